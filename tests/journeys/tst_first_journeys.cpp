// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QLineEdit>
#include <QtTest>

#include "tests/journeys/journey.h"
#include "ui/case/case_screen.h"
#include "ui/main/screens.h"
#include "ui/today/today_list.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Journey;

class TestFirstJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenWhatIsOverdueWithEnter() {
        Journey journey;
        const CaseRef late = journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        journey.open();
        QVERIFY(qobject_cast<TodayList *>(QApplication::focusWidget()));
        journey.press(Qt::Key_Return);
        QCOMPARE(journey.window().screens().place(), Place::Case);
        QCOMPARE(journey.window().screens().caseScreen().reference(), late);
        journey.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(journey.window().screens().place(), Place::Today);
    }

    void shouldAnswerFromToday() {
        Journey journey;
        const CaseRef late = journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        journey.open();
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(journey.window().screens().place(), Place::Case);
        QCOMPARE(journey.window().screens().caseScreen().reference(), late);
    }

    void shouldLookForACaseFromAnywhere() {
        Journey journey;
        journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        journey.desk.receive(u"Mr Tunde Osei"_s, u"2026-04-03T16:10"_s);
        journey.open();
        journey.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(journey.window().screens().place(), Place::Cases);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"osei"_s);
        auto *table = journey.find<QAbstractItemView>(u"caseTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void shouldAskForANewCaseFromAnywhere() {
        Journey journey;
        journey.open();
        journey.window().go(Place::Policy);
        journey.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(journey.dialog());
        QTest::keyClick(journey.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!journey.dialog());
    }
};

QTEST_MAIN(TestFirstJourneys)
#include "tst_first_journeys.moc"
