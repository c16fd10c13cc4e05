// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/policy/policy_reader.h"
#include "tests/policy/json_change.h"
#include "tests/policy/policy_faults.h"
#include "tests/policy/small_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonValue &policy) {
    return QJsonDocument(policy.toObject()).toJson();
}

QStringList placesOf(const PolicyReading &reading) {
    QStringList places;
    for (const Fault &fault : reading.faults) places.append(fault.place);
    return places;
}

QString linesOf(const PolicyReading &reading) {
    QString lines;
    for (const Fault &fault : reading.faults) lines += u'\n' + fault.place + u": "_s + fault.message;
    return lines;
}

Policy readSmall() {
    auto reading = readPolicy(test::smallPolicyText());
    return reading.policy.value_or(Policy());
}

// Without the kinds of complainants, and without what refers to them.
QJsonValue withoutCustomers(const QJsonValue &policy) {
    return test::changedAt(test::changedAt(policy, u"/customers"_s, test::gone), u"/putting_right/offset_kinds"_s,
                           test::gone);
}

}  // namespace

class PolicyReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadThePolicyItself() {
        const PolicyReading reading = readPolicy(test::smallPolicyText());
        QVERIFY2(reading.faults.empty(), qPrintable(linesOf(reading)));
        const Policy &policy = *reading.policy;
        QCOMPARE(policy.id.text(), u"small"_s);
        QCOMPARE(policy.organisation, u"Test Homes"_s);
        QCOMPARE(policy.title, u"Complaints"_s);
        QCOMPARE(policy.reference, u"T-1"_s);
        QCOMPARE(policy.version, u"1"_s);
        QCOMPARE(policy.revision, 1);
        QCOMPARE(policy.edition(), u"1"_s);
        QCOMPARE(policy.inForceFrom, QDate(2024, 4, 1));
        QCOMPARE(policy.division, Division::Scotland);
        QCOMPARE(policy.nonWorkingStart, NonWorkingStart::AsIs);
        QCOMPARE(policy.warningLead, 3);
        QCOMPARE(policy.daysBasis, Clause::Basis::Policy);
        QCOMPARE(policy.comparedWith.text(), u"other"_s);
        QCOMPARE(policy.defaultProcedure.text(), u"complaint"_s);
        QCOMPARE(policy.source, test::smallPolicyText());
    }

    void shouldReadStages() {
        const Policy policy = readSmall();
        const Procedure &procedure = *policy.procedure(ProcedureId(u"complaint"_s));
        QVERIFY(procedure.isComplaint);
        QCOMPARE(procedure.entry.text(), u"stage-1"_s);
        QCOMPARE(procedure.stages.size(), size_t(2));
        QCOMPARE(procedure.stages[0].decidedBy, u"A manager"_s);
        QVERIFY(!procedure.stages[0].reasonToStart);
        const Stage &second = *procedure.stage(StageId(u"stage-2"_s));
        QCOMPARE(second.startsAfter.text(), u"stage-1.responded"_s);
        QCOMPARE(second.reasonAfter.text(), u"stage-1.responded"_s);
        QCOMPARE(second.reasonToStart->number, u"3"_s);
        QCOMPARE(second.reasonToStart->basis, Clause::Basis::Assumed);
        QCOMPARE(second.reasonToStart->codeNote, u"No reasons."_s);
        QCOMPARE(second.clause.basis, Clause::Basis::Policy);
    }

    void shouldReadTargets() {
        const Policy policy = readSmall();
        const Procedure &procedure = policy.procedures.front();
        const TargetRule &meeting = *procedure.target(TargetId(u"stage-1.meeting"_s));
        QCOMPARE(meeting.kind, TargetRule::Kind::NoEarlier);
        QCOMPARE(meeting.role, TargetRule::Role::Meeting);
        QCOMPARE(meeting.within, (Duration{24, Duration::Unit::Hours}));
        QCOMPARE(meeting.declinable->number, u"5"_s);
        const TargetRule &response = *procedure.target(TargetId(u"stage-1.response"_s));
        QCOMPARE(response.within, (Duration{10, Duration::Unit::WorkingDays}));
        QCOMPARE(response.extension->by, ExtensionRule::By::HoldingLetter);
        QCOMPARE(*response.extension->atMost, (Duration{7, Duration::Unit::CalendarDays}));
        QCOMPARE(procedure.target(TargetId(u"stage-2.window"_s))->within, (Duration{4, Duration::Unit::Weeks}));
        const TargetRule &ombudsman = *procedure.target(TargetId(u"ombudsman.access"_s));
        QCOMPARE(ombudsman.kind, TargetRule::Kind::Opens);
        QVERIFY(ombudsman.metBy.isEmpty());
        QCOMPARE(procedure.targetMetBy(EventName(u"stage-1.responded"_s)), &response);
        QVERIFY(procedure.targetMetBy(EventName()) == nullptr);
    }

    void shouldReadTheRest() {
        const Policy policy = readSmall();
        const Procedure &procedure = policy.procedures.front();
        const Milestone &answered = *procedure.milestone(EventName(u"stage-1.responded"_s));
        QCOMPARE(answered.kind, Milestone::Kind::Response);
        QCOMPARE(answered.after.text(), u"stage-1.met"_s);
        QVERIFY(answered.closes);
        QVERIFY(!procedure.milestones.front().closes);
        QCOMPARE(procedure.outcome(OutcomeId(u"not-upheld"_s))->finding, Outcome::Finding::NotUpheld);
        const LetterRule &letter = *procedure.letter(u"response"_s, StageId(u"stage-1"_s));
        QCOMPARE(letter.paragraphs, (QStringList{u"Dear {{case.complainant}}."_s, u"Thank you."_s}));
        QCOMPARE(letter.records.text(), u"stage-1.responded"_s);
        QCOMPARE(procedure.timeLimit->within, (Duration{12, Duration::Unit::Months}));
        QVERIFY(procedure.timeLimit->discretion);
        QCOMPARE(procedure.timeLimit->recurring->number, u"34"_s);
        QCOMPARE(procedure.restrictionReview->within.count, 3);
    }

    void shouldReadCustomers() {
        const Policy policy = readSmall();
        const Customers &customers = policy.customers;
        QCOMPARE(customers.kinds.size(), size_t(2));
        QCOMPARE(customers.kinds[0].name, u"Tenant"_s);
        QVERIFY(customers.kinds[0].excluded.isEmpty());
        QCOMPARE(customers.kinds[1].excluded.text(), u"asb"_s);
        QCOMPARE(customers.channels[0].id, u"in-person"_s);
        QCOMPARE(customers.channels[0].note, u"At the office."_s);
        QCOMPARE(customers.channels[1].note, QString());
        QCOMPARE(customers.formats[1].name, u"Read aloud"_s);
        QVERIFY(customers.copyToCustomer);
        QVERIFY(customers.oneContact);
    }

    void shouldReadTheClausesAboutCustomers() {
        const Policy policy = readSmall();
        const Customers &customers = policy.customers;
        QStringList numbers{customers.channelsClause.number, customers.formatsClause.number};
        for (const auto &clause : {customers.advocates, customers.representatives, customers.groups,
                                   customers.anonymous, customers.confidence, customers.adjustments, customers.profile})
            numbers.append(clause.value_or(Clause()).number);
        QCOMPARE(numbers,
                 (QStringList{u"18"_s, u"19"_s, u"20"_s, u"21"_s, u"22"_s, u"23"_s, u"24"_s, u"25"_s, u"26"_s}));
    }

    void shouldReadWhoDecides() {
        const Policy policy = readSmall();
        QCOMPARE(policy.roles.size(), size_t(2));
        QCOMPARE(policy.role(RoleId(u"director"_s))->name, u"Director"_s);
        QCOMPARE(policy.role(RoleId(u"manager"_s))->clause.text, u"Answers."_s);
        QVERIFY(policy.role(RoleId(u"chair"_s)) == nullptr);
        const Stage &first = policy.procedures[0].stages[0];
        QCOMPARE(first.deciders, (std::vector{RoleId(u"manager"_s), RoleId(u"director"_s)}));
        QVERIFY(!first.differentPerson);
        QCOMPARE(first.movesOn->after.text(), u"stage-1.response"_s);
        QCOMPARE(first.movesOn->to.text(), u"stage-2"_s);
        QCOMPARE(first.movesOn->clause.number, u"27"_s);
        const Stage &second = policy.procedures[0].stages[1];
        QCOMPARE(second.differentPerson->number, u"28"_s);
        QVERIFY(!second.movesOn);
        QVERIFY(policy.procedures[1].stages[0].deciders.empty());
    }

    void shouldReadWhatIsAskedFor() {
        const Policy policy = readSmall();
        const Milestone &met = policy.procedures[0].milestones.front();
        QCOMPARE(met.asks.size(), size_t(3));
        const Ask &place = met.asks[0];
        QCOMPARE(place.key, u"meeting_place"_s);
        QCOMPARE(place.label, u"Where"_s);
        QCOMPARE(place.kind, Ask::Kind::Choice);
        QCOMPARE(place.need, Ask::Need::Required);
        QCOMPARE(place.choices[0].note, u"With an hour’s notice."_s);
        QCOMPARE(place.choices[1].id, u"office"_s);
        QCOMPARE(place.clause.number, u"29"_s);
        QCOMPARE(met.asks[1].kind, Ask::Kind::People);
        QCOMPARE(met.asks[1].need, Ask::Need::Asked);
        QCOMPARE(met.asks[1].roles.size(), size_t(2));
        QCOMPARE(met.asks[2].need, Ask::Need::Optional);
        QCOMPARE(met.asks[2].notBefore.text(), u"stage-1.meeting"_s);
        const Milestone &answered = *policy.procedures[0].milestone(EventName(u"stage-1.responded"_s));
        QCOMPARE(answered.asks[0].kind, Ask::Kind::Answers);
        QCOMPARE(answered.expects[0].event.text(), u"stage-1.met"_s);
        QCOMPARE(answered.expects[0].clause.number, u"33"_s);
    }

    void shouldReadEveryKindOfAsk_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("kind");
        QTest::newRow("text") << u"text"_s << int(Ask::Kind::Text);
        QTest::newRow("long-text") << u"long-text"_s << int(Ask::Kind::LongText);
        QTest::newRow("day") << u"day"_s << int(Ask::Kind::Day);
        QTest::newRow("moment") << u"moment"_s << int(Ask::Kind::Moment);
        QTest::newRow("pence") << u"pence"_s << int(Ask::Kind::Pence);
        QTest::newRow("yes-no") << u"yes-no"_s << int(Ask::Kind::YesNo);
        QTest::newRow("people") << u"people"_s << int(Ask::Kind::People);
        QTest::newRow("answers") << u"answers"_s << int(Ask::Kind::Answers);
        QTest::newRow("case") << u"case"_s << int(Ask::Kind::Case);
        QTest::newRow("names") << u"names"_s << int(Ask::Kind::Names);
    }

    void shouldReadEveryKindOfAsk() {
        QFETCH(QString, word);
        QFETCH(int, kind);
        const QJsonObject ask{{u"key"_s, u"what_else"_s},
                              {u"label"_s, u"Else"_s},
                              {u"kind"_s, word},
                              {u"clause"_s, test::clauseOf(u"1"_s)}};
        const PolicyReading reading = readPolicy(
            textOf(test::changedAt(test::smallPolicy(), u"/procedures/0/milestones/0/asks"_s, QJsonArray{ask})));
        QVERIFY2(reading.policy.has_value(), qPrintable(linesOf(reading)));
        QCOMPARE(int(reading.policy->procedures[0].milestones[0].asks[0].kind), kind);
    }

    void shouldReadWhatIsNotTaken() {
        const Policy policy = readSmall();
        const Procedure &procedure = policy.procedures.front();
        QCOMPARE(procedure.exclusions.size(), size_t(3));
        const Exclusion &old = *procedure.exclusion(ExclusionId(u"time-limit"_s));
        QCOMPARE(old.name, u"Too old"_s);
        QCOMPARE(old.kind, Exclusion::Kind::Refuse);
        QCOMPARE(old.unless, u"new evidence is given"_s);
        QCOMPARE(old.discretion->number, u"35"_s);
        QCOMPARE(old.clause.number, u"13"_s);
        const Exclusion &asb = *procedure.exclusion(ExclusionId(u"asb"_s));
        QCOMPARE(asb.kind, Exclusion::Kind::Redirect);
        QCOMPARE(asb.sentTo, u"the neighbourhood team"_s);
        QCOMPARE(asb.becomes.text(), u"request"_s);
        QVERIFY(!asb.discretion);
    }

    void shouldNameBareExclusionsByTheirPlace() {
        const QJsonArray bare{QJsonObject{{u"number"_s, u"3.1"_s}, {u"text"_s, u"Court cases."_s}},
                              QJsonObject{{u"number"_s, u"3.2"_s}}};
        QJsonValue older = test::changedAt(test::smallPolicy(), u"/procedures/0/exclusions"_s, bare);
        older = withoutCustomers(older);
        const PolicyReading reading = readPolicy(textOf(older));
        QVERIFY2(reading.policy.has_value(), qPrintable(linesOf(reading)));
        const auto &exclusions = reading.policy->procedures.front().exclusions;
        QCOMPARE(exclusions.size(), size_t(2));
        QCOMPARE(exclusions[0].id.text(), u"exclusion-1"_s);
        QCOMPARE(exclusions[0].name, u"Court cases."_s);
        QCOMPARE(exclusions[0].kind, Exclusion::Kind::Refuse);
        QCOMPARE(exclusions[0].clause.number, u"3.1"_s);
        QCOMPARE(exclusions[1].id.text(), u"exclusion-2"_s);
        QCOMPARE(exclusions[1].name, u"3.2"_s);
    }

    void shouldReadHowACaseEndsAndTurns() {
        const Policy policy = readSmall();
        const Procedure &procedure = policy.procedures.front();
        const Closure &silent = *procedure.closure(ClosureId(u"no-contact"_s));
        QCOMPARE(silent.attempts, 3);
        QCOMPARE(silent.by, std::vector{RoleId(u"manager"_s)});
        QCOMPARE(procedure.closure(ClosureId(u"moved"_s))->attempts, 0);
        QVERIFY(procedure.closure(ClosureId(u"lost"_s)) == nullptr);
        const DeemedReceipt &receipt = procedure.deemedReceipts.front();
        QCOMPARE(receipt.of.text(), u"stage-1.responded"_s);
        QCOMPARE(receipt.received.text(), u"stage-1.decision-received"_s);
        QCOMPARE(receipt.postDays, 2);
        QVERIFY(!procedure.conversion);
        QCOMPARE(policy.procedures[1].conversion->to.text(), u"complaint"_s);
        QCOMPARE(policy.procedures[1].conversion->clause.number, u"42"_s);
    }

    void shouldReadWhatIsSaidInASentence() {
        const Policy policy = readSmall();
        const Procedure &procedure = policy.procedures.front();
        QCOMPARE(procedure.points->number, u"38"_s);
        QCOMPARE(procedure.pointsJoinUntil.text(), u"stage-1.responded"_s);
        QCOMPARE(procedure.mediation->number, u"39"_s);
        QCOMPARE(procedure.keepInTouch->number, u"40"_s);
        QVERIFY(!policy.procedures[1].points && !policy.procedures[1].mediation && !policy.procedures[1].keepInTouch);
    }

    void shouldDoWithoutAllThatIsOptional() {
        QJsonValue bare = test::smallPolicy();
        bare = test::changedAt(bare, u"/procedures/1/conversion"_s, test::gone);
        bare = test::changedAt(bare, u"/procedures/0"_s, bare[u"procedures"_s][1]);
        bare = test::changedAt(bare, u"/procedures/1"_s, test::gone);
        bare = test::changedAt(bare, u"/default_procedure"_s, u"request"_s);
        for (const QString &key : {u"/roles"_s, u"/customers"_s, u"/putting_right"_s, u"/outside_bodies"_s,
                                   u"/behaviour"_s, u"/learning"_s, u"/duties"_s})
            bare = test::changedAt(bare, key, test::gone);
        const PolicyReading reading = readPolicy(textOf(bare));
        QVERIFY2(reading.policy.has_value(), qPrintable(linesOf(reading)));
        QVERIFY(reading.policy->roles.empty() && reading.policy->customers.kinds.empty());
        QVERIFY(!reading.policy->customers.advocates && !reading.policy->customers.copyToCustomer);
    }

    void shouldReadATimeLimitFromBeforeExclusionsHadNames() {
        const QJsonValue older = withoutCustomers(test::smallPolicy());
        const PolicyReading none =
            readPolicy(textOf(test::changedAt(older, u"/procedures/0/exclusions"_s, test::gone)));
        QVERIFY2(none.policy.has_value(), qPrintable(linesOf(none)));
        QVERIFY(none.policy->procedures.front().timeLimit.has_value());
    }

    void shouldAnswerNothingForUnknownNames() {
        const Policy policy = readSmall();
        const Procedure &procedure = policy.procedures.front();
        QVERIFY(policy.procedure(ProcedureId(u"appeal"_s)) == nullptr);
        QVERIFY(procedure.stage(StageId(u"stage-9"_s)) == nullptr);
        QVERIFY(procedure.target(TargetId(u"stage-1"_s)) == nullptr);
        QVERIFY(procedure.milestone(EventName(u"received"_s)) == nullptr);
        QVERIFY(procedure.outcome(OutcomeId(u"maybe"_s)) == nullptr);
        QVERIFY(procedure.letter(u"holding"_s, StageId(u"stage-1"_s)) == nullptr);
        QVERIFY(procedure.letter(u"response"_s, StageId(u"stage-2"_s)) == nullptr);
    }

    void shouldGiveAStageWithoutLettersThoseOfTheNext() {
        QJsonValue early = test::smallPolicy();
        const QJsonObject informal{
            {u"id"_s, u"informal"_s}, {u"name"_s, u"Informal"_s}, {u"clause"_s, test::clauseOf(u"1"_s)}};
        QJsonArray stages = early[u"procedures"_s][0][u"stages"_s].toArray();
        stages.prepend(informal);
        early = test::changedAt(early, u"/procedures/0/stages"_s, stages);
        const PolicyReading reading = readPolicy(textOf(early));
        QVERIFY2(reading.policy.has_value(), qPrintable(linesOf(reading)));
        const LetterRule *letter = reading.policy->procedures.front().letter(u"response"_s, StageId(u"informal"_s));
        QVERIFY(letter != nullptr);
        QCOMPARE(letter->stage.text(), u"stage-1"_s);
    }

    void shouldNameEachFault_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        auto faults = test::shapeFaults();
        const auto more = test::referenceFaults();
        faults.insert(faults.end(), more.begin(), more.end());
        for (const auto &fault : faults) {
            QJsonValue value = fault.value;
            if (fault.at == "/procedures/2"_L1) value = test::smallPolicy()[u"procedures"_s][0];
            QTest::newRow(fault.name) << textOf(test::changedAt(test::smallPolicy(), fault.at, value)) << fault.place
                                      << fault.says;
        }
    }

    void shouldNameEachFault() {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const PolicyReading reading = readPolicy(json);
        QVERIFY(!reading.policy);
        const auto named = std::ranges::find_if(
            reading.faults, [&](const Fault &fault) { return fault.place == place && fault.message.contains(says); });
        QVERIFY2(named != reading.faults.end(), qPrintable(linesOf(reading)));
        for (const Fault &fault : reading.faults)
            QVERIFY2(fault.message.endsWith(u'.'), qPrintable(u"Not a sentence: "_s + fault.message));
    }

    void shouldFindEveryFaultInOnePass() {
        QJsonValue policy = test::smallPolicy();
        QStringList places{u"/days/division"_s,
                           u"/in_force_from"_s,
                           u"/procedures/0/entry"_s,
                           u"/procedures/0/targets/0/kind"_s,
                           u"/procedures/0/targets/1/met_by"_s,
                           u"/procedures/0/targets/2/within/weeks"_s,
                           u"/procedures/0/outcomes/0/finding"_s};
        for (const QString &place : places)
            policy = test::changedAt(policy, place,
                                     place.endsWith("weeks"_L1)    ? QJsonValue(0)
                                     : place.endsWith("met_by"_L1) ? QJsonValue(u"nothing.known"_s)
                                                                   : QJsonValue(u"nothing-known"_s));
        policy = test::changedAt(policy, u"/title"_s, test::gone);
        places.append(u"/title"_s);
        QStringList found = placesOf(readPolicy(textOf(policy)));
        std::ranges::sort(found);
        std::ranges::sort(places);
        QCOMPARE(found, places);
    }

    void shouldNameAFaultOnce() {
        const auto reading =
            readPolicy(textOf(test::changedAt(test::smallPolicy(), u"/procedures/0/targets/1/from"_s, test::gone)));
        QCOMPARE(placesOf(reading), QStringList{u"/procedures/0/targets/1/from"_s});
    }

    void shouldNameTheWrongChoiceOfKindOnce() {
        const auto reading = readPolicy(
            textOf(test::changedAt(test::smallPolicy(), u"/procedures/0/milestones/0/asks/0/kind"_s, u"pick"_s)));
        QCOMPARE(placesOf(reading), QStringList{u"/procedures/0/milestones/0/asks/0/kind"_s});
    }

    void shouldSayWhereAFileIsNoJson_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
        QTest::newRow("words") << QByteArray("complaints") << u"line 1, column "_s;
        QTest::newRow("comma missing") << QByteArray("{\n  \"format\": 1\n  \"id\": \"x\"\n}") << u"line 3, column 3"_s;
        QTest::newRow("cut off") << test::smallPolicyText().left(900) << u"line "_s;
        QTest::newRow("junk after") << test::smallPolicyText() + "}" << u"line "_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"id\": \"\xff\xfe\"}") << u"line 1, column "_s;
        QTest::newRow("column in characters") << QStringLiteral("{\"title\": \"Größe\" x}").toUtf8() << u"column 19"_s;
        QTest::newRow("very deep") << QByteArray(5000, '[') << u"line 1, column "_s;
    }

    void shouldSayWhereAFileIsNoJson() {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const PolicyReading reading = readPolicy(json);
        QVERIFY(!reading.policy);
        QCOMPARE(reading.faults.size(), size_t(1));
        QVERIFY2(reading.faults.front().message.contains(says), qPrintable(reading.faults.front().message));
    }

    void shouldRefuseAList() {
        const PolicyReading reading = readPolicy("[]");
        QCOMPARE(reading.faults.size(), size_t(1));
        QVERIFY(reading.faults.front().message.contains(u"not a list"_s));
    }

    void shouldSayNoMoreThanTheFormatOfAnotherFormat() {
        const PolicyReading reading = readPolicy(R"({"format": 3, "rules": []})");
        QCOMPARE(placesOf(reading), QStringList{u"/format"_s});
    }

    void shouldSurviveAnyValueAnywhere() {
        const QList<QJsonValue> oddities{QJsonValue::Null,        true, -1, 1e300, u"x"_s, QJsonArray(), QJsonObject(),
                                         QJsonArray{QJsonArray()}};
        for (const auto &fault : test::shapeFaults())
            for (const QJsonValue &odd : oddities)
                (void)readPolicy(textOf(test::changedAt(test::smallPolicy(), fault.at, odd)));
    }
};

QTEST_GUILESS_MAIN(PolicyReaderTest)
#include "tst_policy_reader.moc"
