// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/search_marks.h"
#include "ui/common/state_delegate.h"

namespace redress {

// Paints a cell of the case list: the state as everywhere, the reference as what opens the case, and the words that
// the search found on a ground of their own.
class CaseDelegate : public StateDelegate {
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

    void setMarks(const SearchMarks &marks) { m_marks = marks; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option) const;

    SearchMarks m_marks;
};

}  // namespace redress
