// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "core/schedule/worklist.h"

namespace redress {

// How many targets fall due on each of the next working days, as columns with their numbers. Each can be asked with the
// mouse or the arrows.
class LoadChart : public QFrame {
    Q_OBJECT

public:
    explicit LoadChart(QWidget *parent = nullptr);

    void setLoad(const std::vector<DayLoad> &days, QDate today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString wordsFor(int day) const;  // "Tue 21 Apr: 3 targets due"

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect slot(int day) const;  // the whole height that belongs to a day
    [[nodiscard]] int dayAt(const QPoint &point) const;
    void paintDay(QPainter &painter, int day) const;
    [[nodiscard]] QRect barOf(int day, const QRect &room) const;
    void point(int day);

    std::vector<DayLoad> m_days;
    QDate m_today;
    int m_pointed = -1;
};

}  // namespace redress
