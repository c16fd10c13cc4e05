// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <vector>

#include "ui/today/today_model.h"

namespace redress {

// Where the parts of Today's lines stand: in columns, and in two lines where there is not room for these.
class TodayRowLayout {
public:
    struct Parts {
        QRect state, reference, person, target, officer;
    };

    void measure(const TodayModel &model);  // the columns that are as wide as their widest text
    bool setWidth(int width);               // answers whether lines are laid out in the other way now

    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] int height(TodayRow::Kind kind) const;
    [[nodiscard]] Parts parts(const QRect &row) const;
    // In the order of the actions.
    [[nodiscard]] std::vector<QRect> actionRects(const QRect &row, const std::vector<NextAction> &actions) const;

private:
    [[nodiscard]] Parts inColumns(const QRect &row) const;
    [[nodiscard]] Parts inTwoLines(const QRect &row) const;
    [[nodiscard]] int roomForWords(int width) const;

    int m_stateWidth = 0;
    int m_referenceWidth = 0;
    int m_actionsWidth = 0;
    bool m_narrow = false;
};

// What is no case's is marked as what it is.
[[nodiscard]] QString referenceOf(const DueItem &item);

}  // namespace redress
