// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slice.h"

namespace redress {

namespace {

Figure shareOf(const Counts &counts, Measure part, qint64 of) {
    return {.id = {}, .unit = Figure::Unit::Share, .value = counts[part], .of = of};
}

Figure readAcknowledged(const Counts &counts) {
    const qint64 due = counts[Measure::AcknowledgedInTarget] + counts[Measure::AcknowledgedLate];
    return shareOf(counts, Measure::AcknowledgedInTarget, due);
}

Figure readAnswered(const Counts &counts) {
    return shareOf(counts, Measure::AnsweredInTarget,
                   counts[Measure::AnsweredInTarget] + counts[Measure::AnsweredLate]);
}

Figure readUpheld(const Counts &counts) {
    return shareOf(counts, Measure::Upheld, counts[Measure::Found]);
}

Figure readCompensation(const Counts &counts) {
    return {
        .id = {}, .unit = Figure::Unit::Money, .value = counts[Measure::Compensation], .of = counts[Measure::Awards]};
}

}  // namespace

FigureId Slice::named(Measure measure) const {
    FigureId id = m_scope;
    id.measure = measure;
    return id;
}

ComparedFigure Slice::compared(Measure measure, Figure (*read)(const Counts &)) const {
    ComparedFigure figure{read(m_now), {}};
    figure.now.id = named(measure);
    if (!m_before) return figure;
    figure.before = read(*m_before);
    figure.before->id = figure.now.id;
    return figure;
}

ComparedFigure Slice::count(Measure measure) const {
    ComparedFigure figure{{.id = named(measure), .unit = Figure::Unit::Count, .value = m_now[measure]}, {}};
    if (m_before)
        figure.before = Figure{.id = figure.now.id, .unit = Figure::Unit::Count, .value = (*m_before)[measure]};
    return figure;
}

ComparedFigure Slice::acknowledgedInTarget() const {
    return compared(Measure::AcknowledgedInTarget, readAcknowledged);
}

ComparedFigure Slice::answeredInTarget() const {
    return compared(Measure::AnsweredInTarget, readAnswered);
}

ComparedFigure Slice::upheld() const {
    return compared(Measure::Upheld, readUpheld);
}

ComparedFigure Slice::compensation() const {
    return compared(Measure::Compensation, readCompensation);
}

}  // namespace redress
