// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

#include "tests/journeys/journey.h"
#include "ui/case/case_screen.h"
#include "ui/main/screens.h"
#include "ui/reports/reports_screen.h"
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
        journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        journey.open();
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(journey.window().screens().place(), Place::Letters);
        journey.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(journey.window().screens().place(), Place::Today);
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

    void shouldLogACaseFromAnywhere() {
        Journey journey;
        journey.open();
        journey.window().go(Place::Policy);
        journey.press(Qt::Key_N, Qt::ControlModifier);
        journey.type(u"complainant"_s, u"Mrs Grace Mensah"_s);
        journey.type(u"summary"_s, u"The lift is out of service"_s);
        journey.find<QComboBox>(u"channel"_s)->setCurrentIndex(1);
        journey.click(u"createCase"_s);
        QTRY_VERIFY(!journey.dialog());
        QCOMPARE(journey.window().screens().place(), Place::Case);
        const CaseRef made = journey.window().screens().caseScreen().reference();
        QCOMPARE(journey.desk->caseFile(made)->subject.details.complainant, u"Mrs Grace Mensah"_s);
    }

    void shouldSaveTheReportOfTheQuarter() {
        Journey journey;
        journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-02-02T16:10"_s);
        journey.open();
        journey.press(Qt::Key_4, Qt::ControlModifier);
        auto &reports = journey.window().screens().reports();
        QTRY_VERIFY(reports.report().has_value());
        const QString path = journey.desk.folder() + u"/quarter.pdf"_s;
        for (auto *button : reports.findChildren<QPushButton *>())
            if (button->menu()) button->menu()->actions().first()->trigger();
        QTRY_VERIFY(journey.dialog());
        journey.chooseFile(path);
        QTRY_VERIFY(QFileInfo(path).size() > 1000);
    }

    void shouldThinkBetterOfANewCase() {
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
