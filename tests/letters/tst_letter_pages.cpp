// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include "core/letters/compose_letter.h"
#include "core/letters/letter_document.h"
#include "core/letters/letter_pages.h"
#include "tests/letters/letter_fixture.h"

namespace redress {

using namespace Qt::StringLiterals;

class LetterPagesTest : public QObject {
    Q_OBJECT

private:
    static constexpr qreal dots = 4;  // in a millimetre

    static QImage paintedPage(const LetterPages &pages, int page) {
        QImage image(qRound(LetterPages::paper.width() * dots), qRound(LetterPages::paper.height() * dots),
                     QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(dots, dots);
        pages.paint(painter, page);
        return image;
    }

    // The box around everything that is not white within `area`, in millimetres.
    static QRectF inkIn(const QImage &image, const QRectF &area) {
        QRect box;
        const QRect pixels = QRectF(area.topLeft() * dots, area.size() * dots).toRect() & image.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y)
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                if (qGray(image.pixel(x, y)) < 200) box |= QRect(x, y, 1, 1);
        return QRectF(QPointF(box.topLeft()) / dots, QSizeF(box.size()) / dots);
    }

    static QRectF wholePage() { return {QPointF(), LetterPages::paper}; }

    static Letter letterOf(test::LetterFixture &fixture, const QString &id = u"response"_s) {
        return *composeLetter(fixture.request(id));
    }

    static QString words(int count) {
        QString text;
        for (int i = 1; i <= count; ++i) text += u"word%1 "_s.arg(i) + (i % 60 == 0 ? u"\n\n"_s : QString());
        return text;
    }

private Q_SLOTS:
    void shouldPutTheAddressIntoTheWindowAndNothingElse_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("hasLogo");
        QTest::newRow("usual") << u"Mrs Aisha Khan"_s << u"14 Alma Terrace, Manchester"_s << false;
        QTest::newRow("logo") << u"Mrs Aisha Khan"_s << u"14 Alma Terrace, Manchester"_s << true;
        QTest::newRow("longest") << u"Mrs Wilhelmina Featherstonehaugh-Cholmondeley"_s
                                 << u"Room 1, Flat 2, Block C, Elm Court, 14 Alma Terrace, Didsbury, Manchester"_s
                                 << true;
    }
    void shouldPutTheAddressIntoTheWindowAndNothingElse() {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(bool, hasLogo);
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        fixture.file.subject.details.complainant = name;
        fixture.file.subject.details.address = address;
        if (hasLogo) {
            QImage logo(900, 300, QImage::Format_RGB32);
            logo.fill(Qt::darkBlue);
            QBuffer buffer(&fixture.organisation.logo);
            logo.save(&buffer, "PNG");
        }
        Letter letter = letterOf(fixture);
        const QRectF window = LetterPages::addressWindow;
        const QRectF within = inkIn(paintedPage(LetterPages(letter), 0), window);
        QVERIFY(!within.isEmpty());
        // Two millimetres of play on every side, for paper that slides in its envelope.
        QVERIFY2(
            window.adjusted(2, 2, -2, -0.5).contains(within),
            qPrintable(u"%1 %2 %3 %4"_s.arg(within.left()).arg(within.top()).arg(within.right()).arg(within.bottom())));
        letter.address.clear();
        QVERIFY(inkIn(paintedPage(LetterPages(letter), 0), window).isEmpty());
    }

