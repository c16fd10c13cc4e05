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
        QCOMPARE(procedure.stages[0].decidedBy, u"Manager"_s);
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
        QCOMPARE(procedure.exclusions.front().text, u"Court cases."_s);
        QCOMPARE(procedure.restrictionReview->within.count, 3);
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
            if (fault.at == "/procedures/1"_L1) value = test::smallPolicy()[u"procedures"_s][0];
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
