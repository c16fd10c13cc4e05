// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_model.h"

#include <QLocale>
#include <algorithm>

#include "core/base/london.h"
#include "ui/case/mistake_words.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

TimelineEntry entryOf(const Event &event, const CaseFile &file) {
    TimelineEntry entry;
    entry.day = event.at.day();
    entry.sequence = event.sequence;
    if (event.at.hasTime()) entry.time = event.at.timeOfDay().toString(u"HH:mm"_s);
    entry.label = labelOf(event, file);
    entry.text = textOf(event, file);
    entry.mistake = mistakeOf(event, file);
    entry.by = event.by;
    entry.kind = kindOf(event.name);
    const QDate recordedOn = london::dayOf(event.recordedAt);
    if (recordedOn != entry.day) entry.recorded = TimelineModel::tr("Recorded on %1").arg(dates::inFull(recordedOn));
    return entry;
}

bool isNewer(const Event &a, const Event &b) {
    return std::pair(a.at.moment(), a.sequence) > std::pair(b.at.moment(), b.sequence);
}

std::vector<TimelineEntry> newestFirst(const CaseFile &file) {
    std::vector<Event> timeline = file.timeline;
    std::ranges::sort(timeline, isNewer);
    std::vector<TimelineEntry> entries;
    entries.reserve(timeline.size());
    for (const auto &event : timeline) entries.push_back(entryOf(event, file));
    return entries;
}

bool isSameRow(const TimelineEntry &a, const TimelineEntry &b) {
    return a.sequence == b.sequence && a.day == b.day;
}

// Whether all of `before` is found in `after`, in the same order.
bool isSupersetOf(const std::vector<TimelineEntry> &after, const std::vector<TimelineEntry> &before) {
    size_t found = 0;
    for (const auto &row : after)
        if (found < before.size() && isSameRow(row, before[found])) ++found;
    return found == before.size();
}

QString spoken(const TimelineEntry &entry) {
    if (entry.isDay()) return entry.label;
    const QStringList parts{entry.time, entry.label, entry.mistake, entry.text, entry.by, entry.recorded};
    QStringList said;
    for (const auto &part : parts)
        if (!part.isEmpty()) said += part;
    return said.join(u". "_s);
}

}  // namespace

void TimelineModel::show(const CaseFile &file, QDate today) {
    std::vector<int> fresh;
    for (const auto &entry : m_events)
        if (entry.fresh) fresh.push_back(entry.sequence);
    m_events = newestFirst(file);
    for (auto &entry : m_events) entry.fresh = std::ranges::find(fresh, entry.sequence) != fresh.end();
    m_today = today;
    turnInto(wantedRows());
}

void TimelineModel::clear() {
    beginResetModel();
    m_events.clear();
    m_rows.clear();
    m_wanted.clear();
    m_only.reset();
    endResetModel();
}

void TimelineModel::markFresh(int afterSequence) {
    for (auto &entry : m_events) entry.fresh = entry.sequence > afterSequence;
    turnInto(wantedRows());
}

void TimelineModel::find(const QString &words) {
    m_wanted = words.simplified();
    turnInto(wantedRows());
}

void TimelineModel::showOnly(const std::optional<EventKind> &kind) {
    m_only = kind;
    turnInto(wantedRows());
}

bool TimelineModel::hasKind(EventKind kind) const {
    return std::ranges::any_of(m_events, [kind](const auto &entry) { return entry.kind == kind; });
}

int TimelineModel::eventCount() const {
    return int(std::ranges::count_if(m_rows, [](const auto &row) { return !row.isDay(); }));
}

const TimelineEntry &TimelineModel::entry(const QModelIndex &index) const {
    return m_rows.at(size_t(index.row()));
}

QModelIndex TimelineModel::indexOf(int sequence) const {
    const auto row = std::ranges::find(m_rows, sequence, &TimelineEntry::sequence);
    return sequence == 0 || row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()));
}

int TimelineModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TimelineEntry &row = entry(index);
    switch (role) {
        case EntryRole:
            return QVariant::fromValue(row);
        case Qt::DisplayRole:
            return row.isDay() ? row.label : row.text;
        case Qt::AccessibleTextRole:
            return spoken(row);
        default:
            return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags ends = Qt::ItemNeverHasChildren;
    return entry(index).isDay() ? ends | Qt::ItemIsEnabled : ends | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool TimelineModel::isWanted(const TimelineEntry &entry) const {
    if (m_only && entry.kind != *m_only) return false;
    const QString said = spoken(entry);
    const QStringList words = m_wanted.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const auto &word) { return said.contains(word, Qt::CaseInsensitive); });
}

TimelineModel::Rows TimelineModel::wantedRows() const {
    Rows rows;
    for (const auto &entry : m_events) {
        if (!isWanted(entry)) continue;
        if (rows.empty() || rows.back().day != entry.day) {
            TimelineEntry heading;
            heading.day = entry.day;
            heading.label = dates::heading(entry.day, m_today);
            rows.push_back(heading);
        }
        rows.push_back(entry);
    }
    return rows;
}

void TimelineModel::turnInto(Rows rows) {
    if (!isSupersetOf(rows, m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t at = 0; at < rows.size();) {
        size_t count = 0;
        while (at + count < rows.size() && (at >= m_rows.size() || !isSameRow(rows[at + count], m_rows[at]))) ++count;
        if (count > 0) insertRun(rows, at, count);
        at += std::max<size_t>(count, 1);
    }
    if (m_rows == rows) return;
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::insertRun(Rows &rows, size_t from, size_t count) {
    const auto first = rows.begin() + qsizetype(from);
    beginInsertRows({}, int(from), int(from + count) - 1);
    m_rows.insert(m_rows.begin() + qsizetype(from), first, first + qsizetype(count));
    endInsertRows();
}

}  // namespace redress
