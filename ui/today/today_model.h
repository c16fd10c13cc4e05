// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "core/schedule/worklist.h"
#include "ui/common/state_look.h"
#include "ui/today/next_action.h"

namespace redress {

// One line of Today: the heading of a group, a target, or how many more there are.
struct TodayRow {
    enum class Kind { Heading, Target, More };

    Kind kind = Kind::Target;
    TargetState group = TargetState::Overdue;  // Running stands for what comes next
    QString words;                             // of a heading or of how many more
    DueItem item;
    StateLook look;
    std::vector<NextAction> actions;
};

class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Worklist &worklist, const Policy &policy, QDate today);
    void showOnly(std::optional<TargetState> group);  // empty: all groups
    [[nodiscard]] std::optional<TargetState> shownOnly() const { return m_only; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const TodayRow &at(const QModelIndex &index) const { return m_rows[size_t(index.row())]; }
    [[nodiscard]] QModelIndex find(const CaseRef &reference, const TargetId &target) const;
    [[nodiscard]] QModelIndex firstToDo() const;  // the first that is due or, where nothing is, to be decided

private:
    void arrange();
    void addAlerts();
    void addUnclaimed();
    void addHeading(TargetState group, const QString &words);
    void addGroup(TargetState group, const QString &heading, const std::vector<DueItem> &items, int all);

    Worklist m_worklist;
    const Policy *m_policy = nullptr;
    QDate m_today;
    std::optional<TargetState> m_only;
    std::vector<TodayRow> m_rows;
};

}  // namespace redress
