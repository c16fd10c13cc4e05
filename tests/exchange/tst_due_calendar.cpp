// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/exchange/due_calendar.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestDueCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveADayToWhatFallsDueOnOne() {
        const QStringList lines = linesOf({entry(u"a"_s, u"2026-04-20"_s)});
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20260420"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20260421"_s));
        QVERIFY(lines.contains(u"TRANSP:TRANSPARENT"_s));  // nobody is booked out by a target
    }

    // 14:00 in London in April is 13:00 UTC.
    void shouldGiveAnHourToAMeeting() {
        CalendarEntry meeting = entry(u"a"_s, u"2026-04-20T14:00"_s);
        meeting.minutes = 90;
        meeting.location = u"Daresbury Point, Runcorn"_s;
        const QStringList lines = linesOf({meeting});
        QVERIFY(lines.contains(u"DTSTART:20260420T130000Z"_s));
        QVERIFY(lines.contains(u"DTEND:20260420T143000Z"_s));
        QVERIFY(lines.contains(u"TRANSP:OPAQUE"_s));
        QVERIFY(lines.contains(u"LOCATION:Daresbury Point\\, Runcorn"_s));
    }

    void shouldSayWhatItIsForSubscribers() {
        const QStringList lines = linesOf({});
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
        for (const auto &line :
             {u"VERSION:2.0"_s, u"METHOD:PUBLISH"_s, u"NAME:Redress: Joan Pike"_s, u"X-WR-CALNAME:Redress: Joan Pike"_s,
              u"REFRESH-INTERVAL;VALUE=DURATION:PT15M"_s, u"X-PUBLISHED-TTL:PT15M"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void shouldMoveAnEntryAndNotDoubleIt() {
        CalendarEntry before = entry(u"R-2026-0001/stage-1.response@redress"_s, u"2026-04-20"_s);
        before.sequence = 3;
        before.changed = QDateTime({2026, 4, 2}, {15, 10}, Qt::UTC);
        CalendarEntry after = before;
        after.start = When::on({2026, 5, 1});
        after.sequence = 4;
        const QStringList first = linesOf({before});
        const QStringList second = linesOf({after});
        for (const auto &lines : {first, second})
            QVERIFY(lines.contains(u"UID:R-2026-0001/stage-1.response@redress"_s));
        QVERIFY(first.contains(u"SEQUENCE:3"_s));
        QVERIFY(second.contains(u"SEQUENCE:4"_s));
        QVERIFY(first.contains(u"LAST-MODIFIED:20260402T151000Z"_s));
        QVERIFY(second.contains(u"DTSTART;VALUE=DATE:20260501"_s));
        QVERIFY(second.contains(u"DTSTAMP:20260401T080000Z"_s));
    }

    void shouldRemind_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("trigger");
        QTest::newRow("two days before a day") << u"2026-04-22"_s << QDate(2026, 4, 20) << u"TRIGGER:-P1DT15H"_s;
        QTest::newRow("over a weekend") << u"2026-04-20"_s << QDate(2026, 4, 16) << u"TRIGGER:-P3DT15H"_s;
        QTest::newRow("the day before a meeting")
            << u"2026-04-20T14:00"_s << QDate(2026, 4, 19) << u"TRIGGER:-P1DT5H"_s;
        QTest::newRow("not at all") << u"2026-04-20"_s << QDate() << QString();
    }

    void shouldRemind() {
        QFETCH(QString, start);
        QFETCH(QDate, on);
        QFETCH(QString, trigger);
        CalendarEntry due = entry(u"a"_s, start);
        due.remindOn = on;
        const QStringList lines = linesOf({due});
        QCOMPARE(lines.contains(u"BEGIN:VALARM"_s), !trigger.isEmpty());
        QCOMPARE(lines.contains(u"ACTION:DISPLAY"_s), !trigger.isEmpty());
        if (!trigger.isEmpty()) QVERIFY2(lines.contains(trigger), qPrintable(lines.join(u'\n')));
    }

    void shouldMarkWhatIsDiscreet() {
        CalendarEntry open = entry(u"a"_s, u"2026-04-20"_s);
        CalendarEntry discreet = open;
        discreet.discreet = true;
        QVERIFY(linesOf({open}).contains(u"CLASS:PRIVATE"_s));
        QVERIFY(linesOf({discreet}).contains(u"CLASS:CONFIDENTIAL"_s));
    }

    void shouldEscapeWhatWouldBreakALine() {
        CalendarEntry odd = entry(u"a"_s, u"2026-04-20"_s);
        odd.summary = u"A;B,C\\D\r\nBEGIN:VEVENT\x01 or \x7f"_s;
        const QByteArray text = textOf({odd});
        QCOMPARE(text.count("\r\nBEGIN:VEVENT"), 1);
        QVERIFY(unfolded(text).contains(u"SUMMARY:A\\;B\\,C\\\\D\\nBEGIN:VEVENT or "_s));
    }

    // RFC 5545, 3.1: no line longer than 75 octets, folded by a line end and a space.
    void shouldFoldLongLines_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"Mend the roof and make good what the rain has spoiled. "_s.repeated(8);
        QTest::newRow("Welsh") << u"Mae’r tŷ’n llaith ac mae’r dŵr yn dod trwy’r nenfwd. "_s.repeated(8);
        QTest::newRow("four octets each") << u"😀"_s.repeated(120);
    }

    void shouldFoldLongLines() {
        QFETCH(QString, words);
        CalendarEntry lengthy = entry(u"a"_s, u"2026-04-20"_s);
        lengthy.description = words;
        const QByteArray text = textOf({lengthy});
        for (const auto &line : text.split('\n')) QVERIFY2(line.size() <= 76, line.constData());  // with its \r
        QVERIFY(unfolded(text).join(u'\n').contains(QString(words).replace(u","_s, u"\\,"_s)));
    }

private:
    static QByteArray textOf(const std::vector<CalendarEntry> &entries) {
        return dueCalendar(entries, u"Redress: Joan Pike"_s, QDateTime({2026, 4, 1}, {8, 0}, Qt::UTC));
    }
    static QStringList unfolded(QByteArray text) {
        text.replace("\r\n ", "");
        return QString::fromUtf8(text).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    static QStringList linesOf(const std::vector<CalendarEntry> &entries) { return unfolded(textOf(entries)); }
    static CalendarEntry entry(const QString &uid, const QString &start) {
        CalendarEntry made;
        made.uid = uid;
        made.summary = u"R-2026-0001: Stage 1 response"_s;
        made.start = *When::fromText(start);
        return made;
    }
};

QTEST_GUILESS_MAIN(TestDueCalendar)
#include "tst_due_calendar.moc"
