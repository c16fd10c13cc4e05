// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>

#include "core/policy/page/page_builder.h"
#include "core/policy/page/page_html.h"
#include "core/policy/page/page_text.h"
#include "core/policy/policy_reader.h"
#include "tests/policy/clauses_of.h"
#include "tests/policy/json_change.h"
#include "tests/policy/policy_fault.h"
#include "tests/policy/small_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

Policy policyFrom(const QJsonValue &json) {
    return readPolicy(QJsonDocument(json.toObject()).toJson()).policy.value_or(Policy());
}

Policy without(const QStringList &pointers) {
    QJsonValue json = test::smallPolicy();
    for (const QString &pointer : pointers) json = test::changedAt(json, pointer, test::gone);
    return policyFrom(json);
}

QString numberOf(const std::optional<Clause> &clause) {
    return clause.value_or(Clause()).number;
}

QStringList lines(const std::vector<PageCell> &row) {
    QStringList texts;
    for (const PageCell &cell : row) texts.append(cell.note.isEmpty() ? cell.text : cell.text + u" | "_s + cell.note);
    return texts;
}

}  // namespace

// What a policy file says about the time after the response, as it is read and as the policy page shows it.
class PolicyAfterResponseTest : public QObject {
    Q_OBJECT

    const Policy m_policy = policyFrom(test::smallPolicy());
    const PolicyPage m_page = pageOf(m_policy, nullptr);

    const PageSection &section(const QString &title) const {
        for (const PageSection &one : m_page.sections)
            if (one.title == title) return one;
        qFatal("No section %s", qPrintable(title));
    }
    const PageTable &table(const QString &title, const QString &caption) const {
        for (const PageTable &one : section(title).tables)
            if (one.caption == caption) return one;
        qFatal("No table %s", qPrintable(caption));
    }

private Q_SLOTS:
    void shouldReadHowThingsArePutRight() {
        const PuttingRight &right = m_policy.puttingRight;
        QCOMPARE(right.remedies.size(), size_t(2));
        QCOMPARE(right.remedies[0].id.text(), u"apology"_s);
        QCOMPARE(right.remedies[0].kind, Remedy::Kind::Apology);
        QCOMPARE(right.remedies[1].kind, Remedy::Kind::InKind);
        QCOMPARE(right.grounds[0].kind, CompensationGround::Kind::Statutory);
        QCOMPARE(right.grounds[1].kind, CompensationGround::Kind::Discretionary);
        QCOMPARE(right.grounds[1].name, u"Distress"_s);
        QVERIFY(right.grounds[0].forFindings.empty());
        QCOMPARE(right.grounds[1].forFindings, (std::vector{Outcome::Finding::Upheld, Outcome::Finding::PartlyUpheld}));
        QCOMPARE(right.offsetKinds, std::vector{KindId(u"tenant"_s)});
        QCOMPARE(right.limits[0].role.text(), u"manager"_s);
        QCOMPARE(right.limits[0].upTo->value, 25000);
        QVERIFY(!right.limits[1].upTo);
        QVERIFY(right.refusals[0].closes);
        QVERIFY(!right.refusals[1].closes);
        QCOMPARE(right.earlyBy, std::vector{RoleId(u"director"_s)});
        QCOMPARE((QStringList{numberOf(right.compensation), numberOf(right.inKind), numberOf(right.offset),
                              numberOf(right.keptBeforeClosing)}),
                 (QStringList{u"44"_s, u"48"_s, u"49"_s, u"50"_s}));
    }

