// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>

#include "core/policy/page/page_builder.h"
#include "core/policy/page/page_html.h"
#include "core/policy/page/page_text.h"
#include "core/policy/policy_library.h"
#include "core/policy/policy_reader.h"
#include "tests/policy/json_change.h"
#include "tests/policy/policy_fault.h"
#include "tests/policy/small_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const PageTable *tableOf(const PageSection &section, const QString &caption) {
    for (const PageTable &table : section.tables)
        if (table.caption == caption) return &table;
    return nullptr;
}

QStringList textsOf(const std::vector<PageCell> &row) {
    QStringList texts;
    for (const PageCell &cell : row) texts.append(cell.text);
    return texts;
}

Policy policyFrom(const QJsonValue &json) {
    return readPolicy(QJsonDocument(json.toObject()).toJson()).policy.value_or(Policy());
}

const std::vector<PageCell> &rowOf(const PageTable &table, const QString &first) {
    for (const auto &row : table.rows)
        if (row.front().text == first) return row;
    qFatal("No row %s", qPrintable(first));
}

const PageSection &customersOf(const PolicyPage &page) {
    const auto found = std::ranges::find(page.sections, u"policy.customers"_s, &PageSection::anchor);
    if (found == page.sections.end()) qFatal("The page says nothing about customers.");
    return *found;
}

}  // namespace

class PolicyPageTest : public QObject {
    Q_OBJECT

    const PolicyLibrary m_library = PolicyLibrary::open();

    std::shared_ptr<const Policy> policy(const QString &id) const { return *m_library.find(PolicyId(id)); }

    const PolicyPage m_small = pageOf(policyFrom(test::smallPolicy()), nullptr);

    const PageTable &tableOfSmall(const QString &caption) const {
        const PageTable *table = tableOf(m_small.sections.front(), caption);
        if (table == nullptr) qFatal("No table %s", qPrintable(caption));
        return *table;
    }

    PolicyPage page(const QString &id) const {
        const auto one = policy(id);
        const auto code = one->comparedWith.isEmpty() ? nullptr : policy(one->comparedWith.text());
        return pageOf(*one, code.get());
    }

private Q_SLOTS:
    void shouldSayWhatThePolicyIs() {
        const PolicyPage southway = page(u"southway"_s);
        QCOMPARE(southway.title, u"Customer Compliments and Complaints Policy"_s);
        QCOMPARE(southway.organisation, u"Southway Housing Trust"_s);
        QStringList facts;
        for (const PageFact &fact : southway.facts) facts.append(fact.label + u'=' + fact.value);
        QVERIFY(facts.contains(u"Reference=COR-POL-06 v7.0"_s));
        QVERIFY(facts.contains(u"Compared with=Complaint Handling Code 2024"_s));
        QVERIFY(southway.paragraphs.first().contains(u"local settings"_s));
    }

    void shouldHaveASectionForEachProcedure() {
        const PolicyPage halton = page(u"halton"_s);
        QStringList titles;
        for (const PageSection &section : halton.sections) titles.append(section.anchor + u'=' + section.title);
        QVERIFY(titles.contains(u"policy.customers=Who can complain, and how"_s));
        QCOMPARE(titles.first(4), (QStringList{u"complaint=Complaint"_s, u"formal-enquiry=Formal enquiry"_s,
                                               u"general-enquiry=General enquiry"_s, u"compliment=Compliment"_s}));
        QCOMPARE(halton.sections.front().badge, u"Counts as a complaint"_s);
        QCOMPARE(halton.sections[3].badge, u"Does not count as a complaint"_s);
        QCOMPARE(halton.sections.back().badge, QString());
    }

