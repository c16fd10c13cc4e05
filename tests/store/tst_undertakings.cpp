// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/schedule/worklist.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/export_rows.h"
#include "core/store/figures.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

// A register of Torus on Tuesday 21 April 2026 with a complaint of 2 April, answered on the 10th, for Joan Pike.
class Office {
public:
    Office() : reg(u"torus"_s), reference(reg.receive(u"2026-04-02T10:00"_s, {{keys::officer, u"Joan Pike"_s}})) {
        record(u"stage-1.responded"_s, u"2026-04-10"_s);
    }

    void record(const QString &event, const QString &at, const QJsonObject &data = {}) {
        const auto recorded = reg.record(reference, event, at, data);
        if (!recorded) qFatal("%s: %s", qPrintable(event), qPrintable(recorded.error().message));
    }

    void promise(const QString &text, const QString &until, const QString &owner = {}) {
        QJsonObject data{{keys::remedy, u"action"_s}, {keys::text, text}, {keys::until, until}};
        if (!owner.isEmpty()) data.insert(keys::owner, owner);
        record(u"promise.made"_s, u"2026-04-10"_s, data);
    }

    void keep(const QString &number, const QString &at) {
        record(u"promise.kept"_s, at, {{keys::promise, number}, {keys::proof, u"Seen"_s}});
    }

    // "promise-1 2026-05-01 A new door (Joan Pike)"
    [[nodiscard]] QStringList due(const QString &officer = {}) {
        QStringList lines;
        const auto items = reg->due().dueUntil({2027, 12, 31}, officer, 100);
        for (const auto &item : *items)
            lines << u"%1 %2 %3 (%4)"_s.arg(item.target.text(), item.due.toText(), item.targetName, item.officer);
        return lines;
    }

    [[nodiscard]] QStringList faults() {
        QStringList found;
        const auto checked = Checkup(*reg).run([&](const Finding &finding) { found << finding.sentence; });
        return checked ? found : QStringList{checked.error().message};
    }

    [[nodiscard]] CaseRow row() { return row(reference); }
    [[nodiscard]] CaseRow row(const CaseRef &wanted) {
        const auto page = reg->cases().page({}, {}, reg->days(), 100);
        if (!page) qFatal("%s", qPrintable(page.error().message));
        const auto found = std::ranges::find(page->rows, wanted, &CaseRow::reference);
        if (found == page->rows.end()) qFatal("no such case");
        return *found;
    }

    TestRegister reg;
    CaseRef reference;
};

}  // namespace

