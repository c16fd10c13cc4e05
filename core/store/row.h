// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace redress {

// One row of an answer, valid while it is handed round. Columns count from 0; what is not there is empty, or 0.
class Row {
public:
    Row() = default;
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;
    virtual ~Row() = default;

    [[nodiscard]] virtual QString text(int column) const = 0;
    // The same for text that many rows have in common, as a stage or an officer's name: made once and shared.
    [[nodiscard]] virtual QString word(int column) const = 0;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QDate day(int column) const = 0;  // of text like 2026-04-02; invalid where it is empty
};

}  // namespace redress
