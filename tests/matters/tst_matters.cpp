// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/reports/report_catalogue.h"
#include "core/schedule/due_within.h"
#include "core/schedule/matters_due.h"
#include "core/schedule/worklist.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/matters.h"
#include "tests/support/register_builder.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const DutyId housemark(u"housemark"_s);      // Halton: each quarter, within 20 working days of its end
const DutyId hearings(u"stage-3-review"_s);  // after three stage 3 hearings

Command command(const EventName &event, const QString &at, const QJsonObject &data) {
    return {event, *When::fromText(at), u"Joan Pike"_s, data};
}

MatterRecorded happened(const Result<MatterRecorded> &recorded) {
    if (!recorded) qFatal("%s", qPrintable(recorded.error().message));
    return *recorded;
}

ImprovementId propose(TestRegister &reg, const QJsonObject &data) {
    return improvementOf(
        happened(reg->matters().propose(command(events::improvementProposed, u"2026-04-21"_s, data))).matter);
}

QStringList sentences(TestRegister &reg) {
    QStringList found;
    const auto run = Checkup(*reg).run(
        [&](const Finding &finding) { found << (finding.matter.text() + u": "_s + finding.sentence); });
    if (!run) found << run.error().message;
    return found;
}

QStringList linesOf(const std::vector<DueItem> &items) {
    QStringList lines;
    for (const auto &item : items) lines << u"%1 %2 %3"_s.arg(item.target.text(), item.due.toText(), idOf(item.state));
    return lines;
}

// Behind the register's back, as somebody with another program could, and with the guards put back afterwards.
void tamper(const QString &path, const QString &sql) {
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        if (!database.open()) qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        const auto run = [&](const QString &statement) {
            if (!query.exec(statement)) qFatal("%s", qPrintable(query.lastError().text()));
        };
        QStringList guards;
        run(u"SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'matter_event'"_s);
        while (query.next()) guards << query.value(0).toString();
        for (const auto &trigger : {u"matter_event_is_never_changed"_s, u"matter_event_is_never_deleted"_s})
            run(u"DROP TRIGGER "_s + trigger);
        run(sql);
        for (const QString &guard : guards) run(guard);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

const QJsonObject texts{
    {keys::title, u"Text the day before"_s}, {keys::owner, u"Tom Hill"_s}, {keys::until, u"2026-04-23"_s}};

}  // namespace

