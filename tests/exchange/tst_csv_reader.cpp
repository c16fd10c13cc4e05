// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QtTest>

#include "core/base/csv_line.h"
#include "core/base/csv_text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/text_encoding.h"

using namespace Qt::StringLiterals;
using namespace redress;

namespace {

// Gives the bytes out in pieces of `size`, so that every record meets the end of a piece somewhere.
CsvReader::More inPieces(const QByteArray &bytes, qsizetype size) {
    return [bytes, size, at = qsizetype(0)]() mutable {
        const QByteArray piece = bytes.mid(at, size);
        at += piece.size();
        return piece;
    };
}

// Records as text: cells between |, records between lines; ! before a record whose quote is not closed.
QByteArray shown(const QByteArray &bytes, char separator = ',', qsizetype size = 1 << 20) {
    CsvReader reader(inPieces(bytes, size), separator);
    QByteArrayList lines;
    for (;;) {
        const auto record = reader.next();
        if (!record) return "refused: " + record.error().message.toUtf8();
        if (!*record) return lines.join('\n');
        QByteArrayList cells((*record)->cells.begin(), (*record)->cells.end());
        lines << ((*record)->unclosedQuote ? "!" : "") + cells.join('|');
    }
}

}  // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeRecordsApart_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("nothing", "", "");
        row("one cell", "a", "a");
        row("CRLF", "a,b\r\nc,d\r\n", "a|b\nc|d");
        row("LF", "a,b\nc,d\n", "a|b\nc|d");
        row("CR", "a,b\rc,d\r", "a|b\nc|d");
        row("mixed line ends", "a,b\r\nc,d\ne,f\rg,h", "a|b\nc|d\ne|f\ng|h");
        row("empty cells", ",a,,b,\n,\n", "|a||b|\n|");
        row("quoted", "\"a\",\"b\"\n", "a|b");
        row("comma within", "\"a,b\",c\n", "a,b|c");
        row("line break within", "\"a\nb\",c\r\nd,e", "a\nb|c\nd|e");
        row("doubled quote", "\"say \"\"a\"\"\",b", "say \"a\"|b");
        row("only quotes", "\"\",\"\"\"\"", "|\"");
        row("quote in a plain cell", "12\" pipe,b\nc,d", "12\" pipe|b\nc|d");
        row("text after a closing quote", "\"a\"b,c\n", "ab|c");
        row("quote after a closing quote", "\"a\" \"b\",c\n", "a \"b\"|c");
        row("empty lines", "a\n\nb\n", "a\n\nb");
        row("no line end at the end", "a,b\nc,", "a|b\nc|");
        row("quoted at the end", "a,\"b\"", "a|b");
        row("never closed", "a,\"b\nc,d\ne,f\n", "!a,\"b\nc|d\ne|f");
        row("never closed in the last line", "a,b\nc,\"d", "a|b\n!c,\"d");
    }

    void shouldTakeRecordsApart() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (const qsizetype size : {1 << 20, 7, 3, 2, 1}) QCOMPARE(shown(bytes, ',', size), expected);
    }

    void shouldKeepEachRecordAsItStands() {
        CsvReader reader(inPieces("a,\"b\"\"\r\n\",c\r\nd\n", 4), ',');
        QCOMPARE((*reader.next())->raw, QByteArray("a,\"b\"\"\r\n\",c"));
        QCOMPARE((*reader.next())->raw, QByteArray("d"));
    }

    void shouldKnowOtherSeparators() {
        QCOMPARE(shown("a;b,c;\"d;e\"\n", ';'), QByteArray("a|b,c|d;e"));
        QCOMPARE(shown("a\tb\n", '\t'), QByteArray("a|b"));
    }

    void shouldRefuseALineWithoutEnd() {
        const QByteArray answer = shown(QByteArray(6 << 20, 'x'));
        QVERIFY2(answer.startsWith("refused: "), answer.left(80).constData());
        QVERIFY(answer.contains("not a register"));
    }

    // What is written by the writer of this program comes back, whatever is in the cells and however it is cut up.
    void shouldReadBackWhatIsWritten() {
        QRandomGenerator random(7);
        const QString letters = u"ab \",;\n\r£é'"_s;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            QByteArrayList expected;
            for (int line = 0; line < 4; ++line) {
                QStringList written;
                QByteArrayList cells;
                for (int cell = 0; cell < 3; ++cell) {
                    QString text = u"x"_s;
                    for (int i = random.bounded(6); i > 0; --i) text += letters[random.bounded(int(letters.size()))];
                    written << csvCell(text);
                    cells << text.toUtf8();
                }
                bytes += written.join(u',').toUtf8() + "\r\n";
                expected << cells.join('|');
            }
            QCOMPARE(shown(bytes, ',', 1 + random.bounded(20)), expected.join('\n'));
        }
    }

    void shouldGuardAgainstFormulas_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+44 20"_s << u"'+44 20"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("carriage return") << u"\rx"_s << u"\"'\rx\""_s;
        QTest::newRow("comma too") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
        QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
    }

    void shouldGuardAgainstFormulas() {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void shouldGuardTextAndNotNumbers() {
        CsvLine line({u"R-1"_s, u"a, b"_s});
        line.addText(u"-1"_s).addText({}).addNumber(u"-1"_s);
        QCOMPARE(line.text(), u"R-1,\"a, b\",'-1,,-1"_s);
        QCOMPARE(line.ended(), line.text().toUtf8() + "\r\n");
        QCOMPARE(CsvLine({QString()}).text(), QString());
    }

    void shouldTellEncodings_data() {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("encoding");
        QTest::newRow("ASCII") << QByteArray("Ref,Date") << int(Encoding::Utf8);
        QTest::newRow("UTF-8") << QByteArray("José,£") << int(Encoding::Utf8);
        QTest::newRow("UTF-8, cut") << QByteArray("José,\xC2") << int(Encoding::Utf8);
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFRef") << int(Encoding::Utf8);
        QTest::newRow("Windows-1252") << QByteArray("Jos\xE9, \xA3 50") << int(Encoding::Windows1252);
        QTest::newRow("UTF-16, mark") << QByteArray("\xFF\xFER\0e\0", 6) << int(Encoding::Utf16LittleEndian);
        QTest::newRow("UTF-16BE, mark") << QByteArray("\xFE\xFF\0R\0e", 6) << int(Encoding::Utf16BigEndian);
        QTest::newRow("UTF-16, no mark") << QByteArray("R\0e\0f\0,\0D\0a\0t\0e\0,\0", 18)
                                         << int(Encoding::Utf16LittleEndian);
    }

    void shouldTellEncodings() {
        QFETCH(QByteArray, start);
        QFETCH(int, encoding);
        QCOMPARE(int(encodingOf(start)), encoding);
    }

    void shouldReadWindows1252() { QCOMPARE(fromWindows1252("\x80 \x93Jos\xE9\x94 \xA3"), u"€ “José” £"_s); }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
