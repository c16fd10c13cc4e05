// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/quarterly_report.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "core/reports/quarterly_definitions.h"
#include "core/reports/quarterly_sections.h"
#include "core/reports/report_lines.h"
#include "core/reports/slice.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

std::vector<ReportTile> tilesOf(const Slice &whole) {
    return {{Words::tr("Complaints received"), whole.count(Measure::CasesReceived)},
            {Words::tr("Answered in target"), whole.answeredInTarget()},
            {Words::tr("Upheld"), whole.upheld()},
            {Words::tr("Compensation"), whole.compensation()},
            {Words::tr("Open at the end"), whole.count(Measure::Open)}};
}

QString receivedSentence(const ComparedFigure &received) {
    const QString count = received.now.text();
    if (!received.before) return Words::tr("Complaints received: %1.").arg(count);
    Figure change = received.now;
    change.value = std::abs(received.now.value - received.before->value);
    if (received.now.value > received.before->value)
        return Words::tr("Complaints received: %1, which is %2 more than in the period before.")
            .arg(count, change.text());
    if (received.now.value < received.before->value)
        return Words::tr("Complaints received: %1, which is %2 fewer than in the period before.")
            .arg(count, change.text());
    return Words::tr("Complaints received: %1, as many as in the period before.").arg(count);
}

QString answeredSentence(const ComparedFigure &answered) {
    if (answered.now.isEmpty()) return Words::tr("No answer that had a target was given.");
    if (!answered.before || answered.before->isEmpty())
        return Words::tr("Answers in target: %1, or %2.").arg(answered.now.detail(), answered.now.text());
    return Words::tr("Answers in target: %1, or %2; in the period before it was %3.")
        .arg(answered.now.detail(), answered.now.text(), answered.before->text());
}

// The group with the most, where one is named and there is more than one to choose from.
QString mostSentence(const PeriodFigures &figures) {
    const std::pair<const QString, Counts> *most = nullptr;
    for (const auto &each : figures.byService)
        if (!most || each.second[Measure::CasesReceived] > most->second[Measure::CasesReceived]) most = &each;
    if (!most || most->first.isEmpty() || figures.byService.size() < 2) return {};
    const Figure share{.id = {},
                       .unit = Figure::Unit::Share,
                       .value = most->second[Measure::CasesReceived],
                       .of = figures.total[Measure::CasesReceived]};
    if (share.value == 0) return {};
    return Words::tr("The largest group was about %1: %2.").arg(most->first, share.detail());
}

QStringList summaryOf(const PeriodFigures &now, const Slice &whole) {
    QStringList sentences{receivedSentence(whole.count(Measure::CasesReceived)),
                          answeredSentence(whole.answeredInTarget()), mostSentence(now)};
    sentences.removeAll(QString());
    return sentences;
}

std::vector<ReportSection> sectionsOf(const QuarterlyFigures &figures) {
    std::vector<ReportSection> sections{stageSection(figures), clockSection(figures)};
    if (figures.period.kind() != Period::Kind::Month) sections.push_back(monthSection(figures));
    for (ReportSection (*section)(const QuarterlyFigures &) :
         {outcomeSection, serviceSection, categorySection, compensationSection, refusalSection, otherCasesSection})
        sections.push_back(section(figures));
    std::erase_if(sections, [](const ReportSection &section) { return section.tables.front().rows.empty(); });
    return sections;
}

}  // namespace

ReportDocument quarterlyReport(const ReportSubject &subject, const PeriodFigures &now, const PeriodFigures &before) {
    const PolicyNames names(subject.policies);
    const PeriodFigures *compared = subject.comparison ? &before : nullptr;
    const Slice whole({}, now.total, compared ? &compared->total : nullptr);
    return {.id = u"quarterly"_s,
            .title = Words::tr("Complaints report"),
            .organisation = subject.organisation,
            .policy = policyLine(subject.policies),
            .period = subject.period,
            .comparison = subject.comparison,
            .madeOn = subject.today,
            .standing = standingOf(subject.period, subject.today),
            .summary = summaryOf(now, whole),
            .tiles = tilesOf(whole),
            .sections = sectionsOf({names, now, compared, subject.period, subject.compared.get()}),
            .definitions = quarterlyDefinitions(subject.compared.get())};
}

}  // namespace redress
