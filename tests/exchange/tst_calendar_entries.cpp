// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>
#include <algorithm>

#include "core/exchange/calendar_entries.h"
#include "core/exchange/calendar_file.h"
#include "tests/support/program.h"
#include "tests/support/register_builder.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

// An officer's calendar from a register, as another program reads it.
class TestCalendarEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldWhatIsDueForOneOfficer() {
        RegisterBuilder desk(u"torus"_s, u"2026-04-10T10:00"_s);
        const CaseRef own = desk.receive(u"Amira Khan"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        desk.receive(u"Ben Hill"_s, u"2026-04-07"_s, u"Sam Lee"_s);
        const auto entries = entriesOf(desk);
        QVERIFY(!entries.empty());
        for (const auto &entry : entries) {
            QVERIFY(entry.uid.startsWith(own.text() + u'/'));
            QVERIFY(entry.summary.startsWith(own.text() + u": "_s));
            QVERIFY(entry.description.contains(u"Amira Khan\nA missed visit"_s));
        }
        const auto everyone = calendarEntries(*desk, {}, 250).value();
        const auto duties = std::ranges::count_if(
            everyone, [](const CalendarEntry &entry) { return entry.uid.startsWith(u"duty/"_s); });
        QCOMPARE(everyone.size(), 2 * entries.size() + size_t(duties));
    }

    // Approaching is two working days before: of Tuesday 21 April, Friday 17.
    void shouldRemindWhenATargetComesNear() {
        RegisterBuilder desk(u"torus"_s, u"2026-04-10T10:00"_s);
        desk.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        const CalendarEntry response = entryOf(entriesOf(desk), u"stage-1.response@redress"_s);
        QCOMPARE(response.start.day(), QDate(2026, 4, 21));
        QCOMPARE(response.remindOn, QDate(2026, 4, 17));
    }

    // Beyond: ten working days from the start of stage 1, on Friday 5 June.
    void shouldMoveWithTheTarget() {
        RegisterBuilder desk(u"beyond"_s, u"2026-06-17T12:00"_s);
        const CaseRef reference = desk.receive(u"A"_s, u"2026-06-01"_s, u"Joan Pike"_s);
        desk.happened(reference, u"stage-1.started"_s, u"2026-06-05"_s, {{keys::reason, u"Nobody rang back."_s}});
        desk.happened(reference, u"stage-1.acknowledged"_s, u"2026-06-08"_s);
        const CalendarEntry before = entryOf(entriesOf(desk), u"stage-1.response@redress"_s);
        QVERIFY(before.start.day() < QDate(2026, 6, 30));
        desk.happened(reference, u"target.extended"_s, u"2026-06-17T11:20"_s,
                      {{keys::target, u"stage-1.response"_s},
                       {keys::until, u"2026-06-30"_s},
                       {keys::reason, u"The surveyor is ill."_s}});
        const CalendarEntry after = entryOf(entriesOf(desk), u"stage-1.response@redress"_s);
        QCOMPARE(after.uid, before.uid);
        QCOMPARE(after.start.day(), QDate(2026, 6, 30));
        QVERIFY(after.sequence > before.sequence);
        QVERIFY(after.changed >= before.changed);
    }

    void shouldLeaveOutWhatIsMetOrOver() {
        RegisterBuilder desk(u"southway"_s, u"2026-04-10T10:00"_s);
        const CaseRef reference = desk.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        QVERIFY(has(entriesOf(desk), u"stage-1.acknowledgement@redress"_s));
        desk.happened(reference, u"stage-1.acknowledged"_s, u"2026-04-09"_s);
        QVERIFY(!has(entriesOf(desk), u"stage-1.acknowledgement@redress"_s));
        QVERIFY(has(entriesOf(desk), u"stage-1.response@redress"_s));
        desk.happened(reference, u"withdrawn"_s, u"2026-04-10"_s, {{keys::reason, u"It is mended."_s}});
        QVERIFY(!has(entriesOf(desk), u"stage-1.response@redress"_s));
    }

    void shouldSayNothingOfDiscreetCases_data() {
        QTest::addColumn<QString>("key");
        QTest::newRow("confidential") << u"confidential"_s;
        QTest::newRow("anonymous") << u"anonymous"_s;
    }

