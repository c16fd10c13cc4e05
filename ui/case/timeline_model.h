// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <optional>

#include "core/store/case_file.h"
#include "ui/case/timeline_entry.h"

namespace redress {

// The timeline of a case, newest first, under a heading for each London day. New events arrive as inserted rows, so
// that a reader's place is kept.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole + 1 };  // a TimelineEntry

    using QAbstractListModel::QAbstractListModel;

    void show(const CaseFile &file, QDate today);
    void clear();
    void markFresh(int afterSequence);  // events with a higher number; the marks before are taken off
    void find(const QString &words);    // shows only entries that hold each of the words; empty: all
    void showOnly(const std::optional<EventKind> &kind);

    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    [[nodiscard]] bool isFiltered() const { return m_only.has_value() || !m_wanted.isEmpty(); }
    [[nodiscard]] bool hasKind(EventKind kind) const;
    [[nodiscard]] int eventCount() const;  // shown now
    [[nodiscard]] const TimelineEntry &entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int sequence) const;  // invalid where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Rows = std::vector<TimelineEntry>;

    [[nodiscard]] bool isWanted(const TimelineEntry &entry) const;
    [[nodiscard]] Rows wantedRows() const;
    void turnInto(Rows rows);
    void insertRun(Rows &rows, size_t from, size_t count);

    std::vector<TimelineEntry> m_events;  // all of them, newest first
    QDate m_today;
    Rows m_rows;
    QString m_wanted;
    std::optional<EventKind> m_only;
};

}  // namespace redress
