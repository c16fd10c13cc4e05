// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/casework/explanation.h"
#include "ui/case/why_day.h"

namespace redress {

// The days from a target's start to its date as whole weeks, Monday to Sunday, each with its number or the reason that
// it has none. Without rows where the rule counts no days (months, or a date that is not known yet).
class WhyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole + 1,  // a WhyDay
        DateWordRole                 // what the date is to the target: "due", "closes"
    };

    explicit WhyModel(const Explanation &explanation, QObject *parent = nullptr);

    [[nodiscard]] const WhyDay &day(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;  // invalid outside the weeks shown
    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(const WhyDay &day) const;

    std::vector<WhyDay> m_days;  // seven for each row
    QString m_whatIsDate;        // "due", "closes", "opens": what the date is to the target
};

}  // namespace redress
