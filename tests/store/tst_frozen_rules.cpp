// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/policy/policy_reader.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/matters.h"
#include "core/store/policy_adoption.h"
#include "core/store/rule_history.h"
#include "tests/support/newer_policy.h"
#include "tests/support/older_register.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

Policy read(const QByteArray &json) {
    const auto reading = readPolicy(json);
    if (!reading.policy) qFatal("%s", qPrintable(reading.faults.front().message));
    return *reading.policy;
}

QStringList datesOf(TestRegister &reg, const CaseRef &reference) {
    QStringList dates;
    const auto file = reg->caseFile(reference);
    if (!file) qFatal("%s", qPrintable(file.error().message));
    for (const auto &target : file->targets) dates << target.id.text() + u' ' + target.date.toText();
    return dates;
}

QString dateOf(TestRegister &reg, const CaseRef &reference, const QString &target) {
    const auto file = reg->caseFile(reference);
    for (const auto &one : file->targets)
        if (one.id.text() == target) return one.date.toText();
    return {};
}

Organisation closedOn(TestRegister &reg, QDate day) {
    Organisation ours = reg->organisation();
    ours.closures[day] = u"Staff training"_s;
    return ours;
}

QStringList findingsIn(TestRegister &reg) {
    QStringList findings;
    const auto checked = Checkup(*reg).run([&](const Finding &one) { findings << one.sentence; });
    return checked ? findings : QStringList{checked.error().message};
}

std::vector<Event> movesIn(TestRegister &reg, const CaseRef &reference) {
    std::vector<Event> moves;
    const auto file = reg->caseFile(reference);
    for (const auto &event : file->timeline)
        if (event.name == events::datesMoved) moves.push_back(event);
    return moves;
}

}  // namespace