    void shouldReadOutsideBodies() {
        QCOMPARE(m_policy.outsideBodies.size(), size_t(2));
        const OutsideBody &ombudsman = *m_policy.outsideBody(BodyId(u"ombudsman"_s));
        QCOMPARE(ombudsman.contact, u"Freephone 0300 111 3000"_s);
        QCOMPARE(ombudsman.kind, OutsideBody::Kind::Ombudsman);
        QCOMPARE(ombudsman.procedures, std::vector{ProcedureId(u"complaint"_s)});
        QCOMPARE(ombudsman.after.text(), u"stage-1.responded"_s);
        QCOMPARE(ombudsman.opens.text(), u"ombudsman.access"_s);
        QCOMPARE(ombudsman.lawFrom, QDate(2022, 10, 1));
        QCOMPARE(ombudsman.lawUntil, QDate(2030, 9, 30));
        QCOMPARE(*ombudsman.answerWithin, (Duration{10, Duration::Unit::WorkingDays}));
        QCOMPARE(*ombudsman.declinesAfter, (Duration{12, Duration::Unit::Months}));
        QCOMPARE(ombudsman.findings[1].name, u"Reasonable redress"_s);
        QCOMPARE(ombudsman.enclosure, u"The leaflet"_s);
        QCOMPARE(numberOf(ombudsman.exhausted), u"52"_s);
        QCOMPARE(numberOf(ombudsman.binding), u"53"_s);
        QVERIFY(!ombudsman.consent);
        const OutsideBody &panel = *m_policy.outsideBody(BodyId(u"panel"_s));
        QCOMPARE(panel.kind, OutsideBody::Kind::TenantsPanel);
        QCOMPARE(numberOf(panel.consent), u"55"_s);
        QCOMPARE(numberOf(panel.skips), u"56"_s);
        QCOMPARE(panel.skipsStage.text(), u"stage-2"_s);
        QVERIFY(!panel.lawFrom.isValid());
        QVERIFY(panel.procedures.empty());
        QCOMPARE(panel.subjects, (QStringList{u"Repairs"_s, u"Rent"_s}));
        QVERIFY(ombudsman.subjects.isEmpty());
    }

    void shouldReadBehaviour() {
        const BehaviourRules &rules = *m_policy.behaviour;
        QCOMPARE(rules.criteria[1].name, u"Too many calls"_s);
        QCOMPARE(rules.criteria[0].incidents, 2);  // as is said of all
        QCOMPARE(rules.criteria[1].incidents, 3);  // as is said of it
        QCOMPARE(rules.decidedBy, std::vector{RoleId(u"manager"_s)});
        QCOMPARE(rules.sanctions[0].guards[0].event.text(), u"call"_s);
        QCOMPARE(rules.sanctions[0].guards[0].level, Sanction::Guard::Level::Stop);
        QCOMPARE(rules.sanctions[0].guards[1].level, Sanction::Guard::Level::Warn);
        QVERIFY(!rules.sanctions[0].singleContact);
        QVERIFY(rules.sanctions[1].singleContact);
        QCOMPARE(*rules.reviewWithin, (Duration{3, Duration::Unit::Months}));
        QCOMPARE(rules.appealTo, std::vector{RoleId(u"director"_s)});
        QCOMPARE((QStringList{numberOf(rules.warning), numberOf(rules.review), numberOf(rules.notice),
                              numberOf(rules.appeal), numberOf(rules.advice), rules.clause.number}),
                 (QStringList{u"59"_s, u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"57"_s}));
    }

    void shouldTakeOneIncidentWhereNoneIsSaid() {
        QCOMPARE(without({u"/behaviour/incidents"_s}).behaviour->criteria[0].incidents, 1);
    }

    void shouldReadLearning() {
        const LearningRules &rules = m_policy.learning;
        QCOMPARE(rules.causes[0].id.text(), u"missed"_s);
        QCOMPARE(rules.sampleSize, 12);
        QCOMPARE(rules.auditQuestions[0].note, u"No jargon."_s);
        QCOMPARE(rules.surveyQuestions[1].id, u"fair"_s);
        QStringList numbers;
        for (const auto &clause : {rules.rootCause, rules.commonality, rules.lessons, rules.published, rules.staff,
                                   rules.sample, rules.audit, rules.survey})
            numbers.append(numberOf(clause));
        QCOMPARE(numbers, (QStringList{u"66"_s, u"67"_s, u"68"_s, u"69"_s, u"70"_s, u"71"_s, u"72"_s, u"73"_s}));
    }

    void shouldReadDuties() {
        QCOMPARE(m_policy.duties.size(), size_t(3));
        const DutyRule &duty = *m_policy.duty(DutyId(u"return"_s));
        QCOMPARE(duty.kind, DutyRule::Kind::Return);
        QCOMPARE(duty.audience, u"The benchmark"_s);
        QCOMPARE(duty.owner.text(), u"manager"_s);
        QCOMPARE(duty.everyMonths, 3);
        QCOMPARE(duty.firstMonth, 1);
        QCOMPARE(duty.nextOn, QDate(2026, 10, 1));
        QCOMPARE(duty.within, (Duration{30, Duration::Unit::CalendarDays}));
        QCOMPARE(duty.report, u"quarterly"_s);
        QCOMPARE(duty.asks[0].kind, Ask::Kind::Several);
        QCOMPARE(duty.asks[0].choices.size(), size_t(2));
        QCOMPARE(duty.asks[1].kind, Ask::Kind::Names);
        const DutyRule &review = *m_policy.duty(DutyId(u"review"_s));
        QCOMPARE(review.firstMonth, 4);
        QCOMPARE(review.afterCount->event.text(), u"stage-1.met"_s);
        QCOMPARE(review.afterCount->number, 3);
        QCOMPARE(m_policy.duty(DutyId(u"merger"_s))->arises, u"on a merger"_s);
        QVERIFY(m_policy.duty(DutyId(u"party"_s)) == nullptr);
    }

