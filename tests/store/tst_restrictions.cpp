// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "core/reports/report_catalogue.h"
#include "core/reports/report_writers.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString day = u"2026-04-20"_s;

// A register under Wrekin's policy, in which contact with somebody can be restricted to writing.
class Restricted {
public:
    Restricted() : reg(u"wrekin"_s) {}

    PersonId add(const QString &name) {
        const auto added = reg->people().add(TestRegister::command(u"person.added"_s, day, {{keys::name, name}}));
        if (!added) qFatal("%s", qPrintable(added.error().message));
        return added->person;
    }

    CaseRef receive(const QString &name, const QString &address, const PersonId &person = {}) {
        QJsonObject data{{keys::complainant, name}, {keys::address, address}, {keys::summary, u"Rent"_s}};
        if (!person.isEmpty()) data.insert(keys::person, person.text());
        return reg.receive(u"2026-04-02"_s, data);
    }

    void record(const CaseRef &reference, const QString &event, const QString &at, const QJsonObject &data) {
        const auto done = reg.record(reference, event, at, data);
        if (!done) qFatal("%s: %s", qPrintable(event), qPrintable(done.error().message));
    }

    void restrict(const CaseRef &reference) {
        for (const auto *text : {"Threatened a colleague", "Threatened another"})
            record(reference, u"behaviour.noted"_s, u"2026-04-07"_s,
                   {{keys::criterion, u"abuse"_s}, {keys::text, QString::fromLatin1(text)}});
        record(reference, u"restriction.imposed"_s, u"2026-04-10"_s,
               {{keys::sanctions, QJsonArray{u"written-only"_s}},
                {keys::reason, u"Threats"_s},
                {keys::until, u"2026-06-01"_s},
                {keys::role, u"executive-director"_s}});
    }

    // "Appendix 1" where a call is stopped, or "taken".
    QString call(const CaseRef &reference) {
        const auto done = reg.record(reference, u"call"_s, day, {{keys::text, u"Rang"_s}});
        return done ? u"taken"_s : done.error().clause;
    }

    QStringList sentences() {
        QStringList found;
        const auto run = Checkup(*reg).run([&](const Finding &finding) { found << finding.sentence; });
        if (!run) found << run.error().message;
        return found;
    }

    TestRegister reg;
};

QByteArray quarterly(Register &reg) {
    const auto made = makeReport(reg, {u"quarterly"_s, *Period::fromText(u"2026-Q2"_s), false});
    return made ? toCsv(*made) : made.error().message.toUtf8();
}

}  // namespace

