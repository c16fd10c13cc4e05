// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "tests/journeys/journey.h"
#include "tests/support/older_register.h"
#include "ui/case/case_screen.h"
#include "ui/case/target_card.h"
#include "ui/common/message_bar.h"
#include "ui/main/rail.h"
#include "ui/main/status_strip.h"
#include "ui/main/visits.h"
#include "ui/settings/settings_screen.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Journey;

Q_DECLARE_METATYPE(Place)

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldOpenOnTodayAndBuildNothingElse() {
        Journey journey;
        const MainWindow &window = journey.open();
        QCOMPARE(window.screens().place(), Place::Today);
        for (const auto place : {Place::Cases, Place::Case, Place::Letters, Place::Reports, Place::Learning,
                                 Place::Policy, Place::Settings})
            QVERIFY(!window.screens().isBuilt(place));
        QCOMPARE(window.windowTitle(), u"Test Homes · Redress"_s);
    }

    void shouldGoByKeys_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Place>("place");
        QTest::newRow("cases") << Qt::Key_2 << Place::Cases;
        QTest::newRow("letters") << Qt::Key_3 << Place::Letters;
        QTest::newRow("reports") << Qt::Key_4 << Place::Reports;
        QTest::newRow("learning") << Qt::Key_5 << Place::Learning;
        QTest::newRow("policy") << Qt::Key_6 << Place::Policy;
        QTest::newRow("settings") << Qt::Key_Comma << Place::Settings;
    }

    void shouldGoByKeys() {
        QFETCH(Qt::Key, key);
        QFETCH(Place, place);
        Journey journey;
        const MainWindow &window = journey.open();
        journey.press(key, Qt::ControlModifier);
        QCOMPARE(window.screens().place(), place);
        journey.press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window.screens().place(), Place::Today);
    }

    void shouldSearchByControlF_data() {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("field");
        QTest::newRow("today") << Place::Today << u"todaySearch"_s;
        QTest::newRow("cases") << Place::Cases << u"caseSearch"_s;
        QTest::newRow("case") << Place::Case << u"timelineFind"_s;
    }

    void shouldSearchByControlF() {
        QFETCH(Place, place);
        QFETCH(QString, field);
        Journey journey;
        const CaseRef reference = journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        MainWindow &window = journey.open();
        if (place == Place::Case)
            window.openCase(reference);
        else
            window.go(place);
        journey.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
    }

    // Whatever keys a screen listens for, its users can read of.
    void shouldTellOfEveryKeyOnTheKeysPage() {
        Journey journey;
        const CaseRef reference = journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        MainWindow &window = journey.open();
        window.openCase(reference);
        for (const auto place : {Place::Today, Place::Cases, Place::Letters, Place::Reports, Place::Learning,
                                 Place::Policy, Place::Settings})
            window.go(place);
        QFile page(u":/help/keys.html"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString help = QString::fromUtf8(page.readAll());
        QStringList untold;
        const auto look = [&](const QKeySequence &sequence) {
            QString keys = sequence.toString(QKeySequence::PortableText);
            keys.replace(u"Return"_s, u"Enter"_s);
            if (keys.size() == 6 && keys.startsWith(u"Ctrl+"_s) && keys.back().isDigit()) keys = u"Ctrl+1 … Ctrl+6"_s;
            const bool told = help.contains(keys) || keys == u"Shift+F3"_s;
            if (!keys.isEmpty() && !keys.startsWith(u"Alt+"_s) && !told) untold << keys;
        };
        for (const auto *shortcut : window.findChildren<QShortcut *>()) look(shortcut->key());
        for (const auto *action : window.findChildren<QAction *>()) look(action->shortcut());
        for (const auto *button : window.findChildren<QAbstractButton *>()) look(button->shortcut());
        QCOMPARE(untold, QStringList());
    }

    void shouldMarkWhereOneIs() {
        Journey journey;
        MainWindow &window = journey.open();
        const CaseRef reference = journey.desk.receive(u"A"_s, u"2026-04-02"_s);
        window.openCase(reference);
        QStringList marked;
        for (const auto *button : window.findChild<Rail *>()->findChildren<QToolButton *>())
            if (button->isChecked()) marked.append(button->text());
        QCOMPARE(marked, QStringList{u"Cases"_s});
    }

    void shouldGoBackTheWayOneCame() {
        Journey journey;
        const CaseRef first = journey.desk.receive(u"A"_s, u"2026-04-02"_s);
        const CaseRef second = journey.desk.receive(u"B"_s, u"2026-04-02"_s);
        MainWindow &window = journey.open();
        window.go(Place::Cases);
        window.openCase(first);
        window.openCase(second);
        journey.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.screens().caseScreen().reference(), first);
        journey.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.screens().place(), Place::Cases);
        journey.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.screens().place(), Place::Today);
        journey.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.screens().place(), Place::Today);
    }

    void shouldCountTheSamePlaceOnce() {
        Visits visits;
        visits.arrive({Place::Today, {}});
        visits.arrive({Place::Cases, {}});
        visits.arrive({Place::Cases, {}});
        QCOMPARE(visits.back()->place, Place::Today);
        QVERIFY(!visits.back());
    }

    void shouldSayWhichRegisterAndPolicy() {
        Journey journey;
        journey.open();
        QStringList words;
        for (const auto *label : journey.window().findChild<StatusStrip *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"Test Homes · test.redress"_s));
        QVERIFY(words.contains(u"Everything saved"_s));
        QVERIFY(words.last().contains(journey.desk->policy()->reference));
    }

    void shouldTellAtTheStartOfWhatRedressBringsOfThePolicy() {
        test::OlderRegister old;
        Preferences preferences(old.folder() + u"/window.ini"_s);
        Scheduler scheduler(*old);
        const MainWindow window({*old, u"Joan Pike"_s}, preferences, scheduler);
        QTRY_VERIFY(window.news().words().contains(u"Go to Policy"_s));
    }

    void shouldTellNothingWhereTheRegisterHasIt() {
        Journey journey;
        const MainWindow &window = journey.open();
        QCoreApplication::processEvents();
        QCOMPARE(window.news().words(), QString());
    }

    void shouldTellWhenTimeHasMadeSomethingDue() {
        Journey journey;
        journey.desk.receive(u"A"_s, u"2026-04-08"_s);
        journey.open();
        journey.desk.setNow(u"2026-04-22T00:01"_s);
        journey.scheduler.look();
        QStringList words;
        for (const auto *label : journey.window().findChild<StatusStrip *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"● 1 target falls due today"_s));
        QCOMPARE(journey.find<QLabel>(u"pageTitle"_s)->text(), u"Wednesday 22 April 2026"_s);
    }

    void shouldReckonTheOpenCaseAgainAtMidnight() {
        Journey journey;
        const CaseRef late = journey.desk.receive(u"A"_s, u"2026-04-07"_s);
        journey.open();
        journey.window().openCase(late);
        const auto says = [&](const QString &words) {
            const auto cards = journey.window().findChildren<TargetCard *>();
            return std::ranges::any_of(cards, [&](auto *card) { return card->text().look.words == words; });
        };
        QVERIFY(!says(u"1 working day late"_s));
        journey.desk.setNow(u"2026-04-22T00:01"_s);
        journey.scheduler.look();
        QVERIFY(says(u"1 working day late"_s));
    }

    void shouldHelp() {
        Journey journey;
        journey.open();
        journey.press(Qt::Key_F1);
        auto *contents = journey.find<QListWidget>(u"helpContents"_s);
        auto *text = journey.find<QTextBrowser>(u"helpText"_s);
        for (int n = 0; n < contents->count(); ++n) {
            contents->setCurrentRow(n);
            QVERIFY2(text->toPlainText().size() > 200, qPrintable(contents->item(n)->text()));
        }
    }

    void shouldHelpWithWhatOneHasBeforeOne_data() {
        QTest::addColumn<QKeySequence>("there");
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("page");
        const QKeySequence f1(Qt::Key_F1);
        QTest::newRow("today") << QKeySequence(Qt::CTRL | Qt::Key_1) << f1 << u"Today"_s;
        QTest::newRow("cases") << QKeySequence(Qt::CTRL | Qt::Key_2) << f1 << u"Working a case"_s;
        QTest::newRow("letters") << QKeySequence(Qt::CTRL | Qt::Key_3) << f1 << u"Letters"_s;
        QTest::newRow("reports") << QKeySequence(Qt::CTRL | Qt::Key_4) << f1 << u"Reports"_s;
        QTest::newRow("learning") << QKeySequence(Qt::CTRL | Qt::Key_5) << f1 << u"Learning and duties"_s;
        QTest::newRow("policy") << QKeySequence(Qt::CTRL | Qt::Key_6) << f1 << u"Five-minute tour"_s;
        QTest::newRow("the keys") << QKeySequence(Qt::CTRL | Qt::Key_1) << QKeySequence(Qt::CTRL | Qt::Key_Slash)
                                  << u"Keys"_s;
    }

    void shouldHelpWithWhatOneHasBeforeOne() {
        QFETCH(QKeySequence, there);
        QFETCH(QKeySequence, keys);
        QFETCH(QString, page);
        Journey journey;
        journey.open();
        QTest::keySequence(&journey.window(), there);
        QTest::keySequence(&journey.window(), keys);
        QCOMPARE(journey.find<QListWidget>(u"helpContents"_s)->currentItem()->text(), page);
    }

    void shouldRememberItsSize() {
        Journey journey;
        journey.open().resize(1000, 700);
        QVERIFY(journey.window().close());
        QVERIFY(!journey.preferences.windowGeometry().isEmpty());
    }

    void shouldWarnOnceOfUnsavedSettings() {
        Journey journey;
        journey.open();
        journey.window().go(Place::Settings);
        journey.type(u"organisationName"_s, u" Trust"_s);
        journey.window().go(Place::Today);
        QVERIFY(!journey.window().close());
        QCOMPARE(journey.window().screens().place(), Place::Settings);
        QVERIFY(journey.find<QLabel>(u"messageWords"_s)->text().contains(u"not saved"_s));
        QVERIFY(journey.window().close());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
