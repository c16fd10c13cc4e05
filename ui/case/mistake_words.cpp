// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/mistake_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "ui/case/word_parts.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

bool isLetter(const EventName &event, const Procedure &procedure) {
    return event == events::letter ||
           std::ranges::find(procedure.letters, event, &LetterRule::records) != procedure.letters.end();
}

QString textOfStrike(const Event &event, const CaseFile &file) {
    const QString why = parts::textIn(event, keys::reason);
    const auto entry = std::ranges::find(file.timeline, mistakes::entryIn(event.data), &Event::sequence);
    if (entry == file.timeline.end()) return why;
    const QString which =
        Words::tr("“%1” of %2", "an entry and its day").arg(labelOf(*entry, file), inWords(entry->at));
    return parts::joined(which, why);
}

}  // namespace

QString mistakeOf(const Event &event, const CaseFile &file) {
    if (file.holds(event)) return {};
    const QString why = Words::tr("Recorded by mistake: %1").arg(file.subject.course.mistakes.value(event.sequence));
    return isLetter(event.name, file.procedure()) ? Words::tr("%1 (What was sent stays sent.)", "why").arg(why) : why;
}

const QHash<EventName, EventWords> &mistakeWords() {
    static const QHash<EventName, EventWords> all{
        {events::struck, {EventKind::Progress, [] { return Words::tr("Entry struck"); }, textOfStrike}}};
    return all;
}

}  // namespace redress
