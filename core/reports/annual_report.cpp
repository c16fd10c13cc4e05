// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/annual_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/reports/plain_cells.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

bool isWithin(const When &when, const Period &period) {
    return when.isKnown() && when.day() >= period.from() && when.day() <= period.to();
}

QString nameOf(const BodyId &id, const FigureReader::Policies &policies) {
    for (const auto &policy : policies)
        if (const OutsideBody *body = policy->outsideBody(id)) return body->name;
    return id.text();
}

QString nameOf(const BodyId &id, const FindingId &finding, const FigureReader::Policies &policies) {
    if (finding.isEmpty()) return Words::tr("Told in words");
    for (const auto &policy : policies) {
        const OutsideBody *body = policy->outsideBody(id);
        if (!body) continue;
        for (const auto &known : body->findings)
            if (known.id == finding) return known.name;
    }
    return finding.text();
}

ReportTable bodiesTable(const OutsideFigures &outside, const FigureReader::Policies &policies) {
    ReportTable table{.id = u"outside"_s,
                      .title = {},
                      .rowHeading = Words::tr("Body"),
                      .columns = {{Words::tr("Complaints taken to it"), Unit::Count},
                                  {Words::tr("Orders"), Unit::Count},
                                  {Words::tr("Complied with in time"), Unit::Count},
                                  {Words::tr("Complied with late"), Unit::Count},
                                  {Words::tr("Standing at the end"), Unit::Count},
                                  {Words::tr("Recommendations"), Unit::Count}},
                      .rows = {}};
    for (const auto &[id, of] : outside.byBody) {
        const QString name = u"outside/%1/"_s.arg(id.text());
        table.rows.push_back(
            {nameOf(id, policies),
             {cells::counted(name + u"referrals"_s, of.referrals), cells::counted(name + u"orders"_s, of.orders),
              cells::counted(name + u"complied-in-time"_s, of.compliedInTime),
              cells::counted(name + u"complied-late"_s, of.compliedLate),
              cells::counted(name + u"outstanding"_s, of.outstanding),
              cells::counted(name + u"recommendations"_s, of.recommendations)}});
    }
    return table;
}

ReportTable findingsTable(const OutsideFigures &outside, const FigureReader::Policies &policies) {
    ReportTable table{.id = u"findings"_s,
                      .title = Words::tr("Findings"),
                      .rowHeading = Words::tr("Finding"),
                      .columns = {{Words::tr("Points found on"), Unit::Count}},
                      .rows = {}};
    for (const auto &[id, of] : outside.byBody)
        for (const auto &[finding, count] : of.findings)
            table.rows.push_back(
                {Words::tr("%1: %2", "a body, what it found").arg(nameOf(id, policies), nameOf(id, finding, policies)),
                 {cells::counted(u"finding/%1/%2"_s.arg(id.text(), finding.text()), count)}});
    return table;
}

ReportSection outsideSection(const OutsideFigures &outside, const FigureReader::Policies &policies) {
    ReportSection section{u"outside"_s,
                          Words::tr("Findings by the Ombudsman and other bodies"),
                          Words::tr("What was taken outside in the period, what was found, and whether what was "
                                    "ordered was done (the Ombudsman’s Code, 8.1)."),
                          {},
                          {bodiesTable(outside, policies)},
                          {}};
    ReportTable findings = findingsTable(outside, policies);
    if (!findings.rows.empty()) section.tables.push_back(std::move(findings));
    return section;
}

// In order of what was told to everybody, then of what was done.
ReportSection improvementSection(const std::vector<Improvement> &improvements, const Period &period) {
    ReportTable table{.id = u"improvements"_s,
                      .title = {},
                      .rowHeading = Words::tr("You said"),
                      .columns = {{Words::tr("We did"), Unit::Count}, {Words::tr("Has it worked?"), Unit::Count}},
                      .rows = {},
                      .isLong = true};
    const auto judged = [](const Improvement &one) {
        return one.shows.isEmpty() ? Words::tr("Not judged yet") : one.shows;
    };
    for (const Improvement &one : improvements)
        if (isWithin(one.published, period))
            table.rows.push_back({one.said, {cells::said(one.did), cells::said(judged(one))}});
    for (const Improvement &one : improvements) {
        const bool isDone = one.state == Improvement::State::Done || one.state == Improvement::State::Judged;
        if (isDone && isWithin(one.ended, period) && !isWithin(one.published, period))
            table.rows.push_back({one.title, {cells::said(one.changed), cells::said(judged(one))}});
    }
    return {u"improvements"_s,
            Words::tr("What got better: you said, we did"),
            Words::tr("Improvements to the service that were made because of complaints."),
            {},
            {table},
            {}};
}

// Self-assessments, publications and reports, with where what shows them is kept.
ReportSection accountSection(const std::vector<DutyFile> &duties, const Period &period) {
    ReportTable table{.id = u"account"_s,
                      .title = {},
                      .rowHeading = Words::tr("What was done"),
                      .columns = {{Words::tr("On"), Unit::Count},
                                  {Words::tr("How"), Unit::Count},
                                  {Words::tr("Kept at"), Unit::Count}},
                      .rows = {},
                      .isLong = true};
    for (const DutyFile &file : duties) {
        for (const DutyOccurrence &one : file.occurrences) {
            if (one.record.state != DutyRecord::State::Done || !isWithin(one.record.ended, period)) continue;
            table.rows.push_back(
                {Words::tr("%1, %2", "a duty, the period it is about").arg(file.rule.name, one.name),
                 {cells::day(one.record.ended.day()), cells::said(one.record.words), cells::said(one.record.proof)}});
        }
    }
    return {u"account"_s,
            Words::tr("Self-assessment, reports and the Ombudsman’s own reports on us"),
            Words::tr("What the organisation did in the period to account for how it deals with complaints."),
            {},
            {table},
            {}};
}

QStringList summaryOf(const ReportDocument &figures, const AnnualPicture &picture) {
    QStringList sentences = figures.summary;
    const bool refusedAny = std::ranges::any_of(
        figures.sections, [](const ReportSection &section) { return section.id == "not-taken"_L1; });
    if (!refusedAny) sentences << Words::tr("No complaint was refused or sent elsewhere.");
    qint64 findings = 0;
    for (const auto &[body, of] : picture.outside.byBody)
        for (const auto &[finding, count] : of.findings) findings += count;
    sentences << (findings == 0 ? Words::tr("No body outside found on a complaint.")
                                : Words::tr("Points that bodies outside found on: %1.").arg(findings));
    return sentences;
}

}  // namespace

ReportDocument annualReport(const ReportSubject &subject, ReportDocument figures, const AnnualPicture &picture) {
    ReportDocument report = std::move(figures);
    report.id = u"annual"_s;
    report.title = Words::tr("Complaints performance and service improvement report");
    report.summary = summaryOf(report, picture);
    for (const ReportSection &section :
         {outsideSection(picture.outside, subject.policies), improvementSection(picture.improvements, subject.period),
          accountSection(picture.duties, subject.period)})
        if (!section.tables.front().rows.empty()) report.sections.push_back(section);
    return report;
}

}  // namespace redress
