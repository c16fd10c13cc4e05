// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "core/casework/decide.h"
#include "core/letters/behaviour_letters.h"
#include "core/letters/compose_letter.h"
#include "core/letters/letter_choice.h"
#include "core/letters/letter_commands.h"
#include "tests/letters/letter_fixture.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString gapsOf(const Letter &letter) {
    QStringList names;
    for (const MergeField &gap : letter.gaps) names << gap.name;
    return names.join(u' ');
}

QStringList offered(const CaseFile &file) {
    QStringList ids;
    for (const LetterChoice &choice : lettersFor(file)) ids << choice.rule.id;
    return ids;
}

void note(CaseFile &file) {
    file.subject.behaviour.incidents.push_back({file.policy->behaviour->criteria.front().id,
                                                u"You rang 31 times between nine and noon."_s,
                                                When::on(QDate(2026, 4, 7))});
}

void restrict(CaseFile &file, const QString &contact = {}) {
    Behaviour::Restriction restriction;
    for (const Sanction &one : file.policy->behaviour->sanctions) restriction.sanctions.push_back(one.id);
    restriction.singleContact = contact;
    restriction.reason = u"We could not help others while you rang."_s;
    restriction.since = When::on(QDate(2026, 4, 10));
    restriction.reviewBy = QDate(2026, 6, 1);
    file.subject.behaviour.restriction = restriction;
}

}  // namespace

class BehaviourLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferWhatTheCaseCallsFor() {
        test::LetterFixture fixture(u"wrekin"_s);
        QVERIFY(!offered(fixture.file).contains(u"warning"_s));
        QVERIFY(!offered(fixture.file).contains(u"restriction"_s));
        note(fixture.file);
        QVERIFY(offered(fixture.file).contains(u"warning"_s));
        restrict(fixture.file);
        QVERIFY(!offered(fixture.file).contains(u"warning"_s));
        QVERIFY(offered(fixture.file).contains(u"restriction"_s));
    }

    void shouldWriteBothUnderEveryPolicyWithoutGaps_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("letter");
        int policies = 0;
        const PolicyLibrary library = PolicyLibrary::open();
        for (const auto &policy : library.policies()) {
            if (!policy->behaviour) continue;
            ++policies;
            for (const auto *letter : {"warning", "restriction"})
                QTest::addRow("%s %s", qPrintable(policy->id.text()), letter)
                    << policy->id.text() << QString::fromLatin1(letter);
        }
        QVERIFY(policies >= 6);
    }
    void shouldWriteBothUnderEveryPolicyWithoutGaps() {
        QFETCH(QString, policy);
        QFETCH(QString, letter);
        test::LetterFixture fixture(policy);
        fixture.moveTo(StageId(u"stage-1"_s));
        note(fixture.file);
        restrict(fixture.file, u"Ann Ray"_s);
        const auto rule = letterFor(fixture.file, letter);
        QVERIFY(rule);
        const auto written = composeLetter(fixture.request(*rule));
        QVERIFY2(written, written ? "" : qPrintable(written.error().message + written.error().place));
        QCOMPARE(gapsOf(*written), QString());
        QVERIFY(!written->body.contains("{{"_L1));
        QVERIFY2(!written->body.contains(QRegularExpression(u" [.,;]|\\.\\.|  +\\S"_s)), qPrintable(written->body));
        QVERIFY(written->body.contains(u"You rang 31 times"_s));
        QVERIFY(written->body.contains(rule->clause.number.toHtmlEscaped()));
    }

    // What is restricted, why, whom to turn to, until when; Wrekin's Appendix 1 wants advice named, Southway's 7.14
    // an appeal.
    void shouldSayInTheNoticeWhatItHasTo_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("does");
        for (const auto *policy : {"wrekin", "southway"})
            for (const auto *says : {"We could not help others", "Ann Ray", "1 June 2026", "10 April 2026"})
                QTest::addRow("%s %s", policy, says)
                    << QString::fromLatin1(policy) << QString::fromLatin1(says) << true;
        QTest::newRow("wrekin sanction") << u"wrekin"_s << u"Written communication only"_s << true;
        QTest::newRow("southway sanction") << u"southway"_s << u"An agreement about future conduct"_s << true;
        QTest::newRow("wrekin advice") << u"wrekin"_s << u"Citizens Advice"_s << true;
        QTest::newRow("southway advice") << u"southway"_s << u"Citizens Advice"_s << false;
        QTest::newRow("southway appeal") << u"southway"_s << u"You can appeal"_s << true;
        QTest::newRow("wrekin appeal") << u"wrekin"_s << u"You can appeal"_s << false;
    }
    void shouldSayInTheNoticeWhatItHasTo() {
        QFETCH(QString, policy);
        QFETCH(QString, says);
        test::LetterFixture fixture(policy);
        note(fixture.file);
        restrict(fixture.file, u"Ann Ray"_s);
        const auto written = composeLetter(fixture.request(*letterFor(fixture.file, u"restriction"_s)));
        QVERIFY(written);
        QTEST(written->body.contains(says), "does");
    }

    // Sending the warning is the warning; sent again, and the notice, are letters. No restriction speaks against them.
    void shouldBeRecordedAsWhatItIs() {
        test::LetterFixture fixture(u"wrekin"_s);
        note(fixture.file);
        const auto sent = [&](const QString &id) {
            const auto commands =
                commandsOfSending(fixture.file, *letterFor(fixture.file, id), {}, u"Joan Pike"_s, fixture.now);
            return commands.size() == 1 ? commands.front() : Command();
        };
        QCOMPARE(sent(u"warning"_s).event, events::behaviourWarned);
        QVERIFY(!sent(u"warning"_s).data.value(keys::text).toString().isEmpty());
        fixture.file.subject.facts.happened.insert(events::behaviourWarned, fixture.now);
        QCOMPARE(sent(u"warning"_s).event, events::letter);
        restrict(fixture.file, u"Ann Ray"_s);
        const Command notice = sent(u"restriction"_s);
        QCOMPARE(notice.event, events::letter);
        QCOMPARE(notice.data.value(keys::letter).toString(), u"restriction"_s);
        fixture.file.subject.sequence = 1;
        const Rules rules{*fixture.file.policy, fixture.file.procedure(),
                          fixture.calendars.of(fixture.file.subject.division), fixture.now};
        QVERIFY(decide(notice, fixture.file.subject, rules));
        Command other = notice;
        other.data = {{keys::text, u"Something else"_s}};
        QVERIFY(!decide(other, fixture.file.subject, rules));
    }

    // Any other letter asks why it goes all the same, and says it when it is recorded.
    void shouldAskWhyALetterGoesAllTheSame() {
        test::LetterFixture fixture(u"wrekin"_s);
        LetterRule holding = fixture.rule(u"acknowledgement"_s);
        holding.records = EventName();
        const auto &calendar = fixture.calendars.of(fixture.file.subject.division);
        QVERIFY(asksForRecord(fixture.file, holding, calendar, fixture.now).empty());
        restrict(fixture.file, u"Ann Ray"_s);
        const auto asks = asksForRecord(fixture.file, holding, calendar, fixture.now);
        QCOMPARE(asks.size(), 1u);
        QCOMPARE(asks.front().key, QString(keys::despite));
        fixture.draft.record = {{keys::despite, u"Ann Ray is away"_s}};
        const auto commands = commandsOfSending(fixture.file, holding, fixture.draft, u"Joan Pike"_s, fixture.now);
        QCOMPARE(commands.back().data.value(keys::despite).toString(), u"Ann Ray is away"_s);
    }

    void shouldNameAsGapsWhatIsNotRecorded() {
        test::LetterFixture fixture(u"wrekin"_s);
        const auto written = composeLetter(fixture.request(*letterFor(fixture.file, u"restriction"_s)));
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QVERIFY2(gapsOf(*written).contains(u"restriction.since"_s), qPrintable(gapsOf(*written)));
    }

    void shouldOfferNeitherWhereThePolicyHasNoRules() {
        test::LetterFixture fixture(u"southway"_s);
        Policy silent = *fixture.file.policy;
        silent.behaviour.reset();
        QVERIFY(!behaviourLetter(u"warning"_s, silent));
        QVERIFY(behaviourLetters(fixture.file.subject, silent).empty());
    }
};

}  // namespace redress

QTEST_MAIN(redress::BehaviourLettersTest)
#include "tst_behaviour_letters.moc"
