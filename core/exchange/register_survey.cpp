// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/register_survey.h"

namespace redress {

namespace {

constexpr qsizetype samplesKept = 4;
constexpr qsizetype unknownKept = 40;
constexpr qsizetype sampleLength = 80;

void weigh(const QString &cell, int row, QDate today, DayEvidence &evidence) {
    const auto order = readDay(cell, DayOrder::DayFirst, today).order;
    evidence.dayFirst += order == DayReading::Order::DayFirst;
    evidence.either += order == DayReading::Order::Either;
    if (order != DayReading::Order::MonthFirst) return;
    if (evidence.monthFirst++ > 0) return;
    evidence.firstMonthFirst = cell;
    evidence.firstMonthFirstRow = row;
}

void keep(QStringList &texts, const QString &cell, qsizetype limit) {
    if (texts.size() < limit && !texts.contains(cell)) texts << cell;
}

}  // namespace

Result<RegisterSurvey> RegisterSurvey::of(RegisterSource &source, const ImportMapping &mapping,
                                          const RegisterWords &words, QDate today) {
    RegisterSurvey survey;
    survey.days.resize(mapping.columns.size());
    survey.samples.resize(mapping.columns.size());
    for (;;) {
        const auto read = source.next();
        if (!read) return refuse(read.error());
        if (!*read) return survey;
        const SourceRow &row = **read;
        ++survey.rows;
        if (!row.fault.isEmpty()) continue;
        for (size_t i = 0; i < mapping.columns.size(); ++i) {
            const QString &cell = row.cells[qsizetype(i)];
            if (cell.isEmpty()) continue;
            if (survey.samples[i].size() < samplesKept)
                keep(survey.samples[i], cell.left(sampleLength).simplified(), samplesKept);
            const auto field = mapping.columns[i].field;
            if (isDay(field)) weigh(cell, row.number, today, survey.days[i]);
            if (field == ColumnField::Stage && !words.stage(cell).known) keep(survey.unknownStages, cell, unknownKept);
            if (field == ColumnField::Outcome && !words.decision(cell).known && !words.common().meansNothing(cell))
                keep(survey.unknownDecisions, cell, unknownKept);
        }
    }
}

DayEvidence RegisterSurvey::allDays(const ImportMapping &mapping) const {
    DayEvidence all;
    for (size_t i = 0; i < days.size() && i < mapping.columns.size(); ++i) {
        if (!isDay(mapping.columns[i].field)) continue;
        all.dayFirst += days[i].dayFirst;
        all.either += days[i].either;
        if (all.monthFirst == 0) {
            all.firstMonthFirst = days[i].firstMonthFirst;
            all.firstMonthFirstRow = days[i].firstMonthFirstRow;
        }
        all.monthFirst += days[i].monthFirst;
    }
    return all;
}

}  // namespace redress
