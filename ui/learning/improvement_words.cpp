// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/improvement_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/matters/matter_events.h"
#include "ui/common/dates.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

StateLook lookOfJudged(const Improvement &improvement) {
    switch (improvement.worked.value_or(Improvement::Worked::No)) {
        case Improvement::Worked::Yes:
            return {u"✓"_s, labelOf(Improvement::Worked::Yes), Theme::Role::Met, true};
        case Improvement::Worked::Partly:
            return {u"◐"_s, labelOf(Improvement::Worked::Partly), Theme::Role::DueToday, true};
        case Improvement::Worked::No:
            break;
    }
    return {u"✕"_s, labelOf(Improvement::Worked::No), Theme::Role::Overdue, true};
}

}  // namespace

QString labelOf(Improvement::Worked worked) {
    switch (worked) {
        case Improvement::Worked::Yes:
            return Words::tr("It has worked");
        case Improvement::Worked::Partly:
            return Words::tr("It has worked in part");
        case Improvement::Worked::No:
            break;
    }
    return Words::tr("It has not worked");
}

StateLook lookOf(const Improvement &improvement, QDate today) {
    if (improvement.state == Improvement::State::Judged) return lookOfJudged(improvement);
    if (!improvement.until.isValid()) return {{}, Words::tr("No day yet"), Theme::Role::QuietInk, false};
    const bool done = improvement.state == Improvement::State::Done;
    const QString day = dates::brief(improvement.until, today);
    const QString words = done ? Words::tr("To be judged by %1").arg(day) : Words::tr("By %1").arg(day);
    if (improvement.until < today)
        return {u"▲"_s, Words::tr("%1, late", "a day by which something was to be done").arg(words),
                Theme::Role::Overdue, true};
    if (improvement.until == today) return {u"●"_s, Words::tr("Today"), Theme::Role::DueToday, true};
    return {{}, words, Theme::Role::QuietInk, false};
}

QString wordsFor(const EventName &event) {
    const std::array<std::pair<EventName, QString>, 8> words{
        {{events::improvementProposed, Words::tr("Proposed")},
         {events::improvementStarted, Words::tr("Begun")},
         {events::improvementMoved, Words::tr("Its day was moved")},
         {events::improvementDone, Words::tr("Done")},
         {events::improvementJudged, Words::tr("Judged")},
         {events::improvementDropped, Words::tr("Dropped")},
         {events::improvementNotified, Words::tr("Told of")},
         {events::improvementPublished, Words::tr("Published")}}};
    const auto found = std::ranges::find(words, event, &std::pair<EventName, QString>::first);
    return found == words.end() ? event.text() : found->second;
}

QString saidAndDone(const std::vector<Improvement> &improvements) {
    std::vector<const Improvement *> published;
    for (const auto &each : improvements)
        if (!each.said.isEmpty()) published.push_back(&each);
    std::ranges::stable_sort(
        published, [](const auto *a, const auto *b) { return a->published.toStored() > b->published.toStored(); });
    QStringList parts;
    for (const auto *each : published) parts << Words::tr("You said: %1\nWe did: %2").arg(each->said, each->did);
    return parts.join(u"\n\n"_s);
}

}  // namespace redress
