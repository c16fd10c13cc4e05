// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/mistakes.h"
#include "core/casework/moving_on.h"
#include "core/casework/targets.h"
#include "tests/casework/any_step.h"
#include "tests/casework/case_lines.h"
#include "tests/casework/desk.h"
#include "tests/casework/house_policy.h"
#include "tests/casework/step.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString struck = u"entry.struck"_s;

QJsonObject strikeOf(const QJsonValue &entry, const QString &reason = u"Meant for another case"_s) {
    return {{u"entry"_s, entry}, {u"reason"_s, reason}};
}

void tell(Desk &desk, const QStringList &story) {
    for (const QString &line : story) {
        const Step step = stepIn(line);
        const auto done = desk.happen(step.event, step.at, step.data);
        if (!done) qFatal("%s: %s", qPrintable(line), qPrintable(done.error().message));
    }
}

Desk deskWith(const QStringList &story) {
    Desk desk(housePolicy());
    tell(desk, QStringList{u"received 2026-04-01T10:00 {\"complainant\":\"Aisha Khan\"}"_s} + story);
    return desk;
}

QStringList targetLines(const Desk &desk) {
    QStringList lines;
    const Rules rules = desk.rules();
    for (const auto &target : targets(rules.policy, rules.procedure, rules.calendar, desk.subject.facts, rules.now))
        lines << u"%1 %2 %3 %4"_s.arg(target.id.text(), target.starts.toText(), target.date.toText(),
                                      target.metOn.toText())
              << idOf(target.state);
    return lines;
}

}  // namespace

