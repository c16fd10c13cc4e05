// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/store/database.h"

using namespace redress;
using namespace Qt::StringLiterals;

// Reading row by row through SQLite's own library, against the same reading through Qt's.
class TestDatabaseScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto made = Database::create(m_folder.filePath(u"scan.redress"_s));
        QVERIFY(made);
        m_database = std::move(*made);
        QVERIFY(m_database->run(u"CREATE TABLE thing (key INTEGER PRIMARY KEY, name TEXT, day TEXT, size INTEGER)"_s));
        add(u"plain"_s, u"2026-04-02"_s, 7);
        add(u"Élise 😀 £"_s, u""_s, -1);
        add(QString(u"before"_s + QChar(0) + u"after"_s), u"2026-02-31"_s, qint64(5'000'000'000));
        add({}, {}, {});
    }

    void shouldReadWhatQtReads_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        QTest::newRow("all") << u"SELECT name, day, size FROM thing ORDER BY key"_s << QVariantList{};
        QTest::newRow("by a number") << u"SELECT name, day, size FROM thing WHERE size = ?"_s
                                     << QVariantList{qint64(5'000'000'000)};
        QTest::newRow("by text") << u"SELECT name, day, size FROM thing WHERE name = ?"_s
                                 << QVariantList{u"Élise 😀 £"_s};
        QTest::newRow("by text of two lines")
            << u"SELECT ? || name, ?, 1 FROM thing WHERE name = 'plain'"_s << QVariantList{u"a\nb"_s, u""_s};
        QTest::newRow("by nothing") << u"SELECT name, day, size FROM thing WHERE name IS ?"_s
                                    << QVariantList{QVariant()};
        QTest::newRow("no rows") << u"SELECT name, day, size FROM thing WHERE key = ?"_s << QVariantList{99};
    }
    void shouldReadWhatQtReads() {
        QFETCH(QString, sql);
        QFETCH(QVariantList, values);
        QStringList expected;
        QVERIFY(m_database->read(sql, values, [&](const QSqlQuery &row) {
            const QString day = row.value(1).toString();
            expected << u"%1|%2|%3"_s
                            .arg(row.value(0).toString(), QDate::fromString(day, Qt::ISODate).toString(Qt::ISODate))
                            .arg(row.value(2).toLongLong());
        }));
        for (int round = 0; round < 2; ++round) {  // the second time from the statements and words that were kept
            QStringList found;
            const auto scanned = m_database->scan(sql, values, [&](const Row &row) {
                QCOMPARE(row.word(0), row.text(0));
                found << u"%1|%2|%3"_s.arg(row.text(0), row.day(1).toString(Qt::ISODate)).arg(row.number(2));
            });
            QVERIFY(scanned && *scanned == Database::Scanned::Whole);
            QCOMPARE(found, expected);
        }
    }

    void shouldGiveUpWhereItTakesTooLong() {
        const QString endless =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
        const auto scanned = m_database->scan(
            endless, {}, [](const Row &) {}, 10'000);
        QVERIFY(scanned);
        QCOMPARE(*scanned, Database::Scanned::GivenUp);
        // The limit was for that reading alone.
        const auto after = m_database->scan(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) SELECT count(*) FROM n"_s, {},
            [](const Row &row) { QCOMPARE(row.number(0), 20000); });
        QVERIFY(after && *after == Database::Scanned::Whole);
    }

    void shouldSayWhatIsWrong() {
        const auto scanned = m_database->scan(u"SELECT no_such_column FROM thing"_s, {}, [](const Row &) {});
        QVERIFY(!scanned);
        QVERIFY2(scanned.error().message.contains(u"no such column"_s), qPrintable(scanned.error().message));
    }

    void shouldLeaveNoCursorOpen() {
        QVERIFY(m_database->scan(u"SELECT name FROM thing LIMIT 1"_s, {}, [](const Row &) {}));
        QVERIFY(m_database->write([&] { return m_database->run(u"DROP TABLE thing"_s); }));
    }

private:
    void add(const QVariant &name, const QVariant &day, const QVariant &size) {
        QVERIFY(m_database->run(u"INSERT INTO thing (name, day, size) VALUES (?, ?, ?)"_s, {name, day, size}));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabaseScan)
#include "tst_database_scan.moc"
