// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coverage/road.h"

#include "core/casework/obstacles.h"

namespace redress::test {

namespace {

QJsonValue valueFor(const Ask &ask) {
    if (ask.kind == Ask::Kind::Choice) return ask.choices.empty() ? QJsonValue() : QJsonValue(ask.choices.front().id);
    if (ask.kind == Ask::Kind::Day || ask.kind == Ask::Kind::Moment) return u"2026-06-29"_s;
    return u"As it was"_s;
}

}  // namespace

Road::Road(const QString &policy, const QString &procedure, const QJsonObject &details) : m_desk(policy, procedure) {
    QJsonObject data{{u"complainant"_s, u"Aisha Khan"_s}};
    for (auto it = details.begin(); it != details.end(); ++it) data.insert(it.key(), *it);
    const auto done = m_desk.happen(u"received"_s, day(), data);
    if (!done) qWarning("%s", qPrintable(done.error().message));
}

// What is required, a reason, and a different person for each decision.
QJsonObject Road::filled(const EventName &event, const QJsonObject &more) {
    QJsonObject data;
    if (const auto *milestone = procedure().milestone(event)) {
        for (const Ask &ask : milestone->asks)
            if (ask.need == Ask::Need::Required) data.insert(ask.key, valueFor(ask));
        if (milestone->kind == Milestone::Kind::Response)
            data.insert(keys::decidedBy, u"Decider %1"_s.arg(++m_decider));
    }
    data.insert(keys::reason, u"As the customer wished"_s);
    for (auto it = more.begin(); it != more.end(); ++it) data.insert(it.key(), *it);
    return data;
}

QString Road::record(const EventName &event, const QJsonObject &more) {
    m_day = m_day.addDays(1);
    const auto done = m_desk.happen(event.text(), day(), filled(event, more));
    return done ? QString() : u"%1: %2"_s.arg(event.text(), done.error().message);
}

QString Road::clauseAgainst(const EventName &event, const QJsonObject &more) {
    return m_desk.clauseAgainst(event.text(), m_day.addDays(1).toString(Qt::ISODate), filled(event, more));
}

QString Road::makeHappen(const EventName &event) {
    if (event.isEmpty() || m_desk.subject.facts.happened.contains(event)) return {};
    if (const QString wrong = leadTo(event); !wrong.isEmpty()) return wrong;
    return record(event);
}

QString Road::leadTo(const EventName &event) {
    const auto *milestone = procedure().milestone(event);
    if (!milestone) return u"%1 is no milestone"_s.arg(event.text());
    if (const QString wrong = makeHappen(milestone->after); !wrong.isEmpty()) return wrong;
    const auto *starts = stageStartedBy(event, procedure());
    if (starts) return makeHappen(starts->startsAfter);
    const auto *stage = procedure().stage(milestone->stage);
    const bool needsStart = stage && stage->id != procedure().entry && procedure().milestone(stage->startedEvent());
    return needsStart ? makeHappen(stage->startedEvent()) : QString();
}

}  // namespace redress::test
