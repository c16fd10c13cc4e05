// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QtTest>

#include "tests/casework/desk.h"
#include "tests/casework/refusal_rows.h"
#include "tests/support/plain_sentence.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;
using redress::test::RefusalRow;

namespace {

// "event when {data}": the data may be left out.
struct Step {
    QString event;
    QString at;
    QJsonObject data;
};

Step stepIn(const QString &line) {
    Step step;
    step.event = line.section(u' ', 0, 0);
    step.at = line.section(u' ', 1, 1);
    const QString data = line.section(u' ', 2);
    QJsonParseError error;
    step.data = QJsonDocument::fromJson(data.toUtf8(), &error).object();
    if (!data.isEmpty() && error.error != QJsonParseError::NoError) qFatal("%s", qPrintable(line));
    return step;
}

}  // namespace

// What each published policy forbids, and the clause by which it does.
class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWithTheClause_data() {
        QTest::addColumn<RefusalRow>("row");
        for (const auto &row : test::refusalRows()) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
    void shouldRefuseWithTheClause() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        for (const QString &line : QString::fromUtf8(row.before).split(u'\n', Qt::SkipEmptyParts)) {
            const Step step = stepIn(line);
            const auto done = desk.happen(step.event, step.at, step.data);
            QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().message));
        }
        const int before = desk.subject.sequence;
        const Step step = stepIn(QString::fromUtf8(row.attempt));
        const auto refused = desk.tryOut(step.event, step.at, step.data);
        QVERIFY2(!refused, "it was taken");
        QCOMPARE(refused.error().clause, QString::fromUtf8(row.clause));
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QCOMPARE(test::dateForPrograms(refused.error().message), QString());
        QCOMPARE(test::keyForPrograms(refused.error().message), QString());
        QCOMPARE(desk.subject.sequence, before);
    }

    // The same attempt without what is wrong with it is taken: the refusal is for that reason and no other.
    void shouldTakeTheSameWithoutTheMistake_data() {
        QTest::addColumn<RefusalRow>("row");
        for (const auto &row : test::refusalRows())
            if (row.mended) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
    void shouldTakeTheSameWithoutTheMistake() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        for (const QString &line : QString::fromUtf8(row.before).split(u'\n', Qt::SkipEmptyParts)) {
            const Step step = stepIn(line);
            QVERIFY(desk.happen(step.event, step.at, step.data));
        }
        for (const QString &line : QString::fromUtf8(row.mended).split(u'\n', Qt::SkipEmptyParts)) {
            const Step step = stepIn(line);
            const auto done = desk.happen(step.event, step.at, step.data);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
