// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/policy/policy_library.h"
#include "core/policy/policy_words.h"
#include "tests/policy/clauses_of.h"
#include "tests/policy/timetable.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

template <class Value, size_t N>
QString wordFor(Value value, const std::array<words::Word<Value>, N> &choice) {
    const auto found = std::ranges::find(choice, value, &words::Word<Value>::value);
    return found == choice.end() ? QString() : QString(found->text);
}

QString lineOf(const Policy &policy, const Procedure &procedure, const TargetRule &target) {
    return QStringList{policy.id.text(),
                       procedure.id.text(),
                       target.id.text(),
                       wordFor(target.kind, words::targetKinds),
                       target.from.text(),
                       QString::number(target.within.count),
                       wordFor(target.within.unit, words::units),
                       target.metBy.text(),
                       target.clause.number,
                       wordFor(target.clause.basis, words::bases)}
        .join(u" | "_s);
}

QString lineOf(const test::TimetableRow &row) {
    return QStringList{QString::fromUtf8(row.policy), QString::fromUtf8(row.procedure),
                       QString::fromUtf8(row.target), QString::fromUtf8(row.kind),
                       QString::fromUtf8(row.from),   QString::number(row.count),
                       QString::fromUtf8(row.unit),   QString::fromUtf8(row.metBy),
                       QString::fromUtf8(row.clause), row.assumed ? u"assumed"_s : u"policy"_s}
        .join(u" | "_s);
}

bool isCited(const QString &number, const QStringList &inText) {
    if (inText.contains(number)) return true;
    const QStringList parts = number.split(u", "_s);
    return std::ranges::all_of(parts, [&](const QString &part) { return inText.contains(part); });
}

}  // namespace

class PolicyFilesTest : public QObject {
    Q_OBJECT

    const PolicyLibrary m_library = PolicyLibrary::open();

    const Procedure &procedure(const char *policy, const char *id) const {
        return *(*m_library.find(PolicyId(QString::fromUtf8(policy))))->procedure(ProcedureId(QString::fromUtf8(id)));
    }

private Q_SLOTS:
    void shouldHaveNoFault() {
        for (const Fault &fault : m_library.faults()) qWarning() << fault.place << fault.message;
        QVERIFY(m_library.faults().empty());
    }