    void shouldPutTheTimetableInATable() {
        const PolicyPage southway = page(u"southway"_s);
        const PageTable &timetable = *tableOf(southway.sections.front(), u"Timetable"_s);
        QCOMPARE(timetable.headings, (QStringList{u"Target"_s, u"Runs from"_s, u"Within"_s, u"Met by"_s, u"Clause"_s,
                                                  u"Complaint Handling Code 2024"_s}));
        QCOMPARE(timetable.rows.size(), size_t(7));
        const auto &row = rowOf(timetable, u"Stage 1 response"_s);
        QCOMPARE(textsOf(row).first(5), (QStringList{u"Stage 1 response"_s, u"Receipt"_s, u"10 working days"_s,
                                                     u"Stage 1 response sent"_s, u"6.9"_s}));
        QCOMPARE(row[5].text, u"10 working days from: Stage 1 acknowledgement sent (6.3, 6.4)"_s);
        QCOMPARE(row[5].mark, PageCell::Mark::Differs);
        QVERIFY(row[5].note.contains(u"Stricter"_s));
    }

    void shouldSayWhoDecidesAndWhatMovesOn() {
        const PageTable &stages = tableOfSmall(u"Stages"_s);
        const auto &first = rowOf(stages, u"Stage 1"_s);
        QCOMPARE(first[0].note,
                 u"Once the time for “Response” is over, the case moves on to “Stage 2” by itself (27)."_s);
        QCOMPARE(first[1].text, u"A manager"_s);
        QCOMPARE(first[1].note, u"Answered only by: Manager, Director."_s);
        const auto &second = rowOf(stages, u"Stage 2"_s);
        QCOMPARE(second[0].note, QString());
        QCOMPARE(second[1].text, u"Director"_s);
        QCOMPARE(second[1].note, u"Nobody who answered an earlier stage (28)."_s);
    }

    void shouldSayWhatEachStepAsksFor() {
        const PageTable &steps = tableOfSmall(u"What is asked for at each step"_s);
        QCOMPARE(steps.rows.size(), size_t(2));
        QCOMPARE(steps.rows[0][0].text, u"Met"_s);
        QCOMPARE(steps.rows[0][2].text, u"6"_s);
        QCOMPARE(steps.rows[0][1].text.split(u'\n'),
                 (QStringList{
                     u"Where, which has to be there (29). One of these: At home (With an hour’s notice.); Office."_s,
                     u"Present (30). Each of these is among them: Manager, Director."_s,
                     u"Again on, where it applies (31). Not before the date of “Meeting”."_s}));
        QCOMPARE(steps.rows[1][0].text, u"Answered"_s);
        QCOMPARE(steps.rows[1][1].text.split(u'\n'),
                 (QStringList{u"Answers, where it applies (32). An answer to each point of the complaint."_s,
                              u"A reminder, where “Met” has not come first (33)."_s,
                              u"Too late after: Closing of the case."_s}));
    }

