// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

#include "core/store/database.h"
#include "core/store/figures_sql.h"
#include "core/store/projection_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

// One group that the database counted, with what names it.
struct Group {
    ProcedureId procedure;
    StageId stage;
    QString service;
    QString category;
    QDate month;
};

// Reads the columns of a group, in the order in which every statement names them.
class GroupRow {
public:
    explicit GroupRow(const QSqlQuery &row) : m_row(row) {}

    [[nodiscard]] Group group() {
        return {ProcedureId(text()), StageId(text()), text(), text(),
                QDate::fromString(text() + u"-01"_s, Qt::ISODate)};
    }
    [[nodiscard]] QString text() { return m_row.value(m_next++).toString(); }
    [[nodiscard]] qint64 number() { return m_row.value(m_next++).toLongLong(); }
    // 1 in target, 0 late; empty: it had none, or none any more.
    [[nodiscard]] std::optional<bool> inTarget() {
        const QVariant value = m_row.value(m_next++);
        return value.isNull() ? std::nullopt : std::optional(value.toInt() != 0);
    }

private:
    const QSqlQuery &m_row;
    int m_next = 0;
};

// Adds each group along every line of the period's figures.
class Tally {
public:
    Tally(PeriodFigures &figures, const std::vector<ProcedureId> &complaints, const std::vector<OutcomeId> &upholding)
        : m_figures(figures), m_complaints(complaints), m_upholding(upholding) {}

    void started(GroupRow row) {
        const Group group = row.group();
        Counts counts;
        counts.add(Measure::StagesEntered, row.number());
        add(group, counts);
    }

    void acknowledged(GroupRow row) {
        const Group group = row.group();
        const auto inTarget = row.inTarget();
        const auto inCodeTime = row.inTarget();
        const bool waived = row.number() != 0;
        const qint64 count = row.number();
        Counts counts;
        counts.add(Measure::Acknowledged, count);
        if (inTarget) counts.add(*inTarget ? Measure::AcknowledgedInTarget : Measure::AcknowledgedLate, count);
        if (inCodeTime)
            counts.add(*inCodeTime ? Measure::CodeAcknowledgedInTarget : Measure::CodeAcknowledgedLate, count);
        if (waived) counts.add(Measure::AcknowledgementWaived, count);
        addToStage(group, counts);
    }

    void answered(GroupRow row) {
        const Group group = row.group();
        const auto inTarget = row.inTarget();
        const auto inCodeTime = row.inTarget();
        const bool waived = row.number() != 0;
        const OutcomeId outcome(row.text());
        const qint64 count = row.number();
        Counts counts;
        counts.add(Measure::Answered, count);
        if (inTarget) counts.add(*inTarget ? Measure::AnsweredInTarget : Measure::AnsweredLate, count);
        if (inCodeTime) counts.add(*inCodeTime ? Measure::CodeAnsweredInTarget : Measure::CodeAnsweredLate, count);
        if (waived) counts.add(Measure::AnswerWaived, count);
        if (!outcome.isEmpty()) counts.add(Measure::Found, count);
        if (std::ranges::find(m_upholding, outcome) != m_upholding.end()) counts.add(Measure::Upheld, count);
        add(group, counts);
        if (isComplaint(group.procedure)) m_figures.outcomes[{group.procedure, group.stage}][outcome] += count;
    }

    void awarded(GroupRow row) {
        const Group group = row.group();
        Counts counts;
        counts.add(Measure::Awards, row.number());
        counts.add(Measure::Compensation, row.number());
        add(group, counts);
    }

    void decided(GroupRow row) {
        const Group group = row.group();
        const ExclusionId exclusion(row.text());
        const QString kind = row.text();
        if (!isComplaint(group.procedure)) return;
        Counts counts;
        counts.add(measureOfRefusal(kind), row.number());
        m_figures.total += counts;
        m_figures.byExclusion[{group.procedure, exclusion}] += counts;
    }

    void open(GroupRow row) {
        const Group group = row.group();
        const qint64 count = row.number();
        Counts counts;
        counts.add(Measure::Open, count);
        add(group, counts);
        if (!isComplaint(group.procedure)) m_figures.others[group.procedure].add(Measure::Open, count);
    }

