// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>

#include "core/policy/page/page_builder.h"
#include "core/policy/page/page_html.h"
#include "core/policy/page/page_text.h"
#include "core/policy/policy_library.h"
#include "core/policy/policy_reader.h"
#include "tests/policy/json_change.h"
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

const std::vector<PageCell> &rowOf(const PageTable &table, const QString &first) {
    for (const auto &row : table.rows)
        if (row.front().text == first) return row;
    qFatal("No row %s", qPrintable(first));
}

}  // namespace

class PolicyPageTest : public QObject {
    Q_OBJECT

    const PolicyLibrary m_library = PolicyLibrary::open();

    std::shared_ptr<const Policy> policy(const QString &id) const { return *m_library.find(PolicyId(id)); }

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
        QCOMPARE(titles, (QStringList{u"complaint=Complaint"_s, u"formal-enquiry=Formal enquiry"_s,
                                      u"general-enquiry=General enquiry"_s, u"compliment=Compliment"_s}));
        QCOMPARE(halton.sections.front().badge, u"Counts as a complaint"_s);
        QCOMPARE(halton.sections.back().badge, u"Does not count as a complaint"_s);
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
        QTest::newRow("informal stage, Wrekin") << u"wrekin"_s << u"Stages"_s << u"Stage 1"_s << u"5.2"_s;
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
        for (const QString &place : {u"/organisation"_s, u"/title"_s, u"/reference"_s, u"/procedures/0/name"_s,
                                     u"/procedures/0/question"_s, u"/procedures/0/clause/text"_s,
                                     u"/procedures/0/targets/1/name"_s, u"/procedures/0/targets/1/clause/number"_s,
                                     u"/procedures/0/milestones/2/label"_s, u"/procedures/0/letters/0/paragraphs/0"_s,
                                     u"/procedures/0/outcomes/0/name"_s, u"/procedures/0/exclusions/0/text"_s})
            json = test::changedAt(json, place, hostile);
        const PolicyReading reading = readPolicy(QJsonDocument(json.toObject()).toJson());
        QVERIFY(reading.policy.has_value());
        const QString html = toHtml(pageOf(*reading.policy, &*reading.policy));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.count(hostile.toHtmlEscaped()) >= 12);
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