// Restrictions on contact across the cases of a person, and cases that are opened beside others.
class TestRestrictions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGuardTheOtherCasesOfTheSamePerson_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("personHere");
        QTest::addColumn<bool>("personThere");
        QTest::addColumn<QString>("expected");
        const QString stopped = u"Appendix 1"_s;
        QTest::newRow("the same person") << u"V. Lund"_s << u"Elsewhere"_s << true << true << stopped;
        QTest::newRow("by name and address") << u"Vera Lund"_s << u"3 Mill Lane"_s << false << false << stopped;
        QTest::newRow("spelt otherwise") << u"vera  lund "_s << u"3 mill lane"_s << false << false << stopped;
        QTest::newRow("only the other has a person") << u"Vera Lund"_s << u"3 Mill Lane"_s << true << false << stopped;
        QTest::newRow("only this one has a person") << u"Vera Lund"_s << u"3 Mill Lane"_s << false << true << stopped;
        QTest::newRow("another name") << u"Ines Lund"_s << u"3 Mill Lane"_s << false << false << u"taken"_s;
        QTest::newRow("another address") << u"Vera Lund"_s << u"4 Mill Lane"_s << false << false << u"taken"_s;
        QTest::newRow("nobody known") << QString() << QString() << false << false << u"taken"_s;
    }
    void shouldGuardTheOtherCasesOfTheSamePerson() {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(bool, personHere);
        QFETCH(bool, personThere);
        Restricted at;
        const PersonId vera = at.add(u"Vera Lund"_s);
        const CaseRef there = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s, personThere ? vera : PersonId());
        at.restrict(there);
        const CaseRef here = at.receive(name, address, personHere ? vera : PersonId());
        QTEST(at.call(here), "expected");
    }

    // Somebody else's person of the same name at the same address is somebody else.
    void shouldTellTwoPeopleOfOneNameApart() {
        Restricted at;
        at.restrict(at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s, at.add(u"Vera Lund"_s)));
        QCOMPARE(at.call(at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s, at.add(u"Vera Lund"_s))), u"taken"_s);
    }

    void shouldFollowPeopleWhoWereMerged_data() {
        QTest::addColumn<bool>("restrictedIsMerged");
        QTest::newRow("into the other") << true;
        QTest::newRow("the other into them") << false;
    }
    void shouldFollowPeopleWhoWereMerged() {
        QFETCH(bool, restrictedIsMerged);
        Restricted at;
        const PersonId one = at.add(u"Vera Lund"_s);
        const PersonId other = at.add(u"V Lund"_s);
        const CaseRef there = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s, one);
        const CaseRef here = at.receive(u"V Lund"_s, u"The same"_s, other);
        at.restrict(there);
        QCOMPARE(at.reg->restrictionsFor(here)->size(), 0u);
        const auto merged = at.reg->people().record(
            restrictedIsMerged ? one : other,
            TestRegister::command(
                u"person.merged"_s, day,
                {{keys::into, (restrictedIsMerged ? other : one).text()}, {keys::reason, u"The same"_s}}));
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        QCOMPARE(at.call(here), u"Appendix 1"_s);
    }

    void shouldSayWhatIsInForceAndWhere() {
        Restricted at;
        const CaseRef there = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        const CaseRef here = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        QVERIFY(at.reg->restrictionsFor(here)->empty());
        at.restrict(there);
        const auto limits = at.reg->restrictionsFor(here);
        QVERIFY(limits);
        QCOMPARE(limits->size(), 1u);
        QCOMPARE(limits->front().source, there);
        QCOMPARE(limits->front().sanctions.front().id, SanctionId(u"written-only"_s));
        QCOMPARE(limits->front().since.day(), QDate(2026, 4, 10));
        QCOMPARE(limits->front().reviewBy, QDate(2026, 6, 1));
        CaseDetails details;
        details.complainant = u"Vera Lund"_s;
        details.address = u"3 Mill Lane"_s;
        QCOMPARE(at.reg->restrictionsFor(details)->size(), 1u);
    }

    void shouldEndWithTheRestriction() {
        Restricted at;
        const CaseRef there = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        const CaseRef here = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        at.restrict(there);
        QCOMPARE(at.call(here), u"Appendix 1"_s);
        at.record(there, u"restriction.lifted"_s, day, {{keys::reason, u"A more reasonable approach"_s}});
        QCOMPARE(at.call(here), u"taken"_s);
        QCOMPARE(at.sentences(), QStringList());
    }

    // Restricted or not, whoever complains is heard: their new case starts as anybody's does.
    void shouldTakeInNewComplaintsAlways() {
        Restricted at;
        const CaseRef there = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        at.restrict(there);
        const CaseRef hers = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        const CaseRef anybodys = at.receive(u"Ann Other"_s, u"9 High Street"_s);
        const auto one = at.reg->caseFile(hers);
        const auto other = at.reg->caseFile(anybodys);
        QCOMPARE(one->subject.stage(), other->subject.stage());
        QCOMPARE(one->targets.size(), other->targets.size());
        for (size_t i = 0; i < one->targets.size(); ++i) QVERIFY(one->targets[i].date == other->targets[i].date);
        QVERIFY(one->subject.open);
    }

    // No report on complaints tells who was restricted.
    void shouldLeaveReportsAsTheyAre() {
        Restricted with;
        Restricted without;
        const CaseRef restricted = with.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        without.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        with.restrict(restricted);
        const QByteArray report = quarterly(*with.reg);
        QVERIFY2(report.contains("1"), report.constData());
        QCOMPARE(report, quarterly(*without.reg));
    }

    void shouldBeCheckedAndRebuilt() {
        Restricted at;
        at.restrict(at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s));
        const CaseRef here = at.receive(u"Vera Lund"_s, u"3 Mill Lane"_s);
        QCOMPARE(at.sentences(), QStringList());
        QVERIFY(at.reg->database().run(u"UPDATE restriction SET sanctions = 'legal'"_s));
        QVERIFY(at.sentences().join(u' ').contains(u"restriction"_s));
        QVERIFY(at.reg->database().run(u"DELETE FROM restriction"_s));
        QCOMPARE(at.sentences().size(), 1);
        QVERIFY(Checkup(*at.reg).rebuild());
        QCOMPARE(at.sentences(), QStringList());
        QCOMPARE(at.call(here), u"Appendix 1"_s);
    }

    void shouldOpenACaseUnderAwaabsClocksBesideAComplaint() {
        TestRegister reg(u"southway"_s);
        const CaseRef complaint = reg.receive(u"2026-04-02"_s, {{keys::summary, u"Black mould"_s}});
        QSignalSpy changed(&*reg, &Register::caseChanged);
        const auto opened = reg->openBeside(
            complaint,
            {ProcedureId(u"significant-hazard"_s), PolicyId(u"awaabs-law"_s),
             TestRegister::command(u"received"_s, u"2026-04-20"_s, {{keys::summary, u"Black mould"_s}})},
            u"Mould in two bedrooms"_s);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(changed.size(), 2);
        QVERIFY(reg.reopen());
        const auto hazard = reg->caseFile(opened->reference);
        QCOMPARE(hazard->policy->id, PolicyId(u"awaabs-law"_s));
        QCOMPARE(hazard->subject.links.front().other, complaint);
        QCOMPARE(hazard->subject.links.front().reason, u"Mould in two bedrooms"_s);
        QVERIFY(!hazard->targets.empty());
        const auto first = reg->caseFile(complaint);
        QCOMPARE(first->subject.links.front().other, opened->reference);
        QCOMPARE(first->policy->id, PolicyId(u"southway"_s));
        QCOMPARE(reg->policy()->id, PolicyId(u"southway"_s));
        QStringList found;
        QVERIFY(Checkup(*reg).run([&](const Finding &finding) { found << finding.sentence; }));
        QCOMPARE(found, QStringList());
        QCOMPARE(reg->cases().page({}, {}, reg->days(), 10)->rows.size(), 2u);
    }

    void shouldLeaveNothingBehindWhereItCannotBeLinked() {
        TestRegister reg(u"southway"_s);
        const auto refused = reg->openBeside(CaseRef(u"R-0"_s),
                                             {ProcedureId(u"significant-hazard"_s), PolicyId(u"awaabs-law"_s),
                                              TestRegister::command(u"received"_s, u"2026-04-20"_s)},
                                             u"Mould"_s);
        QVERIFY(!refused);
        QCOMPARE(reg->database().value(u"SELECT count(*) FROM case_origin"_s)->toInt(), 0);
        QCOMPARE(reg->database().value(u"SELECT count(*) FROM policy"_s)->toInt(), 1);
        const auto taken = reg->receive({ProcedureId(u"significant-hazard"_s), PolicyId(u"awaabs-law"_s),
                                         TestRegister::command(u"received"_s, u"2026-04-20"_s)});
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QVERIFY(reg->caseFile(taken->reference));
    }

    void shouldTakeNoCaseUnderAnotherLandlordsPolicy_data() {
        QTest::addColumn<QString>("policy");
        for (const auto *policy : {"torus", "hos-code-2024", "nobody"})
            QTest::newRow(policy) << QString::fromLatin1(policy);
    }
    void shouldTakeNoCaseUnderAnotherLandlordsPolicy() {
        QFETCH(QString, policy);
        TestRegister reg(u"southway"_s);
        const auto refused =
            reg->receive({{}, PolicyId(policy), TestRegister::command(u"received"_s, u"2026-04-20"_s)});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(policy), qPrintable(refused.error().message));
    }

    void shouldNameOnlyCasesThatThereAre() {
        TestRegister reg(u"southway"_s);
        const CaseRef complaint = reg.receive(u"2026-04-02"_s, {{keys::summary, u"Black mould"_s}});
        QJsonObject decision{{keys::alert, u"hazard"_s}, {keys::decision, u"yes"_s}, {keys::caseRef, u"R-0"_s}};
        const auto refused = reg.record(complaint, u"alert.decided"_s, day, decision);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"R-0"_s));
        decision.insert(keys::caseRef, reg.receive(u"2026-04-02"_s).text());
        QVERIFY(reg.record(complaint, u"alert.decided"_s, day, decision));
    }
};

QTEST_GUILESS_MAIN(TestRestrictions)
#include "tst_restrictions.moc"