class TestUndertakings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldStandOnTheWorklistUntilItIsKept() {
        Office office;
        QCOMPARE(office.due(), QStringList());
        office.promise(u"A new door"_s, u"2026-05-01"_s);
        office.promise(u"A letter"_s, u"2026-04-20"_s, u"Ali Shah"_s);
        QCOMPARE(office.due(), (QStringList{u"promise-2 2026-04-20 A letter (Ali Shah)"_s,
                                            u"promise-1 2026-05-01 A new door (Joan Pike)"_s}));
        office.record(u"promise.moved"_s, u"2026-04-20"_s,
                      {{keys::promise, u"2"_s}, {keys::until, u"2026-05-08"_s}, {keys::reason, u"He is ill"_s}});
        QCOMPARE(office.due().last(), u"promise-2 2026-05-08 A letter (Ali Shah)"_s);
        office.keep(u"1"_s, u"2026-04-21"_s);
        QCOMPARE(office.due(), QStringList{u"promise-2 2026-05-08 A letter (Ali Shah)"_s});
        office.record(u"promise.released"_s, u"2026-04-21"_s,
                      {{keys::promise, u"2"_s}, {keys::reason, u"Not wanted"_s}, {keys::role, u"head-of-service"_s}});
        QCOMPARE(office.due(), QStringList());
        QCOMPARE(office.faults(), QStringList());
    }

    void shouldSayWhatEndsItAndWhere() {
        Office office;
        office.promise(u"A new door"_s, u"2026-05-01"_s);
        const auto items = office.reg->due().dueUntil({2026, 12, 31}, {}, 10);
        QCOMPARE(items->size(), size_t(1));
        const DueItem &item = items->front();
        QCOMPARE(item.metBy, EventName(u"promise.kept"_s));
        QCOMPARE(item.clause, u"3.3 (7)"_s);
        QCOMPARE(item.kind(), u"promise"_s);
        QCOMPARE(item.words(), u"Promise: A new door"_s);
        QCOMPARE(item.starts.toText(), u"2026-04-10"_s);
    }

    // Whoever sees to it has it on their list, and the case's officer has not.
    void shouldBeOnItsOwnersListAlone() {
        Office office;
        office.promise(u"A new door"_s, u"2026-04-23"_s);
        office.promise(u"A letter"_s, u"2026-04-23"_s, u"Ali Shah"_s);
        QCOMPARE(office.due(u"Ali Shah"_s), QStringList{u"promise-2 2026-04-23 A letter (Ali Shah)"_s});
        QCOMPARE(office.due(u"ali shah"_s).size(), 1);
        QCOMPARE(office.due(u"Joan Pike"_s), QStringList{u"promise-1 2026-04-23 A new door (Joan Pike)"_s});
        QCOMPARE(office.due(u"Sam Reed"_s), QStringList());
        const auto counts = [&](const QString &officer) {
            return office.reg->due().counts(office.reg->now(), {2026, 4, 23}, officer)->approaching;
        };
        QCOMPARE(counts({}), 2);
        QCOMPARE(counts(u"Ali Shah"_s), 1);
        QCOMPARE(counts(u"Sam Reed"_s), 0);
        QCOMPARE(office.reg->due().load({2026, 4, 20}, {2026, 4, 30}, u"Ali Shah"_s)->at({2026, 4, 23}), 1);
    }

    void shouldStandOnAClosedCaseToo() {
        Office office;
        office.promise(u"A new door"_s, u"2026-04-20"_s);
        office.record(u"closed"_s, u"2026-04-15"_s,
                      {{keys::role, u"managing-director"_s}, {keys::reason, u"She has moved"_s}});
        QVERIFY(!office.reg->caseFile(office.reference)->subject.open);
        QCOMPARE(office.due(), QStringList{u"promise-1 2026-04-20 A new door (Joan Pike)"_s});
        QCOMPARE(office.reg->due().counts(office.reg->now(), {2026, 4, 23}, {})->overdue, 1);
        const auto list = readWorklist(*office.reg, {}, 10);
        QCOMPARE(list->overdue.size(), size_t(1));
        QCOMPARE(idOf(list->overdue.front().state), u"overdue"_s);
        // A closed case has nothing more to do in the list of cases.
        QVERIFY(!office.row().nextDue.isKnown());
        office.keep(u"1"_s, u"2026-04-21"_s);
        QCOMPARE(office.due(), QStringList());
        QCOMPARE(office.faults(), QStringList());
    }

    void shouldBeWhatACaseHasToDoNextWhereItComesFirst() {
        Office office;
        office.promise(u"A new door"_s, u"2026-05-01"_s);
        QCOMPARE(office.row().nextTarget, TargetId(u"promise-1"_s));
        QCOMPARE(office.row().nextTargetName, u"Promise"_s);
        QCOMPARE(office.row().nextDue.toText(), u"2026-05-01"_s);
        office.promise(u"A letter"_s, u"2026-04-22"_s);
        QCOMPARE(office.row().nextTarget, TargetId(u"promise-2"_s));
        const CaseRef other = office.reg.receive(u"2026-04-20T10:00"_s);
        const TargetId before = office.row(other).nextTarget;
        QVERIFY(
            office.reg.record(other, u"promise.made"_s, u"2026-04-20"_s,
                              {{keys::remedy, u"action"_s}, {keys::text, u"Later"_s}, {keys::until, u"2027-01-04"_s}}));
        // A target of the policy that comes first stays first.
        QCOMPARE(office.row(other).nextTarget, before);
    }

    void shouldBeTheSameWhenTheListsAreWrittenAnew() {
        Office office;
        office.promise(u"A new door"_s, u"2026-05-01"_s, u"Ali Shah"_s);
        office.promise(u"A letter"_s, u"2026-04-20"_s);
        office.promise(u"A visit"_s, u"2026-04-16"_s);
        office.keep(u"3"_s, u"2026-04-17"_s);
        const QStringList before = rows(office);
        QCOMPARE(office.faults(), QStringList());
        QVERIFY(office.reg->database().run(u"DELETE FROM target"_s));
        QVERIFY(!office.faults().isEmpty());
        QVERIFY(Checkup(*office.reg).rebuild());
        QCOMPARE(rows(office), before);
        QCOMPARE(office.faults(), QStringList());
        // Late by a day: kept, and not in time.
        QVERIFY(before.contains(u"promise-3|promise|promise|2026-04-10|2026-04-16|2026-04-17|0|0|0|0|A visit|"_s));
    }

    void shouldNoticeThatItWasTamperedWith_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("its words") << u"UPDATE target SET name = 'A window' WHERE id = 'promise-1'"_s;
        QTest::newRow("whose it is") << u"UPDATE target SET owner = 'Sam Reed' WHERE id = 'promise-1'"_s;
        QTest::newRow("its day") << u"UPDATE target SET due = '2027-01-01' WHERE id = 'promise-1'"_s;
        QTest::newRow("that it stands") << u"UPDATE target SET pending = 0 WHERE id = 'promise-1'"_s;
    }
    void shouldNoticeThatItWasTamperedWith() {
        QFETCH(QString, sql);
        Office office;
        office.promise(u"A new door"_s, u"2026-05-01"_s);
        QCOMPARE(office.faults(), QStringList());
        QVERIFY(office.reg->database().run(sql));
        QCOMPARE(office.faults(), QStringList{u"Its targets differ from what its timeline gives."_s});
    }

    void shouldComeWithAnExport() {
        Office office;
        office.promise(u"A new door"_s, u"2026-05-01"_s);
        office.promise(u"A letter"_s, u"2026-04-20"_s);
        office.keep(u"1"_s, u"2026-04-21"_s);
        ExportReader reader(*office.reg);
        const auto cases = reader.next();
        QVERIFY(cases);
        const ExportedCase &exported = cases->front();
        QCOMPARE(exported.undertaken.size(), size_t(2));
        QCOMPARE(idOf(exported.undertaken[0].state), u"met"_s);
        QCOMPARE(idOf(exported.undertaken[1].state), u"overdue"_s);
        QCOMPARE(exported.pending, QSet<TargetId>{TargetId(u"promise-2"_s)});
    }

    // A promise, kept late or not, is neither an acknowledgement nor a response, and what it pays is counted once.
    void shouldLeaveTheQuarterAsItWas() {
        Office office;
        const PeriodFigures before = figures(office);
        QVERIFY(before.total[Measure::Answered] > 0);
        office.promise(u"A new door"_s, u"2026-04-12"_s);
        office.record(u"promise.made"_s, u"2026-04-10"_s,
                      {{keys::remedy, u"payment"_s},
                       {keys::text, u"£50"_s},
                       {keys::until, u"2026-04-12"_s},
                       {keys::pence, 5000}});
        office.keep(u"1"_s, u"2026-04-20"_s);
        const PeriodFigures after = figures(office);
        for (size_t i = 0; i < measureCount; ++i) QCOMPARE(after.total[Measure(i)], before.total[Measure(i)]);
    }

    // One officer's worklist reads the index of what is pending, and no table of all targets.
    void shouldCostWhatIsDue() {
        Office office;
        QStringList plan;
        QVERIFY(office.reg->database().read(
            u"EXPLAIN QUERY PLAN SELECT count(*) FROM target t INDEXED BY target_pending JOIN case_row r ON r.key = "
            "t.case_key AND (t.owner = 'a' OR (t.owner = '' AND r.officer = 'a')) WHERE t.pending AND t.due < 'x'"_s,
            {}, [&](const QSqlQuery &row) { plan << row.value(3).toString(); }));
        QVERIFY2(plan.join(u'\n').contains(u"COVERING INDEX target_pending"_s), qPrintable(plan.join(u'\n')));
    }

private:
    static PeriodFigures figures(Office &office) {
        const auto read =
            FigureReader(office.reg->database(), {office.reg->policy()}).read({QDate(2026, 4, 1), QDate(2026, 6, 30)});
        if (!read) qFatal("%s", qPrintable(read.error().message));
        return *read;
    }

    static QStringList rows(Office &office) {
        QStringList found;
        const auto read = office.reg->database().read(
            u"SELECT id, kind, role, starts, due, met, ifnull(in_target, '-'), waived, extended, pending, name, owner "
            "FROM target ORDER BY id"_s,
            {}, [&](const QSqlQuery &row) {
                QStringList cells;
                for (int i = 0; i < 12; ++i) cells << row.value(i).toString();
                found << cells.join(u'|');
            });
        return read ? found : QStringList{read.error().message};
    }
};

QTEST_GUILESS_MAIN(TestUndertakings)
#include "tst_undertakings.moc"
