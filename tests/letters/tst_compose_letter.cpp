// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/day_text.h"
#include "core/letters/compose_letter.h"
#include "core/letters/letter_choice.h"
#include "core/letters/letter_commands.h"
#include "core/letters/letter_gaps.h"
#include "core/letters/letter_targets.h"
#include "tests/letters/letter_fixture.h"

namespace redress {

using namespace Qt::StringLiterals;

class ComposeLetterTest : public QObject {
    Q_OBJECT

private:
    static QString gapsOf(const Letter &letter) {
        QStringList names;
        for (const MergeField &gap : letter.gaps) names.append(gap.name);
        return names.join(u' ');
    }

    static void write(const QString &path, const QByteArray &content) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    // Received on 2 April 2026: ten working days end on 20 April, and at most five more on 27 April.
    void shouldPromiseNoLaterDateThanThePolicyAllows_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the last day") << u"halton"_s << QDate(2026, 4, 27) << true;
        QTest::newRow("a day more") << u"halton"_s << QDate(2026, 4, 28) << false;
        QTest::newRow("no promise") << u"halton"_s << QDate() << true;
        QTest::newRow("no extension, so nothing is moved") << u"southway"_s << QDate(2026, 9, 1) << true;
    }
    void shouldPromiseNoLaterDateThanThePolicyAllows() {
        QFETCH(QString, policy);
        QFETCH(QDate, until);
        test::LetterFixture fixture(policy);
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.draft.until = until;
        const auto promised = checkPromise(fixture.request(u"holding"_s));
        QTEST(promised.has_value(), "allowed");
    }

    void shouldSayOnceWhoDealsWithTheCase_data() {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<int>("own");
        QTest::newRow("the template") << u"We keep to our policy."_s << 1;
        QTest::newRow("the policy") << u"{{officer.name}} is dealing with your complaint."_s << 0;
    }
    void shouldSayOnceWhoDealsWithTheCase() {
        QFETCH(QString, paragraph);
        QFETCH(int, own);
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        LetterRule rule = fixture.rule(u"acknowledgement"_s);
        rule.paragraphs = {paragraph};
        const auto letter = composeLetter(fixture.request(rule));
        QCOMPARE(letter->body.count(u"I will be your contact"_s), own);
    }

