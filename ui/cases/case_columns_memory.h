// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;

namespace redress {

// How the officer has arranged the columns of the case list: their order, widths, which are hidden, and the sort.
// Kept in the user's settings; an arrangement that an earlier version kept in another form is left unread.
class CaseColumnsMemory {
public:
    explicit CaseColumnsMemory(QHeaderView &header) : m_header(header) {}

    [[nodiscard]] bool restore();  // answers false where there is nothing to restore
    void keep() const;
    void forget() const;
    void setUsual();       // as they first stand
    void fill(int width);  // in pixels: what a case is about takes up, or gives up, the room that is over or wanting

private:
    QHeaderView &m_header;
};

}  // namespace redress
