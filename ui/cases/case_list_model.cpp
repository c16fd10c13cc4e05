// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_model.h"

#include <QSet>
#include <algorithm>

#include "ui/cases/case_columns.h"
#include "ui/cases/case_words.h"
#include "ui/common/state_delegate.h"

namespace redress {

using namespace Qt::StringLiterals;

CaseListModel::CaseListModel(const CaseSource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source) {}

int CaseListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : caseColumnCount;
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    switch (role) {
        case Qt::DisplayRole:
            return textAt(index);
        case Qt::ToolTipRole:
            return hintOf(at(index.row()), columnAt(index.column()));
        case StateDelegate::StateLookRole:
            return columnAt(index.column()) == CaseColumn::Due ? QVariant::fromValue(m_source.lookOf(at(index.row())))
                                                               : QVariant();
        case RowKeyRole:
            return at(index.row()).key;
        case ReferenceRole:
            return at(index.row()).reference.text();
        default:
            return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= caseColumnCount)
        return {};
    const QString title = titleOf(columnAt(section));
    if (columnAt(section) != m_view.sort.column || !m_view.filter.search.isEmpty()) return title;
    return title + (m_view.sort.order == Qt::AscendingOrder ? u" ▲"_s : u" ▼"_s);
}

void CaseListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= caseColumnCount) return;
    const CaseSort wished{columnAt(column), order};
    if (wished == m_view.sort) return;
    show({m_view.filter, wished});
}

void CaseListModel::show(const CaseView &view) {
    const bool others = view.filter != m_view.filter;
    m_view = view;
    auto page = fetch(2 * pageSize, {}, CaseList::Direction::Forward);
    const bool more = page && page->more;
    Q_EMIT aboutToSlide();
    beginResetModel();
    m_rows = page ? linesOf(std::move(*page)) : Lines();
    m_moreBefore = false;
    m_moreAfter = more;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, caseColumnCount - 1);
    Q_EMIT slid();
    if (others) Q_EMIT filtered();
}

void CaseListModel::lookNear(int firstRow, int lastRow) {
    if (m_moreAfter && lastRow >= rowCount() - margin) extendForward(firstRow);
    if (m_moreBefore && firstRow < margin) extendBackward(lastRow);
}

void CaseListModel::lookAround(const CasePosition &position) {
    auto before = fetch(pageSize, position, CaseList::Direction::Backward);
    if (!before) return;
    const bool moreBefore = before->more;
    Lines lines = linesOf(std::move(*before));
    // The case at the position itself comes first of what follows its neighbour.
    const auto neighbour = lines.empty() ? std::optional<CasePosition>() : lines.back().position;
    auto after = fetch(pageSize, neighbour, CaseList::Direction::Forward);
    if (!after) return;
    const bool moreAfter = after->more;
    std::ranges::move(linesOf(std::move(*after)), std::back_inserter(lines));
    replace(std::move(lines), moreBefore, moreAfter);
}

void CaseListModel::lookAtStart() {
    if (m_moreBefore) lookFrom(CaseList::Direction::Forward);
}

void CaseListModel::lookAtEnd() {
    if (m_moreAfter) lookFrom(CaseList::Direction::Backward);
}

void CaseListModel::lookFrom(CaseList::Direction direction) {
    auto page = fetch(2 * pageSize, {}, direction);
    if (!page) return;
    const bool more = page->more;
    const bool forward = direction == CaseList::Direction::Forward;
    replace(linesOf(std::move(*page)), !forward && more, forward && more);
}

void CaseListModel::readAgain() {
    std::optional<CasePosition> before;
    if (m_moreBefore && !m_rows.empty()) {
        const auto previous = fetch(1, m_rows.front().position, CaseList::Direction::Backward);
        if (!previous) return;
        if (!previous->positions.empty()) before = previous->positions.front();
    }
    auto page = fetch(std::max(rowCount(), 2 * pageSize), before, CaseList::Direction::Forward);
    if (!page) return;
    const bool more = page->more;
    replace(linesOf(std::move(*page)), before.has_value(), more);
}

