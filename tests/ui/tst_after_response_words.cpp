// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/policy/policy_reader.h"
#include "tests/policy/small_policy.h"
#include "ui/case/event_words.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

When at(int day) {
    return When::on(QDate(2026, 4, day));
}

Undertaking owed(Undertaking::Kind kind, int number, const QString &text) {
    Undertaking made;
    made.kind = kind;
    made.number = number;
    made.text = text;
    made.due = QDate(2026, 4, 30);
    made.since = at(1);
    return made;
}

CaseFile file() {
    CaseFile made;
    made.policy = std::make_shared<Policy>(*readPolicy(test::smallPolicyText()).policy);
    made.subject.procedure = ProcedureId(u"complaint"_s);
    using Kind = Undertaking::Kind;
    made.subject.undertakings = {owed(Kind::Promise, 1, u"Mend the roof"_s),
                                 owed(Kind::Promise, 2, u"Paint the room"_s),
                                 owed(Kind::Evidence, 1, u"The file"_s),
                                 owed(Kind::Order, 1, u"Apologise"_s),
                                 owed(Kind::Recommendation, 1, u"Train the call centre"_s),
                                 owed(Kind::Answer, 1, u"Look again"_s)};
    return made;
}

}  // namespace

// How what happens after the response reads on the timeline.
class TestAfterResponseWords : public QObject {
    Q_OBJECT

    const CaseFile m_file = file();

    Event made(const QString &name, const QJsonObject &data) const {
        return {1, EventName(name), at(9), at(9).moment(), u"Joan Pike"_s, data};
    }

    static void row(const char *name, const QString &event, const QJsonObject &data, const QString &label,
                    const QString &text) {
        QTest::newRow(name) << event << data << label << text;
    }

    static void rightRows() {
        row("promise", u"promise.made"_s,
            {{keys::remedy, u"apology"_s},
             {keys::text, u"We say sorry"_s},
             {keys::until, u"2026-04-24"_s},
             {keys::owner, u"Ann Lee"_s}},
            u"Promise"_s, u"A proper apology: We say sorry\nBy Friday 24 April 2026; Ann Lee sees to it"_s);
        row("promise to pay", u"promise.made"_s,
            {{keys::remedy, u"voucher"_s},
             {keys::text, u"A voucher"_s},
             {keys::until, u"2026-04-24"_s},
             {keys::pence, 5000}},
            u"Promise"_s, u"voucher: A voucher\nBy Friday 24 April 2026\n£50.00"_s);
        row("kept", u"promise.kept"_s, {{keys::promise, u"2"_s}, {keys::proof, u"Photographs"_s}}, u"Promise kept"_s,
            u"Paint the room\nPhotographs"_s);
        row("moved", u"promise.moved"_s,
            {{keys::promise, u"1"_s}, {keys::until, u"2026-05-05"_s}, {keys::reason, u"No slates"_s}},
            u"Promise moved"_s, u"Mend the roof: now by Tuesday 5 May 2026\nNo slates"_s);
        row("let go", u"promise.released"_s, {{keys::promise, u"1"_s}, {keys::reason, u"They moved"_s}},
            u"Promise let go"_s, u"Mend the roof\nThey moved"_s);
        row("award", u"compensation.awarded"_s,
            {{keys::pence, 25000}, {keys::ground, u"distress"_s}, {keys::reason, u"Three months"_s}}, u"Compensation"_s,
            u"£250.00: Three months\nDistress"_s);
        row("award of before", u"compensation.awarded"_s, {{keys::pence, 100}, {keys::reason, u"Late"_s}},
            u"Compensation"_s, u"£1.00: Late"_s);
        row("set off", u"compensation.set-off"_s, {{keys::pence, 5000}, {keys::arrears, 12000}}, u"Set off"_s,
            u"£50.00 against arrears of £120.00"_s);
        row("refused", u"compensation.refused"_s, {{keys::ground, u"insured"_s}, {keys::reason, u"Told so"_s}},
            u"No compensation"_s, u"An insurer pays: Told so"_s);
        row("promises of a response", u"stage-1.responded"_s,
            {{keys::outcome, u"upheld"_s},
             {keys::promises, QJsonArray{QJsonObject{{keys::text, u"We call"_s}, {keys::until, u"2026-04-24"_s}},
                                         QJsonObject{{keys::text, u"We paint"_s}, {keys::until, u"2026-05-05"_s}}}}},
            u"Answered"_s,
            u"Upheld\nPromised by Friday 24 April 2026: We call\nPromised by Tuesday 5 May 2026: We paint"_s);
    }

