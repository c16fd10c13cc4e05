// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/csv_line.h"
#include "core/base/whole_file.h"
#include "core/reports/report_file.h"
#include "core/reports/sample.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

QStringList summaryOf(const Sample &sample) {
    QStringList sentences{
        Words::tr("%n case(s), drawn by chance from all complaints answered in this period.", nullptr,
                  int(sample.cases.size())),
        Words::tr("There were %1 to draw from. The seed was %2: whoever draws again with it gets the same cases.")
            .arg(sample.outOf)
            .arg(sample.seed)};
    if (sample.inConfidence > 0)
        sentences << Words::tr("%n case(s) were passed over because the customer had asked for confidence.", nullptr,
                               sample.inConfidence);
    sentences << Words::tr(
        "Names, addresses, contact details and references were taken out by the program. Read it "
        "through before you hand it on: a story may tell who somebody is without their name.");
    return sentences;
}

ReportSection sectionOf(const Sample::SampledCase &one) {
    ReportTable table{.id = one.name,
                      .title = {},
                      .rowHeading = Words::tr("The case"),
                      .columns = {{QString(), Figure::Unit::Count}},
                      .rows = {}};
    for (const auto &[what, told] : one.facts) table.rows.push_back({what, {{{}, told}}});
    ReportSection section{one.name, one.name, one.summary, {}, {table}, {}};
    if (!one.description.isEmpty()) section.notes << one.description;
    for (const auto &step : one.steps)
        section.notes << (step.text.isEmpty()
                              ? Words::tr("Day %1: %2.", "of a case, and what happened").arg(step.day).arg(step.what)
                              : Words::tr("Day %1: %2. %3", "of a case, what happened, and its text")
                                    .arg(step.day)
                                    .arg(step.what, step.text));
    return section;
}

}  // namespace

ReportDocument documentOf(const Sample &sample) {
    ReportDocument document{.id = u"sample"_s,
                            .title = Words::tr("Complaints to look at"),
                            .organisation = sample.organisation,
                            .policy = sample.clause ? Words::tr("Clause %1").arg(sample.clause->number) : QString(),
                            .period = sample.period,
                            .comparison = {},
                            .madeOn = sample.madeOn,
                            .standing = {},
                            .summary = summaryOf(sample),
                            .tiles = {},
                            .sections = {},
                            .definitions = {}};
    for (const auto &one : sample.cases) document.sections.push_back(sectionOf(one));
    return document;
}

QJsonObject jsonOf(const Sample &sample) {
    QJsonArray cases;
    for (const auto &one : sample.cases) {
        QJsonObject facts;
        for (const auto &[what, told] : one.facts) facts[what] = told;
        QJsonArray steps;
        for (const auto &step : one.steps)
            steps << QJsonObject{{u"day"_s, step.day}, {u"what"_s, step.what}, {u"text"_s, step.text}};
        cases << QJsonObject{{u"name"_s, one.name},
                             {u"summary"_s, one.summary},
                             {u"description"_s, one.description},
                             {u"facts"_s, facts},
                             {u"steps"_s, steps}};
    }
    return {{u"period"_s, sample.period.toText()},
            {u"seed"_s, QString::number(sample.seed)},
            {u"out_of"_s, sample.outOf},
            {u"in_confidence"_s, sample.inConfidence},
            {u"clause"_s, sample.clause ? QJsonValue(sample.clause->number) : QJsonValue()},
            {u"cases"_s, cases}};
}

QByteArray csvOf(const Sample &sample) {
    QByteArray content =
        "\xef\xbb\xbf"
        "case,what,day,text\r\n";
    for (const auto &one : sample.cases) {
        const auto line = [&](const QString &what, const QString &day, const QString &text) {
            content += CsvLine({one.name, what, day, text}).ended();
        };
        line(Words::tr("Summary"), {}, one.summary);
        line(Words::tr("Description"), {}, one.description);
        for (const auto &[what, told] : one.facts) line(what, {}, told);
        for (const auto &step : one.steps) line(step.what, QString::number(step.day), step.text);
    }
    return content;
}

Result<> saveSample(const Sample &sample, const QString &path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1) return saveWhole(path, csvOf(sample));
    if (ending == "json"_L1) return saveWhole(path, QJsonDocument(jsonOf(sample)).toJson());
    return saveReport(documentOf(sample), path);
}

}  // namespace redress