    void shouldKeepToTheMargins() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        fixture.draft.texts[u"text.findings"_s] = words(900);
        const LetterPages pages(letterOf(fixture));
        QVERIFY(pages.count() > 1);
        for (int page = 0; page < pages.count(); ++page) {
            const QRectF ink = inkIn(paintedPage(pages, page), wholePage());
            QVERIFY(ink.left() >= 24.5 && ink.right() <= 190.5);
            QVERIFY(ink.top() >= 13 && ink.bottom() <= 287);
        }
    }

    void shouldNumberEachOfSeveralPages() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        fixture.draft.texts[u"text.findings"_s] = words(600);
        const LetterPages pages(letterOf(fixture));
        QVERIFY(pages.count() > 1);
        const QRectF footer(0, 278, 210, 19);
        QVERIFY(!inkIn(paintedPage(pages, 0), footer).isEmpty());
        QVERIFY(!inkIn(paintedPage(pages, 1), footer).isEmpty());
        QVERIFY(!inkIn(paintedPage(pages, 1), QRectF(0, 20, 210, 10)).isEmpty());  // no empty space for an address
    }

    void shouldKeepAShortLetterOnOnePage() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        const LetterPages pages(letterOf(fixture, u"acknowledgement"_s));
        QCOMPARE(pages.count(), 1);
        QVERIFY(inkIn(paintedPage(pages, 0), QRectF(0, 278, 210, 19)).isEmpty());  // one page needs no number
    }

    void shouldNeverLeaveTheSignatureAlone_data() {
        QTest::addColumn<int>("count");
        for (int count = 60; count <= 420; count += 12) QTest::addRow("%d words", count) << count;
    }
    void shouldNeverLeaveTheSignatureAlone() {
        QFETCH(int, count);
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        fixture.draft.texts[u"text.findings"_s] = words(count);
        const LetterPages pages(letterOf(fixture));
        const QRectF ink = inkIn(paintedPage(pages, pages.count() - 1), QRectF(0, 20, 210, 256));
        if (pages.count() > 1) QVERIFY2(ink.height() > 35, qPrintable(QString::number(ink.height())));
    }

    void shouldPutTheCopyOnPagesOfItsOwnWithTheCustomersAddress() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.file.subject.people.addressee =
            Addressee{u"Sir Bob Smith"_s, u"MP"_s, u"House of Commons, London"_s, u"SW1A 0AA"_s, {}};
        const Letter letter = letterOf(fixture, u"acknowledgement"_s);
        QVERIFY(letter.copy.has_value());
        const LetterPages pages(letter);
        Letter alone = letter;
        alone.copy.reset();
        const LetterPages first(alone);
        QCOMPARE(pages.count(), 2 * first.count());
        QCOMPARE(paintedPage(pages, 0), paintedPage(first, 0));
        const QImage copy = paintedPage(pages, first.count());
        QVERIFY(copy != paintedPage(first, 0));
        QVERIFY(!inkIn(copy, LetterPages::addressWindow).isEmpty());
        // Below the address and the date the two say the same.
        const QRect text(0, qRound(92 * dots), copy.width(), qRound(180 * dots));
        QCOMPARE(copy.copy(text), paintedPage(first, 0).copy(text));
    }

    void shouldPrintLargeWhereTheCustomerReadsLargePrint() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        const LetterPages usual(letterOf(fixture, u"acknowledgement"_s));
        fixture.customer.format = AccessibleFormat::LargePrint;
        const Letter letter = letterOf(fixture, u"acknowledgement"_s);
        QVERIFY(letter.isLargePrint);
        QVERIFY(letter.styles.contains(u"font-size: 18pt"_s));
        const LetterPages large(letter);
        QVERIFY(large.count() > usual.count());
        for (int page = 0; page < large.count(); ++page) {
            const QRectF ink = inkIn(paintedPage(large, page), wholePage());
            QVERIFY(ink.left() >= 24.5 && ink.right() <= 190.5);
            QVERIFY(ink.top() >= 13 && ink.bottom() <= 289);
        }
        const QRectF window = LetterPages::addressWindow;
        QVERIFY(window.adjusted(2, 2, -2, -0.5).contains(inkIn(paintedPage(large, 0), window)));
    }

    void shouldLookTheSameInADarkWindow() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.writeEverything();
        const LetterPages pages(letterOf(fixture));
        const QImage before = paintedPage(pages, 0);
        const QPalette palette = QGuiApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        const QImage after = paintedPage(pages, 0);
        QGuiApplication::setPalette(palette);
        QCOMPARE(after, before);
    }

    void shouldShowNoForeignPictures_data() {
        QTest::addColumn<QString>("source");
        QTest::newRow("file") << u"file:///usr/share/pixmaps/x.png"_s;
        QTest::newRow("network path") << u"file://host/share/x.png"_s;
        QTest::newRow("relative") << u"x.png"_s;
        QTest::newRow("resource") << u":/icons/today.svg"_s;
        QTest::newRow("web") << u"https://example.org/x.png"_s;
        QTest::newRow("no logo") << u"logo"_s;
    }
    void shouldShowNoForeignPictures() {
        QFETCH(QString, source);
        const LetterDocument document(u"<img src=\"%1\">"_s.arg(source), {}, LetterDocument::Medium::File);
        const QImage shown = document.resource(QTextDocument::ImageResource, QUrl(source)).value<QImage>();
        QCOMPARE(shown.size(), QSize(16, 16));
        QCOMPARE(shown.pixelColor(3, 3), QColor(0xd0, 0xd0, 0xd0));
    }
};

}  // namespace redress

QTEST_MAIN(redress::LetterPagesTest)
#include "tst_letter_pages.moc"
