// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/store/database.h"
#include "core/store/matters.h"
#include "core/store/rule_history.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestRegisterStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatWasRecorded() {
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-02T16:10"_s,
                                        {{keys::complainant, u"Aisha Khan"_s}, {keys::summary, u"Black mould"_s}});
        QVERIFY(reg.record(ref, u"stage-1.acknowledged"_s, u"2026-04-07T10:05"_s));
        QVERIFY(reg.reopen());
        const auto file = reg->caseFile(ref);
        QVERIFY(file);
        QCOMPARE(file->timeline.size(), size_t(2));
        QCOMPARE(file->timeline[0].name, events::received);
        QCOMPARE(file->timeline[0].at.toText(), u"2026-04-02T16:10"_s);
        QCOMPARE(file->timeline[1].by, u"Joan Pike"_s);
        QCOMPARE(file->subject.details.complainant, u"Aisha Khan"_s);
        QCOMPARE(file->subject.sequence, 2);
        QCOMPARE(file->policy->id, PolicyId(u"southway"_s));
    }

    void shouldNumberCasesWithinTheirYear() {
        TestRegister reg;
        QCOMPARE(reg.receive(u"2026-01-05"_s).text(), u"R-2026-0001"_s);
        QCOMPARE(reg.receive(u"2025-12-30"_s).text(), u"R-2025-0001"_s);
        QCOMPARE(reg.receive(u"2026-01-06"_s, {{keys::reference, u"R-2026-0002"_s}}).text(), u"R-2026-0002"_s);
        QCOMPARE(reg.receive(u"2026-01-07"_s).text(), u"R-2026-0003"_s);
    }

    void shouldRefuseAReferenceThatIsTaken() {
        TestRegister reg;
        reg.receive(u"2026-01-05"_s, {{keys::reference, u"C/17"_s}});
        const auto again = reg->receive(
            {{}, {}, TestRegister::command(u"received"_s, u"2026-01-06"_s, {{keys::reference, u"c/17"_s}})});
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"already"_s));
        QCOMPARE(reg->cases().countAll().value(), 1);
    }

    void shouldUseNoNumberUpOnARefusedCase() {
        TestRegister reg;
        QVERIFY(!reg->receive({{}, {}, TestRegister::command(u"received"_s, u"2027-01-06"_s)}));
        QVERIFY(!reg->receive({ProcedureId(u"nonsense"_s), {}, TestRegister::command(u"received"_s, u"2026-01-06"_s)}));
        QVERIFY(!reg->receive({{}, PolicyId(u"nobody"_s), TestRegister::command(u"received"_s, u"2026-01-06"_s)}));
        QCOMPARE(reg.receive(u"2026-01-07"_s).text(), u"R-2026-0001"_s);
    }

    void shouldRefuseAnUnknownCase() {
        TestRegister reg;
        const auto recorded = reg.record(CaseRef(u"R-2026-0404"_s), u"note"_s, u"2026-04-01"_s, {{keys::text, u"x"_s}});
        QVERIFY(!recorded);
        QVERIFY(recorded.error().message.contains(u"R-2026-0404"_s));
        QVERIFY(!reg->caseFile(CaseRef()));
    }

    void shouldKeepAllOfATransactionOrNothing() {
        TestRegister reg;
        const auto done = reg->inOneTransaction([&](Register::Batch &batch) -> Result<> {
            const auto first = batch.receive({{}, {}, TestRegister::command(u"received"_s, u"2026-04-02"_s)});
            if (!first) return refuse(first.error());
            return batch.record(first->reference, TestRegister::command(u"stage-9.responded"_s, u"2026-04-03"_s))
                .map([](auto) {});
        });
        QVERIFY(!done);
        QCOMPARE(reg->cases().countAll().value(), 0);
        QVERIFY(!reg->caseFile(CaseRef(u"R-2026-0001"_s)));
    }

    void shouldTellOthersOfWhatWasRecorded() {
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-02"_s);
        const auto other = Register::open(reg.path(), reg.clock());
        QVERIFY(other);
        QSignalSpy changed(other->get(), &Register::changed);
        (*other)->lookForOthersChanges();
        QCOMPARE(changed.count(), 0);
        QVERIFY(reg.record(ref, u"note"_s, u"2026-04-03"_s, {{keys::text, u"x"_s}}));
        (*other)->lookForOthersChanges();
        QCOMPARE(changed.count(), 1);
        QVERIFY((*other)->record(ref, TestRegister::command(u"note"_s, u"2026-04-03"_s, {{keys::text, u"y"_s}})));
        QCOMPARE(changed.count(), 2);
        (*other)->lookForOthersChanges();
        QCOMPARE(changed.count(), 2);
    }

    // A closure day that one officer enters counts for the next case that another records.
    void shouldReckonWithTheDaysThatOthersHaveSet() {
        TestRegister reg;
        const auto other = Register::open(reg.path(), reg.clock());
        QVERIFY(other);
        Organisation closed = (*other)->organisation();
        closed.closures.insert({QDate(2026, 4, 9), u"Training day"_s});
        QVERIFY((*other)->setOrganisation(closed, u"Dev Rao"_s));
        const auto history = (*other)->matters().timeline(rulesMatter());
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().name, events::daysChanged);
        QCOMPARE(history->front().data[u"from"_s].toString(), u"2026-04-09"_s);
        QSignalSpy told(&*reg, &Register::organisationChanged);
        const CaseRef ref = reg.receive(u"2026-04-02"_s);
        const auto file = reg->caseFile(ref);
        const auto response = std::ranges::find(file->targets, TargetId(u"stage-1.response"_s), &Target::id);
        QCOMPARE(response->date.day(), QDate(2026, 4, 21));
        QCOMPARE(told.count(), 0);
        reg->lookForOthersChanges();
        QCOMPARE(told.count(), 1);
        QCOMPARE(reg->organisation().closures.size(), size_t(1));
    }

    // Two officers at once: neither overwrites the other, whoever wrote last.
    void shouldDecideOnTheCaseAsItIs() {
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-02"_s);
        const auto other = Register::open(reg.path(), reg.clock());
        QVERIFY(reg.record(ref, u"stage-1.acknowledged"_s, u"2026-04-03"_s));
        const auto late = (*other)->record(ref, TestRegister::command(u"stage-1.acknowledged"_s, u"2026-04-07"_s));
        QVERIFY(!late);
        QVERIFY(late.error().message.contains(u"3 April 2026"_s));
    }

    void shouldNeverChangeOrDeleteAnEvent_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE event SET by_whom = 'nobody'"_s;
        QTest::newRow("delete") << u"DELETE FROM event"_s;
        QTest::newRow("replace") << u"UPDATE event SET sequence = 9 WHERE sequence = 1"_s;
        QTest::newRow("origin update") << u"UPDATE case_origin SET reference = 'x'"_s;
        QTest::newRow("origin delete") << u"DELETE FROM case_origin"_s;
    }
    void shouldNeverChangeOrDeleteAnEvent() {
        QFETCH(QString, sql);
        TestRegister reg;
        reg.receive(u"2026-04-02"_s);
        const auto done = reg->database().run(sql);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"append-only"_s));
    }

    void shouldMoveOpenTargetsWithANewClosure() {
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-09"_s);
        const auto due = [&] { return reg->caseFile(ref)->targets; };
        const auto response = [&] {
            for (const auto &target : due()) {
                if (target.id.text() == "stage-1.response"_L1) return target.date.toText();
            }
            return QString();
        };
        QCOMPARE(response(), u"2026-04-23"_s);
        Organisation ours = reg->organisation();
        ours.closures[{2026, 4, 22}] = u"Staff training"_s;
        QVERIFY(reg->setOrganisation(ours, u"Joan Pike"_s));
        QCOMPARE(response(), u"2026-04-24"_s);
        QVERIFY(reg.reopen());
        QCOMPARE(reg->organisation(), ours);
        QCOMPARE(response(), u"2026-04-24"_s);
        const auto item = reg->due().dueUntil({2026, 4, 30}, {}, 100);
        QVERIFY(std::ranges::any_of(*item, [](const DueItem &one) { return one.due.toText() == "2026-04-24"_L1; }));
    }

    void shouldRefuseJunkInPlaceOfBankHolidays() {
        TestRegister reg;
        Organisation ours = reg->organisation();
        ours.bankHolidays = "no list";
        QVERIFY(!reg->setOrganisation(ours, u"Joan Pike"_s));
        QVERIFY(reg->organisation().bankHolidays.isEmpty());
    }

    void shouldKeepTextOfEveryKind() {
        TestRegister reg;
        const QString text = u"Ünïcödé 😀 \"quotes\" 'and' \\ = + - @ \n\t <b>markup</b> ; DROP TABLE event; --"_s;
        const CaseRef ref = reg.receive(u"2026-04-02"_s, {{keys::complainant, text}, {keys::description, text}});
        QVERIFY(reg.reopen());
        QCOMPARE(reg->caseFile(ref)->subject.details.complainant, text);
        QCOMPARE(reg->caseFile(ref)->subject.details.description, text);
    }
};

QTEST_GUILESS_MAIN(TestRegisterStore)
#include "tst_register.moc"
