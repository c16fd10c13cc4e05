// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTextDocumentFragment>
#include <algorithm>

#include "core/letters/compose_letter.h"
#include "core/letters/letter_commands.h"
#include "tests/letters/letter_fixture.h"

namespace redress {

using namespace Qt::StringLiterals;

// What is recorded with a letter, and told in it.
class ToldInLettersTest : public QObject {
    Q_OBJECT

private:
    static QString textOf(const LetterRequest &request) {
        const auto letter = composeLetter(request);
        return letter ? QTextDocumentFragment::fromHtml(letter->body).toPlainText() : letter.error().message;
    }

    static QStringList keysOf(const std::vector<Ask> &asks) {
        QStringList keys;
        for (const Ask &ask : asks) keys << ask.key;
        return keys;
    }

    static std::vector<Ask> recordAsks(const test::LetterFixture &fixture, const QString &letter) {
        return asksForRecord(fixture.file, fixture.rule(letter), fixture.calendars.of(fixture.file.subject.division),
                             fixture.now);
    }

private Q_SLOTS:
    void shouldTellHowTheComplaintWasInvestigated() {
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.writeEverything();
        QVERIFY(!textOf(fixture.request(u"response"_s)).contains(u"How the complaint was investigated"_s));
        fixture.draft.record.insert(u"how_investigated"_s, u"We read the diary of the repairs team."_s);
        const QString told = textOf(fixture.request(u"response"_s));
        QVERIFY2(told.contains(u"How the complaint was investigated"_s), qPrintable(told));
        QVERIFY2(told.contains(u"We read the diary of the repairs team."_s), qPrintable(told));
    }

    // A letter that is printed again says what was recorded when it went.
    void shouldTellWhatWasRecorded() {
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.writeEverything();
        fixture.file.timeline.push_back({2,
                                         EventName(u"stage-1.responded"_s),
                                         fixture.now,
                                         fixture.now.moment(),
                                         u"Joan Pike"_s,
                                         {{u"how_investigated"_s, u"Two neighbours were asked."_s}}});
        QVERIFY(textOf(fixture.request(u"response"_s)).contains(u"Two neighbours were asked."_s));
    }

    // What will happen, and by when; what has been done or given up is promised no more.
    void shouldSayWhatIsPromisedAndByWhen_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("told");
        QTest::newRow("a sentence") << u"The lock is changed."_s << u"The lock is changed. We will"_s;
        QTest::newRow("without a full stop") << u"The lock is changed "_s << u"The lock is changed. We will"_s;
        QTest::newRow("an exclamation") << u"At last!"_s << u"At last! We will"_s;
    }
    void shouldSayWhatIsPromisedAndByWhen() {
        QFETCH(QString, written);
        QFETCH(QString, told);
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.writeEverything();
        QVERIFY(!textOf(fixture.request(u"response"_s)).contains(u"We have promised"_s));
        Undertaking lock;
        lock.number = 1;
        lock.text = written;
        lock.due = QDate(2026, 5, 8);
        Undertaking door = lock;
        door.number = 2;
        door.text = u"The door is painted."_s;
        door.state = Undertaking::State::Kept;
        Undertaking order = lock;
        order.kind = Undertaking::Kind::Order;
        order.text = u"Pay £100."_s;
        fixture.file.subject.undertakings = {lock, door, order};
        const QString letter = textOf(fixture.request(u"response"_s));
        QVERIFY2(letter.contains(told + u" have done this by Friday 8 May 2026."_s), qPrintable(letter));
        QVERIFY(!letter.contains(door.text));
        QVERIFY(!letter.contains(order.text));
    }

    void shouldKeepToItselfWhatIsNotForTheLetter() {
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.writeEverything();
        fixture.draft.record.insert(u"decided_by"_s, u"Somebody Else"_s);
        QVERIFY(!textOf(fixture.request(u"response"_s)).contains(u"Somebody Else"_s));
    }

    // A complaint that is still informal is not yet at the stage whose letter acknowledges it.
    void shouldSayThatItIsStillInformal() {
        test::LetterFixture fixture;
        fixture.writeEverything();
        QCOMPARE(fixture.file.subject.stage(), StageId(u"informal"_s));
        const QString early = textOf(fixture.request(u"acknowledgement"_s));
        QVERIFY2(!early.contains(u"It is now at stage 1"_s), qPrintable(early));
        QVERIFY2(early.contains(u"it goes on to stage 1"_s), qPrintable(early));
        fixture.moveTo(StageId(u"stage-1"_s));
        QVERIFY(textOf(fixture.request(u"acknowledgement"_s)).contains(u"It is now at stage 1"_s));
    }

    void shouldAskForWhatThePolicyWantsRecorded() {
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        const QStringList keys = keysOf(recordAsks(fixture, u"response"_s));
        QVERIFY2(keys.contains(u"how_investigated"_s) && keys.contains(u"role"_s), qPrintable(keys.join(u' ')));
        for (const auto &given : {u"outcome"_s, u"answers"_s, u"pence"_s, u"text"_s, u"sent_by"_s, u"to"_s})
            QVERIFY2(!keys.contains(given), qPrintable(given));
    }

    // Sent once more it is a letter like any other.
    void shouldAskNothingForALetterThatWasSent() {
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.file.subject.facts.happened.insert(EventName(u"stage-1.responded"_s), fixture.now);
        QVERIFY(recordAsks(fixture, u"response"_s).empty());
        fixture.draft.record.insert(u"role"_s, u"service-manager"_s);
        const auto commands =
            commandsOfSending(fixture.file, fixture.rule(u"response"_s), fixture.draft, u"Joan Pike"_s, fixture.now);
        QCOMPARE(commands.front().event, events::letter);
        QVERIFY(!commands.front().data.contains("role"_L1));
    }

    void shouldRecordWhatWasAsked() {
        test::LetterFixture fixture;
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.draft.record = {{u"role"_s, u"service-manager"_s}, {u"how_investigated"_s, u"The diary."_s}};
        const auto commands =
            commandsOfSending(fixture.file, fixture.rule(u"response"_s), fixture.draft, u"Joan Pike"_s, fixture.now);
        QCOMPARE(commands.size(), size_t(1));
        QCOMPARE(commands.front().data[u"role"_s].toString(), u"service-manager"_s);
        QCOMPARE(commands.front().data[u"how_investigated"_s].toString(), u"The diary."_s);
        QCOMPARE(commands.front().data[u"letter"_s].toString(), u"response"_s);
    }
};

}  // namespace redress

QTEST_MAIN(redress::ToldInLettersTest)
#include "tst_told_in_letters.moc"