    void shouldReadWhatIsTooLate() {
        const Milestone &answered = *m_policy.procedures[0].milestone(EventName(u"stage-1.responded"_s));
        QCOMPARE(answered.notAfter, std::vector{EventName(u"closed"_s)});
        QCOMPARE(m_policy.procedures[0].target(TargetId(u"stage-1.response"_s))->extension->times, 1);
        QVERIFY(m_policy.procedures[0].milestones[0].asks[2].inLetter);
        QVERIFY(!m_policy.procedures[0].milestones[0].asks[0].inLetter);
    }

    // Policies of older registers say none of it.
    void shouldReadAPolicyThatSaysNothingOfIt() {
        const Policy policy =
            without({u"/putting_right"_s, u"/outside_bodies"_s, u"/behaviour"_s, u"/learning"_s, u"/duties"_s});
        QCOMPARE(policy.id.text(), u"small"_s);
        QVERIFY(policy.puttingRight.remedies.empty());
        QVERIFY(!policy.puttingRight.keptBeforeClosing);
        QVERIFY(!policy.behaviour);
        QVERIFY(policy.duties.empty());
        const PolicyPage page = pageOf(policy, nullptr);
        for (const PageSection &one : page.sections)
            QVERIFY2(!one.anchor.startsWith(u"policy."_s) || one.anchor == u"policy.customers"_s,
                     qPrintable(one.anchor));
    }

    void shouldFindTheOmbudsmanWhereAnyOfItsProceduresKnowsTheEvent() {
        const QJsonValue json = test::changedAt(test::smallPolicy(), u"/outside_bodies/0/procedures"_s,
                                                QJsonArray{u"complaint"_s, u"request"_s});
        QCOMPARE(policyFrom(json).outsideBodies.size(), size_t(2));
    }

    void shouldHaveSectionsInTheOrderOfACase() {
        QStringList titles;
        for (const PageSection &one : m_page.sections) titles.append(one.title);
        QCOMPARE(titles,
                 (QStringList{u"Complaint"_s, u"Request"_s, u"Putting right"_s, u"Where you can go next"_s,
                              u"Difficult contact"_s, u"Who can complain, and how"_s, u"Learning"_s, u"Duties"_s}));
    }

