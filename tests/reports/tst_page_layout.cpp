// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QtTest>
#include <set>

#include "core/reports/chart_drawing.h"
#include "core/reports/page_layout.h"
#include "tests/reports/made_figures.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

QRectF areaOf(const Drawn &drawn) {
    if (const auto *box = std::get_if<DrawnBox>(&drawn)) return box->area;
    if (const auto *text = std::get_if<DrawnText>(&drawn)) return text->area;
    const auto &line = std::get<DrawnLine>(drawn);
    return QRectF(line.from, line.to).normalized();
}

bool isOnPaper(const QRectF &area) {
    return area.left() >= 0 && area.top() >= 0 && area.right() <= paper::page.width() &&
           area.bottom() <= paper::page.height();
}

QStringList wordsOn(const Drawing &drawing) {
    QStringList words;
    for (const Drawn &drawn : drawing)
        if (const auto *text = std::get_if<DrawnText>(&drawn)) words << text->text;
    return words;
}

// A report with very many categories of very long names.
ReportDocument longReport(int categories) {
    PeriodFigures figures = madeFigures();
    for (int i = 0; i < categories; ++i)
        figures
            .byCategory[u"Category %1 that somebody described at %2 length"_s.arg(i).arg(QString(i % 7 * 12, u'x'))] =
            counts({{Measure::CasesReceived, 1}, {Measure::Compensation, 123456789}, {Measure::Awards, 1000}});
    return quarterlyReport(madeSubject(), figures, madeFigures());
}

}  // namespace

class TestPageLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldStayOnThePaper_data() {
        QTest::addColumn<int>("categories");
        for (const int categories : {0, 1, 40, 79, 80, 81, 2000}) QTest::addRow("%d", categories) << categories;
    }
    void shouldStayOnThePaper() {
        QFETCH(int, categories);
        for (const ReportPage &page : layOut(longReport(categories))) {
            for (const Drawn &drawn : page.drawing) QVERIFY(isOnPaper(areaOf(drawn)));
            for (const PageFigure &figure : page.figures) QVERIFY(isOnPaper(figure.area));
        }
    }

    void shouldNumberEveryPage() {
        const auto pages = layOut(longReport(60));
        QVERIFY(pages.size() > 2);
        for (size_t index = 0; index < pages.size(); ++index)
            QVERIFY(wordsOn(pages[index].drawing).contains(u"Page %1 of %2"_s.arg(index + 1).arg(pages.size())));
    }

    void shouldRepeatHeadingsOnEachPageOfATable() {
        int pagesWithHeading = 0;
        for (const ReportPage &page : layOut(longReport(70)))
            pagesWithHeading += wordsOn(page.drawing).contains(u"Category"_s) ? 1 : 0;
        QVERIFY(pagesWithHeading > 1);
    }

    void shouldSayWhatAPageLeavesOut() {
        bool said = false;
        for (const ReportPage &page : layOut(longReport(2000)))
            said = said || wordsOn(page.drawing).join(u' ').contains(u"1922 more rows"_s);
        QVERIFY(said);
    }

    void shouldLinkEveryFigureOfItsTables() {
        std::set<QString> linked;
        for (const ReportPage &page : layOut(madeReport()))
            for (const PageFigure &figure : page.figures) {
                linked.insert(figure.id.toText());
                QVERIFY(figure.sentence.contains(u": "_s));
            }
        for (const ReportSection &section : madeReport().sections)
            for (const ReportRow &row : section.tables.front().rows)
                for (const ReportCell &cell : row.cells)
                    if (cell.figure) QVERIFY(linked.contains(cell.figure->now.id.toText()));
    }

    void shouldWrapWithoutLosingWords() {
        const QString text =
            u"A complaint that moves on to another stage counts again there, and %1 too."_s.arg(QString(90, u'w'));
        const QStringList lines = paper::wrapped(text, 100, 9);
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        for (const QString &line : lines) QVERIFY(paper::widthOf(line, 9) <= 101);
    }

    // The longest bar stands for the largest value, and lengths follow the values.
    void shouldDrawBarsByTheirValues() {
        const auto report = madeReport();
        const auto section = std::ranges::find(report.sections, u"services"_s, &ReportSection::id);
        const auto drawn = drawChart(section->charts.front(), section->tables.front(), 500, {});
        QList<qreal> bars;
        for (const Drawn &each : drawn.drawing)
            if (const auto *box = std::get_if<DrawnBox>(&each); box && box->fill == paper::accent)
                bars << box->area.width();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[1] / bars[0], 2.0 / 6.0);
        QVERIFY(wordsOn(drawn.drawing).contains(u"6"_s));
    }

    void shouldPaintInk() {
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter, layOut(madeReport()).front().drawing);
        painter.end();
        QCOMPARE(image.pixelColor(300, 10), QColor::fromRgb(paper::band));
        QCOMPARE(image.pixelColor(5, 830), QColor(Qt::white));
    }
};

QTEST_MAIN(TestPageLayout)
#include "tst_page_layout.moc"