// A case keeps the rules under which it was received; where its dates move all the same, its timeline says so.
class TestFrozenRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Received on Thursday 9 April 2026: acknowledged within 2, answered within 10 working days.
    void shouldTellWhichDatesWouldMove() {
        TestRegister reg;
        const CaseRef moved = reg.receive(u"2026-04-09"_s);
        const CaseRef closed = reg.receive(u"2026-04-09"_s);
        QVERIFY(reg.record(closed, u"closed"_s, u"2026-04-10"_s, {{keys::reason, u"settled"_s}}));
        reg.receive(u"2026-04-01"_s);  // due on 17 April: before the closure
        const auto before = datesOf(reg, moved);
        const auto moves = reg->datesMovedBy(closedOn(reg, {2026, 4, 22}));
        QVERIFY(moves);
        QCOMPARE(moves->size(), size_t(1));
        QCOMPARE(moves->front(), (MovedDate{moved, TargetId(u"stage-1.response"_s), u"Stage 1 response"_s,
                                            When::on({2026, 4, 23}), When::on({2026, 4, 24})}));
        QCOMPARE(datesOf(reg, moved), before);
        QCOMPARE(reg->caseFile(moved)->timeline.size(), size_t(1));
    }

    void shouldRecordThatDatesMoved() {
        TestRegister reg;
        const CaseRef moved = reg.receive(u"2026-04-09"_s);
        const CaseRef untouched = reg.receive(u"2026-04-01"_s);
        const CaseRef closed = reg.receive(u"2026-04-09"_s);
        QVERIFY(reg.record(closed, u"closed"_s, u"2026-04-10"_s, {{keys::reason, u"settled"_s}}));
        QVERIFY(reg->setOrganisation(closedOn(reg, {2026, 4, 22}), u"Joan Pike"_s));
        QCOMPARE(dateOf(reg, moved, u"stage-1.response"_s), u"2026-04-24"_s);
        const auto events = movesIn(reg, moved);
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events.front().by, u"Joan Pike"_s);
        QCOMPARE(events.front().at.day(), QDate(2026, 4, 21));
        QVERIFY(events.front().data[keys::reason].toString().contains(u"22 April 2026"_s));
        QCOMPARE(events.front().data[keys::moves].toArray(),
                 (QJsonArray{QJsonObject{
                     {u"target"_s, u"stage-1.response"_s}, {u"from"_s, u"2026-04-23"_s}, {u"to"_s, u"2026-04-24"_s}}}));
        QVERIFY(movesIn(reg, untouched).empty());
        QVERIFY(movesIn(reg, closed).empty());
        QCOMPARE(findingsIn(reg), QStringList());
        QVERIFY(reg.record(moved, u"note"_s, u"2026-04-21"_s, {{keys::text, u"Told the customer"_s}}));
    }

    void shouldRecordNothingWhereOnlyTheLetterheadChanges() {
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-09"_s);
        Organisation ours = reg->organisation();
        ours.phone = u"0161 496 0000"_s;
        QCOMPARE(reg->datesMovedBy(ours)->size(), size_t(0));
        QVERIFY(reg->setOrganisation(ours, u"Joan Pike"_s));
        QCOMPARE(reg->caseFile(ref)->timeline.size(), size_t(1));
    }

    void shouldRefuseJunkBeforeItShowsAnything() {
        TestRegister reg;
        Organisation ours = reg->organisation();
        ours.bankHolidays = "{}";
        QVERIFY(!reg->datesMovedBy(ours));
    }

    void shouldSayWhatANewVersionChanges() {
        TestRegister reg;
        reg.receive(u"2026-04-09"_s);
        const auto adoption = adoptionOf(read(newerSouthway()), *reg);
        QVERIFY(adoption);
        QCOMPARE(adoption->openCases, 1);
        QCOMPARE(adoption->formerVersion, u"7.0"_s);
        QCOMPARE(adoption->changes.size(), size_t(1));
        const TargetChange &change = adoption->changes.front();
        QCOMPARE(change.target, TargetId(u"stage-1.response"_s));
        QVERIFY(change.from.startsWith(u"10 working days"_s));
        QVERIFY(change.to.startsWith(u"8 working days"_s));
        QCOMPARE(change.clause, u"6.9"_s);
        QCOMPARE(reg->policy()->version, u"7.0"_s);
    }

    // Eight working days from Thursday 9 April end on the 21st, ten on the 23rd.
    void shouldRunOpenCasesAsBeforeAndNewOnesAnew() {
        TestRegister reg;
        const CaseRef old = reg.receive(u"2026-04-09"_s);
        const auto before = datesOf(reg, old);
        QSignalSpy changed(&*reg, &Register::changed);
        QVERIFY(reg->adopt(read(newerSouthway()), u"Dev Rao"_s));
        const auto history = reg->matters().timeline(rulesMatter());
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().name, events::policyAdopted);
        QCOMPARE(history->front().by, u"Dev Rao"_s);
        QCOMPARE(history->front().data[u"policy"_s].toString(), u"southway"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reg->policy()->version, u"8.0"_s);
        const CaseRef fresh = reg.receive(u"2026-04-09"_s);
        QCOMPARE(dateOf(reg, fresh, u"stage-1.response"_s), u"2026-04-21"_s);
        QCOMPARE(datesOf(reg, old), before);
        QVERIFY(reg.reopen());
        QCOMPARE(datesOf(reg, old), before);
        QCOMPARE(reg->caseFile(fresh)->policy->version, u"8.0"_s);
        QVERIFY(reg.record(old, u"stage-1.acknowledged"_s, u"2026-04-10"_s));
        QCOMPARE(reg->caseFile(old)->policy->version, u"7.0"_s);
        QCOMPARE(findingsIn(reg), QStringList());
    }

    // The version in force on the day of receipt, whenever the case is entered.
    void shouldChooseTheVersionByTheDayOfReceipt_data() {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("version");
        QTest::newRow("before all of them") << u"2018-01-02"_s << u"7.0"_s;
        QTest::newRow("the day before") << u"2026-03-31"_s << u"7.0"_s;
        QTest::newRow("its first day") << u"2026-04-01"_s << u"8.0"_s;
        QTest::newRow("later") << u"2026-04-20"_s << u"8.0"_s;
        QTest::newRow("the next one") << u"2026-04-21"_s << u"9.0"_s;
    }
    void shouldChooseTheVersionByTheDayOfReceipt() {
        QFETCH(QString, received);
        TestRegister reg;
        QVERIFY(reg->adopt(read(newerSouthway()), u"Dev Rao"_s));
        QVERIFY(reg->adopt(read(newerSouthway(5, u"9.0"_s, u"2026-04-21"_s)), u"Dev Rao"_s));
        const CaseRef ref = reg.receive(received);
        QTEST(reg->caseFile(ref)->policy->version, "version");
    }

    void shouldWaitForTheDayFromWhichAVersionIsInForce() {
        TestRegister reg;
        QVERIFY(reg->adopt(read(newerSouthway(8, u"8.0"_s, u"2026-05-01"_s)), u"Dev Rao"_s));
        QCOMPARE(reg->policy()->version, u"7.0"_s);
        reg.clock().set(QDateTime({2026, 5, 1}, {9, 0}, Qt::UTC));
        QCOMPARE(reg->policy()->version, u"8.0"_s);
    }

    void shouldHearOfAVersionThatAnotherOfficerTook() {
        TestRegister reg;
        const auto other = Register::open(reg.path(), reg.clock());
        QVERIFY(reg->adopt(read(newerSouthway()), u"Dev Rao"_s));
        const CaseRef fresh = reg.receive(u"2026-04-09"_s);
        QCOMPARE((*other)->caseFile(fresh)->policy->version, u"8.0"_s);
        const auto theirs = (*other)->receive({{}, {}, TestRegister::command(u"received"_s, u"2026-04-10"_s)});
        QVERIFY(theirs);
        QCOMPARE(reg->caseFile(theirs->reference)->policy->version, u"8.0"_s);
    }

    // The register was made by an earlier Redress, whose file of the same version stopped at the response.
    void shouldTakeAHigherRevisionOfTheSameVersionOpenly() {
        OlderRegister old;
        Register &reg = *old;
        const auto shipped = offeredTo(reg);
        QVERIFY(shipped);
        QCOMPARE(shipped->edition(), u"7.0 revision 2"_s);
        const auto adoption = adoptionOf(*shipped, reg);
        QVERIFY(adoption);
        QVERIFY(adoption->isRevision);
        QVERIFY(adoption->changes.empty());
        QVERIFY2(adoption->sections.contains(u"Putting right"_s), qPrintable(adoption->sections.join(u'|')));
        QVERIFY(!adoption->sections.contains(u"Who can complain, and how"_s));
        QCOMPARE(adoption->openCases, 1);
        QVERIFY(reg.policy()->puttingRight.remedies.empty());  // shown, and not taken yet

        QVERIFY(reg.adopt(*shipped, u"Dev Rao"_s));
        QVERIFY(!offeredTo(reg));
        const auto oldFile = reg.caseFile(old.oldCase());
        const auto newFile = reg.caseFile(old.receive());
        QCOMPARE(oldFile->policy->revision, 1);
        QCOMPARE(newFile->policy->revision, 2);
        QVERIFY(!newFile->policy->puttingRight.remedies.empty());
        QCOMPARE(oldFile->targets.front().date, newFile->targets.front().date);
        const auto history = reg.matters().timeline(rulesMatter());
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().data[u"revision"_s].toInt(), 2);
        QCOMPARE(history->front().by, u"Dev Rao"_s);
        QStringList findings;
        QVERIFY(Checkup(reg).run([&](const Finding &one) { findings << one.sentence; }));
        QCOMPARE(findings, QStringList());
    }

    // The chain covers the edition: a case cannot be put under the other one behind its back.
    void shouldNoticeACaseMovedToAnotherRevision() {
        OlderRegister old;
        QVERIFY(old->adopt(*offeredTo(*old), u"Dev Rao"_s));
        QVERIFY(old->database().run(u"DROP TRIGGER IF EXISTS origin_is_never_changed"_s));
        QVERIFY(old->database().run(u"UPDATE case_origin SET policy_key = 2"_s));
        QStringList findings;
        QVERIFY(Checkup(*old).run([&](const Finding &one) { findings << one.sentence; }));
        QVERIFY2(findings.join(u'|').contains(u"outside Redress"_s), qPrintable(findings.join(u'|')));
    }

    void shouldRefuseARevisionThatIsNoneOrNotHigher_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("the same") << olderSouthway();
        QTest::newRow("of another day") << newerSouthway(10, u"7.0"_s, u"2026-04-01"_s);
    }
    void shouldRefuseARevisionThatIsNoneOrNotHigher() {
        QFETCH(QByteArray, json);
        OlderRegister old;
        const auto taken = old->adopt(read(json), u"Dev Rao"_s);
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(u"version 7.0 already"_s), qPrintable(taken.error().message));
        QVERIFY(old->adopt(read(olderSouthway(5)), u"Dev Rao"_s));
        QVERIFY(!old->adopt(read(olderSouthway(4)), u"Dev Rao"_s));
        QVERIFY(!offeredTo(*old));  // what it has is higher than what is shipped
    }

    void shouldRefuseAPolicyThatItCannotTake_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QFile torus(u":/policies/torus.json"_s);
        QVERIFY(torus.open(QIODevice::ReadOnly));
        QTest::newRow("another landlord's") << torus.readAll() << u"“torus”"_s;
        QTest::newRow("the one it has") << newerSouthway(8, u"7.0"_s) << u"version 7.0 already"_s;
        QTest::newRow("an older one") << newerSouthway(8, u"6.0"_s, u"2015-01-01"_s) << u"not after version 7.0"_s;
    }
    void shouldRefuseAPolicyThatItCannotTake() {
        QFETCH(QByteArray, json);
        TestRegister reg;
        const auto taken = reg->adopt(read(json), u"Dev Rao"_s);
        QVERIFY(!taken);
        QFETCH(QString, says);
        QVERIFY2(taken.error().message.contains(says), qPrintable(taken.error().message));
        QCOMPARE(reg->database().value(u"SELECT count(*) FROM policy"_s)->toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFrozenRules)
#include "tst_frozen_rules.moc"
