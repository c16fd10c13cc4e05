// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace redress::test {

// The first date in a sentence that is written for programs ("2026-04-02"), or nothing. What the person wrote stands
// in quotation marks, and what they are asked to write after “as”: both may have that form.
[[nodiscard]] inline QString dateForPrograms(QString sentence) {
    static const QRegularExpression theirs(QStringLiteral("“[^”]*”|\\bas 2\\S+"));
    static const QRegularExpression iso(QStringLiteral("\\d{4}-\\d{2}-\\d{2}\\S*"));
    return iso.match(sentence.remove(theirs)).captured();
}

// The first key of an entry's data in a sentence that people read ("“despite”"), or nothing.
[[nodiscard]] inline QString keyForPrograms(const QString &sentence) {
    static const QRegularExpression key(QStringLiteral(
        "\\(“[^”]*”\\)|\\b[a-z]+_[a-z_]+\\b|“(?:answers?|at|because|body|by|case|changed|consent|contact|"
        "decision|despite|direction|finding|ground|in|into|kept|officer|order|owner|pence|period|point|"
        "promises?|reason|recommendation|remedy|request|role|sanctions|text|to|until)”"));
    return key.match(sentence).captured();
}

}  // namespace redress::test
