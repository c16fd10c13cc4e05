// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_matters.h"

#include <QJsonArray>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x6d617474657273;
constexpr size_t mostLearnt = 14;
constexpr int postponedBy = 14;  // days

// What an ask of a duty is answered with.
QJsonValue answerTo(const Ask &ask, const QString &text, const QStringList &people, QDate today) {
    switch (ask.kind) {
        case Ask::Kind::Day:
            return today.toString(Qt::ISODate);
        case Ask::Kind::Names:
            return QJsonArray{people.front(), people.back()};
        case Ask::Kind::Choice:
            return ask.choices.front().id;
        case Ask::Kind::Several:
            return QJsonArray{ask.choices.front().id};
        case Ask::Kind::YesNo:
            return true;
        default:
            return text;
    }
}

}  // namespace

struct DemoMatters::Step {
    EventName event;
    int daysAgo = 0;
    QJsonObject data;
};

DemoMatters::DemoMatters(const DemoWords &words, QDate today, quint64 seed)
    : m_words(words), m_today(today), m_dice(seed ^ own) {}

void DemoMatters::note(const CaseRef &reference, const DemoCase &made) {
    if (std::ranges::find(made.followedBy, events::lessonDrawn, &Command::event) == made.followedBy.end()) return;
    m_learnt.push_back(reference);
    if (m_learnt.size() > mostLearnt) m_learnt.pop_front();
}

QString DemoMatters::dayIn(int days) const {
    return m_today.addDays(days).toString(Qt::ISODate);
}

Command DemoMatters::command(const EventName &event, int daysAgo, const QJsonObject &data) {
    return {event, When::on(m_today.addDays(-daysAgo)), m_dice.oneOf(m_words.officers), data};
}

// Each one is further on than the one before it, and the last was dropped.
std::vector<DemoMatters::Step> DemoMatters::stepsOf(const DemoWords::Improvement &improvement, size_t which) {
    const QString owner = m_dice.oneOf(m_words.officers);
    const Step started{events::improvementStarted, 60, {{keys::owner, owner}, {keys::until, dayIn(25)}}};
    const Step moved{
        events::improvementMoved, 20, {{keys::until, dayIn(40)}, {keys::reason, m_dice.oneOf(m_words.extensions)}}};
    const Step done{events::improvementDone,
                    30,
                    {{keys::text, improvement.changed}, {keys::reviewOn, dayIn(which == 3 ? 30 : -5)}}};
    const Step judged{events::improvementJudged,
                      5,
                      {{keys::worked, which == 5 ? u"partly"_s : u"yes"_s}, {keys::shows, improvement.shows}}};
    const Step published{
        events::improvementPublished, 3, {{keys::said, improvement.said}, {keys::did, improvement.changed}}};
    const Step dropped{events::improvementDropped, 10, {{keys::reason, improvement.shows}}};
    switch (which) {
        case 0:
            return {};
        case 1:
            return {started};
        case 2:
            return {started, moved};
        case 3:
            return {started, done};
        case 4:
        case 5:
            return {started, done, judged, published};
        default:
            return {dropped};
    }
}

void DemoMatters::improve(Matters &matters, const DemoWords::Improvement &improvement, size_t which) {
    QJsonArray cases;
    for (int i = 0; i < 2 && !m_learnt.empty(); ++i) {
        cases << m_learnt.front().text();
        m_learnt.pop_front();
    }
    const auto proposed = matters.propose(command(events::improvementProposed, 90,
                                                  {{keys::title, improvement.title},
                                                   {keys::source, cases.isEmpty() ? u"staff"_s : u"lesson"_s},
                                                   {keys::cases, cases}}));
    if (!proposed) return;
    for (const Step &step : stepsOf(improvement, which))
        static_cast<void>(
            matters.record(improvementOf(proposed->matter), command(step.event, step.daysAgo, step.data)));
}

QJsonObject DemoMatters::done(const DutyFile &duty) {
    const QString text = m_dice.oneOf(m_words.duties);
    QJsonObject data{{keys::text, text}, {keys::proof, m_dice.oneOf(m_words.dutyProofs)}};
    for (const Ask &ask : duty.rule.asks) data[ask.key] = answerTo(ask, text, m_words.officers, m_today);
    return data;
}

// One of three is done, where its period is over or it looks ahead; one is put off, and one is as it comes.
void DemoMatters::seeTo(Matters &matters, const DutyFile &duty, size_t which) {
    const auto record = [&](const EventName &event, const QJsonObject &data) {
        static_cast<void>(matters.record(duty.rule.id, command(event, 0, data)));
    };
    const QString reason = m_dice.oneOf(m_words.extensions);
    const DutyOccurrence *next = duty.next();
    if (!next && !duty.rule.arises.isEmpty()) return record(events::dutyArisen, {{keys::reason, duty.rule.arises}});
    if (!next) return;
    const bool looksBack = duty.rule.kind == DutyRule::Kind::Return || duty.rule.kind == DutyRule::Kind::Report;
    if (!looksBack && which % 2 == 0) return record(events::dutyDone, done(duty));
    if (which % 3 == 0)
        return record(events::dutyPostponed,
                      {{keys::until, next->until.addDays(postponedBy).toString(Qt::ISODate)}, {keys::reason, reason}});
    if (which % 3 == 1)
        record(events::dutyDelegated, {{keys::to, m_dice.oneOf(m_words.officers)}, {keys::reason, m_words.delegating}});
}

void DemoMatters::fill(Matters &matters) {
    for (size_t i = 0; i < m_words.improvements.size(); ++i) improve(matters, m_words.improvements[i], i);
    const auto duties = matters.duties();
    if (!duties) return;
    for (size_t i = 0; i < duties->size(); ++i) seeTo(matters, (*duties)[i], i);
}

}  // namespace redress
