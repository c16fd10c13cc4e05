// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <deque>

#include "ui/cases/case_source.h"

namespace redress {

// The case list as a window that slides over it: a few pages around what is shown are held, however long the list is.
// Pages are fetched by key, so that the millionth case costs what the first does.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RowKeyRole = Qt::UserRole + 1,  // CaseRow::key
        ReferenceRole                   // CaseRow::reference as text
    };

    static constexpr int pageSize = 100;
    static constexpr int mostRows = 3 * pageSize;
    static constexpr int margin = pageSize / 2;  // rows to the end of the window at which it slides on

    explicit CaseListModel(const CaseSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void show(const CaseView &view);  // from its first page
    [[nodiscard]] const CaseView &view() const { return m_view; }

    void lookNear(int firstRow, int lastRow);       // slides where these rows, which are shown, lie near an end
    void lookAround(const CasePosition &position);  // a window with this place in its middle
    void lookAtStart();
    void lookAtEnd();
    void readAgain();  // the same window, with what has changed since

    [[nodiscard]] bool moreBefore() const { return m_moreBefore; }
    [[nodiscard]] bool moreAfter() const { return m_moreAfter; }
    [[nodiscard]] const CaseRow &at(int row) const { return m_rows.at(static_cast<size_t>(row)).row; }
    [[nodiscard]] const CasePosition &positionOf(int row) const { return m_rows.at(static_cast<size_t>(row)).position; }
    [[nodiscard]] std::optional<int> rowOf(qint64 key) const;  // empty where it lies outside the window

Q_SIGNALS:
    void aboutToSlide();  // rows come and go until slid(): what is shown should stay where it is
    void slid();
    void filtered();  // other cases are shown than before, not only in another order
    void failed(const redress::Fault &fault);

private:
    struct Line {
        CaseRow row;
        CasePosition position;
    };
    using Lines = std::deque<Line>;

    [[nodiscard]] std::optional<CasePage> fetch(int limit, const std::optional<CasePosition> &from,
                                                CaseList::Direction direction);
    [[nodiscard]] static Lines linesOf(CasePage &&page);
    void lookFrom(CaseList::Direction direction);  // from the very first or the very last
    void extendForward(int firstShown);
    void extendBackward(int lastShown);
    void append(Lines lines);
    void prepend(Lines lines);
    void dropFront(int count);
    void dropBack(int count);
    void replace(Lines lines, bool before, bool after);
    void become(Lines lines);
    void removeGone(const Lines &lines);
    void place(size_t row, Line line);
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    const CaseSource &m_source;
    CaseView m_view;
    Lines m_rows;
    bool m_moreBefore = false;
    bool m_moreAfter = false;
};

}  // namespace redress
