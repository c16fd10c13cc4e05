// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_case_source.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

const QDate FakeCaseSource::thatDay(2026, 4, 20);

namespace {

CaseRow invented(int number) {
    static const QStringList officers{u"Joan Pike"_s, u"Sam Reed"_s, u"Helen Shaw"_s};
    static const QStringList topics{u"Damp and mould"_s, u"Lift out of service"_s, u"Noise"_s, u"Boiler"_s,
                                    u"Siân’s leak"_s};
    CaseRow row;
    row.key = number;
    row.reference = CaseRef(u"R-2026-%1"_s.arg(number, 6, 10, QLatin1Char('0')));
    row.complainant = u"Tenant %1"_s.arg((number * 7919) % 1000);
    row.about = topics.at(number % topics.size());
    row.stage = StageId(number % 4 == 0 ? u"stage-2"_s : u"stage-1"_s);
    row.stageName = number % 4 == 0 ? u"Stage 2"_s : u"Stage 1"_s;
    row.officer = officers.at(number % officers.size());
    row.received = FakeCaseSource::thatDay.addDays(-(number % 400));
    row.nextTargetName = u"Response"_s;
    row.nextDue = When::on(row.received.addDays(380));
    return row;
}

// Text that orders as the column does.
QString sortText(const CaseRow &row, CaseColumn column) {
    switch (column) {
        case CaseColumn::Reference:
            return row.reference.text();
        case CaseColumn::Complainant:
            return row.complainant;
        case CaseColumn::About:
            return row.about;
        case CaseColumn::Officer:
            return row.officer;
        case CaseColumn::Received:
            return row.received.toString(Qt::ISODate);
        case CaseColumn::Stage:
            return row.stageName;
        default:
            return row.nextDue.toStored();
    }
}

bool passes(const CaseRow &row, const CaseFilter &filter) {
    return (filter.officer.isEmpty() || row.officer == filter.officer) &&
           (filter.stage.isEmpty() || row.stage.text() == filter.stage) &&
           (filter.search.isEmpty() || row.about.contains(filter.search, Qt::CaseInsensitive));
}

}  // namespace

FakeCaseSource::FakeCaseSource(int count) {
    m_rows.reserve(static_cast<size_t>(count));
    for (int number = 1; number <= count; ++number) m_rows.push_back(invented(number));
}

std::vector<CaseRow> FakeCaseSource::all(const CaseView &view) const {
    std::vector<CaseRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [&](const CaseRow &row) { return passes(row, view.filter); });
    const auto keyOf = [&](const CaseRow &row) { return std::pair(sortText(row, view.sort.column), row.key); };
    std::ranges::sort(rows, [&](const CaseRow &a, const CaseRow &b) {
        return view.sort.order == Qt::AscendingOrder ? keyOf(a) < keyOf(b) : keyOf(b) < keyOf(a);
    });
    return rows;
}

const std::vector<CaseRow> &FakeCaseSource::ordered(const CaseView &view) const {
    if (m_ordered.empty() || m_orderedFor != view) {
        m_ordered = all(view);
        m_orderedFor = view;
    }
    return m_ordered;
}

Result<CasePage> FakeCaseSource::page(const CaseView &view, int limit, const std::optional<CasePosition> &from,
                                      CaseList::Direction direction) const {
    if (!m_failure.isEmpty()) return refuse(m_failure);
    const auto &rows = ordered(view);
    const bool forward = direction == CaseList::Direction::Forward;
    const auto size = static_cast<qint64>(rows.size());
    qint64 first = forward ? 0 : size;  // of the rows that lie after it or, going back, before it
    if (from) {
        const auto position = std::pair(from->value.toString(), from->key);
        const auto comes = [&](const CaseRow &row) {
            const auto key = std::pair(sortText(row, view.sort.column), row.key);
            const bool earlier = view.sort.order == Qt::AscendingOrder ? key < position : position < key;
            return forward ? earlier || key == position : earlier;
        };
        first = std::ranges::partition_point(rows, comes) - rows.begin();
    }
    const qint64 begin = forward ? first : std::max<qint64>(0, first - limit);
    const qint64 end = forward ? std::min(size, first + limit) : first;
    CasePage page;
    for (qint64 i = begin; i < end; ++i) {
        const CaseRow &row = rows[static_cast<size_t>(i)];
        page.rows.push_back(row);
        page.positions.push_back({sortText(row, view.sort.column), row.key});
    }
    page.more = forward ? end < size : begin > 0;
    m_largestPage = std::max(m_largestPage, static_cast<int>(page.rows.size()));
    return page;
}

}  // namespace redress
