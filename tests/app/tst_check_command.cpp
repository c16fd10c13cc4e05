// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/store/database.h"
#include "tests/support/program.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// A check of a register that is damaged, or was changed outside Redress, tells what differs and ends with 1.
class TestCheckCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(runRedress({u"demo"_s, u"--database"_s, path(u"whole.redress"_s), u"--cases"_s, u"30"_s, u"--as-of"_s,
                             u"2026-04-21T09:00"_s})
                     .code,
                 0);
        QFile file(path(u"whole.redress"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_whole = file.readAll();
    }
    void init() { QVERIFY(write(m_whole)); }

    void shouldFindNothingInAWholeRegister() {
        const Run run = check();
        QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    }

    void shouldTellWhatIsDamaged_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto filled = [&](qsizetype from, qsizetype size) {
            return QByteArray(m_whole).replace(from, size, QByteArray(size, '\xee'));
        };
        const qsizetype size = m_whole.size();
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("its first bytes") << filled(0, 16);
        QTest::newRow("its first page") << filled(100, 3900);
        QTest::newRow("all but its first bytes") << filled(100, size - 100);
        QTest::newRow("cut in half") << m_whole.left(size / 2);
        QTest::newRow("its last page missing") << m_whole.left(size - 4096);
        for (int tenth = 1; tenth < 10; ++tenth)
            QTest::addRow("pages at %d0 %%", tenth) << filled(size / 40960 * tenth * 4096, 3 * 4096);
    }
    void shouldTellWhatIsDamaged() {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(bytes));
        const Run run = check();
        QVERIFY2(run.code == 1, qPrintable(QString::number(run.code) + run.out + run.err));
        QVERIFY(run.objects().size() >= 2);
        QVERIFY(!run.objects().front()[u"finding"_s].toString().isEmpty());
        QCOMPARE(run.objects().last()[u"findings"_s].toInt(), run.objects().size() - 1);
    }

    void shouldTellWhatWasChangedOutside_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("a guard taken away") << u"DROP TRIGGER event_is_never_deleted"_s << u"event_is_never_deleted"_s;
        QTest::newRow("a guard that guards nothing")
            << u"DROP TRIGGER event_is_never_changed;CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT 1; END"_s
            << u"event_is_never_changed"_s;
        QTest::newRow("an index taken away") << u"DROP INDEX target_pending"_s << u"target_pending"_s;
        QTest::newRow("a trigger put in")
            << u"CREATE TRIGGER extra AFTER INSERT ON event BEGIN SELECT 1; END"_s << u"“extra” was put"_s;
        QTest::newRow("how many cases there are") << u"UPDATE counter SET value = 7 WHERE name = 'cases'"_s << u"7 "_s;
        QTest::newRow("the last reference")
            << u"UPDATE counter SET value = 900 WHERE name = 'reference R-2026'"_s << u"R-2026-0900"_s;
        QTest::newRow("a policy taken away") << u"PRAGMA foreign_keys = OFF;DELETE FROM policy"_s << u"policy"_s;
    }
    void shouldTellWhatWasChangedOutside() {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        change(sql.contains(u" BEGIN "_s) && !sql.contains(u"DROP"_s) ? QStringList{sql} : statementsOf(sql));
        const Run run = check();
        QVERIFY2(run.code == 1, qPrintable(QString::number(run.code) + run.out + run.err));
        QVERIFY2(run.out.contains(says), qPrintable(run.out));
    }

    void shouldKeepTheOnlyTraceOfACaseThatIsGone() {
        change({u"PRAGMA foreign_keys = OFF"_s, u"DROP TRIGGER event_is_never_deleted"_s,
                u"DROP TRIGGER origin_is_never_deleted"_s,
                u"DELETE FROM event WHERE case_key = (SELECT key FROM case_origin WHERE reference = 'R-2026-0003')"_s,
                u"DELETE FROM case_origin WHERE reference = 'R-2026-0003'"_s});
        const Run rebuilt = check({u"--rebuild"_s});
        QCOMPARE(rebuilt.code, 1);
        QVERIFY2(rebuilt.err.contains(u"R-2026-0003"_s), qPrintable(rebuilt.err));
        const Run again = check();
        QCOMPARE(again.code, 1);
        QVERIFY2(again.out.contains(u"R-2026-0003"_s), qPrintable(again.out));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString damaged() const { return path(u"x.redress"_s); }
    [[nodiscard]] bool write(const QByteArray &bytes) const {
        QFile::remove(damaged() + u"-journal"_s);
        QFile file(damaged());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] Run check(const QStringList &more = {}) const {
        return runRedress(QStringList{u"check"_s, u"--database"_s, damaged(), u"--format"_s, u"json"_s, u"--as-of"_s,
                                      u"2026-04-21T09:00"_s} +
                          more);
    }
    // The statements of a row, of which a trigger is one however many semicolons it holds.
    static QStringList statementsOf(const QString &sql) {
        const qsizetype end = sql.indexOf(u';');
        return end < 0 ? QStringList{sql} : QStringList{sql.left(end), sql.mid(end + 1)};
    }
    void change(const QStringList &statements) const {
        const auto database = Database::open(damaged());
        QVERIFY(database);
        for (const QString &statement : statements) {
            const auto run = (*database)->run(statement);
            QVERIFY2(run, run ? "" : qPrintable(run.error().message));
        }
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_check_command.moc"