std::optional<int> CaseListModel::rowOf(qint64 key) const {
    const auto found = std::ranges::find(m_rows, key, [](const Line &line) { return line.row.key; });
    if (found == m_rows.end()) return {};
    return static_cast<int>(found - m_rows.begin());
}

std::optional<CasePage> CaseListModel::fetch(int limit, const std::optional<CasePosition> &from,
                                             CaseList::Direction direction) {
    auto page = m_source.page(m_view, limit, from, direction);
    if (page) return std::move(*page);
    Q_EMIT failed(page.error());
    return {};
}

CaseListModel::Lines CaseListModel::linesOf(CasePage &&page) {
    Lines lines;
    for (size_t i = 0; i < page.rows.size(); ++i)
        lines.push_back({std::move(page.rows[i]), std::move(page.positions[i])});
    return lines;
}

void CaseListModel::extendForward(int firstShown) {
    auto page = fetch(pageSize, m_rows.back().position, CaseList::Direction::Forward);
    if (!page) return;
    Q_EMIT aboutToSlide();
    m_moreAfter = page->more;
    append(linesOf(std::move(*page)));
    // Nothing that is shown is dropped, however tall the screen.
    dropFront(std::min(rowCount() - mostRows, firstShown - margin));
    Q_EMIT slid();
}

void CaseListModel::extendBackward(int lastShown) {
    auto page = fetch(pageSize, m_rows.front().position, CaseList::Direction::Backward);
    if (!page) return;
    Q_EMIT aboutToSlide();
    m_moreBefore = page->more;
    const int added = static_cast<int>(page->rows.size());
    prepend(linesOf(std::move(*page)));
    dropBack(std::min(rowCount() - mostRows, rowCount() - 1 - (lastShown + added) - margin));
    Q_EMIT slid();
}

QString CaseListModel::textAt(const QModelIndex &index) const {
    const CaseRow &row = at(index.row());
    const CaseColumn column = columnAt(index.column());
    return column == CaseColumn::Due ? m_source.lookOf(row).text() : wordsOf(row, column, m_source.today());
}

void CaseListModel::append(Lines lines) {
    if (lines.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    std::ranges::move(lines, std::back_inserter(m_rows));
    endInsertRows();
}

void CaseListModel::prepend(Lines lines) {
    if (lines.empty()) return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    endInsertRows();
}

void CaseListModel::dropFront(int count) {
    if (count <= 0) return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    m_moreBefore = true;
    endRemoveRows();
}

void CaseListModel::dropBack(int count) {
    if (count <= 0) return;
    beginRemoveRows({}, rowCount() - count, rowCount() - 1);
    m_rows.erase(m_rows.end() - count, m_rows.end());
    m_moreAfter = true;
    endRemoveRows();
}

void CaseListModel::replace(Lines lines, bool before, bool after) {
    Q_EMIT aboutToSlide();
    become(std::move(lines));
    m_moreBefore = before;
    m_moreAfter = after;
    Q_EMIT slid();
}

// Turns the rows into others by the fewest steps, so that a view keeps what stays: selection, current row, scroll.
void CaseListModel::become(Lines lines) {
    removeGone(lines);
    for (size_t row = 0; row < lines.size(); ++row) place(row, std::move(lines[row]));
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, caseColumnCount - 1));
}

void CaseListModel::removeGone(const Lines &lines) {
    QSet<qint64> staying;
    for (const Line &line : lines) staying.insert(line.row.key);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (staying.contains(at(last).key)) continue;
        int first = last;
        while (first > 0 && !staying.contains(at(first - 1).key)) --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void CaseListModel::place(size_t row, Line line) {
    const int to = static_cast<int>(row);
    const auto from = rowOf(line.row.key);
    if (!from) {
        beginInsertRows({}, to, to);
        m_rows.insert(m_rows.begin() + to, std::move(line));
        endInsertRows();
        return;
    }
    if (*from != to) {
        beginMoveRows({}, *from, *from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + *from, m_rows.begin() + *from + 1);
        endMoveRows();
    }
    m_rows[row] = std::move(line);
}

}  // namespace redress
