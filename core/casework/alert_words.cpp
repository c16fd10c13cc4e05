// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/alert_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/casework/alert_kinds.h"
#include "core/casework/stems.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

QByteArray shippedFile() {
    QFile file(u":/guards/alerts.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

tl::unexpected<Fault> missing(const QString &place) {
    return refuse(Words::tr("Text is missing here."), {}, place);
}

// "heating … not working": stems, with the gaps kept.
QStringList stemsOf(const QString &phrase) {
    QStringList stems;
    for (const QString &part : phrase.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"…"_s)
            stems << part;
        else
            for (const WordInText &word : wordsOfText(part)) stems << word.stem;
    }
    return stems;
}

Result<QString> textIn(const QJsonObject &object, QLatin1StringView key, const QString &place) {
    const QString text = object.value(key).toString().trimmed();
    if (text.isEmpty()) return missing(place + u'/' + key);
    return text;
}

Result<AlertGroup> readGroup(const QJsonObject &object, const QString &place) {
    const auto name = textIn(object, "name"_L1, place);
    if (!name) return refuse(name.error());
    AlertGroup group{*name, ProcedureId(object.value("procedure"_L1).toString()), {}};
    const QJsonArray phrases = object.value("phrases"_L1).toArray();
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        const QStringList stems = stemsOf(phrases[i].toString());
        if (stems.isEmpty() || stems.front() == u"…"_s || stems.back() == u"…"_s)
            return refuse(Words::tr("A phrase has to begin and end with a word."), {},
                          u"%1/phrases/%2"_s.arg(place).arg(i));
        group.phrases.push_back(stems);
    }
    if (group.phrases.empty()) return missing(place + u"/phrases"_s);
    return group;
}

Result<> readGroups(AlertKind &kind, const QJsonArray &groups, const QString &place) {
    for (qsizetype i = 0; i < groups.size(); ++i) {
        auto group = readGroup(groups[i].toObject(), u"%1/groups/%2"_s.arg(place).arg(i));
        if (!group) return refuse(group.error());
        kind.groups.push_back(std::move(*group));
    }
    return kind.groups.empty() ? Result<>(missing(place + u"/groups"_s)) : Result<>();
}

Result<AlertKind> readKind(const QJsonObject &object, const QString &place) {
    AlertKind kind;
    for (const auto &[key, field] :
         {std::pair{"id"_L1, &AlertKind::id}, std::pair{"name"_L1, &AlertKind::name},
          std::pair{"prompt"_L1, &AlertKind::prompt}, std::pair{"advice"_L1, &AlertKind::advice}}) {
        const auto text = textIn(object, key, place);
        if (!text) return refuse(text.error());
        kind.*field = *text;
    }
    if (!alertKinds().contains(kind.id))
        return refuse(Words::tr("“%1” is no kind of alert: use %2.").arg(kind.id, alertKinds().join(u", "_s)), {},
                      place + u"/id"_s);
    kind.policy = PolicyId(object.value("policy"_L1).toString());
    if (auto groups = readGroups(kind, object.value("groups"_L1).toArray(), place); !groups)
        return refuse(groups.error());
    return kind;
}

}  // namespace

Result<AlertWords> AlertWords::fromJson(const QByteArray &json) {
    const QJsonArray kinds = QJsonDocument::fromJson(json).object().value("kinds"_L1).toArray();
    if (kinds.isEmpty()) return missing(u"/kinds"_s);
    AlertWords words;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        auto kind = readKind(kinds[i].toObject(), u"/kinds/%1"_s.arg(i));
        if (!kind) return refuse(kind.error());
        if (words.kind(kind->id))
            return refuse(Words::tr("“%1” stands there twice.").arg(kind->id), {}, u"/kinds/%1/id"_s.arg(i));
        words.m_kinds.push_back(std::move(*kind));
    }
    words.index();
    return words;
}

void AlertWords::index() {
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const auto &groups = m_kinds[kind].groups;
        for (size_t group = 0; group < groups.size(); ++group)
            for (size_t phrase = 0; phrase < groups[group].phrases.size(); ++phrase)
                m_byFirstStem[groups[group].phrases[phrase].front()].push_back({kind, group, phrase});
    }
}

AlertWords AlertWords::shipped() {
    return fromJson(shippedFile()).value_or(AlertWords());
}

QString AlertWords::shippedStamp() {
    return QString::fromLatin1(QCryptographicHash::hash(shippedFile(), QCryptographicHash::Sha1).toHex().left(8));
}

const AlertKind *AlertWords::kind(const QString &id) const {
    const auto found = std::ranges::find(m_kinds, id, &AlertKind::id);
    return found == m_kinds.end() ? nullptr : &*found;
}

}  // namespace redress
