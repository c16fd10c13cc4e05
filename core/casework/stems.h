// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace redress {

// One word of a text.
struct WordInText {
    QString written;          // "leaking"
    QString stem;             // "leak"
    bool startsPart = false;  // a full stop, comma or the like, or "but", stands before it
};

// The words of a text in order, without what stands between them.
[[nodiscard]] std::vector<WordInText> wordsOfText(const QString &text);

// A word without its endings, so that "leaks", "leaking" and "leaked" are alike. English, and no more than is needed.
[[nodiscard]] QString stemOf(const QString &word);

}  // namespace redress
