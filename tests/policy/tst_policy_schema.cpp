// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/policy/json_change.h"
#include "tests/policy/policy_faults.h"
#include "tests/policy/schema_walker.h"
#include "tests/policy/small_policy.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

}  // namespace

// The schema serves editors; the reader is what counts. These tests keep the two in step.
class PolicySchemaTest : public QObject {
    Q_OBJECT

    test::SchemaWalker m_schema{jsonFile(u":/policies/policy.schema.json"_s)};

private Q_SLOTS:
    void shouldHoldForEveryShippedPolicy_data() {
        QTest::addColumn<QString>("path");
        const QStringList names = QDir(u":/policies"_s).entryList({u"*.json"_s});
        for (const QString &name : names)
            if (!name.endsWith("schema.json"_L1)) QTest::newRow(qPrintable(name)) << u":/policies/"_s + name;
    }

    void shouldHoldForEveryShippedPolicy() {
        QFETCH(QString, path);
        const QJsonObject policy = jsonFile(path);
        QVERIFY(!policy.isEmpty());
        QCOMPARE(m_schema.failures(policy), QStringList());
    }

    void shouldHoldForAPolicyThatUsesEveryPart() { QCOMPARE(m_schema.failures(test::smallPolicy()), QStringList()); }

    void shouldRefuseWhatTheReaderRefuses_data() {
        QTest::addColumn<QJsonValue>("policy");
        for (const auto &fault : test::shapeFaults())
            QTest::newRow(fault.name) << test::changedAt(test::smallPolicy(), fault.at, fault.value);
    }

    void shouldRefuseWhatTheReaderRefuses() {
        QFETCH(QJsonValue, policy);
        QVERIFY(!m_schema.failures(policy).isEmpty());
    }

    void shouldLeaveReferencesToTheReader_data() {
        QTest::addColumn<QJsonValue>("policy");
        for (const auto &fault : test::referenceFaults())
            if (fault.at != "/procedures/2"_L1)
                QTest::newRow(fault.name) << test::changedAt(test::smallPolicy(), fault.at, fault.value);
    }

    void shouldLeaveReferencesToTheReader() {
        QFETCH(QJsonValue, policy);
        QCOMPARE(m_schema.failures(policy), QStringList());
    }
};

QTEST_GUILESS_MAIN(PolicySchemaTest)
#include "tst_policy_schema.moc"
