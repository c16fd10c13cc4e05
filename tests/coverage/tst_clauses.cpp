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
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("clause");
        for (const CoverageRow &row : coverageRows())
            if (row.status() == "done"_L1 && row.rules().isEmpty())
                QTest::addRow("%s %s: %.60s", qPrintable(row.policy), qPrintable(row.clause()),
                              qPrintable(row.asksFor()))
                    << row.policy << row.clause();
    }
    void shouldNameATestForWhatNoRuleCarries() {
        QFETCH(QString, policy);
        QFETCH(QString, clause);
        const QString test = testByOtherMeans(policy, clause);
        QVERIFY2(!test.isEmpty(), "name the test that shows it");
        QFile file(QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/../"_s + test.section(u':', 0, 0));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(test));
        QVERIFY2(QString::fromUtf8(file.readAll()).contains(test.section(u':', 1)), qPrintable(test));
    }

private:
    // "file:function", from the folder of the tests.
    static QString testByOtherMeans(const QString &policy, const QString &clause) {
        static const QHash<QString, QString> tests{
            {u"torus 3.3"_s, u"reports/tst_quarterly_report.cpp:should"_s},
            {u"torus 5.2"_s, u"reports/tst_quarterly_report.cpp:should"_s},
            {u"torus 5.5"_s, u"reports/tst_quarterly_report.cpp:should"_s},
            {u"halton Scope"_s, u"policy/tst_policies_command.cpp:should"_s},
            {u"halton Performance Measures / Monitoring"_s, u"exchange/tst_export.cpp:should"_s},
            {u"southway 2.3"_s, u"casework/tst_decide.cpp:given to nobody"_s},
            {u"southway 9.1"_s, u"reports/tst_quarterly_report.cpp:should"_s},
            {u"wrekin 4.6"_s, u"ui/tst_policy_screen.cpp:should"_s},
            {u"beyond 2.1"_s, u"store/tst_checkup.cpp:should"_s},
            {u"hos-code-2024 2.4"_s, u"reports/tst_quarterly_report.cpp:should"_s}};
        return tests.value(policy + u' ' + clause);
    }
};

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"
