// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/sent_words.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "ui/case/promise_prompt.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LettersScreen)
};

constexpr qsizetype mostQuoted = 80;  // characters

QString quoted(const QString &promised) {
    const QString line = promised.simplified();
    return line.size() <= mostQuoted ? line : line.left(mostQuoted - 1).trimmed() + u'…';
}

}  // namespace

// A promise that stands in a letter alone is soon forgotten.
SentWords sentWords(const EventName &recorded, const QString &promised, const CaseFile &file,
                    const std::vector<Choice> &choices) {
    const QString done = Words::tr("It is on the timeline as sent.");
    const auto prompt = promisePromptAfter(recorded, file, choices);
    if (prompt.words.isEmpty()) return {done, {}, {}};
    if (promised.isEmpty()) return {Words::tr("%1 %2", "two sentences").arg(done, prompt.words), prompt.action, {}};
    return {Words::tr("%1 It says “%2”: give that an owner and a date, and it is followed up until it is kept.")
                .arg(done, quoted(promised)),
            Words::tr("Make it a promise"),
            {{keys::text, promised}}};
}

}  // namespace redress