    void shouldSayNothingOfDiscreetCases() {
        QFETCH(QString, key);
        RegisterBuilder desk(u"torus"_s, u"2026-04-10T10:00"_s);
        const CaseRef reference =
            desk.TestRegister::receive(u"2026-04-07"_s, {{keys::complainant, u"Amira Khan"_s},
                                                         {keys::summary, u"Theft by the caretaker"_s},
                                                         {keys::officer, u"Joan Pike"_s},
                                                         {key, true}});
        const auto calendar = calendarOf(*desk, u"Joan Pike"_s);
        QVERIFY(calendar->contains(reference.text().toUtf8()));
        for (const auto &secret : {"Amira", "Theft", "response", "Stage 1"})
            QVERIFY2(!QByteArray(*calendar).replace("stage-1.response@redress", "").contains(secret), secret);
        for (const auto &entry : entriesOf(desk)) QVERIFY(entry.discreet);
    }

    // Halton: the customer is told of a meeting by a notice, with the day, the hour and the place.
    void shouldHoldMeetings() {
        RegisterBuilder desk(u"halton"_s, u"2026-04-13T10:00"_s);
        const CaseRef reference = meetingToCome(desk);
        const CalendarEntry meeting = entryOf(entriesOf(desk), u"stage-2.meeting-notified/meeting_at@redress"_s);
        QCOMPARE(meeting.start.toText(), u"2026-04-20T14:00"_s);
        QCOMPARE(meeting.location, u"Her home, 8 Mersey View"_s);
        QCOMPARE(meeting.summary.section(u':', 0, 0), reference.text());
    }

    void shouldLeaveOutAMeetingThatWasHeld() {
        RegisterBuilder desk(u"halton"_s, u"2026-04-21T10:00"_s);
        const CaseRef reference = meetingToCome(desk);
        desk.happened(reference, u"stage-2.meeting-held"_s, u"2026-04-20T15:30"_s,
                      {{u"meeting_notes"_s, u"They looked at the floor."_s},
                       {u"present"_s, QJsonArray{QJsonObject{{u"name"_s, u"Ann Doyle"_s}}}}});
        QVERIFY(!has(entriesOf(desk), u"meeting_at@redress"_s));
    }

    void shouldWriteTheFileOnlyWhenItSaysSomethingElse() {
        RegisterBuilder desk(u"torus"_s, u"2026-04-10T10:00"_s);
        desk.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        const QString path = desk.folder() + u"/joan.ics"_s;
        QCOMPARE(publish(desk, path), true);
        desk.setNow(u"2026-04-10T11:00"_s);  // another DTSTAMP, and nothing else
        QCOMPARE(publish(desk, path), false);
        desk.receive(u"B"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        QCOMPARE(publish(desk, path), true);
    }

    void shouldSayWhyTheFileCannotBeWritten() {
        RegisterBuilder desk;
        const auto written = publishCalendar("BEGIN:VCALENDAR", desk.folder() + u"/no/such/folder/joan.ics"_s);
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"joan.ics"_s));
    }

    void shouldBeWrittenByTheCommand() {
        RegisterBuilder desk(u"torus"_s, u"2026-04-10T10:00"_s);
        const CaseRef reference = desk.receive(u"A"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        desk.receive(u"B"_s, u"2026-04-07"_s, u"Sam Lee"_s);
        const QString path = desk.folder() + u"/joan.ics"_s;
        const QStringList arguments{u"due"_s,       u"--database"_s, desk.path(),  u"--format"_s,        u"ics"_s,
                                    u"--officer"_s, u"Joan Pike"_s,  u"--as-of"_s, u"2026-04-10T10:00"_s};
        const auto printed = test::runRedress(arguments);
        QCOMPARE(printed.code, 0);
        QCOMPARE(printed.out.count(u"BEGIN:VEVENT"_s), 1);
        QVERIFY(printed.out.contains(u"UID:"_s + reference.text()));
        QCOMPARE(test::runRedress(arguments + QStringList{u"--output"_s, path}).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s),
                 QString(printed.out).replace(u"\r\n"_s, u"\n"_s));
    }

    // Another program's reader takes the file whole, before and after a date was moved.
    void shouldBeTakenByAnotherProgram() {
        RegisterBuilder desk(u"halton"_s, u"2026-04-13T10:00"_s);
        meetingToCome(desk);
        desk.receive(u"Amira Kĥan; of “the Brow”, Widnes"_s, u"2026-04-13"_s, u"Joan Pike"_s);
        const QString path = desk.folder() + u"/joan.ics"_s;
        QCOMPARE(publish(desk, path), true);
        const auto read = readByPython(path);
        const auto own = entriesOf(desk);
        QCOMPARE(read.size(), qsizetype(own.size()));
        for (size_t n = 0; n < own.size(); ++n) {
            const QJsonObject &entry = read[qsizetype(n)];
            QCOMPARE(entry[u"uid"_s].toString(), own[n].uid);
            QCOMPARE(entry[u"summary"_s].toString(), own[n].summary);
            QCOMPARE(entry[u"description"_s].toString(), own[n].description);
            QCOMPARE(entry[u"location"_s].toString(), own[n].location);
            QCOMPARE(entry[u"sequence"_s].toInt(), own[n].sequence);
            QVERIFY(entry[u"alarm_hours"_s].toDouble() < 9.1);
        }
        const auto meeting = std::ranges::find_if(
            read, [](const QJsonObject &entry) { return entry[u"uid"_s].toString().contains(u"meeting_at"_s); });
        QCOMPARE((*meeting)[u"start"_s].toString(), u"2026-04-20T13:00:00+00:00"_s);
    }