    static void outsideRows() {
        row("went there", u"outside.referred"_s,
            {{keys::body, u"ombudsman"_s}, {keys::reference, u"HO-1"_s}, {keys::reason, u"Still damp"_s}},
            u"Went outside"_s, u"Taken by the customer to: The Ombudsman\nIts reference: HO-1\nStill damp"_s);
        row("sent there", u"outside.referred"_s, {{keys::body, u"panel"_s}, {keys::byUs, true}, {keys::consent, true}},
            u"Went outside"_s, u"Sent by us to: Tenants’ panel\nWith the customer’s written consent"_s);
        row("evidence", u"outside.requested"_s,
            {{keys::body, u"ombudsman"_s}, {keys::text, u"The repair log"_s}, {keys::until, u"2026-04-24"_s}},
            u"Evidence asked for"_s, u"The Ombudsman: The repair log\nBy Friday 24 April 2026"_s);
        row("sent", u"outside.answered"_s, {{keys::request, u"1"_s}, {keys::proof, u"By e-mail"_s}}, u"Evidence sent"_s,
            u"The file\nBy e-mail"_s);
        row("finding", u"outside.found"_s,
            {{keys::body, u"ombudsman"_s},
             {keys::finding, u"service-failure"_s},
             {keys::point, u"2"_s},
             {keys::text, u"Too slow"_s}},
            u"Finding from outside"_s, u"The Ombudsman: Service failure\nOn point 2\nToo slow"_s);
        row("order", u"outside.ordered"_s,
            {{keys::body, u"ombudsman"_s},
             {keys::text, u"Pay"_s},
             {keys::until, u"2026-04-24"_s},
             {keys::pence, 30000},
             {keys::owner, u"Ann Lee"_s}},
            u"Order"_s, u"The Ombudsman: Pay\n£300.00 to be paid\nBy Friday 24 April 2026\nAnn Lee sees to it"_s);
        row("complied", u"outside.complied"_s, {{keys::order, u"1"_s}, {keys::proof, u"Letter sent"_s}},
            u"Order complied with"_s, u"Apologise\nLetter sent"_s);
        row("recommendation", u"outside.recommended"_s, {{keys::body, u"ombudsman"_s}, {keys::text, u"Train"_s}},
            u"Recommendation"_s, u"The Ombudsman: Train"_s);
        row("answered", u"outside.responded"_s, {{keys::recommendation, u"1"_s}, {keys::proof, u"Done in May"_s}},
            u"Recommendation answered"_s, u"Train the call centre\nDone in May"_s);
        row("ended", u"outside.ended"_s, {{keys::body, u"panel"_s}, {keys::reason, u"Out of time"_s}},
            u"Ended outside"_s, u"Tenants’ panel: Out of time"_s);
        row("answered again", u"answered-again"_s, {{keys::answer, u"1"_s}, {keys::text, u"Upheld now"_s}},
            u"Answered again"_s, u"Look again\nUpheld now"_s);
        row("reopened", u"reopened"_s,
            {{keys::reason, u"New evidence"_s}, {keys::body, u"ombudsman"_s}, {keys::until, u"2026-04-24"_s}},
            u"Reopened"_s, u"New evidence\nAsked for by The Ombudsman\nTo be answered again by Friday 24 April 2026"_s);
    }

    static void behaviourRows() {
        row("incident", u"behaviour.noted"_s, {{keys::criterion, u"abuse"_s}, {keys::text, u"Shouted"_s}},
            u"Behaviour"_s, u"Abuse: Shouted"_s);
        row("restricted", u"restriction.imposed"_s,
            {{keys::sanctions, QJsonArray{u"written-only"_s, u"one-person"_s}},
             {keys::reason, u"Threats"_s},
             {keys::contact, u"Ann Lee"_s},
             {keys::until, u"2026-05-05"_s},
             {keys::role, u"manager"_s}},
            u"Contact restricted"_s,
            u"In writing only, One person: Threats\nEverything goes through Ann Lee\nIt is looked at again by Tuesday "
            u"5 May 2026\nDecided as Manager"_s);
        row("reviewed", u"restriction.reviewed"_s,
            {{keys::decision, u"kept"_s}, {keys::reason, u"No change"_s}, {keys::until, u"2026-05-05"_s}},
            u"Restriction looked at"_s, u"It stays: No change\nIt is looked at again by Tuesday 5 May 2026"_s);
        row("appeal decided", u"restriction.appeal-decided"_s,
            {{keys::decision, u"lifted"_s},
             {keys::reason, u"Too hard"_s},
             {keys::decidedBy, u"Bo Ek"_s},
             {keys::role, u"director"_s}},
            u"Appeal decided"_s, u"It is lifted: Too hard\nDecided by Bo Ek, Director"_s);
        row("although restricted", u"call"_s, {{keys::text, u"Rang"_s}, {keys::despite, u"The house flooded"_s}},
            u"Call"_s, u"Rang\nAlthough contact is restricted: The house flooded"_s);
        row("hazard", u"alert.decided"_s,
            {{keys::alert, u"hazard"_s},
             {keys::decision, u"yes"_s},
             {keys::reason, u"Mould"_s},
             {keys::caseRef, u"R-2026-0002"_s}},
            u"What words may mean"_s, u"A hazard in the home: Mould\nOpened for it: R-2026-0002"_s);
    }

