// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "core/policy/policy.h"
#include "core/store/figure_id.h"

namespace redress {

class Database;

// Whole London days, the first and the last included.
struct DayRange {
    QDate from;
    QDate to;
};

// Asked between statements: whether nobody waits for the answer any more.
using Stop = std::function<bool()>;

// Every measure of one group of cases.
class Counts {
public:
    [[nodiscard]] qint64 operator[](Measure measure) const { return m_values[static_cast<size_t>(measure)]; }
    void add(Measure measure, qint64 value) { m_values[static_cast<size_t>(measure)] += value; }
    Counts &operator+=(const Counts &other);

private:
    std::array<qint64, measureCount> m_values{};
};

struct StageKey {
    ProcedureId procedure;
    StageId stage;

    friend bool operator==(const StageKey &, const StageKey &) = default;
    friend bool operator<(const StageKey &a, const StageKey &b) {
        return a.procedure == b.procedure ? a.stage < b.stage : a.procedure < b.procedure;
    }
};

struct ExclusionKey {
    ProcedureId procedure;
    ExclusionId exclusion;

    friend bool operator==(const ExclusionKey &, const ExclusionKey &) = default;
    friend bool operator<(const ExclusionKey &a, const ExclusionKey &b) {
        return a.procedure == b.procedure ? a.exclusion < b.exclusion : a.procedure < b.procedure;
    }
};

// What happened in a period, counted along each line that reports divide it by. Each line adds up to `total`, but for
// what it does not divide: a case received has no stage, an acknowledgement is counted by stage alone.
struct PeriodFigures {
    Counts total;  // of complaints
    std::map<StageKey, Counts> byStage;
    std::map<QString, Counts> byService;
    std::map<QString, Counts> byCategory;
    std::map<QDate, Counts> byMonth;                           // by the first day of the month
    std::map<StageKey, std::map<OutcomeId, qint64>> outcomes;  // answers; an empty outcome: none was given
    std::map<ExclusionKey, Counts> byExclusion;                // complaints refused, redirected, taken all the same
    std::map<ProcedureId, Counts> others;                      // what is no complaint: CasesReceived and Open
};

// Counts for reports, grouped by the database. What it costs depends on the period, never on what is stored beside it.
class FigureReader {
public:
    using Policies = std::vector<std::shared_ptr<const Policy>>;

    // The policies say which procedures are complaints and which outcomes uphold one.
    FigureReader(Database &database, const Policies &policies);

    // Fails when the database cannot be read, or when a stop was asked for.
    [[nodiscard]] Result<PeriodFigures> read(const DayRange &days, const Stop &stop = {}) const;
    // The cases behind one figure, each once: CaseRow::key.
    [[nodiscard]] Result<std::vector<qint64>> cases(const FigureId &figure, const DayRange &days) const;

private:
    Database &m_database;
    std::vector<ProcedureId> m_complaints;
    std::vector<OutcomeId> m_upholding;
};

}  // namespace redress
