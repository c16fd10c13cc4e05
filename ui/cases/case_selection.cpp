// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_selection.h"

#include <algorithm>

namespace redress {

CaseSelection::CaseSelection(CaseListModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent), m_model(model) {
    connect(&model, &CaseListModel::aboutToSlide, this, &CaseSelection::startSlide);
    connect(&model, &CaseListModel::slid, this, &CaseSelection::finishSlide);
    connect(&model, &CaseListModel::filtered, this, &CaseSelection::forgetOutside);
}

std::vector<CaseRow> CaseSelection::chosen() const {
    return {m_chosen.cbegin(), m_chosen.cend()};
}

bool CaseSelection::isCurrentOutside() const {
    return m_current && !m_model.rowOf(m_current->key);
}

void CaseSelection::choose(const std::vector<CaseRow> &rows) {
    m_chosen.clear();
    for (const CaseRow &row : rows) m_chosen.insert(row.key, row);
    QItemSelectionModel::select(QItemSelection(), Clear);
    chooseAgain();
    Q_EMIT chosenChanged();
}

void CaseSelection::lookAtCurrent() {
    if (isCurrentOutside()) m_model.lookAround(m_currentPosition);
}

void CaseSelection::select(const QItemSelection &selection, SelectionFlags command) {
    if (m_sliding) return QItemSelectionModel::select(selection, command);
    if (command & Clear) m_chosen.clear();
    // What Shift has passed and the window has left stays chosen: the rows that are replaced are no longer all there.
    if ((command & Current) && choosesOutside()) command &= ~SelectionFlags(Current);
    QItemSelectionModel::select(selection, command);
    noteChosen();
}

void CaseSelection::setCurrentIndex(const QModelIndex &index, SelectionFlags command) {
    QItemSelectionModel::setCurrentIndex(index, command);
    if (m_sliding) return;
    if (index.isValid())
        setCurrentCase(m_model.at(index.row()), m_model.positionOf(index.row()));
    else
        setCurrentCase({}, {});
}

void CaseSelection::finishSlide() {
    chooseAgain();
    currentAgain();
    m_sliding = false;
}

void CaseSelection::forgetOutside() {
    m_chosen.removeIf([this](const auto &entry) { return !m_model.rowOf(entry.key()); });
    if (isCurrentOutside()) setCurrentCase({}, {});
    Q_EMIT chosenChanged();
}

void CaseSelection::noteChosen() {
    m_chosen.removeIf([this](const auto &entry) { return m_model.rowOf(entry.key()).has_value(); });
    for (const QItemSelectionRange &range : selection())
        for (int row = range.top(); row <= range.bottom(); ++row) m_chosen.insert(m_model.at(row).key, m_model.at(row));
    Q_EMIT chosenChanged();
}

void CaseSelection::chooseAgain() {
    QItemSelection shown;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_chosen.contains(m_model.at(row).key)) shown.select(m_model.index(row, 0), m_model.index(row, 0));
    QItemSelectionModel::select(shown, Select | Rows);
}

void CaseSelection::currentAgain() {
    if (!m_current) return;
    const auto row = m_model.rowOf(m_current->key);
    if (!row) return;
    m_currentPosition = m_model.positionOf(*row);
    const int column = std::max(0, currentIndex().column());
    if (currentIndex().row() != *row) QItemSelectionModel::setCurrentIndex(m_model.index(*row, column), NoUpdate);
}

void CaseSelection::setCurrentCase(const std::optional<CaseRow> &row, const CasePosition &position) {
    const bool other = row.has_value() != m_current.has_value() || (row && row->key != m_current->key);
    m_current = row;
    m_currentPosition = position;
    if (other) Q_EMIT currentCaseChanged();
}

bool CaseSelection::choosesOutside() const {
    return std::ranges::any_of(m_chosen, [this](const CaseRow &row) { return !m_model.rowOf(row.key); });
}

}  // namespace redress
