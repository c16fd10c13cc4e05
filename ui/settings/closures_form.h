// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/calendar/working_calendar.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace redress {

class ClosuresModel;

// The days on which the organisation is closed over and above weekends and bank holidays.
class ClosuresForm : public QWidget {
    Q_OBJECT

public:
    explicit ClosuresForm(QDate today, QWidget *parent = nullptr);

    void setClosures(const Closures &closures);
    [[nodiscard]] Closures closures() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *buildEntry();
    void add();
    void removeChosen();
    void showWhetherAny();

    ClosuresModel *m_model;
    QTableView *m_table;
    QLabel *m_none;
    QDateEdit *m_day;
    QLineEdit *m_name;
    QPushButton *m_remove;
};

}  // namespace redress