private:
    static std::vector<CalendarEntry> entriesOf(RegisterBuilder &desk) {
        auto entries = calendarEntries(*desk, u"Joan Pike"_s, 250);
        if (!entries) qFatal("%s", qPrintable(entries.error().message));
        return *entries;
    }
    static bool publish(RegisterBuilder &desk, const QString &path) {
        return publishCalendar(calendarOf(*desk, u"Joan Pike"_s).value(), path).value();
    }
    static auto found(const std::vector<CalendarEntry> &entries, const QString &ending) {
        return std::ranges::find_if(entries, [&](const CalendarEntry &entry) { return entry.uid.endsWith(ending); });
    }
    static bool has(const std::vector<CalendarEntry> &entries, const QString &ending) {
        return found(entries, ending) != entries.end();
    }
    static CalendarEntry entryOf(const std::vector<CalendarEntry> &entries, const QString &ending) {
        const auto entry = found(entries, ending);
        if (entry == entries.end()) qFatal("There is no entry %s.", qPrintable(ending));
        return *entry;
    }
    static CaseRef meetingToCome(RegisterBuilder &desk) {
        const CaseRef reference = desk.receive(u"Mrs Kath Doyle"_s, u"2026-02-16"_s, u"Joan Pike"_s);
        desk.happened(reference, u"stage-1.acknowledged"_s, u"2026-02-17"_s);
        desk.happened(reference, u"stage-1.meeting-declined"_s, u"2026-02-17"_s);
        desk.happened(reference, u"stage-1.responded"_s, u"2026-02-26"_s, {{keys::outcome, u"partly-upheld"_s}});
        desk.happened(reference, u"stage-2.started"_s, u"2026-03-24"_s, {{keys::reason, u"It was laid badly."_s}});
        desk.happened(reference, u"stage-2.acknowledged"_s, u"2026-03-25"_s);
        desk.happened(reference, u"stage-2.meeting-notified"_s, u"2026-04-01"_s,
                      {{u"meeting_at"_s, u"2026-04-20T14:00"_s}, {u"venue"_s, u"Her home, 8 Mersey View"_s}});
        return reference;
    }
    static QList<QJsonObject> readByPython(const QString &path) {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,  // Debian's own, which has its packages
                     {QFINDTESTDATA("calendar_reader.py"), path});
        if (!python.waitForFinished() || python.exitCode() != 0)
            qFatal("%s", python.readAllStandardError().constData());
        QList<QJsonObject> entries;
        for (const auto &line : python.readAllStandardOutput().split('\n'))
            if (!line.isEmpty()) entries << QJsonDocument::fromJson(line).object();
        return entries;
    }
};

QTEST_GUILESS_MAIN(TestCalendarEntries)
#include "tst_calendar_entries.moc"
