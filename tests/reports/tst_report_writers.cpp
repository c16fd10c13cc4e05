// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <QtTest>

#include "core/reports/report_file.h"
#include "core/reports/report_writers.h"
#include "tests/reports/made_figures.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

// A second, plain way to read a CSV line: quotes doubled, no line breaks in cells.
QStringList cellsOf(const QString &line) {
    QStringList cells{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[++i];
        else if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            cells << QString();
        else
            cells.last() += line[i];
    }
    return cells;
}

QList<QStringList> rowsOf(const QByteArray &csv) {
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts))
        rows << cellsOf(line);
    return rows;
}

}  // namespace

class TestReportWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteOneLineForEachFigureAndPeriod() {
        const auto rows = rowsOf(toCsv(madeReport()));
        QCOMPARE(rows.first().join(u','), u"figure,section,row,column,period,unit,value,n,of"_s);
        QVERIFY(
            rows.contains({u"answered-in-target/procedure=complaint/stage=stage-1"_s, u"Stage by stage"_s, u"Stage 1"_s,
                           u"Answered in target"_s, u"2026-Q1"_s, u"percent"_s, u"75.0"_s, u"3"_s, u"4"_s}));
        QVERIFY(rows.contains({u"stages-entered"_s, u"Stage by stage"_s, u"All"_s, u"Entered"_s, u"2025-Q4"_s,
                               u"count"_s, u"0"_s, u""_s, u""_s}));
        for (const QStringList &row : rows) QCOMPARE(row.size(), 9);
    }

    void shouldKeepFormulasText() {
        const QByteArray csv = toCsv(madeReport());
        QVERIFY(csv.contains(",'=cmd|'/c calc'!A1,"));
        for (const QStringList &row : rowsOf(csv))
            for (const QString &cell : row)
                QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@'), qPrintable(cell));
    }

    // The JSON form holds every figure that the CSV form shows, with the same numbers.
    void shouldSayTheSameInJsonAndCsv() {
        const auto report = madeReport();
        const QJsonObject figures = toJson(report)[u"figures"_s].toObject();
        int compared = 0;
        for (const QStringList &row : rowsOf(toCsv(report)).mid(1)) {
            if (row[4] != "2026-Q1"_L1) continue;
            const QString &key = row[0];
            QVERIFY2(figures.contains(key), qPrintable(key));
            const QJsonObject figure = figures[key].toObject();
            QCOMPARE(figure[u"unit"_s].toString(), row[5]);
            if (row[6].isEmpty())
                QVERIFY(figure[u"value"_s].isNull());
            else
                QCOMPARE(figure[u"value"_s].toDouble(), row[6].toDouble());
            if (row[5] == "percent"_L1) QCOMPARE(QString::number(figure[u"of"_s].toInteger()), row[8]);
            ++compared;
        }
        QVERIFY(compared > 50);
        QCOMPARE(toJson(report)[u"period"_s][u"to"_s].toString(), u"2026-03-31"_s);
        QCOMPARE(toJson(report)[u"comparison"_s][u"id"_s].toString(), u"2025-Q4"_s);
    }

    void shouldNameEachFigureOnce() {
        const auto report = madeReport();
        QHash<QString, QString> values;
        for (const QStringList &row : rowsOf(toCsv(report)).mid(1)) {
            const QString key = row[0] + row[4];
            const QString value = row.mid(6).join(u'/');
            QVERIFY2(!values.contains(key) || values[key] == value, qPrintable(key));
            values[key] = value;
        }
    }

    void shouldWriteAWebPageOfItsOwn() {
        const QString html = QString::fromUtf8(toHtml(madeReport()));
        QVERIFY(html.contains(u"<svg"_s));
        QVERIFY(html.contains(u"Test &lt;Homes&gt; &amp; Co"_s));
        QVERIFY(html.contains(u"Damp &amp; &quot;mould&quot; &lt;b&gt;"_s));
        QVERIFY2(!html.contains(u"<b>\""_s) && !html.contains(u"src="_s) && !html.contains(u"href="_s),
                 "nothing is fetched");
        // Well-formed but for the doctype's and the meta elements' own form.
        QXmlStreamReader svg(
            html.mid(html.indexOf(u"<svg"_s), html.indexOf(u"</svg>"_s) - html.indexOf(u"<svg"_s) + 6));
        while (!svg.atEnd()) svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void shouldWriteAPdfWithPages() {
        const auto pdf = toPdf(madeReport());
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(pdf->count("/Type /Page\n") >= 2);
    }

    void shouldWriteASpreadsheet() {
        const auto xlsx = toXlsx(madeReport());
        QVERIFY(xlsx);
        QVERIFY(xlsx->startsWith("PK\x03\x04"));
        for (const char *part :
             {"xl/workbook.xml", "xl/worksheets/sheet9.xml", "xl/charts/chart1.xml", "xl/charts/chart4.xml"})
            QVERIFY2(xlsx->contains(part), part);
    }

    void shouldPrintTables() {
        const QString text = toText(madeReport());
        QVERIFY(text.contains(u"Stage by stage"_s));
        QVERIFY(text.contains(u"75.0% (3 of 4)"_s));
    }

    void shouldWriteWhatTheEndingAsks_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << u"q.pdf"_s << QByteArray("%PDF");
        QTest::newRow("capitals") << u"q.PDF"_s << QByteArray("%PDF");
        QTest::newRow("xlsx") << u"q.xlsx"_s << QByteArray("PK");
        QTest::newRow("csv") << u"q.csv"_s
                             << QByteArray(
                                    "\xef\xbb\xbf"
                                    "figure");
        QTest::newRow("html") << u"q.html"_s << QByteArray("<!doctype html>");
        QTest::newRow("json") << u"q.json"_s << QByteArray("{");
        QTest::newRow("odd name") << u"é ü '\".x.json"_s << QByteArray("{");
    }
    void shouldWriteWhatTheEndingAsks() {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QVERIFY(saveReport(madeReport(), folder.filePath(name)));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFETCH(QByteArray, beginning);
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void shouldRefuseWhatItCannotWrite_data() {
        QTest::addColumn<QString>("name");
        for (const char *name : {"q", "q.docx", "q.", "", "no/such/folder/q.pdf", "q.pdf/"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void shouldRefuseWhatItCannotWrite() {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto saved = saveReport(madeReport(), folder.filePath(name));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.endsWith(u'.'));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void shouldLeaveTheOldFileWhereItCannotWrite() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"q.json"_s));
        QVERIFY(!saveReport(madeReport(), folder.filePath(u"q.json"_s)));
        QVERIFY(QFileInfo(folder.filePath(u"q.json"_s)).isDir());
    }

    void shouldSuggestAName() {
        QCOMPARE(suggestedFileName(madeReport(), u"pdf"_s), u"complaints-report-2026-Q1.pdf"_s);
        QCOMPARE(suggestedFileName(madeReport(u"2025/26"_s), u"csv"_s), u"complaints-report-2025-26.csv"_s);
    }
};

QTEST_MAIN(TestReportWriters)
#include "tst_report_writers.moc"
