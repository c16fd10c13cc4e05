// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/words_aside.h"

#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

void WordsAside::put(const EventName &kind, const QString &words) {
    QStringList all{m_words.value(kind.text()).toString(), words.trimmed()};
    all.removeAll(QString());
    if (!all.isEmpty()) m_words.insert(kind.text(), all.join(u'\n'));
}

QString WordsAside::take(const EventName &kind) {
    return m_words.take(kind.text()).toString();
}

void WordsAside::keepTo(const std::vector<ComposerAction> &possible) {
    for (const QString &kind : m_words.keys()) {
        const EventName event(kind);
        if (std::ranges::find(possible, event, &ComposerAction::event) == possible.end())
            put(events::note, take(event));
    }
}

}  // namespace redress
