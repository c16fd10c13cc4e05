// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/common/flow_layout.h"

using namespace redress;

namespace {

// A strip of boxes of these widths, 20 high, with 10 between them.
struct Strip {
    explicit Strip(const QList<int> &widths) {
        layout = new FlowLayout(&widget);
        layout->setSpacing(10);
        for (const int width : widths) {
            auto *box = new QWidget(&widget);
            box->setMinimumWidth(width);
            box->setFixedHeight(20);
            box->setMaximumWidth(width);
            layout->addWidget(box);
            boxes.push_back(box);
        }
    }

    void showAt(int width, int height) {
        widget.resize(width, height);
        widget.show();
        layout->activate();
    }

    [[nodiscard]] QList<QRect> places() const {
        QList<QRect> rects;
        for (const QWidget *box : boxes) rects.push_back(box->geometry());
        return rects;
    }

    QWidget widget;
    FlowLayout *layout;
    QList<QWidget *> boxes;
};

}  // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldBreakRowsAsWordsAre_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QPoint>("last");
        QTest::newRow("in one row, to the pixel") << 320 << 20 << QPoint(220, 0);
        QTest::newRow("a pixel less: the last goes below") << 319 << 50 << QPoint(0, 30);
        QTest::newRow("room for one only") << 100 << 80 << QPoint(0, 60);
        QTest::newRow("narrower than one: none is wider than the row") << 60 << 80 << QPoint(0, 60);
    }

    void shouldBreakRowsAsWordsAre() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(QPoint, last);
        Strip strip({100, 100, 100});
        QCOMPARE(strip.layout->heightForWidth(width), height);
        strip.showAt(width, height);
        QCOMPARE(strip.places().last().topLeft(), last);
    }

    void shouldWishForOneRow() {
        const Strip strip({100, 40, 60});
        QCOMPARE(strip.layout->sizeHint(), QSize(220, 20));
        QCOMPARE(strip.layout->minimumSize(), QSize(100, 20));
    }

    void shouldGiveWhatIsLeftToTheFirstThatGrows() {
        Strip strip({100, 40, 60});
        strip.boxes[1]->setMaximumWidth(QWIDGETSIZE_MAX);
        strip.boxes[2]->setMaximumWidth(QWIDGETSIZE_MAX);
        strip.layout->setGrowing(strip.boxes[1]);
        strip.layout->setGrowing(strip.boxes[2]);
        strip.showAt(400, 20);
        QCOMPARE(strip.places(), (QList{QRect(0, 0, 100, 20), QRect(110, 0, 220, 20), QRect(340, 0, 60, 20)}));
    }

    void shouldStandInTheMiddleOfAHigherStrip() {
        Strip strip({100, 100});
        strip.layout->setUpright(FlowLayout::Upright::Middle);
        strip.showAt(300, 60);
        QCOMPARE(strip.places(), (QList{QRect(0, 20, 100, 20), QRect(110, 20, 100, 20)}));
    }

    void shouldLeaveNoGapForWhatIsHidden() {
        Strip strip({100, 100, 100});
        strip.boxes[0]->hide();
        strip.showAt(210, 20);
        QCOMPARE(strip.boxes[1]->geometry(), QRect(0, 0, 100, 20));
        QCOMPARE(strip.boxes[2]->geometry(), QRect(110, 0, 100, 20));
    }

    void shouldPutOneBeforeTheOthers() {
        Strip strip({100, 100});
        auto *first = new QWidget(&strip.widget);
        first->setFixedSize(50, 20);
        strip.layout->insertWidget(0, first);
        strip.showAt(300, 20);
        QCOMPARE(first->pos(), QPoint(0, 0));
        QCOMPARE(strip.boxes[0]->pos(), QPoint(60, 0));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flow_layout.moc"
