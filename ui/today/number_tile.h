// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/common/theme.h"

class QLabel;

namespace redress {

// A number with what it counts, that can be pressed to see just those.
class NumberTile : public QPushButton {
    Q_OBJECT

public:
    NumberTile(const QString &counts, Theme::Role ink, QWidget *parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_counts;
    QLabel *m_number;
};

}  // namespace redress
