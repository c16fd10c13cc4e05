// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/coverage/coverage_page.h"
#include "tests/coverage/rule_exercises.h"

using namespace redress::test;
using namespace Qt::StringLiterals;

// Every clause that the coverage page calls done is exercised under its own name: the rule that carries it out is used
// as an officer uses it. What no rule carries is named with the tests that do in `byOtherTests`.
class TestClauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldDoWhatTheClauseAsks_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("rule");
        for (const CoverageRow &row : coverageRows()) {
            if (row.status() != "done"_L1) continue;
            for (const QString &rule : row.rules())
                QTest::addRow("%s %s: %s", qPrintable(row.policy), qPrintable(row.clause()), qPrintable(rule))
                    << row.policy << rule;
        }
    }
    void shouldDoWhatTheClauseAsks() {
        QFETCH(QString, policy);
        QFETCH(QString, rule);
        const QString wrong = exercise(policy, rule);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void shouldNameATestForWhatNoRuleCarries_data() {
        QTest::addColumn<QString>("asked");
        for (const CoverageRow &row : coverageRows())
            if (row.status() == "done"_L1 && row.rules().isEmpty())
                QTest::addRow("%s", qPrintable(nameOf(row))) << nameOf(row);
    }
    void shouldNameATestForWhatNoRuleCarries() {
        QFETCH(QString, asked);
        const QString test = byOtherTests().value(asked);
        QVERIFY2(!test.isEmpty(), "name the test that shows it");
        QFile file(QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/../%1.cpp"_s.arg(test.section(u"::"_s, 0, 0)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(test));
        const QString declared = u"void %1()"_s.arg(test.section(u"::"_s, 1));
        QVERIFY2(QString::fromUtf8(file.readAll()).contains(declared), qPrintable(test));
    }

    void shouldNameNoTestForWhatIsNotOnThePage() {
        QStringList names;
        for (const CoverageRow &row : coverageRows()) names << nameOf(row);
        for (auto it = byOtherTests().begin(); it != byOtherTests().end(); ++it)
            QVERIFY2(names.contains(it.key()), qPrintable(it.key()));
    }

private:
    static QString nameOf(const CoverageRow &row) { return row.policy + u' ' + row.clause() + u": "_s + row.asksFor(); }

    // "folder/program::function", from the folder of the tests.
    static const QHash<QString, QString> &byOtherTests() {
        static const QHash<QString, QString> tests{
            {u"torus 3.3: Complaints are recorded and analysed"_s,
             u"reports/tst_quarterly_report::shouldAddUpToItsTotals"_s},
            {u"torus 5.2: Advisor: performance reports"_s, u"reports/tst_quarterly_report::shouldGoStageByStage"_s},
            {u"torus 5.2: Senior managers see that staff comply with the policy and meet targets"_s,
             u"reports/tst_quarterly_report::shouldOrderServicesByHowManyCame"_s},
            {u"torus 5.5: Service Managers, Heads of Service and Directors get what they need to manage performance"_s,
             u"reports/tst_quarterly_report::shouldOrderServicesByHowManyCame"_s},
            {u"halton Scope: All employees know the policy"_s,
             u"policy/tst_policies_command::shouldShowAPolicyAsAPage"_s},
            {u"halton Performance Measures / Monitoring: Records of receipt, nature, action and its date"_s,
             u"exchange/tst_export::shouldExportEveryEvent"_s},
            {u"southway 2.3: Staff take ownership of complaints and resolve them as suits the customer"_s,
             u"schedule/tst_worklist::shouldKeepToOneOfficer"_s},
            {u"southway 9.1: Received at each stage and within time; upheld at each stage"_s,
             u"reports/tst_quarterly_report::shouldGoStageByStage"_s},
            {u"wrekin 4.6: Information on the processes on the website or on request"_s,
             u"ui/tst_policy_screen::shouldSaveAPdf"_s},
            {u"beyond 2.1: Accountable in handling complaints"_s,
             u"store/tst_checkup::shouldFindWhatWasTamperedWith"_s},
            {u"hos-code-2024 2.4: Refusals are counted and reported"_s,
             u"reports/tst_quarterly_report::shouldListWhatWasNotTaken"_s}};
        return tests;
    }
};

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"
