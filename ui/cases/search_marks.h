// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace redress {

// A stretch of a text, in UTF-16 units.
struct TextStretch {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

// Finds the words of a search in the texts that a list shows, as the search itself does: by the beginnings of words,
// whatever their case and accents ("sian" finds "Siân").
class SearchMarks {
public:
    SearchMarks() = default;
    explicit SearchMarks(const QString &search);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] std::vector<TextStretch> in(const QString &text) const;  // in order, never overlapping

private:
    QStringList m_words;  // folded
};

}  // namespace redress
