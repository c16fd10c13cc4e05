// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace redress::test;
using namespace Qt::StringLiterals;

// A target of hours is overdue when its hour is over, in the case list as in every other list. Southway's policy has
// the customer rung within 24 hours: of what came in on 30 April at 08:48, by 1 May at 08:48.
class TestHoursInLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, path(), u"--policy"_s, u"southway"_s}).code, 0);
        const Run run = runRedress(
            {u"record"_s, u"--database"_s, path(), u"--stdin"_s, u"--as-of"_s, u"2026-04-30T09:00"_s},
            R"({"event":"received","at":"2026-04-30T08:48","by":"Joan Pike","data":{"complainant":"Aisha Khan"}}
)");
        QCOMPARE(run.code, 0);
        QCOMPARE(list(u"--open"_s, u"2026-05-01T09:00"_s)[0][u"due"_s].toString(), u"2026-05-01T08:48"_s);
    }

    void shouldStandInOneStateAlone_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::newRow("24 h: the day before") << u"2026-04-30T12:00"_s << u"approaching"_s;
        QTest::newRow("24 h: first thing on the day") << u"2026-05-01T00:00"_s << u"due-today"_s;
        QTest::newRow("24 h: a minute before its hour") << u"2026-05-01T08:47"_s << u"due-today"_s;
        QTest::newRow("24 h: its very minute") << u"2026-05-01T08:48"_s << u"due-today"_s;
        QTest::newRow("24 h: a minute after its hour") << u"2026-05-01T08:49"_s << u"overdue"_s;
        QTest::newRow("24 h: twelve minutes after") << u"2026-05-01T09:00"_s << u"overdue"_s;
        QTest::newRow("24 h: the day after") << u"2026-05-02T00:00"_s << u"overdue"_s;
    }
    void shouldStandInOneStateAlone() {
        QFETCH(QString, now);
        QFETCH(QString, state);
        for (const QString &other : {u"overdue"_s, u"due-today"_s, u"approaching"_s, u"running"_s})
            QCOMPARE(list(u"--state="_s + other, now).size(), other == state ? 1 : 0);
        QCOMPARE(dueState(now), state);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"test.redress"_s); }
    [[nodiscard]] QList<QJsonObject> list(const QString &option, const QString &now) const {
        return runRedress({u"cases"_s, u"--database"_s, path(), option, u"--as-of"_s, now, u"--format"_s, u"json"_s})
            .objects();
    }
    [[nodiscard]] QString dueState(const QString &now) const {
        const auto items = runRedress({u"due"_s, u"--database"_s, path(), u"--within"_s, u"1"_s, u"--as-of"_s, now,
                                       u"--format"_s, u"json"_s})
                               .objects();
        for (const auto &item : items)
            if (item[u"due"_s].toString() == "2026-05-01T08:48"_L1) return item[u"state"_s].toString();
        return {};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHoursInLists)
#include "tst_hours_in_lists.moc"
