// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/duties_report.h"

#include <QCoreApplication>
#include <map>

#include "core/reports/plain_cells.h"
#include "core/reports/report_lines.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

bool isWithin(QDate day, const Period &period) {
    return day.isValid() && day >= period.from() && day <= period.to();
}

// Due in the period as the policy has it, or ended in it whenever it was due.
bool belongs(const DutyOccurrence &one, const Period &period) {
    return isWithin(one.due, period) || isWithin(one.record.ended.day(), period);
}

// In the report's words: at its end a duty either was done or was not.
QString standingOf(const DutyOccurrence &one) {
    if (one.record.state == DutyRecord::State::NotNeeded) return Words::tr("Not needed");
    return one.isOpen() ? labelOf(one.state) : Words::tr("Done");
}

QString postponedWords(const DutyOccurrence &one) {
    if (one.record.postponements == 0) return {};
    return Words::tr("To %1: %2", "a day, why").arg(cells::day(one.record.until).words, one.record.postponed);
}

ReportRow rowOf(const DutyFile &file, const DutyOccurrence &one) {
    return {Words::tr("%1, %2", "a duty, the period it is about").arg(file.rule.name, one.name),
            {cells::day(one.due), cells::said(postponedWords(one)), cells::said(standingOf(one)),
             cells::day(one.record.ended.day()), cells::said(one.record.words), cells::said(file.rule.clause.number)}};
}

struct Tally {
    qint64 inTime = 0;
    qint64 late = 0;
    qint64 notNeeded = 0;
    qint64 open = 0;
    qint64 overdue = 0;

    void add(const DutyOccurrence &one) {
        if (one.isOpen())
            ++(one.state == TargetState::Overdue ? overdue : open);
        else if (one.state == TargetState::Waived)
            ++notNeeded;
        else
            ++(one.state == TargetState::Missed ? late : inTime);
    }
};

QStringList summaryOf(const Tally &tally) {
    QStringList sentences{Words::tr("Done in time: %1; done late: %2; not needed: %3.")
                              .arg(tally.inTime)
                              .arg(tally.late)
                              .arg(tally.notNeeded)};
    if (tally.overdue > 0) sentences << Words::tr("Overdue: %1.").arg(tally.overdue);
    return sentences;
}

}  // namespace

ReportDocument dutiesReport(const ReportSubject &subject, const std::vector<DutyFile> &duties) {
    ReportTable table{.id = u"duties"_s,
                      .title = {},
                      .rowHeading = Words::tr("Duty"),
                      .columns = {{Words::tr("Due"), Unit::Count},
                                  {Words::tr("Moved"), Unit::Count},
                                  {Words::tr("How it stands"), Unit::Count},
                                  {Words::tr("Ended"), Unit::Count},
                                  {Words::tr("How"), Unit::Count},
                                  {Words::tr("Clause"), Unit::Count}},
                      .rows = {},
                      .isLong = true};
    Tally tally;
    for (const DutyFile &file : duties) {
        for (const DutyOccurrence &one : file.occurrences) {
            if (!belongs(one, subject.period)) continue;
            tally.add(one);
            table.rows.push_back(rowOf(file, one));
        }
    }
    ReportDocument report{
        .id = u"duties"_s,
        .title = Words::tr("Duties of the organisation"),
        .organisation = subject.organisation,
        .policy = policyLine(subject.policies),
        .period = subject.period,
        .comparison = {},
        .madeOn = subject.today,
        .standing = redress::standingOf(subject.period, subject.today),
        .summary = summaryOf(tally),
        .tiles = {cells::tile(Words::tr("Done in time"), u"duties/in-time"_s, tally.inTime),
                  cells::tile(Words::tr("Done late"), u"duties/late"_s, tally.late),
                  cells::tile(Words::tr("Not needed"), u"duties/not-needed"_s, tally.notNeeded),
                  cells::tile(Words::tr("Overdue"), u"duties/overdue"_s, tally.overdue)},
        .sections = {},
        .definitions = {{Words::tr("Due"), Words::tr("By the clause that the duty comes from. What was "
                                                     "postponed is in time by its new day.")}}};
    if (!table.rows.empty())
        report.sections.push_back({u"duties"_s, Words::tr("What was due, and what came of it"), {}, {}, {table}, {}});
    return report;
}

}  // namespace redress
