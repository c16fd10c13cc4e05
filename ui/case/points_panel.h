// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/casework/choice.h"
#include "core/store/case_file.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

// What is complained about, point by point, with what each stage found and did about it.
class PointsPanel : public QWidget {
    Q_OBJECT

public:
    explicit PointsPanel(QWidget *parent = nullptr);

    void display(const CaseFile &file, const std::vector<Choice> &choices);

Q_SIGNALS:
    // `known` are the answers that the place it was asked from gives already.
    void actionWanted(const redress::EventName &event, const QJsonObject &known);

private:
    void clear();
    void addPoint(const Point &point, const CaseFile &file, bool canWithdraw);
    void addLine(QVBoxLayout *column, const QString &text, bool quiet);
    void addWithdrawal(QVBoxLayout *column, const Point &point);
    void showAdding(const std::vector<Choice> &choices);

    QWidget *m_list;
    QVBoxLayout *m_points;
    QPushButton *m_add;
    QLabel *m_why;  // why none can be added
};

// How many points stand: not withdrawn.
[[nodiscard]] int standingPoints(const Case &subject);

}  // namespace redress
