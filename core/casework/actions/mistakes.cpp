// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/mistakes.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mistakes)
};

// Open or closed: a case that was closed by mistake is opened by striking that.
Result<> mayStrikeAny(const Case &, const Rules &) {
    return {};
}

Ask::Choice choiceOf(const Course::Entry &entry, const Rules &rules) {
    return {QString::number(entry.sequence),
            Words::tr("%1, %2, %3", "an entry, its day and who recorded it")
                .arg(mistakes::nameOf(entry.name, rules.procedure), inWords(entry.at), entry.by),
            {}};
}

std::vector<Ask> asksToStrike(const Case &subject, const Rules &rules) {
    Ask which = ask(keys::entry, Words::tr("Which entry was a mistake"), Ask::Kind::Choice, Ask::Need::Required);
    for (const Course::Entry *entry : mistakes::strikeable(subject, rules))
        which.choices.push_back(choiceOf(*entry, rules));
    return {which, ask(keys::reason, Words::tr("What was wrong with it"), Ask::Kind::LongText, Ask::Need::Required)};
}

Result<> checkStrike(const Command &command, const Case &subject, const Rules &rules) {
    if (command.data.value(keys::entry).isUndefined()) return {};
    return mistakes::mayStrike(mistakes::entryIn(command.data), subject, rules);
}

// What never was cannot be taken off a case again: the fold of the whole timeline leaves it out.
void leaveToTheFold(Case &, const Event &, const Policy &) {}

}  // namespace

std::vector<Action> action::ofMistakes() {
    return {{events::struck, Choice::Group::Case, [] { return Words::tr("An entry was recorded by mistake"); },
             mayStrikeAny, asksToStrike, checkStrike, leaveToTheFold}};
}

}  // namespace redress
