// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/exchange/due_calendar.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestDueCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveEachTargetADayOfItsOwn() {
        const QString text =
            calendarOf({item(u"R-2026-0001"_s, u"2026-04-20"_s), item(u"R-2026-0002"_s, u"2026-04-21T15:00"_s)});
        QCOMPARE(text.count(u"BEGIN:VEVENT"_s), 2);
        QVERIFY(text.startsWith(u"BEGIN:VCALENDAR\r\n"_s));
        QVERIFY(text.contains(u"DTSTART;VALUE=DATE:20260420\r\n"_s));
        QVERIFY(text.contains(u"DTEND;VALUE=DATE:20260421\r\n"_s));
        QVERIFY(text.contains(u"DTSTART;VALUE=DATE:20260421\r\n"_s));
        QVERIFY(text.contains(u"DTSTAMP:20260401T080000Z\r\n"_s));
    }

    void shouldMoveAnEntryAndNotDoubleIt() {
        const auto uid = [](const QString &text) { return text.section(u"UID:"_s, 1).section(u"\r\n"_s, 0, 0); };
        const QString before = calendarOf({item(u"R-2026-0001"_s, u"2026-04-20"_s)});
        const QString after = calendarOf({item(u"R-2026-0001"_s, u"2026-05-01"_s)});
        QCOMPARE(uid(before), uid(after));
        QVERIFY(!uid(before).isEmpty());
        QVERIFY(uid(before) != uid(calendarOf({item(u"R-2026-0002"_s, u"2026-04-20"_s)})));
    }

    void shouldEscapeWhatWouldBreakALine() {
        DueItem odd = item(u"A;B,C"_s, u"2026-04-20"_s);
        odd.targetName = u"Reply\nBEGIN:VEVENT"_s;
        const QString text = calendarOf({odd});
        QCOMPARE(text.count(u"\r\nBEGIN:VEVENT"_s), 1);
        QVERIFY(text.contains(u"A\\;B\\,C"_s));
    }

    void shouldBeACalendarEvenWhenNothingIsDue() { QVERIFY(calendarOf({}).contains(u"END:VCALENDAR"_s)); }

private:
    static QString calendarOf(const std::vector<DueItem> &items) {
        return QString::fromUtf8(dueCalendar(items, QDateTime({2026, 4, 1}, {8, 0}, Qt::UTC)));
    }
    static DueItem item(const QString &reference, const QString &due) {
        DueItem found;
        found.reference = CaseRef(reference);
        found.target = TargetId(u"stage-1.response"_s);
        found.targetName = u"Stage 1 response"_s;
        found.due = *When::fromText(due);
        return found;
    }
};

QTEST_GUILESS_MAIN(TestDueCalendar)
#include "tst_due_calendar.moc"
