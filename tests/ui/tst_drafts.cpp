// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/case/draft_keeper.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void shouldGiveBackWhatWasSaved() {
        QVERIFY(drafts().save(khan, words).has_value());
        QCOMPARE(Drafts(draftFolder()).load(khan), words);
    }

    void shouldHaveNothingWhereNothingWasSaved() { QVERIFY(drafts().load(khan).isEmpty()); }

    void shouldKeepPlacesApart_data() {
        QTest::addColumn<DraftKey>("place");
        QTest::newRow("another register") << DraftKey{u"/b.redress"_s, khan.screen, khan.subject};
        QTest::newRow("another screen") << DraftKey{khan.registerPath, u"letter"_s, khan.subject};
        QTest::newRow("another case") << DraftKey{khan.registerPath, khan.screen, u"R-2026-0413"_s};
        QTest::newRow("the same letters, otherwise divided")
            << DraftKey{khan.registerPath + u"composer"_s, QString(), khan.subject};
    }

    void shouldKeepPlacesApart() {
        QFETCH(DraftKey, place);
        QVERIFY(drafts().save(khan, words).has_value());
        QVERIFY(drafts().load(place).isEmpty());
        QVERIFY(drafts().save(place, {{u"text"_s, u"other words"_s}}).has_value());
        QCOMPARE(drafts().load(khan), words);
    }

    void shouldFindARegisterHoweverItsPathIsWritten() {
        QFile file(m_folder->filePath(u"a.redress"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(drafts().save({file.fileName(), u"composer"_s, u"R-1"_s}, words).has_value());
        const QString roundabout = m_folder->path() + u"/../"_s + QDir(m_folder->path()).dirName() + u"/a.redress"_s;
        QCOMPARE(drafts().load({roundabout, u"composer"_s, u"R-1"_s}), words);
    }

    void shouldNotNameTheCaseInTheFile() {
        QVERIFY(drafts().save(khan, words).has_value());
        const QStringList names = QDir(draftFolder()).entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        QVERIFY(!names.first().contains(khan.subject));
    }

    void shouldBeReadableByItsWriterAlone() {
        QVERIFY(drafts().save(khan, words).has_value());
        const QFileInfo file(draftFolder() + u'/' + khan.fileName());
        QVERIFY(!file.permission(QFile::ReadOther));
        QVERIFY(!file.permission(QFile::ReadGroup));
    }

    void shouldTakeADamagedDraftForNone_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half a file") << QByteArray("{\"text\":\"She ra");
        QTest::newRow("not an object") << QByteArray("[1]");
        QTest::newRow("junk") << QByteArray("\0\xff\xfe", 3);
    }

    void shouldTakeADamagedDraftForNone() {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(draftFolder()));
        QFile file(draftFolder() + u'/' + khan.fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(drafts().load(khan).isEmpty());
    }

    void shouldSayWhereItCannotBeSaved() {
        const QString blocked = m_folder->filePath(u"file"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<> saved = Drafts(blocked).save(khan, words);
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(blocked));
    }

    void shouldSaveWithinFiveSecondsButNotAtEachKey() {
        DraftKeeper keeper(drafts());
        QVERIFY(keeper.moveTo(khan).isEmpty());
        keeper.keep(words);
        QVERIFY(drafts().load(khan).isEmpty());
        keeper.flush();
        QCOMPARE(drafts().load(khan), words);
        QCOMPARE(DraftKeeper::saveAfterMs, 5000);
    }

    void shouldSaveWhatWasTypedLast() {
        DraftKeeper keeper(drafts());
        (void)keeper.moveTo(khan);
        keeper.keep({{u"text"_s, u"She"_s}});
        keeper.keep(words);
        keeper.flush();
        QCOMPARE(drafts().load(khan), words);
    }

    void shouldSaveWhenItsPlaceCloses() {
        {
            DraftKeeper keeper(drafts());
            (void)keeper.moveTo(khan);
            keeper.keep(words);
        }
        DraftKeeper reopened(drafts());
        QCOMPARE(reopened.moveTo(khan), words);
    }

    void shouldSaveWhenItTurnsToAnotherPlace() {
        DraftKeeper keeper(drafts());
        (void)keeper.moveTo(khan);
        keeper.keep(words);
        QVERIFY(keeper.moveTo(other).isEmpty());
        QCOMPARE(drafts().load(khan), words);
        QVERIFY(drafts().load(other).isEmpty());
    }

    void shouldForgetWhatWasRecorded() {
        DraftKeeper keeper(drafts());
        (void)keeper.moveTo(khan);
        keeper.keep(words);
        keeper.flush();
        keeper.keep({{u"text"_s, u"more"_s}});
        keeper.discard();
        keeper.flush();
        QVERIFY(drafts().load(khan).isEmpty());
    }

    void shouldForgetWhatWasDeletedAgain() {
        DraftKeeper keeper(drafts());
        (void)keeper.moveTo(khan);
        keeper.keep(words);
        keeper.flush();
        keeper.keep({});
        keeper.flush();
        QVERIFY(drafts().load(khan).isEmpty());
    }

    void shouldSayOnceThatItFailsAndTryAgain() {
        const QString folder = m_folder->filePath(u"place"_s);
        QFile blocking(folder);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        blocking.close();
        DraftKeeper keeper{Drafts(folder)};
        QSignalSpy failures(&keeper, &DraftKeeper::failed);
        (void)keeper.moveTo(khan);
        keeper.keep(words);
        keeper.flush();
        keeper.flush();
        QCOMPARE(failures.count(), 1);
        QVERIFY(blocking.remove());
        keeper.flush();
        QCOMPARE(Drafts(folder).load(khan), words);
    }

private:
    QString draftFolder() const { return m_folder->filePath(u"drafts"_s); }
    Drafts drafts() const { return Drafts(draftFolder()); }

    const DraftKey khan{u"/a.redress"_s, u"composer"_s, u"R-2026-0412"_s};
    const DraftKey other{u"/a.redress"_s, u"composer"_s, u"R-2026-0413"_s};
    const QJsonObject words{{u"text"_s, u"She rang about the mould – “again”."_s}};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