    void shouldShow_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("says");
        const QString right = u"Putting right"_s;
        QTest::newRow("remedy") << right << u"What can be offered"_s << 0
                                << QStringList{u"A proper apology | Offered."_s, u"43"_s};
        QTest::newRow("statutory ground")
            << right << u"Why compensation is paid"_s << 0
            << QStringList{u"A room not to be used | By law."_s, u"Statutory: it has to be paid"_s, u"45"_s};
        QTest::newRow("discretionary ground")
            << right << u"Why compensation is paid"_s << 1
            << QStringList{u"Distress"_s, u"Discretionary | Only where it was found: Upheld, Partly upheld."_s,
                           u"45"_s};
        QTest::newRow("limit") << right << u"Who may award how much"_s << 0
                               << QStringList{u"Manager"_s, u"£250.00"_s, u"46"_s};
        QTest::newRow("no limit") << right << u"Who may award how much"_s << 1
                                  << QStringList{u"Director | Signs."_s, u"Any sum"_s, u"46"_s};
        QTest::newRow("refusal that closes")
            << right << u"When no compensation is paid"_s << 0
            << QStringList{u"Pursued for a payment | Not paid."_s, u"Is closed with it"_s, u"47"_s};
        QTest::newRow("refusal that does not") << right << u"When no compensation is paid"_s << 1
                                               << QStringList{u"An insurer pays"_s, u"Goes on"_s, u"47"_s};
        QTest::newRow("offset") << right << u"Also said"_s << 2
                                << QStringList{u"Set off against arrears"_s, u"Arrears first. | Only of: Tenant."_s,
                                               u"49"_s};
        QTest::newRow("kept before closing")
            << right << u"Also said"_s << 3
            << QStringList{u"What was promised, before the case is closed"_s,
                           u"Done first. | Closed all the same, with reasons, only by: Director."_s, u"50"_s};
        const QString next = u"Where you can go next"_s;
        QTest::newRow("ombudsman") << next << u"Who may look at a case"_s << 0
                                   << QStringList{
                                          u"The Ombudsman | Free of charge.\nCases of: Complaint.\nFreephone "
                                          u"0300 111 3000"_s,
                                          u"After “Answered”.\nOmbudsman: Possible after 2 months, from: "
                                          u"Closing of the case. | By law from 1 October 2022 until 30 "
                                          u"September 2030."_s,
                                          u"51"_s};
        QTest::newRow("panel") << next << u"Who may look at a case"_s << 1
                               << QStringList{u"Tenants’ panel | Only about: Repairs; Rent."_s, u"At any time."_s,
                                              u"54"_s};
        const QString how = u"How cases go there, and what comes back"_s;
        QTest::newRow("exhausted") << next << how << 0
                                   << QStringList{u"The Ombudsman: whether the procedure was exhausted"_s,
                                                  u"Checked first."_s, u"52"_s};
        QTest::newRow("requests") << next << how << 1
                                  << QStringList{u"The Ombudsman: its requests"_s,
                                                 u"Answered within 10 working days where they name no day."_s, u"51"_s};
        QTest::newRow("late") << next << how << 2
                              << QStringList{
                                     u"The Ombudsman: cases that come late"_s,
                                     u"It may decline a case that comes later than 12 months after the final answer."_s,
                                     u"51"_s};
        QTest::newRow("findings") << next << how << 3
                                  << QStringList{u"The Ombudsman: what it may find"_s,
                                                 u"Service failure; Reasonable redress"_s, u"51"_s};
        QTest::newRow("leaflet") << next << how << 5
                                 << QStringList{u"The Ombudsman: sent with the letter"_s, u"The leaflet"_s, u"51"_s};
        QTest::newRow("stage left out") << next << how << 7
                                        << QStringList{u"Tenants’ panel: sent there before the last stage"_s,
                                                       u"A fast track. | “Stage 2” is then left out."_s, u"56"_s};
        const QString contact = u"Difficult contact"_s;
        QTest::newRow("criterion") << contact << u"What is called unreasonable"_s << 0
                                   << QStringList{u"Abuse | Shouting. After so many incidents on the timeline: 2."_s,
                                                  u"58"_s};
        QTest::newRow("sanction with guards")
            << contact << u"What may then be restricted"_s << 0
            << QStringList{u"In writing only | Letters."_s, u"No telephone calls. A visit only with a reason."_s,
                           u"60"_s};
        QTest::newRow("single contact") << contact << u"What may then be restricted"_s << 1
                                        << QStringList{u"One person"_s, u"One named person deals with everything."_s,
                                                       u"60"_s};
        const QString decided = u"How it is decided and looked at again"_s;
        QTest::newRow("who decides") << contact << decided << 1 << QStringList{u"Who decides"_s, u"Manager"_s, u"57"_s};
        QTest::newRow("review") << contact << decided << 3
                                << QStringList{u"Looked at again"_s, u"Looked at. | Within 3 months."_s, u"61"_s};
        QTest::newRow("appeal") << contact << decided << 4
                                << QStringList{u"Appeal"_s, u"To the top. | Heard by: Director."_s, u"63"_s};
        const QString learning = u"Learning"_s;
        QTest::newRow("root cause") << learning << u"What is learned, and how"_s << 0
                                    << QStringList{u"The cause of a complaint"_s, u"Found."_s, u"66"_s};
        QTest::newRow("sample") << learning << u"What is learned, and how"_s << 5
                                << QStringList{u"A random selection for tenants"_s,
                                               u"Read. | 12 cases at a time, names removed."_s, u"71"_s};
        QTest::newRow("cause") << learning << u"Causes that are counted"_s << 0
                               << QStringList{u"A visit was missed | Nobody came."_s, u"65"_s};
        QTest::newRow("audit") << learning << u"What an audit looks at"_s << 0
                               << QStringList{u"Is it plain? | No jargon."_s, u"72"_s};
        QTest::newRow("survey") << learning << u"What complainants are asked"_s << 1
                                << QStringList{u"Was it fair?"_s, u"73"_s};
        const QString duties = u"What the organisation itself has to do"_s;
        QTest::newRow("return") << u"Duties"_s << duties << 0
                                << QStringList{
                                       u"The return | Sent on time.\nSent to, where it applies (75). Any of "
                                       u"these: Board; Panel.\nWho read it, where it applies (75). One name "
                                       u"or several.\nPresent, where it applies (75). Each of these is among "
                                       u"them: Manager, Director."_s,
                                       u"Every quarter. First on 1 October 2026. | Due within 30 calendar "
                                       u"days of the end of the period."_s,
                                       u"Manager | For: The benchmark."_s, u"74"_s};
        QTest::newRow("review after so many")
            << u"Duties"_s << duties << 1
            << QStringList{u"The review"_s, u"After “Met” has happened 3 times since it was last done."_s,
                           u"The text does not say"_s, u"76"_s};
        QTest::newRow("when it arises") << u"Duties"_s << duties << 2
                                        << QStringList{u"After a merger"_s, u"When it arises: on a merger."_s,
                                                       u"The text does not say"_s, u"77"_s};
    }

    void shouldShow() {
        QFETCH(QString, title);
        QFETCH(QString, caption);
        QFETCH(int, row);
        QFETCH(QStringList, says);
        const PageTable &shown = table(title, caption);
        QVERIFY(size_t(row) < shown.rows.size());
        QCOMPARE(lines(shown.rows[size_t(row)]), says);
    }

    void shouldSayHowOftenADutyComes_data() {
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("says");
        QTest::newRow("1") << 1 << u"Every month."_s;
        QTest::newRow("6") << 6 << u"Every 6 months."_s;
        QTest::newRow("12") << 12 << u"Every year, from January."_s;
        QTest::newRow("36") << 36 << u"Every 3 years."_s;
    }

    void shouldSayHowOftenADutyComes() {
        QFETCH(int, months);
        QFETCH(QString, says);
        const QJsonValue json = test::changedAt(test::smallPolicy(), u"/duties/0/every_months"_s, months);
        const PolicyPage page = pageOf(policyFrom(json), nullptr);
        QCOMPARE(page.sections.back().tables.front().rows.front()[1].text, says + u" First on 1 October 2026."_s);
    }

    void shouldSayThatNewComplaintsAreTakenInAllTheSame() {
        QCOMPARE(section(u"Difficult contact"_s).paragraphs,
                 (QStringList{u"What it is. (57)"_s, u"New complaints are taken in all the same."_s}));
    }

    void shouldShowEveryClause() {
        QStringList shown;
        for (const PageSection &one : m_page.sections)
            for (const PageTable &each : one.tables)
                for (const auto &row : each.rows) shown.append(row.back().text);
        const QString text = toText(m_page);
        for (int number = 43; number <= 77; ++number) {
            const bool isElsewhere = number == 57 || number == 75;  // of the section itself, of what a duty asks
            QVERIFY2(isElsewhere || shown.contains(QString::number(number)), qPrintable(QString::number(number)));
            QVERIFY(text.contains(QString::number(number)));
        }
        QCOMPARE(test::clausesOf(m_policy).back().number, u"77"_s);
    }

    void shouldFillEveryTableEvenly() {
        for (const PageSection &one : m_page.sections)
            for (const PageTable &each : one.tables) {
                QCOMPARE(int(each.shares.size()), int(each.headings.size()));
                QCOMPARE(std::accumulate(each.shares.begin(), each.shares.end(), 0), 100);
                for (const auto &row : each.rows) QCOMPARE(int(row.size()), int(each.headings.size()));
            }
    }

    void shouldEscapeEverything() {
        const QString hostile = u"<img src='x'>&amp;\"<script>"_s;
        const QStringList places{u"/putting_right/remedies/0/name"_s,
                                 u"/putting_right/grounds/0/name"_s,
                                 u"/putting_right/refusals/0/name"_s,
                                 u"/putting_right/offset/text"_s,
                                 u"/outside_bodies/0/name"_s,
                                 u"/outside_bodies/0/contact"_s,
                                 u"/outside_bodies/0/enclosure"_s,
                                 u"/outside_bodies/0/findings/0/name"_s,
                                 u"/behaviour/criteria/0/name"_s,
                                 u"/behaviour/sanctions/0/name"_s,
                                 u"/behaviour/clause/text"_s,
                                 u"/learning/causes/0/name"_s,
                                 u"/learning/audit_questions/0/name"_s,
                                 u"/duties/0/name"_s,
                                 u"/duties/0/audience"_s,
                                 u"/duties/2/arises"_s};
        QJsonValue json = test::smallPolicy();
        for (const QString &place : places) json = test::changedAt(json, place, hostile);
        const Policy policy = policyFrom(json);
        QCOMPARE(policy.duties.size(), size_t(3));
        const QString html = toHtml(pageOf(policy, nullptr));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.count(hostile.toHtmlEscaped()) >= places.size());
    }
};

QTEST_GUILESS_MAIN(PolicyAfterResponseTest)
#include "tst_policy_after_response.moc"
