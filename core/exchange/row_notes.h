// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// What a row's reading leaves to be said on the case's timeline: everything that was not taken literally.
class RowNotes {
public:
    void add(const QString &sentence) { m_sentences << sentence; }
    // A cell that no field could take.
    void keep(const QString &heading, const QString &cell);
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
};

}  // namespace redress
