// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include "core/exchange/demo_register.h"
#include "core/exchange/export_register.h"
#include "core/matters/matter_events.h"
#include "core/reports/learning_picture.h"
#include "core/reports/report_catalogue.h"
#include "core/reports/report_writers.h"
#include "core/reports/sample.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/matters.h"
#include "tests/support/register_builder.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

namespace {

const ReportTable &tableIn(const ReportDocument &report, const QString &id) {
    for (const auto &section : report.sections)
        if (const auto *table = section.table(id)) return *table;
    qFatal("no table %s", qPrintable(id));
}

QString shown(const ReportCell &cell) {
    return cell.figure ? cell.figure->now.text() : cell.words;
}

QStringList rowOf(const ReportTable &table, const QString &label) {
    for (const auto &row : table.rows) {
        if (row.label != label) continue;
        QStringList cells;
        for (const auto &cell : row.cells) cells << shown(cell);
        return cells;
    }
    return {};
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

// What was learned, from the record to the lists and reports that show it; and what none of them may show.
class TestLearningRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReportWhatWasLearned() {
        RegisterBuilder reg(u"torus"_s, u"2026-07-02T09:00"_s);
        const CaseRef first = closedCase(reg, u"Ada Quill"_s);
        const CaseRef second = closedCase(reg, u"Bo Marsh"_s);
        reg.happened(first, u"cause.found"_s, u"2026-05-04"_s, {{u"cause"_s, u"delay"_s}});
        reg.happened(first, u"cause.found"_s, u"2026-05-05"_s, {{u"cause"_s, u"records"_s}});
        reg.happened(second, u"cause.found"_s, u"2026-06-05"_s, {{u"cause"_s, u"records"_s}});
        const QJsonObject lesson{{u"text"_s, u"Ring the day before"_s}, {u"improvement"_s, u"I-0000001"_s}};
        const Command drawn{events::lessonDrawn, *When::fromText(u"2026-06-06"_s), u"Joan Pike"_s, lesson};
        QVERIFY2(!reg->record(second, drawn), "there is no such improvement yet");
        QVERIFY(reg->matters().propose(
            {events::improvementProposed, drawn.at, drawn.by, {{u"title"_s, u"Ring the day before"_s}}}));
        QVERIFY(reg->record(second, drawn));
        QJsonObject audit{{u"stage"_s, u"stage-1"_s}};
        for (const auto &question : reg->policy()->learning.auditQuestions) audit[question.id] = true;
        reg.happened(first, u"response.audited"_s, u"2026-06-07"_s, audit);
        audit[u"apology"_s] = false;
        reg.happened(second, u"response.audited"_s, u"2026-06-07"_s, audit);
        for (const auto &reference : {first, second}) reg.happened(reference, u"survey.sent"_s, u"2026-06-08"_s);
        reg.happened(first, u"survey.answered"_s, u"2026-06-09"_s, {{u"overall"_s, 4}});
        reg.happened(second, u"survey.answered"_s, u"2026-06-09"_s, {{u"overall"_s, 1}, {u"fair"_s, 5}});

        const auto report = makeReport(*reg, {u"learning"_s, *Period::fromText(u"2026-Q2"_s), true});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        // The last finding counts: two of "records", none of "delay".
        QCOMPARE(rowOf(tableIn(*report, u"causes"_s), u"Records were wrong or missing"_s),
                 (QStringList{u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"2"_s}));
        QCOMPARE(tableIn(*report, u"causes"_s).rows.size(), size_t(1));
        QCOMPARE(rowOf(tableIn(*report, u"lessons"_s), u"Ring the day before"_s),
                 (QStringList{second.text(), u"6 Jun 2026"_s, u"I-0000001"_s}));
        QCOMPARE(rowOf(tableIn(*report, u"audits"_s), u"Stage 1"_s), (QStringList{u"2"_s, u"92.9%"_s, u"50.0%"_s}));
        const QString overall = reg->policy()->learning.surveyQuestions.back().name;
        QCOMPARE(rowOf(tableIn(*report, u"survey"_s), overall), (QStringList{u"2"_s, u"2.5"_s, u"50.0%"_s}));
        QVERIFY(toJson(*report).value(u"figures"_s).toObject().contains(u"learning/cause/records"_s));
        QCOMPARE(report->tiles.front().figure.now.value, 2);
    }

    void shouldNameNoQuarterTwice_data() {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("a quarter") << u"2026-Q2"_s
                                   << QStringList{u"2025 Q2"_s, u"2025 Q3"_s, u"2025 Q4"_s, u"2026 Q1"_s,
                                                  u"2026 Q2, this period"_s};
        QTest::newRow("a quarter's last month")
            << u"2026-06"_s
            << QStringList{u"2025 Q2"_s, u"2025 Q3"_s, u"2025 Q4"_s, u"2026 Q1"_s, u"2026 Q2"_s, u"This period"_s};
        QTest::newRow("a year") << u"2026/27"_s << QStringList{u"2026 Q1"_s, u"2026 Q2"_s, u"2026 Q3"_s,
                                                               u"2026 Q4"_s, u"2027 Q1"_s, u"This period"_s};
    }
    void shouldNameNoQuarterTwice() {
        QFETCH(QString, period);
        RegisterBuilder reg(u"torus"_s, u"2026-07-02T09:00"_s);
        const CaseRef reference = closedCase(reg, u"Ada Quill"_s);
        reg.happened(reference, u"cause.found"_s, u"2026-06-04"_s, {{u"cause"_s, u"delay"_s}});
        const auto report = makeReport(*reg, {u"learning"_s, *Period::fromText(period), true});
        QVERIFY(report);
        const ReportTable &causes = tableIn(*report, u"causes"_s);
        QStringList titles;
        for (const auto &column : causes.columns) titles << column.title;
        QTEST(titles, "columns");
        QCOMPARE(causes.rows.front().cells.size(), causes.columns.size());
        const ReportChart &chart = report->sections.front().charts.front();
        QCOMPARE(chart.columns, std::vector<int>{static_cast<int>(titles.size()) - 1});
    }

    void shouldCheckAndRebuildWhatWasLearned() {
        RegisterBuilder reg(u"southway"_s, u"2026-07-02T09:00"_s);
        const CaseRef reference = closedCase(reg, u"Ada Quill"_s);
        reg.happened(reference, u"cause.found"_s, u"2026-05-04"_s,
                     {{u"cause"_s, u"delay"_s}, {u"place"_s, u"Alma Court"_s}});
        reg.happened(reference, u"lesson.drawn"_s, u"2026-05-05"_s, {{u"text"_s, u"Write it down"_s}});
        reg.happened(reference, u"survey.sent"_s, u"2026-06-05"_s);
        reg.happened(reference, u"survey.answered"_s, u"2026-06-06"_s, {{u"fair"_s, 3}});
        QCOMPARE(findingsOf(*reg), QStringList());
        QVERIFY(Checkup(*reg).rebuild());
        QCOMPARE(findingsOf(*reg), QStringList());
        QVERIFY(reg->database().run(u"UPDATE survey SET score = 5 WHERE question = 'fair'"_s));
        QCOMPARE(findingsOf(*reg).size(), 1);
        QVERIFY(findingsOf(*reg).front().contains(u"learned"_s));
        QVERIFY(Checkup(*reg).refresh());
        QCOMPARE(findingsOf(*reg), QStringList());
    }

    void shouldShowNamedStaffToNobodyWhoDoesNotAskForThem() {
        RegisterBuilder reg(u"southway"_s, u"2026-07-02T09:00"_s);
        const CaseRef reference = closedCase(reg, u"Ada Quill"_s);
        reg.happened(reference, u"staff.named"_s, u"2026-05-04"_s,
                     {{u"staff"_s, QJsonArray{u"Petra Zzyzx"_s}}, {u"text"_s, u"Her wobblequark manner"_s}});
        for (const QString &word : {u"Zzyzx"_s, u"wobblequark"_s}) {
            CaseFilter filter;
            filter.search = word;
            const auto page = reg->cases().page(filter, {}, reg->days(), 10);
            QVERIFY(page);
            QCOMPARE(page->rows.size(), size_t(0));
        }
        for (const auto kind : {ExportKind::Cases, ExportKind::Events, ExportKind::Targets, ExportKind::PersonEvents}) {
            const QString path = reg.folder() + u"/export.json"_s;
            QVERIFY(exportRegister(*reg, kind, path));
            QVERIFY(!contentOf(path).contains("Zzyzx"));
            QVERIFY(!contentOf(path).contains("wobblequark"));
        }
        const auto report = makeReport(*reg, {u"learning"_s, *Period::fromText(u"2026-Q2"_s), true});
        QVERIFY(report);
        QVERIFY(!QJsonDocument(toJson(*report)).toJson().contains("Zzyzx"));
        const auto sample = drawSample(*reg, {*Period::fromText(u"2026-Q2"_s), 5, 1});
        QVERIFY(sample);
        QCOMPARE(sample->cases.size(), size_t(1));
        QVERIFY(!QJsonDocument(jsonOf(*sample)).toJson().contains("Zzyzx"));
        QVERIFY(!QJsonDocument(jsonOf(*sample)).toJson().contains("wobblequark"));

        const auto named = LearningReader(reg->database()).namedStaff({QDate(2026, 5, 1), QDate(2026, 5, 31)});
        QVERIFY(named);
        QCOMPARE(named->size(), size_t(1));
        QCOMPARE(named->front().names, QStringList{u"Petra Zzyzx"_s});
        QCOMPARE(named->front().reference, reference);
        QVERIFY(LearningReader(reg->database()).namedStaff({QDate(2026, 6, 1), QDate(2026, 6, 30)})->empty());
    }

    void shouldDrawTheSameSampleWithoutAName() {
        RegisterBuilder reg(u"southway"_s, u"2026-07-02T09:00"_s);
        for (int i = 0; i < 30; ++i) {
            const CaseRef reference =
                reg.receive(u"Mr Ferdinand Okonkwo-%1"_s.arg(i), u"2026-05-01T10:00"_s, u"Helen Shaw"_s);
            reg.happened(
                reference, u"note"_s, u"2026-05-02"_s,
                {{u"text"_s, u"Okonkwo-%1 of 12 Alma Terrace rang on 07700 900461; Helen answered."_s.arg(i)}});
            reg.happened(reference, u"stage-1.responded"_s, u"2026-05-06"_s,
                         {{u"text"_s, u"Dear Mr Okonkwo-%1, we are sorry. Tom Barker will call."_s.arg(i)},
                          {u"decided_by"_s, u"Tom Barker"_s}});
        }
        const SampleWish wish{*Period::fromText(u"2026-Q2"_s), 10, 20260702};
        const auto sample = drawSample(*reg, wish);
        QVERIFY(sample);
        QCOMPARE(sample->cases.size(), size_t(10));
        QCOMPARE(sample->outOf, qsizetype(30));
        QCOMPARE(sample->cases.front().name, u"Case A"_s);
        QCOMPARE(sample->cases.back().name, u"Case J"_s);
        QVERIFY(sample->clause);
        QCOMPARE(sample->clause->number, u"8.5"_s);
        const QByteArray json = QJsonDocument(jsonOf(*sample)).toJson();
        QCOMPARE(QJsonDocument(jsonOf(*drawSample(*reg, wish))).toJson(), json);
        SampleWish other = wish;
        other.seed = 4;
        QVERIFY(QJsonDocument(jsonOf(*drawSample(*reg, other))).toJson() != json);
        const QByteArray html = toHtml(documentOf(*sample));
        for (const QByteArray &content : {json, html, csvOf(*sample)}) {
            for (const char *name : {"Okonkwo", "Ferdinand", "Helen", "Shaw", "Barker", "Joan", "07700", "R-2026"})
                QVERIFY2(!content.contains(name), name);
            QVERIFY(content.contains("20260702") || content.startsWith("\xef\xbb\xbf"));
        }
    }

    void shouldPassOverWhatWasToldInConfidence() {
        RegisterBuilder reg(u"southway"_s, u"2026-07-02T09:00"_s);
        const CaseRef open = closedCase(reg, u"Ada Quill"_s);
        const CaseRef secret = closedCase(reg, u"Bo Marsh"_s);
        reg.happened(secret, u"details.changed"_s, u"2026-05-20"_s, {{u"confidential"_s, true}});
        const auto sample = drawSample(*reg, {*Period::fromText(u"2026-Q2"_s), 5, 1});
        QVERIFY(sample);
        QCOMPARE(sample->cases.size(), size_t(1));
        QCOMPARE(sample->inConfidence, 1);
    }

    // A demo register with clusters planted among its cases: all are found again, and little else.
    void shouldFindWhatTheDemoPlanted() {
        RegisterBuilder reg(u"southway"_s, u"2026-05-01T09:00"_s);
        const auto planted = fillWithDemo(*reg, {1500, 4, 4});
        QVERIFY2(planted, planted ? "" : qPrintable(planted.error().message));
        QCOMPARE(planted->size(), size_t(4));
        const auto picture = readLearning(*reg, {});
        QVERIFY(picture);
        const auto isFound = [&](const PlantedCluster &one) {
            return std::ranges::any_of(picture->clusters, [&](const Cluster &cluster) {
                return cluster.from <= one.to && cluster.to >= one.from &&
                       std::ranges::all_of(cluster.common, [&](const auto &common) {
                           return std::ranges::any_of(one.common, [&](const auto &what) {
                               return what.trait == common.trait && what.value == common.value;
                           });
                       });
            });
        };
        for (const auto &one : *planted)
            QVERIFY2(isFound(one), qPrintable(one.common.front().value + one.common.back().value));
        QVERIFY(picture->clusters.size() <= 5);
        QVERIFY(!picture->causes.empty());
        // Whoever opens one of its cases is pointed to it.
        const qint64 key = picture->clusters.front().cases.front();
        const auto alike = casesAlike(*reg, *LearningReader(reg->database()).referenceOf(key));
        QVERIFY(alike);
        QVERIFY(!alike->empty());
        QCOMPARE(alike->front().common, picture->clusters.front().common);
    }

    void shouldStopWhenAsked() {
        RegisterBuilder reg(u"southway"_s, u"2026-07-02T09:00"_s);
        QVERIFY(!readLearning(*reg, {}, [] { return true; }));
        QVERIFY(readLearning(*reg, {}, [] { return false; }));
    }

private:
    static CaseRef closedCase(RegisterBuilder &reg, const QString &complainant) {
        const CaseRef reference = reg.receive(complainant, u"2026-05-01T10:00"_s, u"Sam Reed"_s);
        reg.happened(reference, u"stage-1.responded"_s, u"2026-05-06"_s, {{u"decided_by"_s, u"Sam Reed"_s}});
        reg.happened(reference, u"closed"_s, u"2026-05-07"_s);
        return reference;
    }

    static QStringList findingsOf(Register &reg) {
        QStringList found;
        if (!Checkup(reg).run([&](const Finding &finding) { found << finding.sentence; })) found << u"stopped"_s;
        return found;
    }
};

QTEST_MAIN(TestLearningRegister)
#include "tst_learning_register.moc"
