// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTest>
#include <QTextBlock>

#include "core/letters/compose_letter.h"
#include "core/letters/letter_document.h"
#include "core/letters/letter_pages.h"
#include "tests/letters/letter_fixture.h"
#include "tests/letters/text_recorder.h"

namespace redress {

using namespace Qt::StringLiterals;

// Where the pages of long letters end. Every letter of a sweep is looked at, so that breaks fall on every kind of line.
class LetterBreaksTest : public QObject {
    Q_OBJECT

private:
    static constexpr QSizeF page{160, 250};  // millimetres, as LetterPages lays a letter out
    static constexpr qreal addressSpace = 65;

    static QString words(int count) {
        QStringList all;
        for (int i = 1; i <= count; ++i) all << u"word%1"_s.arg(i);
        return all.join(u' ') + u'.';
    }

    // A response to so many points, each answered in so many words.
    static Letter answering(int points, int wordsEach, bool large = false) {
        test::LetterFixture fixture(u"hos-code-2024"_s);
        fixture.writeEverything();
        if (large) fixture.customer.format = AccessibleFormat::LargePrint;
        for (int i = 1; i <= points; ++i) {
            fixture.file.subject.points.push_back({i, u"Point that was made"_s, false, {}});
            fixture.draft.answers[i] = {OutcomeId(u"upheld"_s), words(wordsEach + i % 3), u"It is done."_s};
        }
        return *composeLetter(fixture.request(u"response"_s));
    }

    // Between which pages the lines of a paragraph stand, by the middle of each.
    static std::vector<int> pagesOf(const LetterDocument &document, const QTextBlock &block) {
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        std::vector<int> pages;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            pages.push_back(static_cast<int>((top + line.center().y()) / document.pageSize().height()));
        }
        return pages;
    }

    // By what a reader sees: a number and a point, or a short line that is no sentence.
    static bool isHeading(const QTextBlock &block) {
        const QString text = block.text();
        return text.contains(u"Point that was made"_s) || text == "What we found"_L1 || text == "Our decision"_L1 ||
               text == "Your complaint"_L1 || text.startsWith("If you are not happy"_L1) ||
               text.startsWith("What we will do to put"_L1);
    }

    static QStringList partedIn(const LetterDocument &document) {
        QStringList parted;
        for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
            if (!isHeading(block)) continue;
            const auto heading = pagesOf(document, block);
            const auto below = pagesOf(document, block.next());
            if (below.front() != heading.back() || (below.size() > 1 && below[1] != heading.back()))
                parted << block.text();
        }
        return parted;
    }

    static void layOut(LetterDocument &document) {
        document.setTopSpace(addressSpace);
        document.layOutPages(page);
    }

private Q_SLOTS:
    void shouldKeepAHeadingWithTheParagraphBelowIt_data() {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("wordsEach");
        QTest::addColumn<bool>("large");
        for (int points : {5, 9, 16})
            for (int count = 8; count <= 80; count += 6)
                QTest::addRow("%d points of %d words", points, count) << points << count << false;
        for (int count = 8; count <= 40; count += 4)
            QTest::addRow("large print, %d words", count) << 7 << count << true;
    }
    void shouldKeepAHeadingWithTheParagraphBelowIt() {
        QFETCH(int, points);
        QFETCH(int, wordsEach);
        QFETCH(bool, large);
        const Letter letter = answering(points, wordsEach, large);
        LetterDocument document(letter.body, letter, LetterDocument::Medium::Paper);
        layOut(document);
        QVERIFY(document.pageCount() > 1);
        QCOMPARE(partedIn(document), QStringList());
    }

    // A line that was not laid out would not be printed either.
    void shouldShowEveryParagraph_data() { shouldKeepAHeadingWithTheParagraphBelowIt_data(); }
    void shouldShowEveryParagraph() {
        QFETCH(int, points);
        QFETCH(int, wordsEach);
        QFETCH(bool, large);
        const Letter letter = answering(points, wordsEach, large);
        LetterDocument document(letter.body, letter, LetterDocument::Medium::Paper);
        layOut(document);
        QStringList lost;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            if (block.layout()->lineCount() == 0) lost << block.text();
        QCOMPARE(lost, QStringList());
    }

    // What is painted is what a PDF holds: each line on one page, though a page's edge may touch it.
    void shouldPaintEachLineOnce_data() {
        QTest::addColumn<int>("wordsEach");
        for (int count = 20; count <= 32; ++count) QTest::addRow("%d words", count) << count;
    }
    void shouldPaintEachLineOnce() {
        QFETCH(int, wordsEach);
        const LetterPages pages(answering(16, wordsEach));
        test::TextRecorder paper;
        QPainter painter(&paper);
        for (int i = 0; i < pages.count(); ++i) pages.paint(painter, i);
        painter.end();
        QCOMPARE(paper.texts().filter(u"What we will do: It is done."_s).size(), 16);
        QCOMPARE(paper.texts().filter(u"Our decision"_s).size(), 1);
    }

    // The sweep would find nothing if nothing were ever parted without care.
    void shouldFindHeadingsPartedWhereNobodyCares() {
        int parted = 0;
        for (int count = 8; count <= 80; count += 4) {
            const Letter letter = answering(9, count);
            LetterDocument document(letter.body, letter, LetterDocument::Medium::Paper);
            document.setTopSpace(addressSpace);
            document.setPageSize(page * LetterDocument::paperUnits);
            parted += static_cast<int>(partedIn(document).size());
        }
        QVERIFY(parted > 3);
    }

    void shouldLeaveNoPageEmpty_data() {
        QTest::addColumn<int>("wordsEach");
        for (int count : {8, 30, 200, 900}) QTest::addRow("%d words", count) << count;
    }
    void shouldLeaveNoPageEmpty() {
        QFETCH(int, wordsEach);
        const Letter letter = answering(6, wordsEach);
        LetterDocument document(letter.body, letter, LetterDocument::Medium::Paper);
        layOut(document);
        QSet<int> used;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (const int each : pagesOf(document, block)) used << each;
        QCOMPARE(used.size(), document.pageCount());
    }

    // A heading over a heading, a line that leads to a list: all of it goes on together.
    void shouldKeepAWholeRunTogether_data() {
        QTest::addColumn<QString>("run");
        QTest::newRow("a heading over a heading") << u"<h2>One</h2><h3>Two</h3><p>Below.</p>"_s;
        QTest::newRow("a line before a list") << u"<p>We have promised:</p><ul><li>Below.</li></ul>"_s;
        QTest::newRow("a heading over a bold line") << u"<h3>One</h3><p><b>Two</b></p><p>Below.</p>"_s;
        QTest::newRow("a heading over a short paragraph")
            << u"<h3>One</h3><p>First line<br/>second line<br/>Below.</p>"_s;
    }
    void shouldKeepAWholeRunTogether() {
        QFETCH(QString, run);
        for (int before = 36; before <= 60; ++before) {
            const QString html = u"<p>Line</p>"_s.repeated(before) + run + u"<p>After</p>"_s.repeated(12);
            LetterDocument document(html, {}, LetterDocument::Medium::Paper);
            document.layOutPages({160, 200});
            std::vector<int> pages;
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
                if (block.text() != "Line"_L1 && block.text() != "After"_L1)
                    for (const int each : pagesOf(document, block)) pages.push_back(each);
            QCOMPARE(pages.front(), pages.back());
        }
    }
};

}  // namespace redress

QTEST_MAIN(redress::LetterBreaksTest)
#include "tst_letter_breaks.moc"
