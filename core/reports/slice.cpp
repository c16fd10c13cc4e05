// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/slice.h"

namespace redress {

namespace {

Figure shareOf(const Counts &counts, Measure part, qint64 of) {
    return {.id = {}, .unit = Figure::Unit::Share, .value = counts[part], .of = of};
}

// What was done in time, of all that had a time.
Figure timely(const Counts &counts, Measure inTime, Measure late) {
    return shareOf(counts, inTime, counts[inTime] + counts[late]);
}

Figure readAcknowledged(const Counts &counts) {
    return timely(counts, Measure::AcknowledgedInTarget, Measure::AcknowledgedLate);
}

Figure readAnswered(const Counts &counts) {
    return timely(counts, Measure::AnsweredInTarget, Measure::AnsweredLate);
}

Figure readCodeAcknowledged(const Counts &counts) {
    return timely(counts, Measure::CodeAcknowledgedInTarget, Measure::CodeAcknowledgedLate);
}

Figure readCodeAnswered(const Counts &counts) {
    return timely(counts, Measure::CodeAnsweredInTarget, Measure::CodeAnsweredLate);
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

ComparedFigure Slice::acknowledgedInCodeTime() const {
    return compared(Measure::CodeAcknowledgedInTarget, readCodeAcknowledged);
}

ComparedFigure Slice::answeredInCodeTime() const {
    return compared(Measure::CodeAnsweredInTarget, readCodeAnswered);
}

ComparedFigure Slice::upheld() const {
    return compared(Measure::Upheld, readUpheld);
}

ComparedFigure Slice::compensation() const {
    return compared(Measure::Compensation, readCompensation);
}

}  // namespace redress