    void shouldSayWhereAStepsDemandsComeFrom_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QString>("says");
        QTest::newRow("from the step itself") << u"6"_s << u"policy"_s << u"Again on, where it applies."_s;
        QTest::newRow("our own") << u"6"_s << u"assumed"_s << u"Again on, where it applies (a local setting)."_s;
        QTest::newRow("from elsewhere") << u"7.1"_s << u"policy"_s << u"Again on, where it applies (7.1)."_s;
    }

    void shouldSayWhereAStepsDemandsComeFrom() {
        QFETCH(QString, number);
        QFETCH(QString, basis);
        QFETCH(QString, says);
        const QJsonObject clause{{u"number"_s, number}, {u"basis"_s, basis}};
        const PolicyPage page = pageOf(
            policyFrom(test::changedAt(test::smallPolicy(), u"/procedures/0/milestones/0/asks/2/clause"_s, clause)),
            nullptr);
        const QString text = tableOf(page.sections.front(), u"What is asked for at each step"_s)->rows[0][1].text;
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void shouldNameWhoDecidesOnce() {
        const PolicyPage beyond = page(u"beyond"_s);
        const PageTable &stages = *tableOf(beyond.sections.front(), u"Stages"_s);
        QCOMPARE(rowOf(stages, u"Stage 1"_s)[1].text, u"Lead officer"_s);
        QCOMPARE(rowOf(stages, u"Stage 1"_s)[1].note, QString());
    }

    void shouldSayWhatIsNotTakenAndWhereItGoes() {
        const PageTable &exclusions = tableOfSmall(u"What is not taken here"_s);
        QCOMPARE(exclusions.rows.size(), size_t(3));
        const auto &old = exclusions.rows[0];
        QCOMPARE(old[0].text, u"Too old"_s);
        QCOMPARE(old[0].note, u"Older than a year."_s);
        QCOMPARE(old[1].text, u"It is not considered, and the customer is told why."_s);
        QCOMPARE(old[1].note,
                 u"It is taken all the same when new evidence is given. "
                 "It can be taken all the same, with reasons (35)."_s);
        QCOMPARE(exclusions.rows[1][1].text, u"It is taken as “Request”."_s);
        QCOMPARE(exclusions.rows[1][1].note, QString());
        QCOMPARE(exclusions.rows[2][0].text, u"Court cases."_s);
        QCOMPARE(exclusions.rows[2][0].note, QString());
        QCOMPARE(exclusions.rows[2][2].text, u"14"_s);
    }

    void shouldNameWhereItIsSent_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonValue>("sentTo");
        QTest::addColumn<QString>("says");
        const QJsonValue council = u"the council"_s;
        QTest::newRow("elsewhere") << u"redirect"_s << council << u"It goes to: the council."_s;
        QTest::newRow("the text is silent") << u"redirect"_s << test::gone << u"It is dealt with elsewhere."_s;
        QTest::newRow("refused, and sent on")
            << u"refuse"_s << council
            << u"It is not considered, and the customer is told why. It goes to: the council."_s;
    }

    void shouldNameWhereItIsSent() {
        QFETCH(QString, kind);
        QFETCH(QJsonValue, sentTo);
        QFETCH(QString, says);
        const QString place = u"/procedures/0/exclusions/1"_s;
        QJsonValue json = test::changedAt(test::smallPolicy(), place + u"/kind"_s, kind);
        json = test::changedAt(json, place + u"/becomes"_s, test::gone);
        json = test::changedAt(json, place + u"/sent_to"_s, sentTo);
        const PolicyPage page = pageOf(policyFrom(json), nullptr);
        QCOMPARE(tableOf(page.sections.front(), u"What is not taken here"_s)->rows[1][1].text, says);
    }

    void shouldSayHowACaseIsClosedWithoutAnAnswer() {
        const PageTable &closures = tableOfSmall(u"Closed without an answer"_s);
        QCOMPARE(textsOf(rowOf(closures, u"Nobody answers"_s)),
                 (QStringList{u"Nobody answers"_s, u"Attempts to reach the customer, all in vain: 3."_s, u"Manager"_s,
                              u"36"_s}));
        QCOMPARE(textsOf(rowOf(closures, u"Moved away"_s)),
                 (QStringList{u"Moved away"_s, u"–"_s, u"Anybody"_s, u"36"_s}));
    }

    void shouldSayTheRestInSentences() {
        const PageTable &rest = tableOfSmall(u"Also said"_s);
        const auto &points = rowOf(rest, u"Points of the complaint"_s);
        QCOMPARE(points[1].text, u"Each is answered."_s);
        QCOMPARE(points[1].note, u"New points join the case until “Answered”; later ones open a case of their own."_s);
        QCOMPARE(rowOf(rest, u"Kept informed"_s)[1].text, u"We call."_s);
        QCOMPARE(rowOf(rest, u"Mediation"_s)[2].text, u"39"_s);
        QCOMPARE(
            rowOf(rest, u"Decision received"_s)[1].text,
            u"By post, “Answered” counts as received 2 working days later; by e-mail or by hand, on the same day."_s);
        const PageTable &request = *tableOf(m_small.sections[1], u"Also said"_s);
        QCOMPARE(request.rows.size(), size_t(1));
        QCOMPARE(
            request.rows[0][1].text,
            u"Where the customer is dissatisfied with the answer, it becomes “Complaint”, received on that day."_s);
    }

    void shouldSayWhoCanComplainAndHow() {
        const PageSection &section = customersOf(m_small);
        QCOMPARE(section.title, u"Who can complain, and how"_s);
        QStringList captions;
        for (const PageTable &table : section.tables) captions.append(table.caption);
        QCOMPARE(captions,
                 (QStringList{u"Who can complain"_s, u"How a complaint can be made"_s, u"How letters can be had"_s,
                              u"Speaking for others, and what is kept in mind"_s, u"Who has a part in it"_s}));
        QCOMPARE(textsOf(section.tables[0].rows[0]), (QStringList{u"Tenant"_s, u"Yes"_s, u"17"_s}));
        QCOMPARE(section.tables[0].rows[0][0].note, u"Everybody who rents."_s);
        QCOMPARE(section.tables[0].rows[1][1].text, u"No: falls under “Neighbours”."_s);
        QCOMPARE(textsOf(section.tables[1].rows[0]), (QStringList{u"In person"_s, u"18"_s}));
        QCOMPARE(section.tables[1].rows[0][0].note, u"At the office."_s);
        QCOMPARE(textsOf(section.tables[2].rows[1]), (QStringList{u"Read aloud"_s, u"19"_s}));
        QCOMPARE(textsOf(section.tables[4].rows[0]), (QStringList{u"Manager"_s, u"16"_s}));
    }

    void shouldSayWhatIsKeptInMind() {
        const PageTable &regards = customersOf(m_small).tables[3];
        QStringList clauses;
        for (const auto &row : regards.rows) clauses.append(row[2].text);
        QCOMPARE(clauses, (QStringList{u"20"_s, u"21"_s, u"22"_s, u"23"_s, u"24"_s, u"25"_s, u"26"_s}));
        QCOMPARE(regards.rows[1][1].text, u"An MP may write."_s);
        QCOMPARE(regards.rows[1][1].note, u"The reply goes to the representative, with a copy to the customer."_s);
        QCOMPARE(regards.rows[2][1].note, u"The group names one person, who is kept informed for all."_s);
    }

    void shouldLeaveOutWhatThePolicyDoesNotSay() {
        QJsonValue json =
            test::changedAt(test::smallPolicy(), u"/customers"_s, QJsonObject{{u"groups"_s, test::clauseOf(u"22"_s)}});
        json = test::changedAt(json, u"/putting_right/offset_kinds"_s, QJsonValue::Undefined);
        const PolicyPage page = pageOf(policyFrom(json), nullptr);
        QCOMPARE(customersOf(page).tables.size(), size_t(2));
        QCOMPARE(customersOf(page).tables.front().rows.size(), size_t(1));
        QCOMPARE(customersOf(page).tables.front().rows[0][1].note, QString());
        for (const QString &caption :
             {u"What is asked for at each step"_s, u"What is not taken here"_s, u"Closed without an answer"_s})
            QVERIFY(tableOf(page.sections[1], caption) == nullptr);
    }

    void shouldSayWhatIsTakenThoughItIsOld() {
        const PageTable &limits = tableOfSmall(u"Time limits"_s);
        QCOMPARE(limits.rows[0][1].note,
                 u"An older issue can be taken at discretion. "
                 "Where a problem comes back, older reports are heard as background (34)."_s);
    }

    void shouldSayHowWindowsAndNoticesRun() {
        const PolicyPage halton = page(u"halton"_s);
        const PageTable &timetable = *tableOf(halton.sections.front(), u"Timetable"_s);
        QCOMPARE(rowOf(timetable, u"Time to ask for stage 2"_s)[2].text, u"Open for 28 calendar days"_s);
        QCOMPARE(rowOf(timetable, u"Stage 2 review meeting"_s)[2].text, u"Not before 10 working days"_s);
        QVERIFY(rowOf(timetable, u"Meeting with the customer"_s)[2].note.contains(u"can decline"_s));
        QVERIFY(rowOf(timetable, u"Stage 1 response"_s)[2].note.contains(u"at most 5 working days"_s));
    }

    void shouldMarkWhatTheTextDoesNotSay() {
        const PolicyPage torus = page(u"torus"_s);
        const PageTable &timetable = *tableOf(torus.sections.front(), u"Timetable"_s);
        QCOMPARE(rowOf(timetable, u"Stage 1 response"_s)[2].mark, PageCell::Mark::None);
        QCOMPARE(rowOf(timetable, u"Stage 2 response"_s)[2].mark, PageCell::Mark::LocalSetting);
    }

    void shouldNameWhatTheCodeAsksBesides() {
        const PolicyPage torus = page(u"torus"_s);
        const PageTable &besides = *tableOf(torus.sections.front(), u"Also asked by Complaint Handling Code 2024"_s);
        QCOMPARE(besides.rows.size(), size_t(2));
        QCOMPARE(besides.rows.front().front().text, u"Stage 1 acknowledgement"_s);
        QVERIFY(tableOf(page(u"beyond"_s).sections.front(), u"Also asked by Complaint Handling Code 2024"_s) ==
                nullptr);
    }

    void shouldNameTheDifferencesOfEachPolicy_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("informal stage, Southway") << u"southway"_s << u"Stages"_s << u"Informal"_s << u"5.2"_s;
        QTest::newRow("informal stage, Wrekin")
            << u"wrekin"_s << u"Stages"_s << u"Dissatisfaction (informal)"_s << u"5.2"_s;
        QTest::newRow("concern stage, Beyond") << u"beyond"_s << u"Stages"_s << u"Concern"_s << u"5.2"_s;
        QTest::newRow("three stages, Halton") << u"halton"_s << u"Stages"_s << u"Stage 3"_s << u"5.3"_s;
        QTest::newRow("three stages, Wrekin") << u"wrekin"_s << u"Stages"_s << u"Stage 3"_s << u"5.3"_s;
        QTest::newRow("six months, Wrekin")
            << u"wrekin"_s << u"Time limits"_s << u"Age of the issue when it is complained about"_s << u"12 months"_s;
        QTest::newRow("six months, Beyond")
            << u"beyond"_s << u"Time limits"_s << u"Age of the issue when it is complained about"_s << u"12 months"_s;
        QTest::newRow("reasons, Southway") << u"southway"_s << u"Stages"_s << u"Stage 2"_s << u"6.12"_s;
        QTest::newRow("eight weeks, Torus")
            << u"torus"_s << u"Timetable"_s << u"Ombudsman without a designated person"_s << u"October 2022"_s;
        QTest::newRow("eight weeks, Southway")
            << u"southway"_s << u"Timetable"_s << u"Ombudsman without a designated person"_s << u"October 2022"_s;
        QTest::newRow("eight weeks, Beyond")
            << u"beyond"_s << u"Timetable"_s << u"Ombudsman without a designated person"_s << u"October 2022"_s;
        QTest::newRow("stricter, Southway")
            << u"southway"_s << u"Timetable"_s << u"Stage 2 response"_s << u"Stricter"_s;
    }

    void shouldNameTheDifferencesOfEachPolicy() {
        QFETCH(QString, policy);
        QFETCH(QString, caption);
        QFETCH(QString, row);
        QFETCH(QString, says);
        const PolicyPage shown = page(policy);
        const PageTable *table = tableOf(shown.sections.front(), caption);
        QVERIFY(table);
        const PageCell &beside = rowOf(*table, row).back();
        QCOMPARE(beside.mark, PageCell::Mark::Differs);
        QVERIFY2((beside.text + beside.note).contains(says), qPrintable(beside.text + beside.note));
    }

    void shouldNameMergeFieldsInBrackets() {
        const PolicyPage southway = page(u"southway"_s);
        const PageTable &letters = *tableOf(southway.sections.front(), u"Letters"_s);
        QVERIFY(letters.rows.front()[1].text.startsWith(u"[officer.name] is dealing"_s));
    }

    void shouldHaveNoColumnBesideTheCodeItself() {
        for (const PageSection &section : page(u"hos-code-2024"_s).sections)
            for (const PageTable &table : section.tables)
                QVERIFY(!table.headings.contains(u"Complaint Handling Code 2024"_s));
    }

    void shouldFillEveryTableEvenly() {
        for (const auto &one : m_library.policies())
            for (const PageSection &section : page(one->id.text()).sections)
                for (const PageTable &table : section.tables) {
                    QCOMPARE(int(table.shares.size()), int(table.headings.size()));
                    QCOMPARE(std::accumulate(table.shares.begin(), table.shares.end(), 0), 100);
                    for (const auto &row : table.rows) QCOMPARE(int(row.size()), int(table.headings.size()));
                }
    }

    void shouldEscapeEverything() {
        const QString hostile = u"<img src='x'>&amp;\"<script>"_s;
        QJsonValue json = test::smallPolicy();
        for (const QString &place : {u"/organisation"_s,
                                     u"/title"_s,
                                     u"/reference"_s,
                                     u"/procedures/0/name"_s,
                                     u"/procedures/0/question"_s,
                                     u"/procedures/0/clause/text"_s,
                                     u"/procedures/0/targets/1/name"_s,
                                     u"/procedures/0/targets/1/clause/number"_s,
                                     u"/procedures/0/milestones/2/label"_s,
                                     u"/procedures/0/letters/0/paragraphs/0"_s,
                                     u"/procedures/0/outcomes/0/name"_s,
                                     u"/procedures/0/exclusions/2/text"_s,
                                     u"/procedures/0/exclusions/1/name"_s,
                                     u"/procedures/0/exclusions/0/unless"_s,
                                     u"/procedures/0/closures/0/name"_s,
                                     u"/procedures/0/points/text"_s,
                                     u"/procedures/0/milestones/0/asks/0/label"_s,
                                     u"/procedures/0/milestones/0/asks/0/choices/0/name"_s,
                                     u"/roles/0/name"_s,
                                     u"/customers/kinds/0/name"_s,
                                     u"/customers/channels/0/note"_s,
                                     u"/customers/formats/0/name"_s,
                                     u"/customers/advocates/text"_s})
            json = test::changedAt(json, place, hostile);
        const PolicyReading reading = readPolicy(QJsonDocument(json.toObject()).toJson());
        QVERIFY(reading.policy.has_value());
        const QString html = toHtml(pageOf(*reading.policy, &*reading.policy));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.count(hostile.toHtmlEscaped()) >= 23);
    }

    void shouldGiveEveryTableAnAnchor() {
        const PolicyPage southway = page(u"southway"_s);
        const QString html = toHtml(southway);
        for (const PageSection &section : southway.sections) {
            QCOMPARE(html.count(u"name=\"%1\""_s.arg(section.anchor)), 1);
            for (size_t i = 0; i < section.tables.size(); ++i)
                QCOMPARE(html.count(u"name=\"%1\""_s.arg(anchorOf(section, i))), 1);
        }
    }

    void shouldKeepParagraphsApartInText() {
        const QString text = toText(m_small);
        QVERIFY2(text.contains(QRegularExpression(u"Office\\.\\n +Present \\(30\\)"_s)), qPrintable(text));
    }

    void shouldFitATerminal() {
        for (const auto &one : m_library.policies()) {
            const QStringList lines = toText(page(one->id.text())).split(u'\n');
            for (const QString &line : lines) QVERIFY2(line.size() <= 100, qPrintable(line));
        }
    }

    void shouldTellTheSameInTextAsInTheWindow() {
        const PolicyPage wrekin = page(u"wrekin"_s);
        const QString text = toText(wrekin).simplified();
        for (const PageSection &section : wrekin.sections)
            for (const PageTable &table : section.tables)
                for (const auto &row : table.rows)
                    for (const PageCell &cell : row) {
                        QVERIFY2(cell.text == u"–"_s || text.contains(cell.text.simplified()), qPrintable(cell.text));
                        QVERIFY2(text.contains(cell.note.simplified()), qPrintable(cell.note));
                    }
    }
};

QTEST_GUILESS_MAIN(PolicyPageTest)
#include "tst_policy_page.moc"
