// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/ask_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/pence.h"
#include "core/base/when.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString choiceIn(const Ask &ask, const QString &id) {
    const auto found = std::ranges::find(ask.choices, id, &Ask::Choice::id);
    return found == ask.choices.end() ? id : found->name;
}

QString choicesIn(const Ask &ask, const QJsonArray &ids) {
    QStringList names;
    for (const auto &id : ids) names += choiceIn(ask, id.toString());
    return names.join(u", "_s);
}

QString namesIn(const QJsonArray &given) {
    QStringList names;
    for (const auto &name : given) names += name.toString().trimmed();
    return names.join(u", "_s);
}

QString momentIn(const QString &text) {
    const auto when = When::fromText(text);
    return when ? inWords(*when) : text;
}

QString personIn(const QJsonObject &person, const Policy &policy) {
    const QString name = person.value(keys::name).toString();
    const QString role = nameOfRole(person.value(keys::role).toString(), policy);
    return role.isEmpty() ? name : Words::tr("%1 (%2)", "a person and a role").arg(name, role);
}

QString peopleIn(const QJsonArray &people, const Policy &policy) {
    QStringList names;
    for (const auto &each : people) names += personIn(each.toObject(), policy);
    return names.join(u", "_s);
}

}  // namespace

QString nameOfRole(const QString &id, const Policy &policy) {
    const PolicyRole *role = policy.role(RoleId(id));
    return role ? role->name : id;
}

QString wordsOf(const Ask &ask, const QJsonValue &answer, const Policy &policy) {
    switch (ask.kind) {
        case Ask::Kind::Text:
        case Ask::Kind::LongText:
        case Ask::Kind::Case:
            return answer.toString().trimmed();
        case Ask::Kind::Choice:
            return choiceIn(ask, answer.toVariant().toString());
        case Ask::Kind::Day:
        case Ask::Kind::Moment:
            return momentIn(answer.toString());
        case Ask::Kind::Pence:
            return answer.isDouble() ? Pence{answer.toInteger()}.toText() : QString();
        case Ask::Kind::YesNo:
            return !answer.isBool() ? QString() : answer.toBool() ? Words::tr("yes") : Words::tr("no");
        case Ask::Kind::People:
            return peopleIn(answer.toArray(), policy);
        case Ask::Kind::Several:
            return choicesIn(ask, answer.toArray());
        case Ask::Kind::Names:
            return namesIn(answer.toArray());
        case Ask::Kind::Answers:
            return {};
    }
    return {};
}

QStringList answeredLines(const std::vector<Ask> &asks, const QJsonObject &data, const Policy &policy) {
    QStringList lines;
    for (const Ask &ask : asks) {
        const auto answer = data.constFind(ask.key);
        const QString words = answer == data.constEnd() ? QString() : wordsOf(ask, *answer, policy);
        if (!words.isEmpty()) lines += Words::tr("%1: %2").arg(ask.label, words);
    }
    return lines;
}

}  // namespace redress
