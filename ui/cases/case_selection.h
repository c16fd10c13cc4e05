// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QMap>

#include "ui/cases/case_list_model.h"

namespace redress {

// Which cases are chosen, and which is current: they stay so while the model's window slides away from them and back.
class CaseSelection : public QItemSelectionModel {
    Q_OBJECT

public:
    static constexpr int most = 1000;  // cases that can be chosen at once with "all"

    explicit CaseSelection(CaseListModel &model, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] std::vector<CaseRow> chosen() const;
    [[nodiscard]] const std::optional<CaseRow> &current() const { return m_current; }
    [[nodiscard]] bool isCurrentOutside() const;  // the window has slid away from the current case

    void choose(const std::vector<CaseRow> &rows);  // these alone, shown or not
    void lookAtCurrent();                           // slides the window back to the current case

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void setCurrentIndex(const QModelIndex &index, SelectionFlags command) override;

Q_SIGNALS:
    void chosenChanged();
    void currentCaseChanged();

private:
    void startSlide() { m_sliding = true; }
    void finishSlide();
    void forgetOutside();
    void noteChosen();
    void chooseAgain();
    void currentAgain();
    void setCurrentCase(const std::optional<CaseRow> &row, const CasePosition &position);
    [[nodiscard]] bool choosesOutside() const;

    CaseListModel &m_model;
    QMap<qint64, CaseRow> m_chosen;  // by key
    std::optional<CaseRow> m_current;
    CasePosition m_currentPosition;
    bool m_sliding = false;
};

}  // namespace redress
