// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

#include "tests/journeys/journey.h"
#include "ui/case/case_screen.h"
#include "ui/case/timeline_model.h"
#include "ui/case/timeline_view.h"
#include "ui/main/screens.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Journey;

// An officer finds that what they recorded belongs to another case, and never touches the mouse.
class TestMistakeJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldStrikeAnEntryFromItsMenu() {
        Journey journey;
        const CaseRef reference = openWithMistake(journey);
        TimelineView &timeline = *journey.find<TimelineView>(u"timeline"_s);
        timeline.setFocus();
        timeline.reveal(2);
        choose(menuOf(timeline));
        QTRY_COMPARE(QApplication::focusWidget(), journey.find(u"words"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"It was the neighbour's case"_s);
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        const auto file = journey.desk->caseFile(reference);
        QCOMPARE(file->subject.course.mistakes.value(2), u"It was the neighbour's case"_s);
        QVERIFY(!file->subject.stages.back().acknowledged.isKnown());
        const QString said = spokenOf(timeline, 2);
        QVERIFY2(said.contains(u"Recorded by mistake: It was the neighbour's case"_s), qPrintable(said));
        QVERIFY(!menuAction(menuOf(timeline, 2)));
    }

    void shouldStrikeAnEntryUnderWhatNext() {
        Journey journey;
        const CaseRef reference = openWithMistake(journey);
        journey.find<QPushButton>(u"group.case"_s)->setFocus();
        journey.press(Qt::Key_Space);
        QCoreApplication::processEvents();
        journey.find<QPushButton>(u"choice.entry.struck"_s)->setFocus();
        journey.press(Qt::Key_Space);
        QVERIFY(journey.find(u"ask.entry"_s));  // the only entry that may be is proposed
        journey.find(u"words"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Not sent"_s);
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(journey.desk->caseFile(reference)->subject.course.mistakes.size(), 1);
    }

    void shouldOfferNothingForTheReceipt() {
        Journey journey;
        openWithMistake(journey);
        TimelineView &timeline = *journey.find<TimelineView>(u"timeline"_s);
        const QAction *action = menuAction(menuOf(timeline, 1));
        QVERIFY(action);
        QVERIFY(!action->isEnabled());
    }

private:
    static CaseRef openWithMistake(Journey &journey) {
        const CaseRef reference = journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-14T16:10"_s);
        journey.desk.happened(reference, u"stage-1.acknowledged"_s, u"2026-04-16"_s);
        journey.open();
        journey.window().openCase(reference);
        QCoreApplication::processEvents();  // what was put into a layout is shown by an event
        return reference;
    }

    static QMenu *menuOf(TimelineView &timeline, int sequence = 0) {
        if (sequence > 0) timeline.reveal(sequence);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, timeline.mapToGlobal(QPoint()));
        QApplication::sendEvent(timeline.viewport(), &event);
        const auto menus = timeline.findChildren<QMenu *>(u"timelineMenu"_s);
        return menus.isEmpty() ? nullptr : menus.last();
    }

    static QAction *menuAction(QMenu *menu) {
        QAction *action = menu ? menu->findChild<QAction *>(u"mistake"_s) : nullptr;
        if (menu) menu->hide();
        return action;
    }

    static void choose(QMenu *menu) {
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_M);
    }

    static QString spokenOf(const TimelineView &timeline, int sequence) {
        const auto *model = qobject_cast<const TimelineModel *>(timeline.model());
        return model->indexOf(sequence).data(Qt::AccessibleTextRole).toString();
    }
};

QTEST_MAIN(TestMistakeJourney)
#include "tst_mistake_journey.moc"
