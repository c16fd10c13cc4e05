// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace redress {

// The templates of letters: a folder with letter.html (all in one column), letterhead.html, address.html,
// dateline.html, letter.css and a body for each kind of letter.
class LetterTemplates {
public:
    explicit LetterTemplates(const QString &folder = QStringLiteral(":/letters")) : m_folder(folder) {}

    // Fails with the bodies that there are.
    [[nodiscard]] Result<QString> body(const QString &name) const;
    [[nodiscard]] Result<QString> part(const QString &fileName) const;  // "letterhead.html"

private:
    [[nodiscard]] QStringList bodies() const;

    QString m_folder;
};

}  // namespace redress
