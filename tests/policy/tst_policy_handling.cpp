// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/policy/policy_library.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<RoleId> &roles) {
    QStringList names;
    for (const RoleId &role : roles) names.append(role.text());
    return names;
}

const QStringList events{u"stage-1.responded"_s, u"stage-2.responded"_s, u"stage-3.responded"_s};

}  // namespace

// What the shipped policies say beside their timetables: who decides, what is asked for, what is not taken. Expected
// values are typed from the published texts.
class PolicyHandlingTest : public QObject {
    Q_OBJECT

    const PolicyLibrary m_library = PolicyLibrary::open();

    const Policy &policy(const QString &id) const { return **m_library.find(PolicyId(id)); }
    const Procedure &complaint(const QString &id) const { return *policy(id).procedure(ProcedureId(u"complaint"_s)); }

    template <class Check>
    void eachProcedure(Check check) const {
        for (const auto &policy : m_library.policies())
            for (const Procedure &procedure : policy->procedures) check(*policy, procedure);
    }

private Q_SLOTS:
    // Registers are kept by scripts too: what the timetable knows can be recorded without any data.
    void shouldLetTheTimetableBeRecordedWithoutData() {
        eachProcedure([](const Policy &policy, const Procedure &procedure) {
            for (const TargetRule &target : procedure.targets)
                for (const EventName &name : {target.metBy, target.from}) {
                    const Milestone *milestone = procedure.milestone(name);
                    for (const Ask &ask : milestone ? milestone->asks : std::vector<Ask>())
                        QVERIFY2(ask.need != Ask::Need::Required,
                                 qPrintable(policy.id.text() + u' ' + name.text() + u' ' + ask.key));
                }
        });
    }

    void shouldRefuseWhatIsTooOldUnderItsName() {
        int limited = 0;
        eachProcedure([&](const Policy &policy, const Procedure &procedure) {
            const Exclusion *exclusion = procedure.exclusion(ExclusionId(u"time-limit"_s));
            QVERIFY2(procedure.timeLimit.has_value() == (exclusion != nullptr), qPrintable(policy.id.text()));
            if (!exclusion) return;
            QCOMPARE(exclusion->kind, Exclusion::Kind::Refuse);
            QCOMPARE(exclusion->discretion.has_value(), procedure.timeLimit->discretion);
            ++limited;
        });
        QCOMPARE(limited, 6);  // Halton, Wrekin's two, Beyond, the Code and the Scottish model procedure
    }

    void shouldHaveALetterForEveryRefusal() {
        eachProcedure([](const Policy &policy, const Procedure &procedure) {
            const bool refuses = std::ranges::any_of(procedure.exclusions, [](const Exclusion &exclusion) {
                return exclusion.kind == Exclusion::Kind::Refuse;
            });
            if (!refuses) return;
            const LetterRule *letter = procedure.letter(u"refusal"_s, procedure.entry);
            QVERIFY2(letter, qPrintable(policy.id.text() + u' ' + procedure.id.text()));
            QCOMPARE(letter->letterTemplate, u"refusal"_s);
            if (policy.division == Division::EnglandAndWales)
                QVERIFY2(letter->paragraphs.join(u' ').contains(QRegularExpression(u"Ombudsman|Care Quality"_s)),
                         qPrintable(policy.id.text()));
        });
    }

