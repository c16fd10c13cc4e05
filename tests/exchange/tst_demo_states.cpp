// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "core/casework/event_names.h"
#include "core/exchange/demo_register.h"
#include "core/store/alert_list.h"
#include "core/store/checkup.h"
#include "core/store/export_rows.h"
#include "core/store/matters.h"
#include "core/store/people.h"
#include "tests/support/test_register.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

// What has happened in a register, counted from its cases one by one.
struct Found {
    std::map<QString, int> events;
    std::map<PersonId, int> casesOf;
    std::set<QString> closingReasons;
    int cases = 0;
    int open = 0;
    int closedUntouched = 0;  // closed with nothing between
    int longOverdue = 0;      // what is owed by a day that went by two months ago, to whomever
    int restricted = 0;       // now, with a day on which it is looked at again

    [[nodiscard]] int count(const char *event) const {
        const auto counted = events.find(QString::fromLatin1(event));
        return counted == events.end() ? 0 : counted->second;
    }
};

void count(Found &found, const ExportedCase &one, QDate today) {
    const Case &subject = one.file.subject;
    for (const Undertaking &owed : subject.undertakings)
        found.longOverdue += owed.stands() && owed.due < today.addDays(-60);
    ++found.cases;
    found.open += subject.open;
    found.closedUntouched += one.events.size() == 2 && !subject.open;
    if (!subject.details.person.isEmpty()) ++found.casesOf[subject.details.person];
    const auto &restriction = subject.behaviour.restriction;
    found.restricted += restriction && restriction->reviewBy.isValid();
    for (const Event &event : one.file.timeline) {
        ++found.events[event.name.text()];
        if (event.name == events::closed) found.closingReasons.insert(event.data.value(keys::reason).toString());
    }
}

Found foundIn(Register &reg) {
    Found found;
    ExportReader reader(reg);
    for (auto cases = *reader.next(); !cases.empty(); cases = *reader.next())
        for (const ExportedCase &one : cases) count(found, one, reg.clock().today());
    return found;
}

QStringList wordsOf(const char *text) {
    return QString::fromLatin1(text).split(u' ');
}

constexpr auto everywhere =
    "withdrawn refused reopened answered-again closed promise.kept cause.found lesson.drawn survey.sent "
    "survey.answered behaviour.noted behaviour.warned restriction.imposed restriction.reviewed outside.referred "
    "outside.found outside.ordered outside.complied alert.decided advocate.named stage-1.responded stage-2.started "
    "stage-2.responded";

}  // namespace

class TestDemoStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveCasesInEveryState_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("wanted");  // beside what happens everywhere
        QTest::addColumn<QStringList>("never");   // the policy has nothing of the kind
        QTest::newRow("southway 4.2, 4.7: informal first, compliments passed on, no extension")
            << u"southway"_s << wordsOf("target.waived informal.resolved compliment.passed-on review.responded")
            << wordsOf("target.extended response.audited");
        QTest::newRow("torus 3.1, 6.2: audits, enquiries, nothing to extend or to decline")
            << u"torus"_s << wordsOf("response.audited enquiry.responded compliment.forwarded")
            << wordsOf("target.extended target.waived");
        QTest::newRow("wrekin: settled at once, extensions, panels, care complaints")
            << u"wrekin"_s
            << wordsOf(
                   "target.extended target.waived informal.resolved response.audited stage-3.panel-held "
                   "stage-3.responded stage-1.resolved stage-2.action-plan-sent")
            << wordsOf("informal.contacted");
        QTest::newRow("halton 5: meetings held and declined, three stages, compliments relayed")
            << u"halton"_s
            << wordsOf(
                   "target.extended stage-1.meeting-declined stage-2.meeting-held stage-3.responded "
                   "compliment.relayed enquiry.responded")
            << wordsOf("response.audited informal.resolved");
        QTest::newRow("beyond: concerns, both stages, extensions, compliments referred")
            << u"beyond"_s << wordsOf("target.extended target.waived concern.resolved compliment.referred")
            << wordsOf("response.audited stage-3.started");
        QTest::newRow("the Code 6.4: extensions with reasons, audits, service requests")
            << u"hos-code-2024"_s << wordsOf("target.extended response.audited request.responded")
            << wordsOf("informal.resolved stage-3.started");
    }
    void shouldHaveCasesInEveryState() {
        QFETCH(QString, policy);
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, never);
        TestRegister reg(policy);
        QVERIFY(fillWithDemo(*reg, {1500, 1}));
        const Found found = foundIn(*reg);
        QCOMPARE(found.cases, 1500);
        QStringList missing;
        for (const QString &event : wordsOf(everywhere) + wanted)
            if (!found.events.contains(event)) missing << event;
        QCOMPARE(missing, QStringList());
        QStringList forbidden;
        for (const QString &event : never)
            if (found.events.contains(event)) forbidden << event;
        QCOMPARE(forbidden, QStringList());
        QVERIFY2(found.open > 280 && found.open < 430, qPrintable(QString::number(found.open)));
        QVERIFY2(found.closedUntouched < 15, qPrintable(QString::number(found.closedUntouched)));
        QVERIFY(found.restricted > 0);
        QCOMPARE(found.longOverdue, 0);
        // No state is more than a small share of all, but for what every case goes through.
        for (const char *rare : {"withdrawn", "refused", "reopened", "restriction.imposed", "target.extended"})
            QVERIFY2(found.count(rare) < 75, rare);
        QVERIFY(!found.closingReasons.contains(u"Rang the customer: no answer, left a message."_s));
        // About one open case in fifteen waits for a decision about its words.
        const int waiting = *countWaitingAlerts(reg->database(), {});
        QVERIFY2(waiting * 8 < found.open && waiting * 30 > found.open, qPrintable(QString::number(waiting)));
        QStringList findings;
        QVERIFY(Checkup(*reg).run([&](const Finding &one) { findings << one.sentence; }));
        QCOMPARE(findings, QStringList());
    }

    void shouldHavePeopleSomeWithTwoCasesAndSomeWithNeeds() {
        TestRegister reg;
        QVERIFY(fillWithDemo(*reg, {1500, 1}));
        const Found found = foundIn(*reg);
        QVERIFY(found.casesOf.size() > 75 && found.casesOf.size() < 300);
        int twice = 0;
        int withNeeds = 0;
        for (const auto &[person, cases] : found.casesOf) {
            twice += cases > 1;
            withNeeds += reg->people().find(person)->hasNeeds();
        }
        QVERIFY(twice > 3);
        QVERIFY(withNeeds > 5 && withNeeds * 3 < int(found.casesOf.size()));
    }

    void shouldHaveImprovementsInEveryStateAndDutiesSeenTo_data() {
        QTest::addColumn<QString>("policy");
        for (const auto *policy : {"southway", "torus", "wrekin", "halton", "beyond", "hos-code-2024"})
            QTest::newRow(policy) << QString::fromLatin1(policy);
    }
    void shouldHaveImprovementsInEveryStateAndDutiesSeenTo() {
        QFETCH(QString, policy);
        TestRegister reg(policy);
        QVERIFY(fillWithDemo(*reg, {600, 1}));
        std::map<QString, int> states;
        int worked = 0;
        int fromCases = 0;
        for (const Improvement &one : *reg->matters().improvements()) {
            ++states[wordOf(one.state)];
            worked += one.worked == Improvement::Worked::Yes;
            fromCases += !one.cases.empty();
        }
        const std::map<QString, int> every{
            {u"proposed"_s, 1}, {u"under-way"_s, 2}, {u"done"_s, 1}, {u"judged"_s, 2}, {u"dropped"_s, 1}};
        QCOMPARE(states, every);
        QCOMPARE(worked, 1);
        QVERIFY(fromCases > 0);
        int done = 0;
        for (const DutyFile &file : *reg->matters().duties())
            for (const DutyOccurrence &one : file.occurrences) done += one.record.state == DutyRecord::State::Done;
        QVERIFY(done > 0);
    }

    // What was planted stays as it was planned, whatever else happens.
    void shouldLeaveCausesToTheClustersWhereTheyArePlanted() {
        TestRegister reg;
        const auto planted = fillWithDemo(*reg, {3000, 3, 2});
        QVERIFY(planted);
        QCOMPARE(planted->size(), size_t(2));
        const Found found = foundIn(*reg);
        QCOMPARE(found.cases, 3000);
        QVERIFY(found.events.at(u"cause.found"_s) > 1500);
    }
};

QTEST_GUILESS_MAIN(TestDemoStates)
#include "tst_demo_states.moc"
