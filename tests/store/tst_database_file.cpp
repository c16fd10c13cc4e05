// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QtTest>

#include "core/store/database.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

// Files that are no register of ours, each answered by one plain sentence and left as it was.
class TestDatabaseFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseInOneSentence_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"missing"_s << u"no register"_s;
        QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("empty") << u"empty"_s << u"not a register"_s;
        QTest::newRow("junk") << u"junk"_s << u"not a register"_s;
        QTest::newRow("text") << u"text"_s << u"not a register"_s;
        QTest::newRow("cut short") << u"cut"_s << u"cut short"_s;
        QTest::newRow("header alone") << u"header"_s << u"cut short"_s;
        QTest::newRow("another program's") << u"foreign"_s << u"another program"_s;
        QTest::newRow("newer") << u"newer"_s << u"newer Redress"_s;
        QTest::newRow("torn pages") << u"torn"_s << u"damaged"_s;
    }
    void shouldRefuseInOneSentence() {
        QFETCH(QString, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.redress"_s);
        QByteArray whole;
        {
            TestRegister reg;
            reg.receive(u"2026-04-02"_s);
            reg.close();
            whole = bytesOf(reg.path());
        }
        if (kind == "folder"_L1) QVERIFY(QDir().mkdir(path));
        if (kind == "empty"_L1) write(path, {});
        if (kind == "junk"_L1) write(path, QByteArray(5000, '\x9f'));
        if (kind == "text"_L1) write(path, "Complaint Ref,Date received\n1,02/04/2026\n");
        if (kind == "cut"_L1) write(path, whole.left(whole.size() / 2));
        if (kind == "header"_L1) write(path, whole.left(100));
        if (kind == "foreign"_L1) write(path, QByteArray(whole).replace(68, 4, "ABCD"));
        if (kind == "newer"_L1) write(path, QByteArray(whole).replace(60, 4, QByteArray("\0\0\0\x63", 4)));
        if (kind == "torn"_L1)
            write(path, QByteArray(whole).replace(100, whole.size() - 100, QByteArray(whole.size() - 100, '\xee')));
        const QByteArray before = kind == "folder"_L1 ? QByteArray() : bytesOf(path);
        const FixedClock clock(QDateTime({2026, 4, 21}, {9, 0}, Qt::UTC));
        const auto opened = Register::open(path, clock);
        QVERIFY(!opened);
        QFETCH(QString, says);
        QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
        QVERIFY(!opened.error().message.contains(u'\n'));
        if (kind == "missing"_L1)
            QVERIFY(!QFile::exists(path));
        else if (kind != "folder"_L1)
            QCOMPARE(bytesOf(path), before);
    }

    void shouldNeverOverwrite() {
        TestRegister reg;
        const auto again = Database::create(reg.path());
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"already"_s));
    }

    void shouldRefuseAFolderThatIsNotThere() {
        const auto made = Database::create(u"/nowhere/at/all/x.redress"_s);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"no folder"_s));
    }

    void shouldRollBackAtTheFirstFailure() {
        TestRegister reg;
        const auto done = reg->database().write([&]() -> Result<> {
            if (auto set = reg->database().run(u"INSERT INTO setting VALUES ('x', 'y')"_s); !set) return set;
            return reg->database().run(u"INSERT INTO nowhere VALUES (1)"_s);
        });
        QVERIFY(!done);
        QVERIFY(!reg->database().value(u"SELECT value FROM setting WHERE name = 'x'"_s)->isValid());
        QVERIFY(reg->database().write([] { return Result<>(); }));
    }

    // SQLite's own errors become sentences: here a disk that is full, by a limit on the file's pages.
    void shouldSayThatTheDiskIsFull() {
        TestRegister reg;
        const int pages = reg->database().value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(reg->database().run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const auto received = reg->receive(
            {{},
             {},
             TestRegister::command(u"received"_s, u"2026-04-02"_s, {{u"description"_s, QString(100000, u'x')}})});
        QVERIFY(!received);
        QVERIFY2(received.error().message.contains(u"full"_s), qPrintable(received.error().message));
        QVERIFY(reg->database().run(u"PRAGMA max_page_count = 1000000"_s));
        QCOMPARE(reg.receive(u"2026-04-02"_s).text(), u"R-2026-0001"_s);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_database_file.moc"
