// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QtTest>

#include "tests/journeys/journey.h"
#include "ui/common/message_bar.h"
#include "ui/reminders/bar_notifier.h"
#include "ui/reminders/calendar_keeper.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/settings/reminders_form.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Journey;
using redress::test::RegisterBuilder;

namespace {

class FakeNotifier : public Notifier {
public:
    void tell(const Notice &notice) override { notices.push_back(notice); }
    std::vector<Notice> notices;
};

struct Desk {
    RegisterBuilder builder{u"torus"_s, u"2026-04-20T10:00"_s};
    Preferences preferences{builder.folder() + u"/window.ini"_s};
    Scheduler scheduler{*builder};
    FakeNotifier notifier;
    ReminderDesk reminders{{*builder, u"Joan Pike"_s}, preferences, scheduler, notifier};

    std::vector<Notice> look(const QString &now) {
        builder.setNow(now);
        scheduler.look();
        reminders.look();
        return std::exchange(notifier.notices, {});
    }
};

}  // namespace

class TestReminderDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Torus: received on 7 April, the response is due on Tuesday 21 April.
    void shouldTellWhatTheNewDayHasMadeDue() {
        Desk desk;
        const CaseRef reference = desk.builder.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        desk.builder.happened(reference, u"stage-1.acknowledged"_s, u"2026-04-08"_s);
        QVERIFY(desk.look(u"2026-04-20T10:00"_s).empty());  // the officer has just had it before them
        QVERIFY(desk.look(u"2026-04-21T00:01"_s).empty());  // quiet
        const auto told = desk.look(u"2026-04-21T08:00"_s);
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].title, u"Due today"_s);
        QCOMPARE(told[0].reference, reference);
        QVERIFY(told[0].text.startsWith(reference.text()));
        QVERIFY(desk.look(u"2026-04-21T09:00"_s).empty());
    }

    void shouldTellNothingOfOthersWork() {
        Desk desk;
        desk.builder.receive(u"A"_s, u"2026-04-07"_s, u"Sam Lee"_s);
        QVERIFY(desk.look(u"2026-04-21T09:00"_s).empty());
    }

    void shouldTellSeveralThingsAtOnce() {
        Desk desk;
        for (int n = 0; n < 6; ++n) desk.builder.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        desk.reminders.look();
        desk.notifier.notices.clear();
        const auto told = desk.look(u"2026-04-21T09:00"_s);
        QCOMPARE(told.size(), 1U);
        QVERIFY(told[0].text.contains(u"Due today: 6"_s));
        QVERIFY(told[0].reference.isEmpty());
    }

    void shouldNotNameADiscreetCase() {
        Desk desk;
        const CaseRef reference = desk.builder.TestRegister::receive(
            u"2026-04-07"_s,
            {{keys::complainant, u"Amira Khan"_s}, {keys::officer, u"Joan Pike"_s}, {keys::confidential, true}});
        desk.builder.happened(reference, u"stage-1.acknowledged"_s, u"2026-04-08"_s);
        QVERIFY(desk.look(u"2026-04-20T10:00"_s).empty());
        const auto told = desk.look(u"2026-04-21T09:00"_s);
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].text, u"A case needs you. Open Redress to see which."_s);
        QCOMPARE(told[0].reference, reference);
    }

    void shouldTellNothingWhereItIsTurnedOff() {
        Desk desk;
        desk.preferences.setRemindersWanted(false);
        desk.builder.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        QVERIFY(desk.look(u"2026-04-21T09:00"_s).empty());
    }

    void shouldRememberWhatItToldAfterAStart() {
        Desk desk;
        const CaseRef reference = desk.builder.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        desk.builder.happened(reference, u"stage-1.acknowledged"_s, u"2026-04-08"_s);
        desk.reminders.look();
        QCOMPARE(desk.look(u"2026-04-21T09:00"_s).size(), 1U);
        ReminderDesk again({*desk.builder, u"Joan Pike"_s}, desk.preferences, desk.scheduler, desk.notifier);
        again.look();
        QVERIFY(desk.notifier.notices.empty());
    }

    void shouldTellInTheWindowAndOpenTheCase() {
        Journey journey;
        const CaseRef reference = journey.desk.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        MainWindow &window = journey.open();
        BarNotifier notifier(window.news());
        connect(&notifier, &Notifier::chosen, &window, &MainWindow::comeForward);
        notifier.tell({u"Due today"_s, u"R-1, Stage 1 response"_s, reference, TargetState::DueToday});
        QVERIFY(window.news().isVisible());
        QCOMPARE(window.news().words(), u"Due today\nR-1, Stage 1 response"_s);
        QTest::mouseClick(actionOf(window.news()), Qt::LeftButton);
        QCOMPARE(window.screens().place(), Place::Case);
        QVERIFY(!window.news().isVisible());
        notifier.tell({u"4 things to see to"_s, u"Overdue: 4"_s, {}, TargetState::Overdue});
        QTest::mouseClick(actionOf(window.news()), Qt::LeftButton);
        QCOMPARE(window.screens().place(), Place::Today);
        QCOMPARE(window.findChild<QPushButton *>(u"officerButton"_s)->text(), u"Mine"_s);
    }

    void shouldKeepTheCalendarFile() {
        Desk desk;
        const CalendarFile file(desk);
        const CaseRef first = desk.builder.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        CalendarKeeper keeper({*desk.builder, u"Joan Pike"_s}, desk.preferences, desk.scheduler);
        QSignalSpy looked(&keeper, &CalendarKeeper::looked);
        keeper.write();
        QTRY_COMPARE(looked.count(), 1);
        QVERIFY(file.text().contains(first.text().toUtf8()));
        const CaseRef second = desk.builder.receive(u"B"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        QTRY_COMPARE(looked.count(), 2);  // by itself
        QVERIFY(file.text().contains(second.text().toUtf8()));
        keeper.write();
        QTRY_COMPARE(looked.count(), 3);
        QCOMPARE(looked.last().first().toBool(), false);
    }

    void shouldSayWhereTheCalendarFileCannotBeWritten() {
        Desk desk;
        desk.preferences.setCalendarFile(desk.builder.folder() + u"/no/such/folder/own.ics"_s);
        CalendarKeeper keeper({*desk.builder, u"Joan Pike"_s}, desk.preferences, desk.scheduler);
        QSignalSpy failed(&keeper, &CalendarKeeper::failed);
        keeper.write();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().value<Fault>().message.contains(u"own.ics"_s));
    }

    void shouldLetThePersonChoose() {
        Desk desk;
        desk.preferences.setCalendarFile(u"/tmp/own.ics"_s);
        RemindersForm form(desk.preferences);
        QSignalSpy changed(&form, &RemindersForm::changed);
        QTest::keyClick(form.findChild<QCheckBox *>(u"remindersWanted"_s), Qt::Key_Space);
        QVERIFY(!desk.preferences.remindersWanted());
        form.findChild<QTimeEdit *>(u"quietFrom"_s)->setTime({20, 30});
        form.findChild<QTimeEdit *>(u"quietUntil"_s)->setTime({7, 0});
        QCOMPARE(desk.preferences.quietHours(), (QuietHours{{20, 30}, {7, 0}}));
        QTest::mouseClick(form.findChild<QPushButton *>(u"stopCalendarFile"_s), Qt::LeftButton);
        QCOMPARE(desk.preferences.calendarFile(), QString());
        QCOMPARE(form.findChild<QLineEdit *>(u"calendarFile"_s)->text(), QString());
        QCOMPARE(changed.count(), 4);
        const Preferences again(desk.builder.folder() + u"/window.ini"_s);
        QCOMPARE(again.quietHours(), (QuietHours{{20, 30}, {7, 0}}));
    }

private:
    struct CalendarFile {
        explicit CalendarFile(Desk &desk) : path(desk.builder.folder() + u"/own.ics"_s) {
            desk.preferences.setCalendarFile(path);
        }
        [[nodiscard]] QByteArray text() const {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        QString path;
    };
    static QPushButton *actionOf(const MessageBar &bar) {
        for (auto *button : bar.findChildren<QPushButton *>())
            if (!button->text().isEmpty()) return button;
        return nullptr;
    }
};

QTEST_MAIN(TestReminderDesk)
#include "tst_reminder_desk.moc"