    void shouldWriteEveryLetterOfEveryPolicyWithoutGaps_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("letter");
        const PolicyLibrary library = PolicyLibrary::open();
        for (const auto &policy : library.policies())
            for (const Procedure &procedure : policy->procedures)
                for (const LetterRule &rule : procedure.letters)
                    QTest::addRow("%s %s %s %s", qPrintable(policy->id.text()), qPrintable(procedure.id.text()),
                                  qPrintable(rule.stage.text()), qPrintable(rule.id))
                        << policy->id.text() << procedure.id.text() << rule.stage.text() << rule.id;
    }
    void shouldWriteEveryLetterOfEveryPolicyWithoutGaps() {
        QFETCH(QString, policy);
        QFETCH(QString, procedure);
        QFETCH(QString, stage);
        QFETCH(QString, letter);
        test::LetterFixture fixture(policy, procedure);
        fixture.moveTo(StageId(stage));
        fixture.writeEverything();
        if (letter == "refusal"_L1) fixture.refuse();
        const auto written = composeLetter(fixture.request(letter));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message + written.error().place));
        QCOMPARE(gapsOf(*written), QString());
        QVERIFY(!written->body.contains("{{"_L1));
        QVERIFY(!written->body.contains(u"class=\"gap\""_s));
        QVERIFY(!written->body.contains(QRegularExpression(u" [.,;]|\\.\\.|  +\\S"_s)));
        QVERIFY(written->body.contains(u"Dear Mrs Khan,"_s));
        QVERIFY(written->body.contains(u"Joan Pike"_s));
        QVERIFY(written->address.contains(u"14 Alma Terrace"_s));
        QVERIFY(written->dateline.contains(u"R-2026-0412"_s));
    }

    void shouldHaveTheThreeLettersAtEveryStageOfTheComplaintsThatAreAnsweredInWriting_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("stage");
        for (const char *policy : {"torus", "halton", "southway", "wrekin", "beyond", "hos-code-2024"})
            for (const char *stage : {"stage-1", "stage-2"})
                QTest::addRow("%s %s", policy, stage) << QString::fromLatin1(policy) << QString::fromLatin1(stage);
    }
    void shouldHaveTheThreeLettersAtEveryStageOfTheComplaintsThatAreAnsweredInWriting() {
        QFETCH(QString, policy);
        QFETCH(QString, stage);
        const auto found = PolicyLibrary::open().find(PolicyId(policy));
        const Procedure *procedure = (*found)->procedure(ProcedureId(u"complaint"_s));
        for (const auto &id : {u"acknowledgement"_s, u"holding"_s, u"response"_s})
            QVERIFY2(procedure->letter(id, StageId(stage)), qPrintable(id));
    }

    void shouldSayWhatAStageTwoResponseUnderTheCodeHasTo() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.moveTo(StageId(u"stage-2"_s));
        fixture.writeEverything();
        const auto letter = composeLetter(fixture.request(u"response"_s));
        QVERIFY(letter.has_value());
        // Clause 6.19: the stage, the complaint, the decision, the reasons, the remedy, how to go to the Ombudsman.
        for (const auto &said :
             {u"stage 2"_s, u"Nobody has come to look at it."_s, u"upheld"_s, u"did nothing for nine weeks"_s,
              u"The wall will be treated"_s, u"Housing Ombudsman"_s})
            QVERIFY2(letter->body.contains(said), qPrintable(said));
    }

    void shouldNameWhatIsMissingAndWhatToDo() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.file.subject.details.complainant = u"Anonymous"_s;
        fixture.file.subject.details.address.clear();
        const auto letter = composeLetter(fixture.request(u"response"_s));
        QVERIFY(letter.has_value());
        QCOMPARE(gapsOf(*letter), u"recipient.name recipient.address text.findings outcome.name"_s);
        for (const MergeField &gap : letter->gaps) {
            QVERIFY(gap.advice.endsWith(u'.'));
            QVERIFY(!gap.label.isEmpty());
        }
        const auto complete = requireComplete(*letter);
        QVERIFY(!complete);
        QVERIFY(complete.error().message.contains(u"R-2026-0412"_s));
        QVERIFY(complete.error().place.contains(u"recipient.address"_s));
    }

    void shouldAskForARemedyWhereTheComplaintIsUpheld() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.writeEverything();
        fixture.draft.texts.remove(u"text.remedy"_s);
        for (const Outcome &outcome : fixture.file.procedure().outcomes) {
            fixture.draft.outcome = outcome.id;
            const bool isOwed =
                outcome.finding == Outcome::Finding::Upheld || outcome.finding == Outcome::Finding::PartlyUpheld;
            QCOMPARE(gapsOf(*composeLetter(fixture.request(u"response"_s))), isOwed ? u"text.remedy"_s : QString());
        }
    }

    void shouldSayNothingOfWhatIsNotOffered() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        QVERIFY(!composeLetter(fixture.request(u"response"_s))->body.contains(u"offer you"_s));
        fixture.draft.compensation = Pence{12550};
        QVERIFY(composeLetter(fixture.request(u"response"_s))->body.contains(u"offer you <b>£125.50</b>"_s));
    }

    void shouldEscapeMarkupInData() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        fixture.file.subject.details.complainant = u"<b>Bob & Sons</b>"_s;
        fixture.file.subject.details.summary = u"<img src=\"file:///etc/passwd\">"_s;
        const auto letter = composeLetter(fixture.request(u"response"_s));
        QVERIFY(letter->address.contains(u"&lt;b&gt;Bob &amp; Sons&lt;/b&gt;"_s));
        QVERIFY(!letter->body.contains(u"<img"_s));
        QVERIFY(!letter->flowing.contains(u"<b>Bob"_s));
    }

    void shouldFillTheFieldsOfThePolicysParagraphsAndEscapeTheirMarkup() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        LetterRule rule = fixture.rule(u"response"_s);
        rule.paragraphs = QStringList{u"Write to <{{organisation.name}}> about {{case.reference}}."_s,
                                      u"{{#is.late}}Never shown.{{/is.late}}"_s};
        const auto letter = composeLetter(fixture.request(rule));
        QVERIFY(letter->body.contains(u"<p>Write to &lt;Halton Housing Trust&gt; about R-2026-0412.</p>"_s));
        QVERIFY(!letter->body.contains(u"<p></p>"_s));
    }

    void shouldRefuseAPolicysParagraphThatCannotBeFilled_data() {
        QTest::addColumn<QString>("paragraph");
        QTest::newRow("unknown") << u"{{case.colour}}"_s;
        QTest::newRow("raw") << u"{{{case.reference}}}"_s;
        QTest::newRow("part") << u"{{> body}}"_s;
        QTest::newRow("not closed") << u"{{#is.late}}x"_s;
    }
    void shouldRefuseAPolicysParagraphThatCannotBeFilled() {
        QFETCH(QString, paragraph);
        test::LetterFixture fixture(u"halton"_s);
        LetterRule rule = fixture.rule(u"response"_s);
        rule.paragraphs = QStringList{paragraph};
        const auto letter = composeLetter(fixture.request(rule));
        QVERIFY(!letter);
        QCOMPARE(letter.error().clause, rule.clause.number);
    }

    void shouldNameTheTemplateThatCannotBeUsed() {
        QTemporaryDir folder;
        for (const auto &part :
             {"letter.html", "letterhead.html", "address.html", "dateline.html", "main.html", "letter.css"})
            write(folder.filePath(QString::fromLatin1(part)), "x");
        const test::LetterFixture fixture(u"halton"_s);
        const auto missing = composeLetter(fixture.request(u"response"_s), LetterTemplates(folder.path()));
        QVERIFY(!missing && missing.error().message.contains(u"“response”"_s));
        write(folder.filePath(u"response.html"_s), "one\n{{nobody}}");
        const auto faulty = composeLetter(fixture.request(u"response"_s), LetterTemplates(folder.path()));
        QVERIFY(!faulty);
        QCOMPARE(faulty.error().place, u"response.html, line 2"_s);
    }

    void shouldAnswerEachPointWithItsFindingReasonsAndRemedy() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.file.subject.points = {{1, u"Black mould in two bedrooms"_s, false, {}},
                                       {2, u"Nobody rang back"_s, false, {}},
                                       {3, u"The bins"_s, true, {}}};
        fixture.draft.answers = {{1, {OutcomeId(u"upheld"_s), u"Nine weeks went by."_s, u"The wall is treated."_s}},
                                 {2, {OutcomeId(u"not-upheld"_s), u"We rang on 12 January."_s, {}}}};
        const auto letter = composeLetter(fixture.request(u"response"_s));
        QVERIFY(letter.has_value());
        QCOMPARE(gapsOf(*letter), QString());
        const QString body = letter->body;
        const qsizetype first = body.indexOf(u"<b>1. Black mould in two bedrooms</b>"_s);
        const qsizetype second = body.indexOf(u"<b>2. Nobody rang back</b>"_s);
        QVERIFY(first > 0 && second > first);
        QVERIFY(body.sliced(first, second - first).contains(u"Our finding: <b>upheld</b>. Nine weeks went by."_s));
        QVERIFY(body.sliced(first, second - first).contains(u"What we will do: The wall is treated."_s));
        QVERIFY(body.sliced(second).contains(u"We rang on 12 January."_s));
        QCOMPARE(body.count(u"What we will do:"_s), 1);
        QVERIFY(!body.contains(u"The bins"_s));
        QVERIFY(body.contains(u"The outcome of your complaint is: <b>partially upheld"_s) ||
                body.contains(u"The outcome of your complaint is: <b>part"_s));
    }

    void shouldLackTheAnswerToAPoint_data() {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("lacks");
        QTest::newRow("nothing") << QString() << QString() << true;
        QTest::newRow("no reasons") << u"upheld"_s << QString() << true;
        QTest::newRow("no finding") << QString() << u"Nine weeks went by."_s << true;
        QTest::newRow("whole") << u"upheld"_s << u"Nine weeks went by."_s << false;
    }
    void shouldLackTheAnswerToAPoint() {
        QFETCH(QString, outcome);
        QFETCH(QString, reason);
        QFETCH(bool, lacks);
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.file.subject.points = {{1, u"Black mould"_s, false, {}}};
        fixture.draft.answers = {{1, {OutcomeId(outcome), reason, {}}}};
        fixture.draft.outcome = OutcomeId(u"upheld"_s);
        const auto letter = composeLetter(fixture.request(u"response"_s));
        QVERIFY(letter.has_value());
        QCOMPARE(gapsOf(*letter), lacks ? u"points"_s : QString());
        QCOMPARE(letter->body.contains(u"class=\"gap\""_s), lacks);
    }

    void shouldTellWhatWasRecordedOnAPointWhereNothingElseIsWritten() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        const StageId stage = fixture.file.subject.stage();
        fixture.file.subject.points = {
            {1, u"Black mould"_s, false, {{stage, {OutcomeId(u"upheld"_s), u"It was found."_s, {}}}}}};
        const auto letter = composeLetter(fixture.request(u"response"_s));
        QVERIFY(letter->body.contains(u"It was found."_s));
        QCOMPARE(gapsOf(*letter), QString());
    }

    void shouldRecordTheAnswersWithTheResponse() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.file.subject.points = {{1, u"Black mould"_s, false, {}}};
        fixture.draft.answers = {{1, {OutcomeId(u"upheld"_s), u"It was found."_s, u"The wall is treated."_s}}};
        fixture.draft.sentBy = u"post"_s;
        const auto commands =
            commandsOfSending(fixture.file, fixture.rule(u"response"_s), fixture.draft, u"Joan Pike"_s, fixture.now);
        const QJsonObject data = commands.front().data;
        const QJsonObject answer = data.value(keys::answers).toArray().at(0).toObject();
        QCOMPARE(answer.value(keys::point).toInt(), 1);
        QCOMPARE(answer.value(keys::outcome).toString(), u"upheld"_s);
        QCOMPARE(answer.value(keys::reason).toString(), u"It was found."_s);
        QCOMPARE(answer.value(keys::remedy).toString(), u"The wall is treated."_s);
        QCOMPARE(data.value(keys::sentBy).toString(), u"post"_s);
        QCOMPARE(data.value(keys::to).toString(), u"customer"_s);
    }

    void shouldExplainARefusalInEveryPolicy_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("procedure");
        const PolicyLibrary library = PolicyLibrary::open();
        for (const auto &policy : library.policies())
            for (const Procedure &procedure : policy->procedures)
                if (procedure.letter(u"refusal"_s, procedure.entry))
                    QTest::addRow("%s %s", qPrintable(policy->id.text()), qPrintable(procedure.id.text()))
                        << policy->id.text() << procedure.id.text();
    }
    void shouldExplainARefusalInEveryPolicy() {
        QFETCH(QString, policy);
        QFETCH(QString, procedure);
        test::LetterFixture fixture(policy, procedure);
        const QString before = gapsOf(*composeLetter(fixture.request(u"refusal"_s)));
        QVERIFY2(before.contains(u"refusal.name"_s), qPrintable(before));
        QVERIFY(before.contains(u"text.refusal"_s));
        fixture.refuse();
        const auto letter = composeLetter(fixture.request(u"refusal"_s));
        QVERIFY(letter.has_value());
        QCOMPARE(gapsOf(*letter), QString());
        const Exclusion &exclusion = fixture.file.procedure().exclusions.front();
        QVERIFY(letter->body.contains(exclusion.name.toHtmlEscaped()));
        QVERIFY(letter->body.contains(exclusion.clause.number.toHtmlEscaped()));
        QVERIFY(letter->body.contains(u"filed at the county court"_s));
        QVERIFY(letter->body.contains(exclusion.sentTo.toHtmlEscaped()));
        // The right to go to the Ombudsman, Code 2.4; care services have a regulator of their own.
        QVERIFY(letter->body.contains(u"Ombudsman"_s) || letter->body.contains(u"Care Quality Commission"_s));
        QVERIFY(letter->body.contains(QRegularExpression(u"www\\.\\S+|0\\d{3,4} \\d{3}"_s)));
        const auto offered = lettersFor(fixture.file);
        QCOMPARE(offered.size(), size_t(1));
        QCOMPARE(offered.front().rule.id, u"refusal"_s);
    }

    void shouldOfferTheLettersOfTheStageTheSoonestDueFirst() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        const auto letters = lettersFor(fixture.file);
        QCOMPARE(letters.size(), size_t(3));
        QCOMPARE(letters[0].rule.id, u"acknowledgement"_s);
        QCOMPARE(letters[0].target->date.day(), QDate(2026, 4, 13));  // five working days after 2 April, over Easter
        QCOMPARE(letters[1].rule.id, u"response"_s);
        QCOMPARE(letters[2].rule.id, u"holding"_s);
        fixture.file.subject.facts.happened.insert(letters[0].rule.records, fixture.now);
        QCOMPARE(lettersFor(fixture.file).back().rule.id, u"acknowledgement"_s);
        QVERIFY(lettersFor(fixture.file).back().sent.isKnown());
    }

    void shouldNameTheLettersThatThereAre() {
        const test::LetterFixture fixture(u"hos-code-2024"_s);
        QVERIFY(letterFor(fixture.file, u"holding"_s).has_value());
        const auto refused = letterFor(fixture.file, u"eviction"_s);
        QVERIFY(!refused);
        for (const auto &word : {u"R-2026-0412"_s, u"Stage 1"_s, u"acknowledgement"_s, u"holding"_s, u"response"_s})
            QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    }

    void shouldRecordAResponseWithItsOutcome() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.writeEverything();
        fixture.draft.until = {};
        fixture.draft.compensation = Pence{5000};
        const auto commands =
            commandsOfSending(fixture.file, fixture.rule(u"response"_s), fixture.draft, u"Joan Pike"_s, fixture.now);
        QCOMPARE(commands.size(), size_t(1));
        QCOMPARE(commands[0].event, EventName(u"stage-1.responded"_s));
        QCOMPARE(commands[0].by, u"Joan Pike"_s);
        QCOMPARE(commands[0].data.value(keys::outcome).toString(), fixture.draft.outcome.text());
        QCOMPARE(commands[0].data.value(keys::pence).toInt(), 5000);
        QCOMPARE(commands[0].data.value(keys::letter).toString(), u"response"_s);
    }

    void shouldRecordTheNewDateWithAHoldingLetter() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        const auto commands =
            commandsOfSending(fixture.file, fixture.rule(u"holding"_s), fixture.draft, u"Joan Pike"_s, fixture.now);
        QCOMPARE(commands.size(), size_t(2));
        QCOMPARE(commands[0].event, events::targetExtended);
        QCOMPARE(commands[0].data.value(keys::target).toString(), u"stage-1.response"_s);
        QCOMPARE(commands[0].data.value(keys::until).toString(), fixture.draft.until.toString(Qt::ISODate));
        QVERIFY(commands[0].data.value(keys::reason).toString().contains(u"surveyor"_s));
        QCOMPARE(commands[1].event, events::letter);
    }

    void shouldLeaveThePolicysDateWhereItCannotBeMoved() {
        test::LetterFixture fixture(u"southway"_s);  // knows no extension
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.writeEverything();
        const auto commands =
            commandsOfSending(fixture.file, fixture.rule(u"holding"_s), fixture.draft, u"Joan Pike"_s, fixture.now);
        QCOMPARE(commands.size(), size_t(1));
        QCOMPARE(commands[0].event, events::letter);
        const auto letter = composeLetter(fixture.request(u"holding"_s));
        QVERIFY(letter->body.contains(inWords(fixture.draft.until)));  // promised all the same
    }

    void shouldRecordASecondSendingAsALetter() {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        const LetterRule &rule = fixture.rule(u"acknowledgement"_s);
        QCOMPARE(commandsOfSending(fixture.file, rule, {}, {}, fixture.now).front().event, rule.records);
        fixture.file.subject.facts.happened.insert(rule.records, fixture.now);
        QCOMPARE(commandsOfSending(fixture.file, rule, {}, {}, fixture.now).front().event, events::letter);
    }
};

}  // namespace redress

QTEST_MAIN(redress::ComposeLetterTest)
#include "tst_compose_letter.moc"