    void shouldLetTheRolesOfTheTextDecide_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QStringList>("deciders");
        const auto row = [](const char *name, const QString &policy, const QString &stage, const QStringList &roles) {
            QTest::newRow(name) << policy << stage << roles;
        };
        row("torus 1", u"torus"_s, u"stage-1"_s, {u"service-manager"_s});
        row("torus 2", u"torus"_s, u"stage-2"_s,
            {u"senior-service-manager"_s, u"head-of-service"_s, u"operational-director"_s});
        row("halton 1", u"halton"_s, u"stage-1"_s, {u"investigating-officer"_s});
        row("southway 2", u"southway"_s, u"stage-2"_s, {u"senior-manager"_s});
        row("wrekin 1", u"wrekin"_s, u"stage-1"_s, {u"service-manager"_s});
        row("wrekin 2", u"wrekin"_s, u"stage-2"_s, {u"senior-manager"_s});
        row("wrekin 3", u"wrekin"_s, u"stage-3"_s, {u"complaints-panel"_s});
        row("beyond 1", u"beyond"_s, u"stage-1"_s, {u"lead-officer"_s});
        row("beyond 2", u"beyond"_s, u"stage-2"_s, {u"senior-manager"_s});
        row("the Code names nobody", u"hos-code-2024"_s, u"stage-1"_s, {});
    }

    void shouldLetTheRolesOfTheTextDecide() {
        QFETCH(QString, policy);
        QFETCH(QString, stage);
        QFETCH(QStringList, deciders);
        QCOMPARE(namesOf(complaint(policy).stage(StageId(stage))->deciders), deciders);
    }

    void shouldAskForAnotherPersonWhereTheTextDoes() {
        const Stage &second = *complaint(u"hos-code-2024"_s).stage(StageId(u"stage-2"_s));
        QVERIFY(second.differentPerson.has_value());
        QCOMPARE(second.differentPerson->number, u"6.13"_s);
    }

    void shouldSeatThePanelOfWrekin() {
        const Milestone &panel = *complaint(u"wrekin"_s).milestone(EventName(u"stage-3.panel-held"_s));
        const auto people = std::ranges::find(panel.asks, Ask::Kind::People, &Ask::kind);
        QVERIFY(people != panel.asks.end());
        QCOMPARE(namesOf(people->roles), (QStringList{u"senior-manager"_s, u"director"_s, u"customer-voice-panel"_s}));
    }

    void shouldGiveTenDaysBeforeAMeetingAtHalton() {
        for (const QString &stage : {u"stage-2"_s, u"stage-3"_s}) {
            const Milestone &notice = *complaint(u"halton"_s).milestone(EventName(stage + u".meeting-notified"_s));
            const auto meeting = std::ranges::find(notice.asks, Ask::Kind::Moment, &Ask::kind);
            QVERIFY(meeting != notice.asks.end());
            QCOMPARE(meeting->notBefore.text(), stage + u".meeting"_s);
        }
    }

    void shouldTakeLettersAtHaltonForReceived() {
        const auto &receipts = complaint(u"halton"_s).deemedReceipts;
        for (const DeemedReceipt &receipt : receipts) {
            QVERIFY(events.contains(receipt.of.text()));
            QCOMPARE(receipt.received.text(), receipt.of.text().section(u'.', 0, 0) + u".decision-received"_s);
            QCOMPARE(receipt.postDays, 2);
            QCOMPARE(receipt.clause.basis, Clause::Basis::Assumed);
        }
        QCOMPARE(receipts.size(), size_t(3));
    }

    void shouldMoveOnFromWhatIsNotSettledEarly_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("target");
        QTest::newRow("southway") << u"southway"_s << u"informal"_s << u"informal.resolution"_s;
        QTest::newRow("beyond") << u"beyond"_s << u"concern"_s << u"concern.resolution"_s;
    }

    void shouldMoveOnFromWhatIsNotSettledEarly() {
        QFETCH(QString, policy);
        QFETCH(QString, stage);
        QFETCH(QString, target);
        const auto &moves = complaint(policy).stage(StageId(stage))->movesOn;
        QVERIFY(moves.has_value());
        QCOMPARE(moves->after.text(), target);
        QCOMPARE(moves->to.text(), u"stage-1"_s);
    }

    void shouldMakeAComplaintOfARequestThatDoesNotSatisfy() {
        const auto &conversion = policy(u"hos-code-2024"_s).procedure(ProcedureId(u"service-request"_s))->conversion;
        QVERIFY(conversion.has_value());
        QCOMPARE(conversion->to.text(), u"complaint"_s);
    }

    // 6.7 of the Code: what comes up before the stage 1 response joins; what comes later is a new complaint.
    void shouldLetPointsJoinUntilTheStageOneResponse() {
        QCOMPARE(complaint(u"hos-code-2024"_s).points->number, u"6.7"_s);
        QCOMPARE(complaint(u"hos-code-2024"_s).pointsJoinUntil.text(), u"stage-1.responded"_s);
    }

    void shouldReplyToRepresentativesOfSouthwayWithACopy() {
        QVERIFY(policy(u"southway"_s).customers.copyToCustomer);
        QCOMPARE(policy(u"southway"_s).customers.anonymous->number, u"5.6"_s);
    }

    void shouldSendAReviewOfAnAsbCaseWhereSouthwaySays() {
        const auto &exclusions = complaint(u"southway"_s).exclusions;
        const auto review = std::ranges::find(exclusions, ProcedureId(u"asb-review"_s), &Exclusion::becomes);
        QVERIFY(review != exclusions.end());
        QCOMPARE(review->clause.number, u"7.3"_s);
    }

    void shouldKeepOneContactForGroupsOfBeyond() {
        QVERIFY(policy(u"beyond"_s).customers.oneContact);
        QCOMPARE(policy(u"beyond"_s).customers.groups->number, u"3.28"_s);
    }

    void shouldNotTakeTheSubTenantsOfBeyondsLeaseholders() {
        const auto &kinds = policy(u"beyond"_s).customers.kinds;
        const auto kind = std::ranges::find(kinds, KindId(u"sub-tenant"_s), &CustomerKind::id);
        QVERIFY(kind != kinds.end());
        QCOMPARE(complaint(u"beyond"_s).exclusion(kind->excluded)->clause.number, u"3.24"_s);
    }

    void shouldCallWhatIsAskedForByAShortName() {
        eachProcedure([](const Policy &policy, const Procedure &procedure) {
            for (const Milestone &milestone : procedure.milestones)
                for (const Ask &ask : milestone.asks)
                    QVERIFY2(ask.label.size() <= 70 && !ask.label.endsWith(u'.'),
                             qPrintable(policy.id.text() + u' ' + ask.label));
        });
    }
};

QTEST_GUILESS_MAIN(PolicyHandlingTest)
#include "tst_policy_handling.moc"
