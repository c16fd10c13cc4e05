// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/learning_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/reports/learning_sections.h"
#include "core/reports/report_lines.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QStringList summaryOf(const LearningPicture &picture) {
    QStringList sentences;
    qint64 found = 0;
    for (const auto &line : picture.causes) found += line.inPeriod;
    sentences << Words::tr("A root cause was found for %n case(s).", nullptr, static_cast<int>(found));
    if (found > 0)
        sentences << Words::tr("Most often it was “%1”: %2 of %3.")
                         .arg(picture.causes.front().name)
                         .arg(picture.causes.front().inPeriod)
                         .arg(found);
    for (const Cluster &cluster : picture.clusters) {
        if (cluster.has(Trait::Person)) continue;
        sentences
            << Words::tr("%1: %2", "what cases have in common, and how many").arg(nameOf(cluster), sentenceOf(cluster));
        break;
    }
    return sentences;
}

std::vector<ReportTile> tilesOf(const LearningPicture &picture) {
    const auto tile = [](const QString &label, const QString &id, qsizetype value) {
        return ReportTile{label, learningFigure(id, value)};
    };
    qint64 found = 0;
    for (const auto &line : picture.causes) found += line.inPeriod;
    const auto clusters =
        std::ranges::count_if(picture.clusters, [](const auto &one) { return !one.has(Trait::Person); });
    return {tile(Words::tr("Root causes found"), u"causes"_s, found),
            tile(Words::tr("Hot spots"), u"clusters"_s, clusters),
            tile(Words::tr("Lessons drawn"), u"lessons"_s, qsizetype(picture.lessons.size()))};
}

}  // namespace

ReportDocument learningReport(const ReportSubject &subject, const LearningPicture &picture,
                              const std::vector<Improvement> &improvements) {
    ReportDocument report{
        .id = u"learning"_s,
        .title = Words::tr("What we have learned"),
        .organisation = subject.organisation,
        .policy = policyLine(subject.policies),
        .period = subject.period,
        .comparison = {},
        .madeOn = subject.today,
        .standing = standingOf(subject.period, subject.today),
        .summary = summaryOf(picture),
        .tiles = tilesOf(picture),
        .sections = {causeSection(picture), causeServiceSection(picture), clusterSection(picture),
                     lessonSection(picture), auditSection(picture), surveySection(picture),
                     improvementSection(improvements, subject.period)},
        .definitions = {
            {Words::tr("Root cause"), Words::tr("Why it came to the complaint, as the officer who dealt with it "
                                                "found; the last finding counts.")},
            {Words::tr("To be expected"), Words::tr("How many such cases there would have been by what was usual in "
                                                    "the year before and the year after.")}}};
    std::erase_if(report.sections, [](const ReportSection &section) { return section.tables.front().rows.empty(); });
    return report;
}

}  // namespace redress
