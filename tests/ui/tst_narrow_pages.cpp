// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/common/opening_size.h"
#include "ui/common/side_by_side.h"
#include "ui/common/tall_page.h"
#include "ui/common/theme.h"

using namespace redress;

namespace {

// A page and what stands beside it: the page may be 200 wide at the least, the other part 150.
struct Parts {
    Parts() : row(new SideBySide(600)), page(new QWidget(row)), aside(new QWidget(row)) {
        for (const auto &[part, width] : {std::pair(page, 200), std::pair(aside, 150)}) {
            auto *column = new QVBoxLayout(part);
            column->setContentsMargins(0, 0, 0, 0);
            auto *filler = new QWidget(part);
            filler->setMinimumSize(width, 100);
            column->addWidget(filler);
        }
        row->add(page);
        row->addBeside(aside, 250);
    }

    void showAt(int width) {
        row->resize(width, 400);
        row->show();
        QApplication::processEvents();
    }

    SideBySide *row;
    QWidget *page;
    QWidget *aside;
};

}  // namespace

class TestNarrowPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldStandSideBySideWhereThereIsRoom() {
        Parts parts;
        const std::unique_ptr<SideBySide> owned(parts.row);
        parts.showAt(Theme::scaled(600));
        QVERIFY(!parts.row->isStacked());
        QCOMPARE(parts.aside->width(), Theme::scaled(250));
        QCOMPARE(parts.aside->y(), parts.page->y());
    }

    void shouldStandOneUnderTheOtherWhereThereIsNot() {
        Parts parts;
        const std::unique_ptr<SideBySide> owned(parts.row);
        parts.showAt(Theme::scaled(600) - 1);
        QVERIFY(parts.row->isStacked());
        QCOMPARE(parts.aside->width(), parts.row->width());
        QVERIFY(parts.aside->y() >= parts.page->geometry().bottom());
        parts.showAt(Theme::scaled(600));
        QVERIFY(!parts.row->isStacked());
    }

    // Else a window could never be made so narrow that they would be stacked.
    void shouldAskForTheWidthOfItsWidestPartOnly() {
        Parts parts;
        const std::unique_ptr<SideBySide> owned(parts.row);
        parts.showAt(Theme::scaled(800));
        QCOMPARE(parts.row->minimumSizeHint().width(), 200);
    }

    void shouldScrollAPageThatIsHigherThanItsRoom_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("scrolls");
        QTest::newRow("room enough") << 500 << false;
        QTest::newRow("room to the pixel") << 400 << false;
        QTest::newRow("too low") << 399 << true;
    }

    void shouldScrollAPageThatIsHigherThanItsRoom() {
        QFETCH(int, height);
        QFETCH(bool, scrolls);
        auto *page = new QWidget;
        page->setMinimumHeight(400);
        TallPage tall(page);
        tall.resize(300, height);
        tall.show();
        QApplication::processEvents();
        QCOMPARE(tall.verticalScrollBar()->maximum() > 0, scrolls);
        QCOMPARE(page->height(), std::max(400, height));
        QCOMPARE(page->width(), tall.viewport()->width());
    }

    // Words that wrap need more height the narrower the page is: this counts, not their height in one line.
    void shouldKnowTheHeightThatWordsTakeAtItsWidth() {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *words = new QLabel(QStringLiteral("word ").repeated(200), page);
        words->setWordWrap(true);
        column->addWidget(words);
        TallPage tall(page);
        tall.resize(Theme::scaled(200), Theme::scaled(100));
        tall.show();
        QApplication::processEvents();
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
        QVERIFY(tall.verticalScrollBar()->maximum() > 0);
        QCOMPARE(tall.horizontalScrollBar()->maximum(), 0);
    }

    void shouldOpenNoLargerThanTheSmallestScreen() {
        const QWidget window;
        QCOMPARE(openingSize(window, {600, 400}), QSize(Theme::scaled(600), Theme::scaled(400)));
        const QSize room = window.screen()->availableSize().expandedTo({1280, 800});
        QCOMPARE(openingSize(window, {9000, 9000}), room);
    }
};

QTEST_MAIN(TestNarrowPages)
#include "tst_narrow_pages.moc"