// An entry recorded by mistake is put right: what it did is undone, and the record keeps both.
class TestStruckEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(housePolicy()); }

    void shouldSayWhatStandsInTheWay_data() {
        QTest::addColumn<QStringList>("story");
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("answer");  // "taken", or what the refusal says
        const QStringList response{u"stage-1.started 2026-04-02"_s,
                                   u"stage-1.responded 2026-04-10 {\"outcome\":\"upheld\"}"_s};
        QTest::newRow("the last entry") << response << 3 << u"taken"_s;
        QTest::newRow("only contacts and notes after it")
            << response + QStringList{u"call 2026-04-11 {\"text\":\"a\"}"_s, u"letter 2026-04-11 {\"text\":\"b\"}"_s,
                                      u"officer.assigned 2026-04-11 {\"officer\":\"Joan Pike\"}"_s}
            << 3 << u"taken"_s;
        QTest::newRow("something rests on it")
            << response << 2
            << u"“Stage 1 response sent” of Friday 10 April 2026 came after it and rests on it: that has to be struck "
               "first, if it was a mistake too."_s;
        QTest::newRow("of two that rest on it, the last")
            << response + QStringList{u"stage-2.started 2026-04-20 {\"reason\":\"Not enough\"}"_s} << 2
            << u"“Stage 2 asked for” of Monday 20 April 2026 came after it and rests on it: that has to be struck "
               "first, if it was a mistake too."_s;
        QTest::newRow("a contact on which an answer may rest")
            << QStringList{u"call 2026-04-02 {\"text\":\"a\"}"_s} + response << 2
            << u"“Stage 1 response sent” of Friday 10 April 2026 came after it and rests on it: that has to be struck "
               "first, if it was a mistake too."_s;
        QTest::newRow("a note, whatever came after it")
            << QStringList{u"note 2026-04-02 {\"text\":\"Wrong case\"}"_s} + response << 2 << u"taken"_s;
        QTest::newRow("a link, whatever came after it")
            << QStringList{u"case.linked 2026-04-02 {\"case\":\"R-2\",\"reason\":\"x\"}"_s} + response << 2
            << u"taken"_s;
        QTest::newRow("the receipt")
            << QStringList() << 1
            << u"A case cannot be without its receipt. If it should never have been taken up, record that it was "
               "withdrawn and say why; what is wrong in its details can be changed."_s;
        QTest::newRow("a closing by itself")
            << response + QStringList{u"closed 2026-04-20 {\"reason\":\"Done\"}"_s} << 4 << u"taken"_s;
        QTest::newRow("what closed with it")
            << QStringList{u"early.resolved 2026-04-02"_s} << 3
            << u"“Closed” of Thursday 2 April 2026 came of itself with the entry before it: strike that, and both "
               "go."_s;
        QTest::newRow("what ended the case, with its closing")
            << QStringList{u"early.resolved 2026-04-02"_s} << 2 << u"taken"_s;
        QTest::newRow("a withdrawal, with its closing")
            << QStringList{u"withdrawn 2026-04-02 {\"reason\":\"x\"}"_s} << 2 << u"taken"_s;
        QTest::newRow("nothing") << QStringList() << 9 << u"This case has no entry 9."_s;
        QTest::newRow("struck already") << response +
                                               QStringList{u"entry.struck 2026-04-12 {\"entry\":3,\"reason\":\"x\"}"_s}
                                        << 3 << u"That entry has been struck already."_s;
        QTest::newRow("a strike") << response + QStringList{u"entry.struck 2026-04-12 {\"entry\":3,\"reason\":\"x\"}"_s}
                                  << 4 << u"A strike cannot be taken back: record anew what did happen."_s;
        QTest::newRow("what the struck entry rested on")
            << response + QStringList{u"entry.struck 2026-04-12 {\"entry\":3,\"reason\":\"x\"}"_s} << 2 << u"taken"_s;
    }
    void shouldSayWhatStandsInTheWay() {
        QFETCH(QStringList, story);
        QFETCH(int, entry);
        QFETCH(QString, answer);
        const Desk desk = deskWith(story);
        const auto decided = desk.tryOut(struck, u"2026-05-01"_s, strikeOf(entry));
        QCOMPARE(decided ? u"taken"_s : decided.error().message, answer);
        const auto offered = mistakes::strikeable(desk.subject, desk.rules());
        const bool isOffered = std::ranges::any_of(offered, [&](const auto *one) { return one->sequence == entry; });
        QCOMPARE(isOffered, answer == u"taken"_s);
    }

    void shouldAskForTheEntryAndTheReason_data() {
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<bool>("taken");
        QTest::newRow("both") << strikeOf(2) << true;
        QTest::newRow("the number as text, as the window has it") << strikeOf(u"2"_s) << true;
        QTest::newRow("no reason") << QJsonObject{{u"entry"_s, 2}} << false;
        QTest::newRow("a blank reason") << strikeOf(2, u"  "_s) << false;
        QTest::newRow("no entry") << QJsonObject{{u"reason"_s, u"x"_s}} << false;
        QTest::newRow("words for an entry") << strikeOf(u"the last"_s) << false;
        QTest::newRow("half an entry") << strikeOf(1.5) << false;
    }
    void shouldAskForTheEntryAndTheReason() {
        QFETCH(QJsonObject, data);
        QFETCH(bool, taken);
        const Desk desk = deskWith({u"stage-1.started 2026-04-02"_s});
        const auto decided = desk.tryOut(struck, u"2026-05-01"_s, data);
        QCOMPARE(decided.has_value(), taken);
        if (decided) QCOMPARE(decided->front().data.value("entry"_L1), QJsonValue(2));
    }

    // What the policy did by itself is no mistake, and what it went on from cannot be taken from under it.
    void shouldLeaveWhatThePolicyDid() {
        Desk desk = deskWith({u"point.added 2026-04-02 {\"text\":\"The boiler\"}"_s});
        const auto move = moveDue(desk.subject, desk.rules());
        QVERIFY(move);
        QVERIFY(desk.happen(move->event.text(), move->at.toText(), move->data, move->by));
        const auto own = desk.tryOut(struck, u"2026-05-01"_s, strikeOf(3));
        QVERIFY(!own && own.error().message.contains(u"was recorded by Redress itself"_s));
        const auto before = desk.tryOut(struck, u"2026-05-01"_s, strikeOf(2));
        QVERIFY(!before && before.error().message.startsWith(u"The case went on by its policy (“Made formal” of "_s));
    }

    void shouldLeaveWhatAnImportWrote() {
        Desk desk = deskWith({});
        const When day = When::on({2026, 4, 2});
        follow(desk.subject, desk.timeline, {{2, events::importNoted, day, desk.now.moment(), u"Joan Pike"_s, {}}},
               desk.origin, *desk.policy);
        const auto own = desk.tryOut(struck, u"2026-05-01"_s, strikeOf(2));
        QVERIFY(!own);
        QCOMPARE(own.error().message,
                 u"“Import” of Thursday 2 April 2026 was recorded by Redress itself: it is nobody's mistake and cannot "
                 "be struck."_s);
    }

    void shouldTakeTheRightEntryInPlaceOfTheWrongOne() {
        Desk desk =
            deskWith({u"stage-1.started 2026-04-02"_s, u"stage-1.responded 2026-04-10 {\"outcome\":\"upheld\"}"_s});
        const auto again = desk.tryOut(u"stage-1.responded"_s, u"2026-04-14"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().message,
                 u"“Stage 1 response sent” was recorded on Friday 10 April 2026 already. If that was a mistake, strike "
                 "the entry first: “This was recorded by mistake”."_s);
        tell(desk, {u"entry.struck 2026-04-13 {\"entry\":3,\"reason\":\"Not sent\"}"_s,
                    u"stage-1.responded 2026-04-14 {\"outcome\":\"not-upheld\"}"_s});
        QCOMPARE(desk.subject.outcome, OutcomeId(u"not-upheld"_s));
        QCOMPARE(desk.subject.stages.back().responded.toText(), u"2026-04-14"_s);
        QCOMPARE(desk.subject.course.mistakes.value(3), u"Not sent"_s);
        QCOMPARE(desk.timeline.size(), size_t(5));
    }

    void shouldOpenAgainWhatWasClosedByMistake() {
        Desk desk = deskWith({u"early.resolved 2026-04-02"_s});
        QVERIFY(!desk.subject.open);
        tell(desk, {u"entry.struck 2026-04-03 {\"entry\":2,\"reason\":\"Wrong case\"}"_s});
        QVERIFY(desk.subject.open);
        QCOMPARE(desk.subject.course.mistakes.size(), 2);
        QCOMPARE(desk.subject.course.mistakes.value(3), u"Wrong case"_s);
        QCOMPARE(desk.subject.sequence, 4);
    }

    // An officer's own closing in the same breath is an entry of its own.
    void shouldTakeOnlyTheClosingThatCameOfItself() {
        Desk desk =
            deskWith({u"stage-1.started 2026-04-02"_s, u"stage-1.responded 2026-04-10 {\"outcome\":\"upheld\"}"_s,
                      u"closed 2026-04-10 {\"reason\":\"Done\"}"_s});
        const auto response = desk.tryOut(struck, u"2026-05-01"_s, strikeOf(3));
        QVERIFY(!response && response.error().message.contains(u"“Closed”"_s));
    }

    // The second method: the same officer at another desk, who never made the mistake.
    void shouldBeAsThoughItHadNeverBeen_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("seed");
        for (const auto *policy : {"house", "southway", "wrekin", "beyond"})
            for (int seed = 1; seed <= 40; ++seed)
                QTest::addRow("%s %d", policy, seed) << QString::fromUtf8(policy) << seed;
    }
    void shouldBeAsThoughItHadNeverBeen() {
        QFETCH(QString, policy);
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        Desk mistaken = policy == "house"_L1 ? Desk(housePolicy()) : Desk(policy);
        tell(mistaken, {u"received 2026-04-01T10:00 {\"complainant\":\"Aisha Khan\"}"_s});
        const QDate first(2026, 4, 1);
        const int length = 3 + random.bounded(12);
        for (int day = 1; day <= length; ++day) {
            const QString at = first.addDays(day).toString(Qt::ISODate);
            const Step step = random.bounded(4) == 0 ? anyContact(at, random) : anyStep(mistaken, at, random);
            if (!step.event.isEmpty()) static_cast<void>(mistaken.happen(step.event, step.at, step.data));
        }
        Desk careful = mistaken;
        const QString day = first.addDays(length + 1).toString(Qt::ISODate);
        const Step wrong = anyStep(mistaken, day, random);
        if (wrong.event.isEmpty()) QSKIP("Nothing is left to do on this case.");
        const auto made = mistaken.happen(wrong.event, wrong.at, wrong.data);
        QVERIFY(made);
        for (int more = random.bounded(4); more > 0; --more) {
            const Step contact = anyContact(day, random);
            // A restriction that was imposed by mistake forbids what it would not have.
            if (!mistaken.tryOut(contact.event, contact.at, contact.data)) continue;
            QVERIFY(mistaken.happen(contact.event, contact.at, contact.data));
            const auto same = careful.happen(contact.event, contact.at, contact.data);
            QVERIFY2(same, same ? "" : qPrintable(same.error().message));
        }
        const auto strike = mistaken.happen(struck, day, strikeOf(made->front().sequence));
        QVERIFY2(strike, strike ? "" : qPrintable(wrong.event + u": "_s + strike.error().message));
        QCOMPARE(CaseLines(mistaken.subject).sorted(), CaseLines(careful.subject).sorted());
        QCOMPARE(targetLines(mistaken), targetLines(careful));
        QCOMPARE(mistakes::standing(mistaken.timeline, mistaken.subject.course).size(), careful.timeline.size());
        // And the right entry in its place is taken at both.
        const auto right = mistaken.tryOut(wrong.event, wrong.at, wrong.data);
        QCOMPARE(right.has_value(), careful.tryOut(wrong.event, wrong.at, wrong.data).has_value());
    }
};

QTEST_GUILESS_MAIN(TestStruckEntries)
#include "tst_struck_entries.moc"
