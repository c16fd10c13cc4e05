// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/mistakes.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/entry_names.h"
#include "core/casework/event_names.h"
#include "core/casework/moving_on.h"

namespace redress::mistakes {

namespace {

using Entry = Course::Entry;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mistakes)
};

// No other entry depends on them: they may be struck whatever came after.
bool standsAlone(const EventName &event) {
    return event == events::note || event == events::linked;
}

// They do not move the case: what came before them may still be struck.
bool isNeutral(const EventName &event) {
    static const QSet<EventName> names{events::call,        events::email,      events::visit,
                                       events::letter,      events::note,       events::officerAssigned,
                                       events::importNoted, events::datesMoved, events::linked};
    return names.contains(event);
}

bool mayClose(const EventName &event, const Procedure &procedure) {
    if (event == events::withdrawn) return true;
    if (const Action *action = actionOf(event)) return action->closes || action->closesIf;
    const Milestone *milestone = procedure.milestone(event);
    return milestone && milestone->closes;
}

bool isOfTheProgram(const Entry &entry) {
    return entry.name == events::importNoted || entry.name == events::datesMoved || entry.by == byThePolicy();
}

QString named(const Entry &entry, const Rules &rules) {
    return Words::tr("“%1” of %2", "an entry and its day").arg(nameOf(entry.name, rules.procedure), inWords(entry.at));
}

// The entry itself: whatever stands after it, some are never struck.
Result<> isAnybodys(const Entry &entry, const Rules &rules) {
    if (entry.name == events::received)
        return refuse(
            Words::tr("A case cannot be without its receipt. If it should never have been taken up, record that it was "
                      "withdrawn and say why; what is wrong in its details can be changed."));
    if (isOfTheProgram(entry))
        return refuse(Words::tr("%1 was recorded by Redress itself: it is nobody's mistake and cannot be struck.")
                          .arg(named(entry, rules)));
    return {};
}

Result<> nothingRestsOn(size_t position, const Case &subject, const Rules &rules) {
    const auto &entries = subject.course.entries;
    const auto before = entries.rend() - std::ptrdiff_t(position) - 1;
    const auto last = std::find_if(entries.rbegin(), before,
                                   [](const Entry &entry) { return !isNeutral(entry.name) && !entry.follows; });
    if (last == before) return {};
    if (isOfTheProgram(*last))
        return refuse(Words::tr("The case went on by its policy (%1): what came before that can no longer be struck. "
                                "Say in a note what was wrong.")
                          .arg(named(*last, rules)));
    return refuse(Words::tr("%1 came after it and rests on it: that has to be struck first, if it was a mistake too.")
                      .arg(named(*last, rules)));
}

}  // namespace

int entryIn(const QJsonObject &data) {
    return data.value(keys::entry).toVariant().toInt();
}

QHash<int, QString> struckBy(std::span<const Event> timeline) {
    QHash<int, QString> found;
    for (const Event &event : timeline)
        if (event.name == events::struck) found.insert(entryIn(event.data), textOf(event.data, keys::reason));
    return found;
}

std::vector<Event> standing(const std::vector<Event> &timeline, const Course &course) {
    std::vector<Event> found = timeline;
    if (course.mistakes.isEmpty()) return found;
    std::erase_if(found, [&](const Event &event) {
        return event.name == events::struck || course.mistakes.contains(event.sequence);
    });
    return found;
}

Entry entryOf(const Event &event) {
    return {event.sequence, event.name, event.at, event.recordedAt, event.by, false};
}

bool cameWith(const Event &event, const Entry &before, const Procedure &procedure) {
    return event.name == events::closed && event.sequence == before.sequence + 1 && event.at == before.at &&
           event.recordedAt == before.recordedAt && event.by == before.by && mayClose(before.name, procedure);
}

Result<> mayStrike(int sequence, const Case &subject, const Rules &rules) {
    const auto &entries = subject.course.entries;
    if (subject.course.mistakes.contains(sequence)) return refuse(Words::tr("That entry has been struck already."));
    const auto found = std::ranges::find(entries, sequence, &Entry::sequence);
    if (found == entries.end())
        return sequence > 0 && sequence <= subject.sequence
                   ? refuse(Words::tr("A strike cannot be taken back: record anew what did happen."))
                   : refuse(Words::tr("This case has no entry %1.").arg(sequence));
    if (auto own = isAnybodys(*found, rules); !own) return own;
    if (found->follows)
        return refuse(Words::tr("%1 came of itself with the entry before it: strike that, and both go.")
                          .arg(named(*found, rules)));
    if (standsAlone(found->name)) return {};
    return nothingRestsOn(size_t(found - entries.begin()), subject, rules);
}

std::vector<const Entry *> strikeable(const Case &subject, const Rules &rules) {
    std::vector<const Entry *> found;
    const auto &entries = subject.course.entries;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (mayStrike(entry->sequence, subject, rules)) found.push_back(&*entry);
    return found;
}

QString nameOf(const EventName &event, const Procedure &procedure) {
    if (const Milestone *milestone = procedure.milestone(event)) return milestone->label;
    if (const QString generic = nameOfGeneric(event); !generic.isEmpty()) return generic;
    const Action *action = actionOf(event);
    return action && action->label ? action->label() : event.text();
}

}  // namespace redress::mistakes
