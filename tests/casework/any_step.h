// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QRandomGenerator>
#include <algorithm>
#include <iterator>

#include "tests/casework/desk.h"
#include "tests/casework/step.h"

namespace redress::test {

// What may stand as an answer, so that the step goes through if anything lets it.
inline QJsonValue anAnswerTo(const Ask &ask, QRandomGenerator &random) {
    const auto one = [&] { return ask.choices.at(random.bounded(quint32(ask.choices.size()))).id; };
    switch (ask.kind) {
        case Ask::Kind::Choice:
            return ask.choices.empty() ? QJsonValue() : QJsonValue(one());
        case Ask::Kind::Several:
            return ask.choices.empty() ? QJsonValue() : QJsonValue(QJsonArray{one()});
        case Ask::Kind::Day:
        case Ask::Kind::Moment:
            return u"2026-07-%1"_s.arg(10 + random.bounded(20));
        case Ask::Kind::Pence:
            return random.bounded(1, 5000);
        case Ask::Kind::YesNo:
            return random.bounded(2) == 1;
        case Ask::Kind::Names:
            return QJsonArray{u"Bob"_s};
        case Ask::Kind::People:
        case Ask::Kind::Answers:
            return {};
        case Ask::Kind::Case:
            return u"R-2"_s;
        default:
            return u"Words %1"_s.arg(random.bounded(1000));
    }
}

inline QJsonObject answersTo(const Choice &choice, QRandomGenerator &random) {
    QJsonObject data;
    for (const Ask &ask : choice.asks) {
        if (ask.need == Ask::Need::Optional && random.bounded(3) > 0) continue;
        const QJsonValue answer = anAnswerTo(ask, random);
        if (!answer.isNull()) data.insert(ask.key, answer);
    }
    return data;
}

// A step that is possible now, as an officer could have taken it at random. Empty: none was found.
inline Step anyStep(const Desk &desk, const QString &at, QRandomGenerator &random) {
    const auto offered = choices(desk.subject, desk.rules());
    std::vector<Choice> steps;
    std::ranges::copy_if(offered, std::back_inserter(steps), [](const Choice &choice) {
        return choice.group == Choice::Group::Stage && choice.obstacle.isEmpty();
    });
    for (int attempt = 0; attempt < 40; ++attempt) {
        const auto &pool = steps.empty() || random.bounded(2) == 0 ? offered : steps;
        const Choice &choice = pool.at(random.bounded(quint32(pool.size())));
        if (!choice.obstacle.isEmpty() || choice.event == events::struck) continue;
        const Step step{choice.event.text(), at, answersTo(choice, random)};
        if (desk.tryOut(step.event, step.at, step.data)) return step;
    }
    return {};
}

inline Step anyContact(const QString &at, QRandomGenerator &random) {
    const QStringList names{u"call"_s, u"email"_s, u"visit"_s, u"letter"_s, u"note"_s};
    return {names.at(random.bounded(int(names.size()))),
            at,
            {{u"text"_s, u"Spoke about damp"_s}, {u"answered"_s, random.bounded(2) == 1}}};
}

}  // namespace redress::test
