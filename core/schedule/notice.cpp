// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/notice.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/base/day_text.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString nameOf(const Reminder &reminder) {
    if (reminder.discreet) return Words::tr("a case");
    if (reminder.reference.isEmpty()) return reminder.what;
    return Words::tr("%1, %2", "a case and what is due on it").arg(reminder.reference.text(), reminder.what);
}

QString stateAlone(const Reminder &reminder) {
    switch (reminder.state) {
        case TargetState::Overdue:
            return Words::tr("Overdue");
        case TargetState::DueToday:
            return Words::tr("Due today");
        default:
            return Words::tr("Due soon");
    }
}

QString lineOf(const Reminder &reminder) {
    return Words::tr("%1: %2", "overdue, due today or due soon, and what").arg(stateAlone(reminder), nameOf(reminder));
}

QString dueText(const Reminder &reminder) {
    if (reminder.discreet) return Words::tr("A case needs you. Open Redress to see which.");
    if (reminder.state == TargetState::DueToday && reminder.due.hasTime())
        return Words::tr("%1, by %2", "what is due today and the hour").arg(nameOf(reminder), hourOf(reminder.due));
    if (reminder.state == TargetState::DueToday) return nameOf(reminder);
    const QString due = inWords(deadlineOf(reminder.due));
    return reminder.state == TargetState::Overdue ? Words::tr("%1. It was due on %2.").arg(nameOf(reminder), due)
                                                  : Words::tr("%1. It is due on %2.").arg(nameOf(reminder), due);
}

QString tallyOf(const std::vector<Reminder> &news) {
    const auto count = [&](TargetState state) { return int(std::ranges::count(news, state, &Reminder::state)); };
    QStringList lines;
    if (const int n = count(TargetState::Overdue)) lines << Words::tr("Overdue: %1").arg(n);
    if (const int n = count(TargetState::DueToday)) lines << Words::tr("Due today: %1").arg(n);
    if (const int n = count(TargetState::Approaching)) lines << Words::tr("Due soon: %1").arg(n);
    return lines.join(u'\n');
}

CaseRef caseOfAll(const std::vector<Reminder> &news) {
    const CaseRef &first = news.front().reference;
    const bool same = std::ranges::all_of(news, [&](const Reminder &each) { return each.reference == first; });
    return same ? first : CaseRef();
}

}  // namespace

Notice noticeOf(const std::vector<Reminder> &news) {
    const Reminder &first = news.front();
    if (news.size() == 1) return {stateAlone(first), dueText(first), first.reference, first.state};
    const QString title = Words::tr("%n thing(s) to see to", nullptr, int(news.size()));
    if (news.size() > mostNamed) return {title, tallyOf(news), caseOfAll(news), first.state};
    QStringList lines;
    for (const auto &each : news) lines << lineOf(each);
    return {title, lines.join(u'\n'), caseOfAll(news), first.state};
}

}  // namespace redress
