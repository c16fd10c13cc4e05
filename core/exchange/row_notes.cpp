// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_notes.h"

#include <QCoreApplication>

namespace redress {

void RowNotes::keep(const QString &heading, const QString &cell) {
    m_sentences << (heading.isEmpty()
                        ? QCoreApplication::translate("RowNotes", "From a column without a heading: %1").arg(cell)
                        : QCoreApplication::translate("RowNotes", "%1: %2").arg(heading, cell));
}

}  // namespace redress