// Duties and improvements as a register keeps them.
class TestMatters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldBeginWithTheRegister() {
        RegisterBuilder reg(u"halton"_s);
        const auto file = reg->matters().duty(housemark);
        QVERIFY(file);
        QCOMPARE(file->occurrences.size(), 1);
        QCOMPARE(file->next()->period, u"2026-Q2"_s);
        QCOMPARE(file->next()->until, QDate(2026, 7, 28));
        QCOMPARE(file->owner, reg->policy()->role(file->rule.owner)->name);
        QCOMPARE(reg->matters().begins().value_or(QDate()), QDate(2026, 4, 21));
        reg.setNow(u"2027-01-05T09:00"_s);
        QCOMPARE(reg->matters().duty(housemark)->occurrences.size(), 4);
    }

    void shouldKeepWhatIsRecorded() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-20T09:00"_s);
        const QSignalSpy changed(&*reg, &Register::changed);
        const auto first = happened(reg->matters().record(
            housemark,
            command(events::dutyDelegated, u"2026-07-19"_s, {{keys::to, u"Tom Hill"_s}, {keys::reason, u"Leave"_s}})));
        QCOMPARE(first.matter.text(), u"duty/housemark"_s);
        QCOMPARE(first.sequence, 1);
        happened(
            reg->matters().record(housemark, command(events::dutyDone, u"2026-07-20"_s, {{keys::text, u"Sent"_s}})));
        QCOMPARE(changed.count(), 2);
        QVERIFY(reg.reopen());
        const auto file = reg->matters().duty(housemark);
        QCOMPARE(file->owner, u"Tom Hill"_s);
        QCOMPARE(file->next()->period, u"2026-Q3"_s);
        QCOMPARE(file->occurrences.front().state, TargetState::Met);
        const auto timeline = reg->matters().timeline(first.matter);
        QCOMPARE(timeline->size(), 2);
        QCOMPARE(timeline->back().data.value(keys::period).toString(), u"2026-Q2"_s);
        QCOMPARE(sentences(reg), QStringList());
    }

    void shouldRefuseWhatIsNotThere() {
        RegisterBuilder reg(u"halton"_s);
        const auto duty = reg->matters().record(DutyId(u"moon"_s), command(events::dutyDone, u"2026-04-21"_s, {}));
        QVERIFY(!duty && duty.error().message.contains(u"housemark"_s));
        const auto improvement =
            reg->matters().record(improvementId(9), command(events::improvementDropped, u"2026-04-21"_s, {}));
        QVERIFY(!improvement && improvement.error().message.contains(u"I-0000009"_s));
        const auto unknownCase =
            reg->matters().propose(command(events::improvementProposed, u"2026-04-21"_s,
                                           {{keys::title, u"T"_s}, {keys::cases, QJsonArray{u"R-1"_s}}}));
        QVERIFY(!unknownCase && unknownCase.error().message.contains(u"R-1"_s));
        QVERIFY(!reg->matters().propose(command(events::improvementStarted, u"2026-04-21"_s, {})));
        QCOMPARE(reg->matters().improvements()->size(), 0);
    }

    void shouldNumberImprovements() {
        RegisterBuilder reg(u"halton"_s);
        for (int n = 1; n <= 12; ++n) QCOMPARE(propose(reg, texts), improvementId(n));
        QVERIFY(reg.reopen());
        QCOMPARE(propose(reg, texts).text(), u"I-0000013"_s);
        QCOMPARE(reg->matters().improvements()->size(), 13);
    }

    void shouldPublishWithoutNames() {
        RegisterBuilder reg(u"halton"_s);
        const CaseRef khan = reg.receive(u"Aisha Khan"_s, u"2026-04-02"_s);
        const ImprovementId id = propose(reg, {{keys::title, u"T"_s},
                                               {keys::owner, u"Tom"_s},
                                               {keys::until, u"2026-05-01"_s},
                                               {keys::cases, QJsonArray{khan.text()}}});
        happened(reg->matters().record(id, command(events::improvementStarted, u"2026-04-21"_s, {})));
        happened(
            reg->matters().record(id, command(events::improvementDone, u"2026-04-21"_s, {{keys::text, u"Texts"_s}})));
        const auto named =
            reg->matters().record(id, command(events::improvementPublished, u"2026-04-21"_s,
                                              {{keys::said, u"Ms Khan waited"_s}, {keys::did, u"We text"_s}}));
        QVERIFY(!named && named.error().message.contains(u"Aisha Khan"_s));
        QVERIFY(reg->matters().record(id, command(events::improvementPublished, u"2026-04-21"_s,
                                                  {{keys::said, u"Nobody came"_s}, {keys::did, u"We text"_s}})));
    }

    void shouldSeeWhatOthersRecord() {
        RegisterBuilder reg(u"halton"_s);
        QCOMPARE(reg->matters().improvements()->size(), 0);
        const auto other = Register::open(reg.path(), reg.clock());
        QVERIFY(other);
        happened((*other)->matters().propose(command(events::improvementProposed, u"2026-04-21"_s, texts)));
        QCOMPARE(reg->matters().improvements()->size(), 1);
        happened((*other)->matters().record(
            improvementId(1), command(events::improvementDropped, u"2026-04-21"_s, {{keys::reason, u"Dear"_s}})));
        QCOMPARE(reg->matters().improvement(improvementId(1))->state, Improvement::State::Dropped);
    }

    void shouldFindTampering_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("other words") << u"UPDATE matter_event SET data = replace(data, 'Text', 'Ring')"_s;
        QTest::newRow("another day") << u"UPDATE matter_event SET happened = '2026-04-20' WHERE sequence = 2"_s;
        QTest::newRow("one left out") << u"DELETE FROM matter_event WHERE sequence = 1"_s;
        QTest::newRow("under another's name") << u"UPDATE matter_event SET matter = 'improvement/2'"_s;
    }

    void shouldFindTampering() {
        QFETCH(QString, sql);
        RegisterBuilder reg(u"halton"_s);
        const ImprovementId id = propose(reg, texts);
        happened(reg->matters().record(id, command(events::improvementStarted, u"2026-04-21"_s, {})));
        QCOMPARE(sentences(reg), QStringList());
        reg.close();
        tamper(reg.path(), sql);
        QVERIFY(reg.reopen());
        const QStringList found = sentences(reg);
        QVERIFY2(found.size() == 1, qPrintable(found.join(u'|')));
        QVERIFY2(found.front().startsWith(u"improvement/"_s) && found.front().contains(u"chain of hashes"_s),
                 qPrintable(found.front()));
    }

    void shouldCountHearings() {
        RegisterBuilder reg(u"halton"_s, u"2026-04-01T09:00"_s);
        reg.setNow(u"2026-06-30T09:00"_s);
        Database &database = reg->database();
        const CaseRef one = reg.receive(u"Aisha Khan"_s, u"2026-04-02"_s);
        // Straight to the record: what a hearing needs first is tried elsewhere.
        const auto key = database.value(u"SELECT key FROM case_origin WHERE reference = ?"_s, {one.text()});
        for (const int n : {5, 6, 7})
            QVERIFY(database.run(u"INSERT INTO counted_step (case_key, sequence, name, happened) VALUES (?, ?, ?, ?)"_s,
                                 {*key, n, u"stage-3.meeting-held"_s, u"2026-06-0%1"_s.arg(n)}));
        const auto file = reg->matters().duty(hearings);
        QCOMPARE(file->counted, 3);
        // The third was on Sunday 7 June, so that Monday is day 0: 20 working days, four weeks.
        QCOMPARE(file->next()->until, QDate(2026, 7, 6));
        QCOMPARE(sentences(reg).size(), 1);  // what no timeline gives is found …
        QVERIFY(Checkup(*reg).rebuild());
        QCOMPARE(sentences(reg), QStringList());  // … and goes
        QCOMPARE(reg->matters().duty(hearings)->counted, 0);
    }

    void shouldBeOnTheWorklist() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        propose(reg, {{keys::title, u"T"_s}, {keys::owner, u"Tom Hill"_s}, {keys::until, u"2026-07-29"_s}});
        happened(reg->matters().record(housemark, command(events::dutyDelegated, u"2026-07-28"_s,
                                                          {{keys::to, u"Tom Hill"_s}, {keys::reason, u"Leave"_s}})));
        const auto his = dueWithin(*reg, 2, u"tom hill"_s);
        QVERIFY(his);
        QCOMPARE(linesOf(*his),
                 (QStringList{u"housemark.2026-Q2 2026-07-28 due-today"_s, u"I-0000001 2026-07-29 approaching"_s}));
        QCOMPARE(his->front().kind(), u"duty"_s);
        QCOMPARE(his->back().kind(), u"improvement"_s);
        QVERIFY(his->front().reference.isEmpty());
        const auto counts = countDue(*reg, u"Tom Hill"_s);
        QCOMPARE(counts->overdue, 0);
        QCOMPARE(counts->dueToday, 1);
        QCOMPARE(counts->approaching, 1);
        const auto worklist = readWorklist(*reg, u"Tom Hill"_s, 10);
        QCOMPARE(linesOf(worklist->dueToday), QStringList{u"housemark.2026-Q2 2026-07-28 due-today"_s});
        QCOMPARE(worklist->load.at(0).targets, 1);
        QCOMPARE(worklist->load.at(1).targets, 1);
        QVERIFY(dueWithin(*reg, 2, u"Joan Pike"_s)->empty());
        QVERIFY(dueWithin(*reg, 2, {})->size() > 2);  // everyone's, also what is a role's
    }

    void shouldListWhatNobodySeesToForEachOfficer() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-28T09:00"_s);
        const auto ids = [&](const QString &officer) {
            QStringList targets;
            const auto worklist = readWorklist(*reg, officer, 10);
            for (const DueItem &item : worklist->unclaimed) targets << item.target.text();
            return targets;
        };
        QVERIFY(ids(u"Joan Pike"_s).contains(u"housemark.2026-Q2"_s));
        QCOMPARE(ids({}), QStringList());  // stands among everybody's
        happened(reg->matters().record(housemark, command(events::dutyDelegated, u"2026-07-28"_s,
                                                          {{keys::to, u"Tom Hill"_s}, {keys::reason, u"Leave"_s}})));
        QVERIFY(!ids(u"Joan Pike"_s).contains(u"housemark.2026-Q2"_s));
        QVERIFY(!ids(u"Tom Hill"_s).contains(u"housemark.2026-Q2"_s));
    }

    void shouldStayInOrderAmongTargets() {
        RegisterBuilder reg(u"halton"_s);
        reg.receive(u"Early"_s, u"2026-04-20"_s);
        propose(reg, {{keys::title, u"T"_s}, {keys::until, u"2026-04-22"_s}});
        propose(reg, {{keys::title, u"T"_s}, {keys::until, u"2026-06-01"_s}});
        const auto items = dueWithin(*reg, 60, {});
        QVERIFY(std::ranges::is_sorted(*items, {}, [](const DueItem &item) { return item.due.day(); }));
        QVERIFY(items->size() > 4);
    }

    void shouldLeaveTheListWhenDone() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-07-30T09:00"_s);
        const auto before = countDue(*reg, {});
        happened(reg->matters().record(housemark,
                                       command(events::dutyPostponed, u"2026-07-30"_s,
                                               {{keys::until, u"2026-12-01"_s}, {keys::reason, u"Late figures"_s}})));
        QCOMPARE(countDue(*reg, {})->overdue, before->overdue - 1);
        const auto file = reg->matters().duty(housemark);
        QCOMPARE(file->occurrences.front().until, QDate(2026, 12, 1));
        QCOMPARE(file->occurrences.front().due, QDate(2026, 7, 28));
    }

    void shouldBeReadFastHoweverManyThereAre() {
        RegisterBuilder reg(u"halton"_s);
        for (int n = 0; n < 300; ++n) propose(reg, texts);
        reg.setNow(u"2031-04-21T09:00"_s);
        QVERIFY(countDue(*reg, {}));  // folds what is recorded
        QElapsedTimer timer;
        timer.start();
        for (int n = 0; n < 10; ++n) QVERIFY(countDue(*reg, {}));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldReportDuties() {
        RegisterBuilder reg(u"halton"_s);
        reg.setNow(u"2026-08-10T09:00"_s);
        happened(reg->matters().record(housemark,
                                       command(events::dutyPostponed, u"2026-07-28"_s,
                                               {{keys::until, u"2026-08-05"_s}, {keys::reason, u"Late figures"_s}})));
        happened(reg->matters().record(housemark,
                                       command(events::dutyDone, u"2026-08-04"_s, {{keys::text, u"Sent by mail"_s}})));
        const auto report = makeReport(*reg, {u"duties"_s, *Period::fromText(u"2026-Q3"_s), false});
        QVERIFY(report);
        const auto &rows = report->sections.front().table(u"duties"_s)->rows;
        const auto row = std::ranges::find_if(rows, [](const ReportRow &one) {
            return one.label.contains(u"April to June 2026"_s) && one.cells.at(2).words == u"Done"_s;
        });
        QVERIFY(row != rows.end());
        QStringList words;
        for (const auto &cell : row->cells) words << cell.words;
        QCOMPARE(words.mid(0, 5), (QStringList{u"28 Jul 2026"_s, u"To 5 Aug 2026: Late figures"_s, u"Done"_s,
                                               u"4 Aug 2026"_s, u"Sent by mail"_s}));
        QCOMPARE(report->tiles.at(0).figure.now.value, 1);
    }

    void shouldReportTheYear() {
        RegisterBuilder reg(u"halton"_s);
        const CaseRef khan = reg.receive(u"Aisha Khan"_s, u"2026-04-02"_s);
        const ImprovementId id = propose(reg, {{keys::title, u"Texts"_s},
                                               {keys::owner, u"Tom"_s},
                                               {keys::until, u"2026-05-01"_s},
                                               {keys::cases, QJsonArray{khan.text()}}});
        happened(reg->matters().record(id, command(events::improvementStarted, u"2026-04-21"_s, {})));
        happened(reg->matters().record(
            id, command(events::improvementDone, u"2026-04-21"_s, {{keys::text, u"Texts go out"_s}})));
        happened(reg->matters().record(id, command(events::improvementPublished, u"2026-04-21"_s,
                                                   {{keys::said, u"Nobody came"_s}, {keys::did, u"We text"_s}})));
        const auto report = makeReport(*reg, {u"annual"_s, *Period::fromText(u"2026/27"_s), false});
        QVERIFY(report);
        QCOMPARE(report->id, u"annual"_s);
        QVERIFY(report->summary.contains(u"No complaint was refused or sent elsewhere."_s));
        QVERIFY(report->summary.contains(u"No body outside found on a complaint."_s));
        const auto section = std::ranges::find(report->sections, u"improvements"_s, &ReportSection::id);
        QVERIFY(section != report->sections.end());
        QCOMPARE(section->tables.front().rows.front().label, u"Nobody came"_s);
        QCOMPARE(section->tables.front().rows.front().cells.front().words, u"We text"_s);
        QCOMPARE(section->tables.front().rows.size(), 1);
        const auto before = makeReport(*reg, {u"annual"_s, *Period::fromText(u"2025/26"_s), false});
        QVERIFY(std::ranges::find(before->sections, u"improvements"_s, &ReportSection::id) == before->sections.end());
    }
};

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
