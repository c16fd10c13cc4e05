// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/case/growing_text.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestGrowingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldShowItsFirstLineOnceItHasGrown() {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *text = new GrowingText(&window);
        column->addWidget(text);
        column->addStretch();
        window.resize(300, 400);
        window.show();
        const int oneLine = text->height();
        QTest::keyClicks(text, u"Faster than the field can grow, and longer than a line of it."_s);
        QTRY_VERIFY(text->height() > oneLine);
        QTRY_COMPARE(text->verticalScrollBar()->value(), 0);
    }

    void shouldNeverScrollSideways() {
        GrowingText text;
        text.show();
        for (int width = 200; width < 460; ++width) {
            text.resize(width, 60);
            text.setPlainText(u"The diary shows both, and that nobody rang him."_s);
            QVERIFY2(text.horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
        }
    }

    void shouldKeepTheCursorInSightWhenItIsAsLargeAsItGets() {
        GrowingText text;
        text.resize(200, 60);
        text.show();
        text.setPlainText(QString(u"line\n"_s).repeated(40));
        text.moveCursor(QTextCursor::End);
        text.resize(210, 60);
        text.ensureCursorVisible();
        QVERIFY(text.verticalScrollBar()->value() > 0);
        QVERIFY(text.viewport()->rect().contains(text.cursorRect().center()));
    }
};

QTEST_MAIN(TestGrowingText)
#include "tst_growing_text.moc"
