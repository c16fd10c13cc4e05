// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "core/letters/compose_letter.h"
#include "core/letters/letter_formats.h"
#include "core/letters/letter_writer.h"
#include "tests/letters/letter_fixture.h"

namespace redress {

using namespace Qt::StringLiterals;

class LetterWriterTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Letter letter() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        return *composeLetter(fixture.request(u"response"_s));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contentOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void shouldWriteEveryFormat_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"letter.pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("odt") << u"letter.odt"_s << QByteArray("PK");
        QTest::newRow("html") << u"letter.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("txt") << u"letter.txt"_s << QByteArray("Halton Housing Trust");
        QTest::newRow("capitals") << u"LETTER.PDF"_s << QByteArray("%PDF-1.");
    }
    void shouldWriteEveryFormat() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const auto written = writeLetter(letter(), path(name));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        QVERIFY(contentOf(path(name)).startsWith(begins));
    }

    void shouldRefuseOtherFormatsWithASentence_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("Braille") << u"letter.brf"_s << u"Braille"_s;
        QTest::newRow("Word") << u"letter.docx"_s << u".pdf"_s;
        QTest::newRow("none") << u"letter"_s << u".pdf"_s;
        QTest::newRow("dot") << u"letter."_s << u".odt"_s;
    }
    void shouldRefuseOtherFormatsWithASentence() {
        QFETCH(QString, name);
        QFETCH(QString, word);
        const auto written = writeLetter(letter(), path(name));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(word), qPrintable(written.error().message));
        QVERIFY(!QFile::exists(path(name)));
    }

    void shouldSayWhereItCannotWrite() {
        const auto written = writeLetter(letter(), path(u"no/such/folder/letter.pdf"_s));
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(u"letter.pdf"_s));
    }

    void shouldKeepWhatStoodThereWhereItCannotWrite() {
        QFile old(path(u"kept.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        QVERIFY(!writeLetter(letter(), path(u"kept.pdf/letter.pdf"_s)));
        QCOMPARE(contentOf(path(u"kept.pdf"_s)), QByteArray("before"));
    }

    void shouldWriteTheSameBytesForTheSameLetter_data() {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"pdf"_s, u"html"_s, u"txt"_s}) QTest::newRow(qPrintable(format)) << format;
    }
    void shouldWriteTheSameBytesForTheSameLetter() {
        QFETCH(QString, format);
        QVERIFY(writeLetter(letter(), path(u"one."_s + format)));
        QTest::qWait(1100);  // the clock's second is what must not get in
        QVERIFY(writeLetter(letter(), path(u"two."_s + format)));
        QCOMPARE(contentOf(path(u"one."_s + format)), contentOf(path(u"two."_s + format)));
    }

    void shouldTitleAndDateThePdf() {
        const QByteArray pdf = letter_formats::pdf(letter());
        QVERIFY(pdf.contains("/CreationDate (D:20260407083000"));  // 9.30 in London
        QVERIFY(pdf.contains("FontFile2"));                        // fonts go with it
        QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    }

    void shouldWriteTextThatCanBeReadAloud() {
        const QString text = QString::fromUtf8(letter_formats::text(letter()));
        QVERIFY(text.contains(u"\n\nDear Mrs Khan,\n\n"_s));
        QVERIFY(text.contains(u"Mrs Aisha Khan\n14 Alma Terrace\nManchester\nM20 2WX\n"_s));
        QVERIFY(text.endsWith(u"Joan Pike\nfor Halton Housing Trust\n"_s));
        for (const QString &line : text.split(u'\n')) QVERIFY2(line.size() <= 76, qPrintable(line));
        QVERIFY(!text.contains(u'<'));
    }

    void shouldWriteHtmlThatStandsAlone() {
        Letter withLogo = letter();
        withLogo.logo = "png";
        withLogo.flowing.prepend(u"<img src=\"logo\">"_s);
        const QString html = QString::fromUtf8(letter_formats::html(withLogo));
        QVERIFY(html.contains(u"<html lang=\"en-GB\">"_s));
        QVERIFY(html.contains(u"src=\"data:image/png;base64,cG5n\""_s));
        QVERIFY(!html.contains(u"<link"_s) && !html.contains(u"<script"_s));
    }

    void shouldWriteTheCopyInEveryFormat_data() {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"html"_s, u"txt"_s}) QTest::newRow(qPrintable(format)) << format;
    }
    void shouldWriteTheCopyInEveryFormat() {
        QFETCH(QString, format);
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.file.subject.people.addressee =
            Addressee{u"Sir Bob Smith"_s, u"MP"_s, u"House of Commons, London"_s, u"SW1A 0AA"_s, {}};
        const Letter copied = *composeLetter(fixture.request(u"acknowledgement"_s));
        const QString text =
            QString::fromUtf8(format == "txt"_L1 ? letter_formats::text(copied) : letter_formats::html(copied));
        const qsizetype copy = text.indexOf(u"Copy, for your information"_s);
        QVERIFY(copy > 0);
        QCOMPARE(text.count(u"Dear Sir Bob,"_s), 2);  // once for each of the two
        QVERIFY(text.indexOf(u"House of Commons"_s) < text.indexOf(u"Dear Sir Bob,"_s));
        QVERIFY(text.lastIndexOf(u"House of Commons"_s) < copy);
        QCOMPARE(text.count(u"Copy to: Mrs Aisha Khan, 14 Alma Terrace"_s), 2);
    }

    void shouldNameFilesSoThatAnyDiskTakesThem_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"R-2026-0412"_s << u"R-2026-0412 response.pdf"_s;
        QTest::newRow("slash") << u"A/12:b"_s << u"A-12-b response.pdf"_s;
        QTest::newRow("climbing") << u"../../etc"_s << u"-..-etc response.pdf"_s;
        QTest::newRow("hidden") << u".."_s << u"response.pdf"_s;
    }
    void shouldNameFilesSoThatAnyDiskTakesThem() {
        QFETCH(QString, reference);
        QTEST(letterFileName(CaseRef(reference), u"response"_s, u"pdf"_s), "name");
    }
};

}  // namespace redress

QTEST_MAIN(redress::LetterWriterTest)
#include "tst_letter_writer.moc"
