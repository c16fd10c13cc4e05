// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "core/base/whole_file.h"
#include "tests/support/full_disk.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// Files that appear whole or not at all.
class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(saveWhole(path(), "before"));
    }

    void shouldReplaceWhatWasThere() {
        QVERIFY(saveWhole(path(), "after"));
        QCOMPARE(content(), QByteArray("after"));
        QCOMPARE(files(), QStringList{u"x.txt"_s});
    }

    void shouldKeepWhatWasThereWhereTheDiskIsFull_data() {
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("size");
        QTest::newRow("no room at all, for a few bytes") << 0 << 10;
        QTest::newRow("less than is kept in memory") << 1000 << 3000;
        QTest::newRow("just a byte too few") << 4095 << 4096;
        QTest::newRow("more than is kept in memory") << 20000 << 200000;
    }
    void shouldKeepWhatWasThereWhereTheDiskIsFull() {
#ifndef Q_OS_UNIX
        QSKIP("a disk is made full by a limit that this system has not");
#endif
        QFETCH(int, room);
        QFETCH(int, size);
        Result<> atOnce;
        Result<> bitByBit;
        {
            const FullDisk full{quint64(room)};
            atOnce = saveWhole(path(), QByteArray(size, 'x'));
            bitByBit = inRows(size);
        }
        for (const auto &saved : {atOnce, bitByBit}) {
            QVERIFY(!saved);
            QVERIFY2(saved.error().message.contains(u"make room"_s), qPrintable(saved.error().message));
        }
        QCOMPARE(content(), QByteArray("before"));
        QCOMPARE(files(), QStringList{u"x.txt"_s});
    }

    void shouldRefuse_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("a folder that is not there") << u"FOLDER/a/b.txt"_s << u"Choose another folder"_s;
        QTest::newRow("a folder") << u"FOLDER"_s << u"Choose another folder"_s;
#ifdef Q_OS_UNIX
        QTest::newRow("a device, which is left as it is") << u"/dev/full"_s << u"no ordinary file"_s;
#endif
    }
    void shouldRefuse() {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const auto saved = saveWhole(path.replace(u"FOLDER"_s, m_folder->path()), "after");
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(says), qPrintable(saved.error().message));
    }

    void shouldKeepItPrivate() {
        WholeFile file(path());
        QVERIFY(file.open() && file.keepPrivate() && file.write("mine") && file.finish());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
        QCOMPARE(QFile::permissions(path()) & others, QFileDevice::Permissions());
    }

private:
    [[nodiscard]] QString path() const {
        return m_folder->filePath(u"x.txt"_s);
    }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Result<> inRows(int size) const {
        WholeFile file(path());
        if (auto opened = file.open(); !opened) return opened;
        for (int row = 0; row < size; row += 10)
            if (auto written = file.write(QByteArray(qMin(10, size - row), 'x')); !written) return written;
        return file.finish();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