    static void learningRows() {
        row("cause", u"cause.found"_s,
            {{keys::cause, u"missed"_s},
             {keys::text, u"Twice"_s},
             {keys::place, u"Alma Terrace"_s},
             {keys::contractor, u"Roofs Ltd"_s}},
            u"Root cause"_s, u"A visit was missed: Twice\nPlace: Alma Terrace\nContractor: Roofs Ltd"_s);
        row("lesson", u"lesson.drawn"_s, {{keys::text, u"Ring first"_s}, {keys::improvement, u"I-0000012"_s}},
            u"Lesson"_s, u"Ring first\nBecame improvement I-0000012"_s);
        row("staff", u"staff.named"_s,
            {{keys::staff, QJsonArray{u"Carl Blunt"_s, u"Dee Cole"_s}}, {keys::text, u"Carl was rude"_s}},
            u"Staff named"_s, u"For their performance review. Who, is kept apart and not shown here."_s);
        row("audit", u"response.audited"_s,
            {{keys::stage, u"stage-1"_s}, {u"plain"_s, true}, {u"kind"_s, false}, {keys::text, u"Good"_s}},
            u"Quality audit"_s, u"Stage 1: Good\nIs it plain? yes\nIs it kind? no"_s);
        row("survey sent", u"survey.sent"_s, {}, u"Survey sent"_s, QString());
        row("survey", u"survey.answered"_s, {{u"easy"_s, u"4"_s}, {u"fair"_s, 2}, {keys::text, u"Slow"_s}},
            u"Survey answered"_s, u"Was it easy? 4 of 5\nWas it fair? 2 of 5\nSlow"_s);
    }

private Q_SLOTS:
    void shouldReadLikeASentence_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        rightRows();
        outsideRows();
        behaviourRows();
        learningRows();
    }

    void shouldReadLikeASentence() {
        QFETCH(QString, event);
        QFETCH(QJsonObject, data);
        QFETCH(QString, label);
        QFETCH(QString, text);
        const Event happened = made(event, data);
        QCOMPARE(labelOf(happened, m_file), label);
        QCOMPARE(textOf(happened, m_file), text);
    }

    void shouldHaveAWordForEveryMechanism_data() {
        QTest::addColumn<QString>("event");
        for (const Action &action : actions()) QTest::newRow(qPrintable(action.event.text())) << action.event.text();
    }

    void shouldHaveAWordForEveryMechanism() {
        QFETCH(QString, event);
        const Event happened = made(event, {});
        const QString label = labelOf(happened, m_file);
        QVERIFY2(label != event && !label.isEmpty(), qPrintable(label));
        QVERIFY(label.front().isUpper());
    }

    // Whatever a script has written: braces and brackets of its data are never what an officer reads.
    void shouldNeverShowRawData_data() { shouldHaveAWordForEveryMechanism_data(); }

    void shouldNeverShowRawData() {
        QFETCH(QString, event);
        const QJsonObject odd{{keys::text, QJsonObject{{u"a"_s, 1}}},
                              {keys::reason, QJsonArray{u"x"_s}},
                              {keys::sanctions, u"written-only"_s},
                              {keys::until, 7},
                              {keys::pence, u"many"_s},
                              {keys::staff, u"Carl Blunt"_s},
                              {keys::body, QJsonArray()},
                              {keys::promise, 1}};
        const QString text = textOf(made(event, odd), m_file);
        QVERIFY2(!text.contains(u'{') && !text.contains(u'[') && !text.contains(u"Carl Blunt"_s), qPrintable(text));
    }

    void shouldOfferEachKindOnItsOwn_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<int>("kind");
        QTest::newRow("promise") << u"promise.kept"_s << int(EventKind::Right);
        QTest::newRow("award") << u"compensation.awarded"_s << int(EventKind::Right);
        QTest::newRow("order") << u"outside.ordered"_s << int(EventKind::Outside);
        QTest::newRow("restriction") << u"restriction.imposed"_s << int(EventKind::Behaviour);
        QTest::newRow("lesson") << u"lesson.drawn"_s << int(EventKind::Learning);
        QTest::newRow("call") << u"call"_s << int(EventKind::Contact);
    }

    void shouldOfferEachKindOnItsOwn() {
        QFETCH(QString, event);
        QFETCH(int, kind);
        QCOMPARE(int(kindOf(EventName(event))), kind);
    }
};

QTEST_GUILESS_MAIN(TestAfterResponseWords)
#include "tst_after_response_words.moc"
