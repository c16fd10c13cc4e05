// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/written_query.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TargetsCommand)
};

Result<WrittenQuery::Pairs> pairsIn(const QStringList &options, const QString &example) {
    WrittenQuery::Pairs pairs;
    for (const QString &option : options) {
        const qsizetype sign = option.indexOf(u'=');
        if (sign < 1)
            return refuse(Words::tr("“%1” is not understood: write it as %2.").arg(shortened(option), example));
        pairs.emplace_back(option.left(sign), option.mid(sign + 1));
    }
    return pairs;
}

bool isGiven(const QJsonValue &value) {
    return !value.isUndefined() && !value.isNull();
}

Result<WrittenQuery::Pairs> pairsIn(const QJsonObject &object, const QString &key) {
    WrittenQuery::Pairs pairs;
    const QJsonValue value = object[key];
    if (!isGiven(value)) return pairs;
    if (!value.isObject()) return refuse(Words::tr("“%1” has to be an object of names and dates.").arg(key));
    const QJsonObject given = value.toObject();
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        if (!entry.value().isString())
            return refuse(
                Words::tr("The date of “%1” has to be text, such as \"2026-04-02\".").arg(shortened(entry.key())));
        pairs.emplace_back(entry.key(), entry.value().toString());
    }
    return pairs;
}

Result<> readTexts(WrittenQuery &query, const QJsonObject &object) {
    const std::pair<QString, QString *> texts[] = {{u"policy"_s, &query.policy},
                                                   {u"procedure"_s, &query.procedure},
                                                   {u"division"_s, &query.division},
                                                   {u"as_of"_s, &query.asOf}};
    for (const auto &[key, field] : texts) {
        const QJsonValue value = object[key];
        if (!isGiven(value)) continue;
        if (!value.isString()) return refuse(Words::tr("“%1” has to be text.").arg(key));
        *field = value.toString();
    }
    return {};
}

Result<WrittenQuery> withPairs(WrittenQuery query, const Result<WrittenQuery::Pairs> &events,
                               const Result<WrittenQuery::Pairs> &extensions) {
    if (!events) return refuse(events.error());
    if (!extensions) return refuse(extensions.error());
    query.events = *events;
    query.extensions = *extensions;
    return query;
}

}  // namespace

Result<WrittenQuery> WrittenQuery::fromOptions(const QCommandLineParser &options) {
    WrittenQuery query;
    query.policy = options.value(u"policy"_s);
    query.procedure = options.value(u"procedure"_s);
    query.division = options.value(u"division"_s);
    query.why = true;
    return withPairs(query, pairsIn(options.values(u"event"_s), u"received=2026-04-02T16:10"_s),
                     pairsIn(options.values(u"extension"_s), u"stage-1.response=2026-04-28"_s));
}

Result<WrittenQuery> WrittenQuery::fromJson(const QByteArray &line) {
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject()) return refuse(Words::tr("The line is not a JSON object: write one query on each line."));
    const QJsonObject object = document.object();
    WrittenQuery query;
    if (const auto read = readTexts(query, object); !read) return refuse(read.error());
    query.why = object["why"_L1].toBool();
    return withPairs(query, pairsIn(object, u"events"_s), pairsIn(object, u"extensions"_s));
}

QString shortened(const QString &text) {
    return text.size() > 60 ? text.left(60) + u'…' : text;
}

}  // namespace redress
