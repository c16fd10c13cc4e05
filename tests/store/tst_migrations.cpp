// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

void run(QSqlQuery &query, const QString &sql) {
    if (!query.exec(sql)) qFatal("%s: %s", qPrintable(sql.left(80)), qPrintable(query.lastError().text()));
}

QStringList firstSchema() {
    QFile file(u":/migrations/0001.sql"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the first schema is missing");
    return QString::fromUtf8(file.readAll()).split(u"\n-- next\n"_s);
}

// The columns that a table of the open database has.
QStringList columnsOf(QSqlQuery &query, const QString &table) {
    QStringList columns;
    run(query, u"PRAGMA main.table_info(%1)"_s.arg(table));
    while (query.next()) columns << query.value(1).toString();
    return columns;
}

// A register as the first Redress kept it: the first schema's tables, filled from one of today with what they knew.
void writeFirstSchema(const QString &path, const QString &from) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(path);
        if (!database.open()) qFatal("cannot make the old register");
        QSqlQuery query(database);
        for (const QString &statement : firstSchema()) run(query, statement);
        run(query, u"ATTACH '%1' AS today"_s.arg(from));
        for (const auto &table : {u"setting"_s, u"policy"_s, u"case_origin"_s, u"event"_s, u"counter"_s, u"case_row"_s,
                                  u"target"_s, u"stage_run"_s, u"award"_s}) {
            const QString columns = columnsOf(query, table).join(u", "_s);
            run(query, u"INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, columns));
        }
        run(query, u"INSERT INTO main.case_search (rowid, body) SELECT rowid, body FROM today.case_search"_s);
        run(query, u"DELETE FROM main.setting WHERE name = 'projected_with'"_s);
        run(query, u"PRAGMA main.application_id = %1"_s.arg(Database::applicationId));
        run(query, u"PRAGMA main.user_version = 1"_s);
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"first"_s);
}

qint64 numberIn(Register &reg, const QString &sql) {
    return reg.database().value(sql).value_or(QVariant()).toLongLong();
}

}  // namespace

// A register that an earlier Redress wrote goes on as it is, with what is new filled in from its timelines.
class TestMigrations : public QObject {
    Q_OBJECT

private:
    TestRegister m_today;
    CaseRef m_reference;
    FixedClock m_clock{QDateTime({2026, 4, 22}, {9, 0}, Qt::UTC)};

    [[nodiscard]] QString oldRegister(const QTemporaryDir &folder) {
        const QString path = folder.filePath(u"old.redress"_s);
        writeFirstSchema(path, m_today.path());
        return path;
    }

private Q_SLOTS:
    void initTestCase() {
        m_reference = m_today.receive(u"2026-04-02"_s, {{keys::complainant, u"Aisha Khan"_s}});
        QVERIFY(m_today.record(m_reference, u"stage-1.acknowledged"_s, u"2026-04-07"_s));
        m_today.receive(u"2026-04-09"_s);
    }

    void shouldBringAnOldRegisterUpToDate() {
        QTemporaryDir folder;
        const auto opened = Register::open(oldRegister(folder), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        Register &reg = **opened;
        QCOMPARE(numberIn(reg, u"PRAGMA user_version"_s), Database::schemaVersion);
        QCOMPARE(numberIn(reg, u"SELECT count(*) FROM stage_run WHERE code_acknowledged_in_target = 1"_s), 1);
        QCOMPARE(reg.caseFile(m_reference)->timeline.size(), size_t(2));
        QStringList findings;
        QVERIFY(Checkup(reg).run([&](const Finding &finding) { findings << finding.sentence; }));
        QCOMPARE(findings, QStringList());
        QCOMPARE(numberIn(reg, u"SELECT count(*) FROM case_row"_s), 2);
    }

    void shouldKeepACopyOfTheOldOne() {
        QTemporaryDir folder;
        const QString path = oldRegister(folder);
        QVERIFY(Register::open(path, m_clock));
        const QString kept = path + u".before-schema-%1"_s.arg(Database::schemaVersion);
        QVERIFY(QFile::exists(kept));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(64).at(63), '\x01');  // user_version, big-endian, of the copy
    }

    // Cut off after the copy, or the older register put back: the next attempt goes through, and no copy is lost.
    void shouldNotStumbleOverACopyThatIsThereAlready() {
        QTemporaryDir folder;
        const QString path = oldRegister(folder);
        const QString kept = path + u".before-schema-%1"_s.arg(Database::schemaVersion);
        QFile former(kept);
        QVERIFY(former.open(QIODevice::WriteOnly) && former.write("half a copy") > 0);
        former.close();
        const auto opened = Register::open(path, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(QFileInfo(kept).size(), 11);
        QVERIFY(QFileInfo(kept + u"-2"_s).size() > 1000);
    }

    void shouldSayWhatHasToBeBroughtUpToDate() {
        QTemporaryDir folder;
        const QString path = oldRegister(folder);
        const auto before = Register::openIfCurrent(path, m_clock);
        QVERIFY(before);
        QCOMPARE(before->get(), nullptr);
        QVERIFY(Register::open(path, m_clock));
        const auto after = Register::openIfCurrent(path, m_clock);
        QVERIFY(after && after->get());
    }

    void shouldLeaveItBehindWhereItIsStopped() {
        QTemporaryDir folder;
        const QString path = oldRegister(folder);
        std::vector<qint64> told;
        const auto stopped = Register::open(path, m_clock, [&](qint64 done, qint64 all) {
            told.push_back(done);
            return all != 2;  // both cases are to be done: enough has been seen
        });
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().message.contains(u"as it was"_s), qPrintable(stopped.error().message));
        QCOMPARE(told, std::vector<qint64>{0});
        const auto still = Register::openIfCurrent(path, m_clock);
        QVERIFY(still);
        QCOMPARE(still->get(), nullptr);
        QVERIFY(Register::open(path, m_clock));
    }

    // Whoever was interrupted after the step and before the lists were written finds them written next time.
    void shouldWriteListsAnewUntilThatIsDone() {
        QTemporaryDir folder;
        const QString path = oldRegister(folder);
        {
            const auto migrated = Database::open(path);
            QVERIFY(migrated);
        }
        const auto opened = Register::open(path, m_clock);
        QVERIFY(opened);
        QCOMPARE(numberIn(**opened, u"SELECT count(*) FROM stage_run WHERE code_acknowledged_in_target = 1"_s), 1);
        QVERIFY((*opened)->database().run(u"UPDATE stage_run SET code_acknowledged_in_target = 0"_s));
        const auto again = Register::open(path, m_clock);
        QCOMPARE(numberIn(**again, u"SELECT count(*) FROM stage_run WHERE code_acknowledged_in_target = 1"_s), 0);
    }

    // Another version of the code that a policy is compared with: its clock is read anew.
    void shouldScoreAnewByAnotherVersionOfTheCode() {
        QTemporaryDir folder;
        const QString path = oldRegister(folder);
        {
            const auto opened = Register::open(path, m_clock);
            QVERIFY((*opened)->database().run(u"UPDATE stage_run SET code_acknowledged_in_target = 0"_s));
            QVERIFY((*opened)->database().run(
                u"UPDATE setting SET value = 'hos-code-2024 former' WHERE name = 'projected_with'"_s));
        }
        const auto again = Register::open(path, m_clock);
        QVERIFY(again);
        QCOMPARE(numberIn(**again, u"SELECT count(*) FROM stage_run WHERE code_acknowledged_in_target = 1"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
