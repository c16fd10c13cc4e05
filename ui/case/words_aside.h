// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "ui/case/composer_action.h"

namespace redress {

// What was typed for one kind of entry while another is written: a draft belongs to its kind.
class WordsAside {
public:
    void put(const EventName &kind, const QString &words);
    [[nodiscard]] QString take(const EventName &kind);  // empty where nothing waits for it
    // What cannot be recorded any more waits as a note, where nothing of it is lost.
    void keepTo(const std::vector<ComposerAction> &possible);

    [[nodiscard]] QJsonObject toJson() const { return m_words; }
    void restore(const QJsonObject &json) { m_words = json; }
    void clear() { m_words = {}; }

private:
    QJsonObject m_words;  // by kind
};

}  // namespace redress