    void received(GroupRow row) {
        const Group group = row.group();
        Counts counts;
        counts.add(Measure::CasesReceived, row.number());
        if (!isComplaint(group.procedure)) {
            m_figures.others[group.procedure] += counts;
            return;
        }
        m_figures.total += counts;
        addToGroups(group, counts);
    }

private:
    [[nodiscard]] static Measure measureOfRefusal(const QString &kind) {
        if (kind == setAsideWord()) return Measure::TakenAllTheSame;
        return kind == refusalWord(Exclusion::Kind::Redirect) ? Measure::Redirected : Measure::Refused;
    }

    [[nodiscard]] bool isComplaint(const ProcedureId &procedure) const {
        return std::ranges::find(m_complaints, procedure) != m_complaints.end();
    }

    void addToStage(const Group &group, const Counts &counts) {
        if (!isComplaint(group.procedure)) return;
        m_figures.total += counts;
        m_figures.byStage[{group.procedure, group.stage}] += counts;
    }

    void add(const Group &group, const Counts &counts) {
        addToStage(group, counts);
        if (isComplaint(group.procedure)) addToGroups(group, counts);
    }

    void addToGroups(const Group &group, const Counts &counts) {
        m_figures.byService[group.service] += counts;
        m_figures.byCategory[group.category] += counts;
        if (group.month.isValid()) m_figures.byMonth[group.month] += counts;
    }

    PeriodFigures &m_figures;
    const std::vector<ProcedureId> &m_complaints;
    const std::vector<OutcomeId> &m_upholding;
};

// One statement of a reading, and what becomes of each of its rows.
struct Step {
    QString sql;
    QVariantList values;
    void (Tally::*take)(GroupRow);
};

std::vector<Step> stepsOver(const DayRange &days) {
    const QVariantList between = figures_sql::between(days);
    return {{figures_sql::started, between, &Tally::started},
            {figures_sql::acknowledged, between, &Tally::acknowledged},
            {figures_sql::answered, between, &Tally::answered},
            {figures_sql::awarded, between, &Tally::awarded},
            {figures_sql::decided, between, &Tally::decided},
            {figures_sql::received, between, &Tally::received},
            {figures_sql::openAtEnd(), figures_sql::atEnd(days), &Tally::open}};
}

// All statements see the same register, whatever others record meanwhile.
class Snapshot {
public:
    explicit Snapshot(Database &database) : m_database(database), m_begun(database.run(u"BEGIN"_s)) {}
    ~Snapshot() {
        if (m_begun) static_cast<void>(m_database.run(u"COMMIT"_s));
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] const Result<> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<> m_begun;
};

}  // namespace

Counts &Counts::operator+=(const Counts &other) {
    std::ranges::transform(m_values, other.m_values, m_values.begin(), std::plus<>());
    return *this;
}

FigureReader::FigureReader(Database &database, const Policies &policies) : m_database(database) {
    for (const auto &policy : policies)
        for (const Procedure &procedure : policy->procedures) {
            if (!procedure.isComplaint) continue;
            m_complaints.push_back(procedure.id);
            for (const Outcome &outcome : procedure.outcomes)
                if (outcome.finding == Outcome::Finding::Upheld || outcome.finding == Outcome::Finding::PartlyUpheld)
                    m_upholding.push_back(outcome.id);
        }
}

Result<PeriodFigures> FigureReader::read(const DayRange &days, const Stop &stop) const {
    const Snapshot snapshot(m_database);
    if (!snapshot.begun()) return refuse(snapshot.begun().error());
    PeriodFigures figures;
    Tally tally(figures, m_complaints, m_upholding);
    for (const Step &step : stepsOver(days)) {
        if (stop && stop()) return refuse(Words::tr("The report was stopped before it was finished."));
        const auto take = [&](const QSqlQuery &row) { (tally.*step.take)(GroupRow(row)); };
        if (auto done = m_database.read(step.sql, step.values, take); !done) return refuse(done.error());
    }
    return figures;
}

Result<std::vector<qint64>> FigureReader::cases(const FigureId &figure, const DayRange &days) const {
    const auto query = figures_sql::casesOf(figure, days, {m_complaints, m_upholding});
    std::vector<qint64> keys;
    auto done = m_database.read(query.sql, query.values,
                                [&](const QSqlQuery &row) { keys.push_back(row.value(0).toLongLong()); });
    if (!done) return refuse(done.error());
    return keys;
}

}  // namespace redress
