// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "core/casework/event_names.h"
#include "tests/support/test_register.h"
#include "ui/common/message_bar.h"
#include "ui/reports/period_picker.h"
#include "ui/reports/report_view.h"
#include "ui/reports/reports_screen.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// Today is Tuesday 21 April 2026: the screen opens on January to March.
class TestReportsScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qRegisterMetaType<CaseFilter>();
        QDate day(2026, 1, 5);
        for (int i = 0; i < 4; ++i, day = day.addDays(20)) {
            const CaseRef ref = m_register.receive(day.toString(Qt::ISODate), {{keys::service, u"Repairs"_s}});
            QVERIFY(m_register.record(ref, u"stage-1.acknowledged"_s, day.addDays(1).toString(Qt::ISODate)));
        }
    }

    void init() {
        m_screen = std::make_unique<ReportsScreen>(Session{*m_register, u"Joan Pike"_s});
        m_screen->resize(1100, 700);
        QSignalSpy shown(m_screen.get(), &ReportsScreen::reportShown);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        QTRY_VERIFY(shown.count() > 0);
    }

    void cleanup() { m_screen.reset(); }

    void shouldOpenOnTheLastQuarter() {
        QCOMPARE(m_screen->report()->period.toText(), u"2026-Q1"_s);
        QCOMPARE(m_screen->report()->tiles.front().figure.now.value, 4);
        QVERIFY(view().pageCount() >= 2);
    }

    void shouldGoBackAndForthByKeyboard() {
        QTest::keyClick(m_screen.get(), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(m_screen->report()->period.toText(), u"2025-Q4"_s);
        QTest::keyClick(m_screen.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_screen.get(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(m_screen->report()->period.toText(), u"2026-Q2"_s);
        QVERIFY(!m_screen->report()->standing.isEmpty());
    }

    void shouldKeepTheTimeWhenTheKindChanges_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("period");
        QTest::newRow("month") << u"Month"_s << u"2026-03"_s;
        QTest::newRow("year") << u"Financial year"_s << u"2025/26"_s;
    }
    void shouldKeepTheTimeWhenTheKindChanges() {
        QFETCH(QString, kind);
        auto &box = *child<QComboBox>(u"periodKind"_s);
        box.setCurrentText(kind);
        Q_EMIT box.activated(box.currentIndex());
        QTRY_VERIFY(m_screen->report()->period.kind() != Period::Kind::Quarter);
        QTEST(m_screen->report()->period.toText(), "period");
    }

    void shouldChooseFromTheList() {
        auto &box = *child<QComboBox>(u"period"_s);
        const int index = box.findData(u"2025-Q2"_s);
        QVERIFY(index >= 0);
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
        QTRY_COMPARE(m_screen->report()->period.toText(), u"2025-Q2"_s);
    }

    void shouldCompareWhenTicked() {
        QVERIFY(m_screen->report()->comparison);
        child<QCheckBox>(u"compare"_s)->click();
        QTRY_VERIFY(!m_screen->report()->comparison);
    }

    void shouldShowTheCasesOfAFigureByKeyboard() {
        QSignalSpy wanted(m_screen.get(), &ReportsScreen::casesWanted);
        view().setFocus(Qt::TabFocusReason);
        QVERIFY(view().chosenFigure());
        QCOMPARE(view().chosenFigure()->id.measure, Measure::CasesReceived);
        QVERIFY(view().accessibleDescription().contains(u"Complaints received: 4"_s));
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<CaseFilter>().only.size(), size_t(4));
    }

    void shouldWalkFromFigureToFigure() {
        view().setFocus(Qt::TabFocusReason);
        const FigureId first = view().chosenFigure()->id;
        QTest::keyClick(&view(), Qt::Key_Tab);
        QVERIFY(view().chosenFigure()->id.toText() != first.toText());
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(view().chosenFigure()->id.toText(), first.toText());
        QTest::keyClick(&view(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY2(!view().hasFocus(), "the first figure is left backwards");
    }

    void shouldShowTheCasesOfAFigureByMouse() {
        QSignalSpy wanted(&view(), &ReportView::figureActivated);
        // The first tile, wherever the width of the window has put it.
        const QPoint somewhere(view().viewport()->width() / 2, 0);
        for (int y = 0; y < view().viewport()->height() && wanted.isEmpty(); y += 4)
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, somewhere + QPoint(0, y));
        QCOMPARE(wanted.count(), 1);
    }

    void shouldSayThatAFigureHasNoCases() {
        QTest::keyClick(m_screen.get(), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(m_screen->report()->period.toText(), u"2025-Q4"_s);
        QSignalSpy wanted(m_screen.get(), &ReportsScreen::casesWanted);
        view().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_VERIFY(message().contains(u"no cases"_s));
        QCOMPARE(wanted.count(), 0);
    }

    void shouldSaveWhatItShows() {
        const QString path = m_register.folder() + u"/quarter.pdf"_s;
        m_screen->saveTo(path);
        QVERIFY(QFileInfo(path).size() > 10000);
        QVERIFY(message().contains(path));
        m_screen->saveTo(m_register.folder() + u"/nowhere/quarter.pdf"_s);
        QVERIFY(message().contains(u"could not be written"_s));
    }

    void shouldCountAgainWhenSomethingWasRecorded() {
        const auto received = [&] { return m_screen->report()->tiles.front().figure.now.value; };
        const qint64 before = received();
        m_register.receive(u"2026-02-02"_s);
        QTRY_COMPARE(received(), before + 1);
    }

    void shouldNameEverythingThatTakesFocus() {
        for (const QWidget *each : m_screen->findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible()) continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(each->objectName()));
        }
    }

private:
    template <class Widget>
    Widget *child(const QString &name) {
        auto *found = m_screen->findChild<Widget *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }
    ReportView &view() { return *child<ReportView>(u"reportView"_s); }
    QString message() { return m_screen->findChild<MessageBar *>()->words(); }

    TestRegister m_register{u"hos-code-2024"_s};
    std::unique_ptr<ReportsScreen> m_screen;
};

QTEST_MAIN(TestReportsScreen)
#include "tst_reports_screen.moc"
