// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/reports/made_figures.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const ReportTable &tableOf(const ReportDocument &report, const QString &section) {
    for (const ReportSection &each : report.sections)
        if (each.id == section) return each.tables.front();
    qFatal("no section %s", qPrintable(section));
}

bool hasSection(const ReportDocument &report, const QString &section) {
    return std::ranges::any_of(report.sections, [&](const ReportSection &each) { return each.id == section; });
}

// The table as people read it: a line a row.
QStringList linesOf(const ReportTable &table) {
    QStringList lines;
    for (const ReportRow &row : table.rows) {
        QStringList line{row.label};
        for (const ReportCell &cell : row.cells) {
            if (!cell.figure)
                line << cell.words;
            else
                line << QStringList{cell.figure->now.text(), cell.figure->now.detail()}.join(u' ').trimmed();
        }
        lines << line.join(u" | "_s);
    }
    return lines;
}

}  // namespace

class TestQuarterlyReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGoStageByStage() {
        const auto report = madeReport();
        QCOMPARE(linesOf(tableOf(report, u"stages"_s)),
                 (QStringList{u"Stage 1 | 8 | 7 | 85.7% 6 of 7 | 5 | 75.0% 3 of 4 | 1 | 1 | 4"_s,
                              u"Stage 2 | 2 | 0 | none due | 1 | 100.0% 1 of 1 | 0 | 0 | 1"_s,
                              u"All | 10 | 7 | 85.7% 6 of 7 | 6 | 80.0% 4 of 5 | 1 | 1 | 5"_s}));
    }

    void shouldGoMonthByMonth() {
        QCOMPARE(
            linesOf(tableOf(madeReport(), u"months"_s)),
            (QStringList{u"January 2026 | 6 | 5 | 75.0% 3 of 4 | 60.0% 3 of 5"_s,
                         u"February 2026 | 0 | 0 | none due | none"_s, u"March 2026 | 2 | 1 | 100.0% 1 of 1 | none"_s,
                         u"All | 8 | 6 | 80.0% 4 of 5 | 60.0% 3 of 5"_s}));
        QVERIFY(!hasSection(madeReport(u"2026-03"_s), u"months"_s));
        QCOMPARE(tableOf(madeReport(u"2025/26"_s), u"months"_s).rows.size(), size_t(13));
    }

    void shouldNameOutcomesAsThePolicyDoes() {
        const QStringList lines = linesOf(tableOf(madeReport(), u"outcomes"_s));
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.contains(u"Upheld | 2 | 0 | 2 | 33.3% 2 of 6"_s));
        QCOMPARE(lines[3], u"None recorded | 0 | 1 | 1 | 16.7% 1 of 6"_s);
        QCOMPARE(lines.last(), u"All | 5 | 1 | 6 | 100.0% 6 of 6"_s);
    }

    void shouldAddUpToItsTotals() {
        for (const ReportSection &section : madeReport().sections)
            for (const ReportTable &table : section.tables) addsUp(table);
    }

    void shouldOrderServicesByHowManyCame() {
        const auto report = madeReport();
        const auto &table = tableOf(report, u"services"_s);
        QCOMPARE(table.rows[0].label, u"Repairs"_s);
        QCOMPARE(table.rows[1].label, u"No service named"_s);
        QCOMPARE(table.rows[0].cells[0].figure->now.id.toText(), u"cases-received/service=Repairs"_s);
    }

    void shouldListOtherKinds() {
        QCOMPARE(linesOf(tableOf(madeReport(), u"others"_s)), QStringList{u"Service request | 5 | 2"_s});
    }

    void shouldCompareOnlyWhenAsked() {
        QVERIFY(madeReport().tiles.front().figure.before);
        QCOMPARE(madeReport().tiles.front().figure.was(), u"was 0"_s);
        const auto alone = madeReport(u"2026-Q1"_s, false);
        QVERIFY(!alone.comparison);
        QVERIFY(!alone.tiles.front().figure.before);
        for (const ReportSection &section : alone.sections)
            for (const ReportRow &row : section.tables.front().rows)
                for (const ReportCell &cell : row.cells) QVERIFY(!cell.figure || !cell.figure->before);
    }

    void shouldSayWhatChanged_data() {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QString>("words");
        QTest::newRow("more") << qint64(5) << u"8, which is 3 more than in the period before."_s;
        QTest::newRow("fewer") << qint64(10) << u"8, which is 2 fewer than in the period before."_s;
        QTest::newRow("as many") << qint64(8) << u"8, as many as in the period before."_s;
    }
    void shouldSayWhatChanged() {
        QFETCH(qint64, before);
        PeriodFigures earlier;
        earlier.total.add(Measure::CasesReceived, before);
        const auto report = quarterlyReport(madeSubject(), madeFigures(), earlier);
        QTEST(report.summary.first().section(u": "_s, 1), "words");
    }

    void shouldSayThatAPeriodHasNotEnded_data() {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("word");
        QTest::newRow("over") << u"2026-Q1"_s << u""_s;
        QTest::newRow("under way") << u"2026-Q2"_s << u"so far"_s;
        QTest::newRow("to come") << u"2026-Q3"_s << u"not begun"_s;
    }
    void shouldSayThatAPeriodHasNotEnded() {
        QFETCH(QString, period);
        QFETCH(QString, word);
        const QString standing = madeReport(period).standing;
        QCOMPARE(standing.isEmpty(), word.isEmpty());
        QVERIFY(standing.contains(word));
    }

    void shouldStandOnNothing() {
        const auto report = quarterlyReport(madeSubject(), PeriodFigures(), PeriodFigures());
        QVERIFY(report.summary.contains(u"No answer that had a target was given."_s));
        QCOMPARE(report.tiles[1].figure.now.text(), u"none due"_s);
        QCOMPARE(linesOf(tableOf(report, u"services"_s)),
                 QStringList{u"All | 0 | 0 | none due | none | £0.00 0 awards | 0"_s});
    }

    // A stage without a target is not one that missed it.
    void shouldSayWhereNothingWasDue() {
        ReportSubject subject = madeSubject();
        subject.policies = {*PolicyLibrary::open().find(PolicyId(u"torus"_s))};
        PeriodFigures figures;
        figures.byStage[stage1] = counts({{Measure::Acknowledged, 3}});
        figures.total = figures.byStage[stage1];
        const auto report = quarterlyReport(subject, figures, {});
        QVERIFY(
            linesOf(tableOf(report, u"stages"_s)).first().startsWith(u"Stage 1 | 0 | 3 | none due | 0 | none due"_s));
    }

    void shouldListWhatWasNotTaken() {
        QVERIFY(!hasSection(madeReport(), u"not-taken"_s));
        ReportSubject subject = madeSubject();
        subject.policies = {*PolicyLibrary::open().find(PolicyId(u"southway"_s))};
        PeriodFigures figures;
        const ProcedureId complaint(u"complaint"_s);
        figures.byExclusion[{complaint, ExclusionId(u"exhausted"_s)}] =
            counts({{Measure::Refused, 3}, {Measure::TakenAllTheSame, 1}});
        figures.byExclusion[{complaint, ExclusionId(u"asb"_s)}] = counts({{Measure::Redirected, 2}});
        for (const auto &[key, each] : figures.byExclusion) figures.total += each;
        const auto report = quarterlyReport(subject, figures, {});
        const ReportTable &table = tableOf(report, u"not-taken"_s);
        const QStringList lines = linesOf(table);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(u"(7.2) | 0 | 2 | 0"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"(7.12) | 3 | 0 | 1"_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"All | 3 | 2 | 1"_s);
        QCOMPARE(table.rows[1].cells[0].figure->now.id.toText(), u"refused/procedure=complaint/exclusion=exhausted"_s);
    }

    void shouldDefineWhatItShows() {
        for (const ReportDefinition &each : madeReport().definitions) {
            QVERIFY(!each.term.isEmpty());
            QVERIFY(each.meaning.endsWith(u'.'));
        }
    }

private:
    static void addsUp(const ReportTable &table) {
        if (!table.rows.back().isTotal) return;
        for (size_t column = 0; column < table.columns.size(); ++column) {
            qint64 sum = 0;
            for (const ReportRow &row : table.rows)
                if (!row.isTotal && row.cells[column].figure) sum += row.cells[column].figure->now.value;
            QCOMPARE(sum, table.rows.back().cells[column].figure->now.value);
        }
    }
};

QTEST_GUILESS_MAIN(TestQuarterlyReport)
#include "tst_quarterly_report.moc"