    void shouldHaveTheProceduresOfEachPolicy_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("procedures");
        QTest::newRow("torus") << u"torus"_s
                               << QStringList{u"complaint"_s, u"enquiry"_s, u"member-enquiry"_s, u"compliment"_s};
        QTest::newRow("halton") << u"halton"_s
                                << QStringList{u"complaint"_s, u"formal-enquiry"_s, u"general-enquiry"_s,
                                               u"compliment"_s};
        QTest::newRow("southway") << u"southway"_s << QStringList{u"complaint"_s, u"asb-review"_s, u"compliment"_s};
        QTest::newRow("wrekin") << u"wrekin"_s << QStringList{u"complaint"_s, u"care-complaint"_s};
        QTest::newRow("beyond") << u"beyond"_s << QStringList{u"complaint"_s, u"compliment"_s};
        QTest::newRow("hos-code-2024") << u"hos-code-2024"_s << QStringList{u"complaint"_s, u"service-request"_s};
        QTest::newRow("spso-mchp") << u"spso-mchp"_s << QStringList{u"complaint"_s};
        QTest::newRow("awaabs-law") << u"awaabs-law"_s << QStringList{u"emergency-hazard"_s, u"significant-hazard"_s};
    }

    void shouldHaveTheProceduresOfEachPolicy() {
        QFETCH(QString, policy);
        QFETCH(QStringList, procedures);
        const auto found = m_library.find(PolicyId(policy));
        QVERIFY(found.has_value());
        QStringList ids;
        for (const Procedure &one : (*found)->procedures) ids.append(one.id.text());
        QCOMPARE(ids, procedures);
        QVERIFY(procedures.contains((*found)->defaultProcedure.text()));
        QCOMPARE((*found)->defaultProcedure.text() == "complaint"_L1, procedures.contains(u"complaint"_s));
        QCOMPARE(m_library.policies().size(), size_t(8));
    }

    void shouldHaveEveryRowOfTheTimetableAndNoOther() {
        QStringList shipped;
        for (const auto &policy : m_library.policies())
            for (const Procedure &one : policy->procedures)
                for (const TargetRule &target : one.targets) shipped.append(lineOf(*policy, one, target));
        QStringList typed;
        for (const auto &row : test::timetable) typed.append(lineOf(row));
        shipped.sort();
        typed.sort();
        for (const QString &line : typed) QVERIFY2(shipped.contains(line), qPrintable(u"Missing: "_s + line));
        for (const QString &line : shipped) QVERIFY2(typed.contains(line), qPrintable(u"Not in the texts: "_s + line));
        QCOMPARE(shipped, typed);
    }

    void shouldCiteClausesThatTheTextHas_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("inText");
        for (const auto &text : test::clausesOfTexts)
            QTest::newRow(text.policy) << QString::fromUtf8(text.policy) << QString::fromUtf8(text.numbers).split(u'|');
    }

    void shouldCiteClausesThatTheTextHas() {
        QFETCH(QString, policy);
        QFETCH(QStringList, inText);
        const std::vector<Clause> clauses = test::clausesOf(**m_library.find(PolicyId(policy)));
        QVERIFY(clauses.size() > 20);
        for (const Clause &clause : clauses)
            QVERIFY2(isCited(clause.number, inText), qPrintable(u"The text has no clause "_s + clause.number));
    }

    void shouldNumberEveryClause() {
        for (const auto &policy : m_library.policies())
            for (const Clause &clause : test::clausesOf(*policy))
                QVERIFY2(!clause.number.trimmed().isEmpty(), qPrintable(policy->id.text() + u' ' + clause.text));
    }

    void shouldSendTheLettersOfEachStage_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("procedureId");
        QTest::addColumn<QStringList>("stages");
        const QStringList two{u"stage-1"_s, u"stage-2"_s};
        const QStringList three{u"stage-1"_s, u"stage-2"_s, u"stage-3"_s};
        QTest::newRow("torus") << u"torus"_s << u"complaint"_s << two;
        QTest::newRow("halton") << u"halton"_s << u"complaint"_s << three;
        QTest::newRow("southway") << u"southway"_s << u"complaint"_s << two;
        QTest::newRow("wrekin") << u"wrekin"_s << u"complaint"_s << three;
        QTest::newRow("wrekin care") << u"wrekin"_s << u"care-complaint"_s << QStringList{u"stage-2"_s, u"stage-3"_s};
        QTest::newRow("beyond") << u"beyond"_s << u"complaint"_s << two;
        QTest::newRow("code") << u"hos-code-2024"_s << u"complaint"_s << two;
        QTest::newRow("southway review") << u"southway"_s << u"asb-review"_s << QStringList{u"review"_s};
        QTest::newRow("halton formal enquiry") << u"halton"_s << u"formal-enquiry"_s << QStringList{u"enquiry"_s};
        QTest::newRow("torus member enquiry") << u"torus"_s << u"member-enquiry"_s << QStringList{u"enquiry"_s};
    }

    void shouldSendTheLettersOfEachStage() {
        QFETCH(QString, policy);
        QFETCH(QString, procedureId);
        QFETCH(QStringList, stages);
        const Procedure &one = *(*m_library.find(PolicyId(policy)))->procedure(ProcedureId(procedureId));
        for (const QString &stage : stages) {
            for (const QString &id : {u"acknowledgement"_s, u"holding"_s, u"response"_s}) {
                const LetterRule *letter = one.letter(id, StageId(stage));
                QVERIFY2(letter, qPrintable(stage + u' ' + id));
                QCOMPARE(letter->stage.text(), stage);
                QCOMPARE(letter->records.isEmpty(), id == "holding"_L1);
            }
            QCOMPARE(one.letter(u"response"_s, StageId(stage))->records.text(), stage + u".responded"_s);
        }
        const auto ofStages =
            std::ranges::count_if(one.letters, [](const LetterRule &letter) { return letter.id != "refusal"_L1; });
        QCOMPARE(int(ofStages), int(stages.size()) * 3);
    }

    void shouldNameEveryStageThatFollowsInItsLetter() {
        for (const auto &policy : m_library.policies())
            for (const Procedure &one : policy->procedures)
                for (const LetterRule &letter : one.letters)
                    if (one.isComplaint && letter.id == "response"_L1)
                        QVERIFY2(letter.paragraphs.join(u' ').contains(
                                     QRegularExpression(u"stage [23]|appeal|Panel|Ombudsman|Care Quality"_s)),
                                 qPrintable(policy->id.text() + u' ' + letter.name));
    }

    void shouldHaveTheMilestonesOfEveryStage() {
        for (const auto &policy : m_library.policies())
            for (const Procedure &one : policy->procedures)
                for (const Stage &stage : one.stages)
                    if (one.isComplaint && stage.id.text().startsWith("stage-"_L1) &&
                        (!one.entry.text().startsWith("stage-"_L1) || !(stage.id < one.entry)))
                        for (const QString &what : {u".started"_s, u".acknowledged"_s, u".responded"_s})
                            QVERIFY2(one.milestone(EventName(stage.id.text() + what)),
                                     qPrintable(policy->id.text() + u' ' + stage.id.text() + what));
    }

    void shouldEnterWhereThePolicySays() {
        QCOMPARE(procedure("torus", "complaint").entry.text(), u"stage-1"_s);
        QCOMPARE(procedure("halton", "complaint").entry.text(), u"stage-1"_s);
        QCOMPARE(procedure("southway", "complaint").entry.text(), u"informal"_s);
        QCOMPARE(procedure("wrekin", "complaint").entry.text(), u"stage-1"_s);
        QCOMPARE(procedure("wrekin", "care-complaint").entry.text(), u"stage-2"_s);
        QCOMPARE(procedure("beyond", "complaint").entry.text(), u"concern"_s);
        QCOMPARE(procedure("hos-code-2024", "complaint").entry.text(), u"stage-1"_s);
    }

    void shouldAskForReasonsAtSouthwayAlone() {
        for (const auto &policy : m_library.policies())
            for (const Procedure &one : policy->procedures)
                for (const Stage &stage : one.stages)
                    QCOMPARE(stage.reasonToStart.has_value(), policy->id.text() == "southway"_L1 &&
                                                                  one.id.text() == "complaint"_L1 &&
                                                                  stage.id.text() != "informal"_L1);
        const Procedure &southway = procedure("southway", "complaint");
        QCOMPARE(southway.stage(StageId(u"stage-1"_s))->reasonToStart->number, u"6.4"_s);
        QCOMPARE(southway.stage(StageId(u"stage-1"_s))->reasonAfter.text(), u"informal.resolved"_s);
        QCOMPARE(southway.stage(StageId(u"stage-2"_s))->reasonToStart->number, u"6.10"_s);
        QVERIFY(southway.stage(StageId(u"stage-2"_s))->reasonAfter.isEmpty());
    }

    void shouldExtendWhatThePolicyLetsBeExtended_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("atMost");
        const int agreement = int(ExtensionRule::By::Agreement);
        QTest::newRow("halton") << u"halton complaint stage-1.response"_s << int(ExtensionRule::By::HoldingLetter) << 5;
        QTest::newRow("wrekin") << u"wrekin complaint stage-1.response"_s << agreement << 0;
        QTest::newRow("wrekin panel") << u"wrekin complaint stage-3.panel"_s << agreement << 0;
        QTest::newRow("beyond 1") << u"beyond complaint stage-1.response"_s << agreement << 0;
        QTest::newRow("beyond 2") << u"beyond complaint stage-2.response"_s << agreement << 0;
        QTest::newRow("model procedure 1")
            << u"spso-mchp complaint stage-1.response"_s << int(ExtensionRule::By::Reasons) << 5;
        QTest::newRow("code 1") << u"hos-code-2024 complaint stage-1.response"_s << int(ExtensionRule::By::Reasons)
                                << 10;
        QTest::newRow("code 2") << u"hos-code-2024 complaint stage-2.response"_s << int(ExtensionRule::By::Reasons)
                                << 20;
    }

    void shouldExtendWhatThePolicyLetsBeExtended() {
        QFETCH(QString, line);
        QFETCH(int, by);
        QFETCH(int, atMost);
        const QStringList names = line.split(u' ');
        const auto policy = m_library.find(PolicyId(names[0]));
        const TargetRule *target = (*policy)->procedure(ProcedureId(names[1]))->target(TargetId(names[2]));
        QVERIFY(target->extension.has_value());
        QCOMPARE(int(target->extension->by), by);
        QCOMPARE(target->extension->atMost.value_or(Duration()), (Duration{atMost, Duration::Unit::WorkingDays}));
    }

    void shouldExtendNothingElse() {
        const QStringList others{u"spso-mchp"_s, u"awaabs-law"_s};
        int extensible = 0;
        int declinable = 0;
        for (const auto &policy : m_library.policies())
            for (const Procedure &one : policy->procedures)
                for (const TargetRule &target : one.targets) {
                    if (others.contains(policy->id.text())) continue;
                    extensible += target.extension ? 1 : 0;
                    declinable += target.declinable ? 1 : 0;
                }
        QCOMPARE(extensible, 7);
        QCOMPARE(declinable, 1);
        QVERIFY(procedure("halton", "complaint").target(TargetId(u"stage-1.meeting"_s))->declinable.has_value());
    }

    void shouldLimitHowOldAnIssueMayBe_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("discretion");
        QTest::newRow("torus") << u"torus"_s << 0 << false;
        QTest::newRow("halton") << u"halton"_s << 12 << false;
        QTest::newRow("southway") << u"southway"_s << 0 << false;
        QTest::newRow("wrekin") << u"wrekin"_s << 6 << false;
        QTest::newRow("beyond") << u"beyond"_s << 6 << false;
        QTest::newRow("code") << u"hos-code-2024"_s << 12 << true;
        QTest::newRow("model procedure") << u"spso-mchp"_s << 6 << true;
    }

    void shouldLimitHowOldAnIssueMayBe() {
        QFETCH(QString, policy);
        QFETCH(int, months);
        QFETCH(bool, discretion);
        const auto &limit = (*m_library.find(PolicyId(policy)))->procedure(ProcedureId(u"complaint"_s))->timeLimit;
        QCOMPARE(limit.has_value(), months > 0);
        QCOMPARE(limit.value_or(TimeLimit{{0, Duration::Unit::Months}, false, {}, {}}).within,
                 (Duration{months, Duration::Unit::Months}));
        QCOMPARE(limit.has_value() && limit->discretion, discretion);
    }

    void shouldReviewRestrictionsAtWrekinWithinThreeMonths() {
        QCOMPARE(procedure("wrekin", "complaint").restrictionReview->within, (Duration{3, Duration::Unit::Months}));
        QVERIFY(!procedure("beyond", "complaint").restrictionReview);
    }

    void shouldKnowTheOutcomesOfSouthwayFromItsText() {
        const Procedure &southway = procedure("southway", "complaint");
        QStringList names;
        for (const Outcome &outcome : southway.outcomes) {
            names.append(outcome.id.text() + u'=' + outcome.name);
            QCOMPARE(outcome.clause.number, u"6.14"_s);
            QCOMPARE(outcome.clause.basis, Clause::Basis::Policy);
        }
        QCOMPARE(names, (QStringList{u"not-upheld=Not upheld"_s, u"part-upheld=Part upheld"_s, u"upheld=Upheld"_s}));
    }

    void shouldAssumeTheOutcomesOfTheOthers() {
        for (const char *policy : {"torus", "halton", "wrekin", "beyond", "hos-code-2024"}) {
            QStringList ids;
            for (const Outcome &outcome : procedure(policy, "complaint").outcomes) {
                ids.append(outcome.id.text());
                QCOMPARE(outcome.clause.basis, Clause::Basis::Assumed);
            }
            QCOMPARE(ids, (QStringList{u"upheld"_s, u"partly-upheld"_s, u"not-upheld"_s}));
        }
    }

    void shouldCloseWhatWasSettledEarly() {
        QVERIFY(procedure("southway", "complaint").milestone(EventName(u"informal.resolved"_s))->closes);
        QVERIFY(procedure("beyond", "complaint").milestone(EventName(u"concern.resolved"_s))->closes);
        QVERIFY(procedure("wrekin", "care-complaint").milestone(EventName(u"stage-1.resolved"_s))->closes);
        QVERIFY(!procedure("southway", "complaint").milestone(EventName(u"stage-1.responded"_s))->closes);
    }

    // The Code is the Ombudsman's for England; Scotland and the law on hazards have their own.
    void shouldCompareEveryEnglishPolicyWithTheCode() {
        const QStringList alone{u"hos-code-2024"_s, u"spso-mchp"_s, u"awaabs-law"_s};
        for (const auto &policy : m_library.policies())
            QCOMPARE(policy->comparedWith.text(), alone.contains(policy->id.text()) ? QString() : u"hos-code-2024"_s);
    }
};

QTEST_GUILESS_MAIN(PolicyFilesTest)
#include "tst_policy_files.moc"
