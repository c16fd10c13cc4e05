// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/schedule/due_reminders.h"
#include "core/schedule/notice.h"
#include "core/schedule/reminders.h"
#include "tests/support/register_builder.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

using State = TargetState;
Q_DECLARE_METATYPE(QuietHours)
Q_DECLARE_METATYPE(std::vector<Reminder>)

class TestReminders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepQuietHours_data() {
        QTest::addColumn<QString>("moment");  // London
        QTest::addColumn<bool>("quiet");
        QTest::newRow("Tuesday morning, a minute before eight") << u"2026-04-21T07:59"_s << true;
        QTest::newRow("Tuesday, eight") << u"2026-04-21T08:00"_s << false;
        QTest::newRow("Tuesday, a minute before six") << u"2026-04-21T17:59"_s << false;
        QTest::newRow("Tuesday, six") << u"2026-04-21T18:00"_s << true;
        QTest::newRow("Tuesday, midnight") << u"2026-04-21T00:00"_s << true;
        QTest::newRow("Saturday noon") << u"2026-04-18T12:00"_s << true;
        QTest::newRow("Good Friday noon") << u"2026-04-03T12:00"_s << true;
        QTest::newRow("Easter Monday noon") << u"2026-04-06T12:00"_s << true;
        QTest::newRow("a day after which the clocks went forward") << u"2026-03-30T08:00"_s << false;
    }

    void shouldKeepQuietHours() {
        QFETCH(QString, moment);
        QFETCH(bool, quiet);
        QCOMPARE(QuietHours().cover(*When::fromText(moment), m_calendar), quiet);
    }

    void shouldKeepOtherQuietHours_data() {
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("quiet");
        const QuietHours lunch{{12, 0}, {13, 0}};
        QTest::newRow("lunch, before") << lunch << u"11:59"_s << false;
        QTest::newRow("lunch, within") << lunch << u"12:30"_s << true;
        QTest::newRow("lunch, after") << lunch << u"13:00"_s << false;
        const QuietHours none{{9, 0}, {9, 0}};
        QTest::newRow("none, then") << none << u"09:00"_s << false;
        QTest::newRow("none, at night") << none << u"03:00"_s << false;
    }

    void shouldKeepOtherQuietHours() {
        QFETCH(QuietHours, hours);
        QFETCH(QString, time);
        QFETCH(bool, quiet);
        QCOMPARE(hours.cover(*When::fromText(u"2026-04-21T"_s + time), m_calendar), quiet);
    }

    void shouldTellOnceOfEachState() {
        Reminders reminders{QuietHours()};
        const auto soon = thing(1, State::Approaching);
        QCOMPARE(keysOf(take(reminders, {soon})), QStringList{u"R-1/x"_s});
        QVERIFY(take(reminders, {soon}).empty());
        QCOMPARE(take(reminders, {thing(1, State::DueToday)}).size(), 1U);
        QVERIFY(take(reminders, {thing(1, State::DueToday)}).empty());
        QCOMPARE(take(reminders, {thing(1, State::Overdue)}).size(), 1U);
        QVERIFY(take(reminders, {thing(1, State::Overdue)}).empty());
    }

    void shouldTellAgainWhereTheDayWasMoved() {
        Reminders reminders{QuietHours()};
        QCOMPARE(take(reminders, {thing(1, State::Approaching, u"2026-04-23"_s)}).size(), 1U);
        QCOMPARE(take(reminders, {thing(1, State::Approaching, u"2026-04-22"_s)}).size(), 1U);
    }

    void shouldTellAgainOfWhatWasGone() {
        Reminders reminders{QuietHours()};
        QCOMPARE(take(reminders, {thing(1, State::Overdue)}).size(), 1U);
        QVERIFY(take(reminders, {}).empty());
        QVERIFY(reminders.told().isEmpty());  // so that it does not grow for ever
        QCOMPARE(take(reminders, {thing(1, State::Overdue)}).size(), 1U);
    }

    void shouldGatherInQuietHoursAndTellInTheMorning() {
        Reminders reminders{QuietHours()};
        QVERIFY(take(reminders, {thing(1, State::Approaching)}, u"2026-04-20T19:00"_s).empty());
        const std::vector<Reminder> later{thing(1, State::DueToday), thing(2, State::Overdue)};
        QVERIFY(take(reminders, later, u"2026-04-21T07:30"_s).empty());
        QCOMPARE(keysOf(take(reminders, later, u"2026-04-21T08:00"_s)), (QStringList{u"R-2/x"_s, u"R-1/x"_s}));
        QVERIFY(take(reminders, later, u"2026-04-21T08:01"_s).empty());
    }

    void shouldNotTellAgainAtNightWhatWasTold() {
        Reminders reminders{QuietHours()};
        QCOMPARE(take(reminders, {thing(1, State::Overdue)}).size(), 1U);
        QVERIFY(take(reminders, {thing(1, State::Overdue)}, u"2026-04-21T22:00"_s).empty());
        QVERIFY(take(reminders, {thing(1, State::Overdue)}, u"2026-04-22T09:00"_s).empty());
    }

    void shouldRememberAfterAStart() {
        Reminders first{QuietHours()};
        QCOMPARE(take(first, {thing(1, State::Overdue)}).size(), 1U);
        Reminders second(QuietHours(), first.told());
        QCOMPARE(keysOf(take(second, {thing(1, State::Overdue), thing(2, State::Overdue)})), QStringList{u"R-2/x"_s});
    }

    void shouldPassOverWhatTheOfficerRecorded() {
        Reminders reminders{QuietHours()};
        reminders.passOver({CaseRef(u"R-1"_s)});
        QCOMPARE(keysOf(take(reminders, {thing(1, State::Approaching), thing(2, State::Approaching)})),
                 QStringList{u"R-2/x"_s});
        QVERIFY(take(reminders, {thing(1, State::Approaching)}).empty());
        QCOMPARE(take(reminders, {thing(1, State::DueToday)}).size(), 1U);  // time has made it so
    }

    void shouldPutTheMostPressingFirst() {
        Reminders reminders{QuietHours()};
        const auto told =
            take(reminders, {thing(1, State::Approaching), thing(2, State::DueToday),
                             thing(3, State::Overdue, u"2026-04-20"_s), thing(4, State::Overdue, u"2026-04-10"_s)});
        QCOMPARE(keysOf(told), (QStringList{u"R-4/x"_s, u"R-3/x"_s, u"R-2/x"_s, u"R-1/x"_s}));
    }

    void shouldPutItInWords_data() {
        QTest::addColumn<std::vector<Reminder>>("news");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("about");
        QTest::newRow("one, today") << std::vector{thing(1, State::DueToday)} << u"Due today"_s
                                    << u"R-1, Stage 1 response"_s << u"R-1"_s;
        QTest::newRow("one, at an hour of today") << std::vector{thing(1, State::DueToday, u"2026-04-21T15:00"_s)}
                                                  << u"Due today"_s << u"R-1, Stage 1 response, by 15:00"_s << u"R-1"_s;
        QTest::newRow("one, late") << std::vector{thing(1, State::Overdue, u"2026-04-20"_s)} << u"Overdue"_s
                                   << u"R-1, Stage 1 response. It was due on Monday 20 April 2026."_s << u"R-1"_s;
        QTest::newRow("one, soon") << std::vector{thing(1, State::Approaching, u"2026-04-23"_s)} << u"Due soon"_s
                                   << u"R-1, Stage 1 response. It is due on Thursday 23 April 2026."_s << u"R-1"_s;
        QTest::newRow("a discreet one") << std::vector{discreet(thing(1, State::DueToday))} << u"Due today"_s
                                        << u"A case needs you. Open Redress to see which."_s << u"R-1"_s;
        QTest::newRow("a duty") << std::vector{duty()} << u"Due today"_s << u"Complaints data to HouseMark"_s
                                << QString();
        QTest::newRow("two") << std::vector{thing(2, State::Overdue), discreet(thing(1, State::DueToday))}
                             << u"2 things to see to"_s << u"Overdue: R-2, Stage 1 response\nDue today: a case"_s
                             << QString();
        QTest::newRow("two of one case") << std::vector{thing(1, State::Overdue), thing(1, State::DueToday)}
                                         << u"2 things to see to"_s
                                         << u"Overdue: R-1, Stage 1 response\nDue today: R-1, Stage 1 response"_s
                                         << u"R-1"_s;
        QTest::newRow("many") << std::vector{thing(1, State::Overdue), thing(2, State::Overdue),
                                             thing(3, State::DueToday), thing(4, State::Approaching)}
                              << u"4 things to see to"_s << u"Overdue: 2\nDue today: 1\nDue soon: 1"_s << QString();
    }

    void shouldPutItInWords() {
        QFETCH(std::vector<Reminder>, news);
        QFETCH(QString, title);
        QFETCH(QString, text);
        QFETCH(QString, about);
        const Notice notice = noticeOf(news);
        QCOMPARE(QString(notice.title).replace(u"(s)"_s, u"s"_s), title);
        QCOMPARE(notice.text, text);
        QCOMPARE(notice.reference.text(), about);
        QCOMPARE(notice.worst, news.front().state);
    }

    // Torus: the response to what was received on 7 April is due on Tuesday 21 April.
    void shouldReadWhatIsDueForOneOfficer() {
        RegisterBuilder desk(u"torus"_s, u"2026-04-21T10:00"_s);
        const CaseRef own = desk.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        desk.receive(u"B"_s, u"2026-04-07"_s, u"Sam Lee"_s);
        const auto due = readReminders(*desk, u"Joan Pike"_s);
        QVERIFY(due.has_value());
        QStringList read;
        for (const auto &reminder : *due)
            if (!reminder.reference.isEmpty()) read << reminder.key + u' ' + idOf(reminder.state);
        QVERIFY2(read.contains(own.text() + u"/stage-1.response due-today"_s), qPrintable(read.join(u'\n')));
        for (const auto &each : read) QVERIFY(each.startsWith(own.text()));
    }

    void shouldLearnWhichCasesAreDiscreet() {
        RegisterBuilder desk(u"torus"_s, u"2026-04-21T10:00"_s);
        const CaseRef open = desk.receive(u"A"_s, u"2026-04-07"_s);
        const CaseRef hidden =
            desk.TestRegister::receive(u"2026-04-07"_s, {{keys::complainant, u"B"_s}, {keys::confidential, true}});
        std::vector<Reminder> news{thing(1, State::Overdue), thing(2, State::Overdue), thing(3, State::Overdue)};
        news[0].reference = open;
        news[1].reference = hidden;
        news[2].reference = CaseRef(u"no such case"_s);
        learnDiscretion(news, *desk);
        QVERIFY(!news[0].discreet);
        QVERIFY(news[1].discreet);
        QVERIFY(news[2].discreet);  // what is not known is not told
    }

private:
    static Reminder thing(int number, State state, const QString &due = u"2026-04-21"_s) {
        const QString reference = u"R-%1"_s.arg(number);
        return {reference + u"/x"_s, CaseRef(reference), u"Stage 1 response"_s, *When::fromText(due), state};
    }
    static Reminder discreet(Reminder reminder) {
        reminder.discreet = true;
        return reminder;
    }
    static Reminder duty() {
        Reminder reminder = thing(1, State::DueToday);
        reminder.reference = CaseRef();
        reminder.what = u"Complaints data to HouseMark"_s;
        return reminder;
    }
    std::vector<Reminder> take(Reminders &reminders, const std::vector<Reminder> &due,
                               const QString &now = u"2026-04-21T10:00"_s) const {
        return reminders.take(due, *When::fromText(now), m_calendar);
    }
    static QStringList keysOf(const std::vector<Reminder> &reminders) {
        QStringList keys;
        for (const auto &reminder : reminders) keys << reminder.key;
        return keys;
    }

    RegisterBuilder m_desk;
    const WorkingCalendar &m_calendar = m_desk->calendar();
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
