// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/fake_case_source.h"
#include "tests/ui/seeded_cases.h"
#include "ui/cases/case_columns.h"
#include "ui/cases/case_columns_menu.h"
#include "ui/cases/case_table.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const CaseView byReference{{}, {CaseColumn::Reference, Qt::AscendingOrder}};

// A table over invented rows, shown and ready for keys.
struct ShownTable {
    explicit ShownTable(int count) : source(count), model(source), table(model) {
        table.sortBy(byReference.sort);
        model.show(byReference);
        table.resize(900, 700);
        table.show();
        table.setFocus();
        (void)QTest::qWaitForWindowExposed(&table);
    }

    [[nodiscard]] QList<qint64> shownKeys() const {
        QList<qint64> keys;
        for (qint64 key = table.firstShown()->key; key <= table.lastShown()->key; ++key) keys += key;
        return keys;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&table, key, modifiers); }

    FakeCaseSource source;
    CaseListModel model;
    CaseTable table;
};

}  // namespace

class TestCaseTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void shouldPassEachCaseOncePagingDown();
    void shouldGoToEitherEndByKey();
    void shouldStayWhereItIsWhileTheWindowSlides();
    void shouldKeepTheChosenCaseWhileScrolledAway();
    void shouldGoOnFromTheCurrentCaseAfterScrollingAway();
    void shouldChooseAcrossTheWindowWithShift();
    void shouldForgetWhatIsChosenOnAPlainChoice();
    void shouldKeepTheChoiceWhileTheOrderChanges();
    void shouldOpenTheCurrentCaseOnEnter();
    void shouldHandTypedLettersToTheSearch();
    void shouldSortByHeaderAndByMenu();
    void shouldRememberItsColumns();
    void shouldNotReadColumnsOfAnotherVersion();
    void shouldMoveAndHideColumnsByMenu();

private:
    test::TestSettings m_settings;
};

void TestCaseTable::shouldPassEachCaseOncePagingDown() {
    ShownTable shown(12'000);
    QSet<qint64> seen;
    qint64 last = 0;
    int most = 0;
    shown.press(Qt::Key_Home);
    for (int page = 0; page < 1000 && last < 12'000; ++page) {
        const QList<qint64> keys = shown.shownKeys();
        QVERIFY2(keys.first() <= last + 1, qPrintable(u"%1 after %2"_s.arg(keys.first()).arg(last)));
        QVERIFY(keys.last() >= last);
        for (const qint64 key : keys) seen.insert(key);
        last = keys.last();
        most = std::max(most, shown.model.rowCount());
        shown.press(Qt::Key_PageDown);
    }
    QCOMPARE(seen.size(), 12'000);
    QVERIFY(most <= CaseListModel::mostRows);
    QCOMPARE(shown.table.chosen().current()->key, 12'000);
}

void TestCaseTable::shouldGoToEitherEndByKey() {
    ShownTable shown(100'000);
    shown.press(Qt::Key_End);
    QCOMPARE(shown.table.chosen().current()->key, 100'000);
    QCOMPARE(shown.table.lastShown()->key, 100'000);
    for (int page = 0; page < 20; ++page) shown.press(Qt::Key_PageUp);
    QVERIFY(shown.table.chosen().current()->key < 99'800);
    QVERIFY(shown.model.rowCount() <= CaseListModel::mostRows);
    shown.press(Qt::Key_Home);
    QCOMPARE(shown.table.chosen().current()->key, 1);
    QCOMPARE(shown.table.firstShown()->key, 1);
}

void TestCaseTable::shouldStayWhereItIsWhileTheWindowSlides() {
    ShownTable shown(10'000);
    QScrollBar *bar = shown.table.verticalScrollBar();
    const int rowHeight = shown.table.rowHeight(0);
    qint64 expected = 1;
    for (int step = 0; step < 1'000; ++step) {
        bar->setValue(bar->value() + rowHeight);
        ++expected;
        QCOMPARE(shown.table.firstShown()->key, expected);
    }
    for (int step = 0; step < 900; ++step) {
        bar->setValue(bar->value() - rowHeight);
        --expected;
        QCOMPARE(shown.table.firstShown()->key, expected);
    }
}

void TestCaseTable::shouldKeepTheChosenCaseWhileScrolledAway() {
    ShownTable shown(10'000);
    shown.table.setCurrentIndex(shown.model.index(7, 0));
    QSignalSpy changes(&shown.table.chosen(), &CaseSelection::currentCaseChanged);
    QScrollBar *bar = shown.table.verticalScrollBar();
    for (int step = 0; step < 100; ++step) bar->setValue(bar->value() + 10 * shown.table.rowHeight(0));
    QVERIFY(!shown.model.rowOf(8));
    QCOMPARE(shown.table.chosen().count(), 1);
    QCOMPARE(shown.table.chosen().current()->key, 8);
    shown.press(Qt::Key_Shift);
    for (int step = 0; step < 120; ++step) bar->setValue(bar->value() - 10 * shown.table.rowHeight(0));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(shown.table.currentIndex().row(), shown.model.rowOf(8).value());
    QVERIFY(shown.table.selectionModel()->isRowSelected(shown.model.rowOf(8).value()));
}

void TestCaseTable::shouldGoOnFromTheCurrentCaseAfterScrollingAway() {
    ShownTable shown(10'000);
    shown.table.setCurrentIndex(shown.model.index(7, 0));
    QScrollBar *bar = shown.table.verticalScrollBar();
    for (int step = 0; step < 100; ++step) bar->setValue(bar->value() + 10 * shown.table.rowHeight(0));
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.table.chosen().current()->key, 9);
    QVERIFY(shown.table.firstShown()->key <= 9);
}

void TestCaseTable::shouldChooseAcrossTheWindowWithShift() {
    ShownTable shown(10'000);
    shown.table.setCurrentIndex(shown.model.index(0, 0));
    while (shown.table.chosen().current()->key < 1'000) shown.press(Qt::Key_PageDown, Qt::ShiftModifier);
    const qint64 last = shown.table.chosen().current()->key;
    QCOMPARE(shown.table.chosen().count(), last);
    QVERIFY(!shown.model.rowOf(1));
}

void TestCaseTable::shouldForgetWhatIsChosenOnAPlainChoice() {
    ShownTable shown(10'000);
    shown.table.setCurrentIndex(shown.model.index(0, 0));
    for (int page = 0; page < 30; ++page) shown.press(Qt::Key_PageDown, Qt::ShiftModifier);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.table.chosen().count(), 1);
    shown.table.chosen().choose({});
    QCOMPARE(shown.table.chosen().count(), 0);
}

void TestCaseTable::shouldKeepTheChoiceWhileTheOrderChanges() {
    ShownTable shown(5'000);
    shown.table.setCurrentIndex(shown.model.index(3, 0));
    shown.table.sortBy({CaseColumn::Reference, Qt::DescendingOrder});
    QVERIFY(!shown.model.rowOf(4));
    QCOMPARE(shown.table.chosen().count(), 1);
    shown.table.sortBy({CaseColumn::Reference, Qt::AscendingOrder});
    QVERIFY(shown.table.selectionModel()->isRowSelected(3));
}

void TestCaseTable::shouldOpenTheCurrentCaseOnEnter() {
    ShownTable shown(100);
    QSignalSpy wanted(&shown.table, &CaseTable::caseWanted);
    shown.table.setCurrentIndex(shown.model.index(2, 0));
    shown.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<CaseRef>().text(), u"R-2026-000003"_s);
    const QRect cell = shown.table.visualRect(shown.model.index(4, 0));
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(shown.table.viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.last().first().value<CaseRef>().text(), u"R-2026-000005"_s);
}

void TestCaseTable::shouldHandTypedLettersToTheSearch() {
    ShownTable shown(100);
    QSignalSpy typed(&shown.table, &CaseTable::typed);
    shown.table.setCurrentIndex(shown.model.index(2, 0));
    QTest::keyClicks(&shown.table, u"da"_s);
    QCOMPARE(typed.count(), 2);
    QCOMPARE(shown.table.currentIndex().row(), 2);
}

void TestCaseTable::shouldSortByHeaderAndByMenu() {
    ShownTable shown(500);
    QHeaderView *header = shown.table.horizontalHeader();
    const int section = sectionOf(CaseColumn::Complainant);
    const QPoint at(header->sectionViewportPosition(section) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.model.view().sort, (CaseSort{CaseColumn::Complainant, Qt::AscendingOrder}));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.model.view().sort, (CaseSort{CaseColumn::Complainant, Qt::DescendingOrder}));
    QCOMPARE(header->sortIndicatorSection(), section);
}

void TestCaseTable::shouldRememberItsColumns() {
    {
        ShownTable shown(10);
        QHeaderView *header = shown.table.horizontalHeader();
        header->moveSection(header->visualIndex(sectionOf(CaseColumn::Officer)), 1);
        header->setSectionHidden(sectionOf(CaseColumn::Stage), true);
        header->setSectionHidden(sectionOf(CaseColumn::Service), false);
        header->resizeSection(sectionOf(CaseColumn::About), 333);
        shown.table.sortBy({CaseColumn::Received, Qt::DescendingOrder});
    }
    FakeCaseSource source(10);
    CaseListModel model(source);
    const CaseTable table(model);
    const QHeaderView *header = table.horizontalHeader();
    QCOMPARE(header->visualIndex(sectionOf(CaseColumn::Officer)), 1);
    QVERIFY(header->isSectionHidden(sectionOf(CaseColumn::Stage)));
    QVERIFY(!header->isSectionHidden(sectionOf(CaseColumn::Service)));
    QCOMPARE(header->sectionSize(sectionOf(CaseColumn::About)), 333);
    QCOMPARE(model.view().sort, (CaseSort{CaseColumn::Received, Qt::DescendingOrder}));
}

void TestCaseTable::shouldNotReadColumnsOfAnotherVersion() {
    {
        ShownTable shown(10);
        shown.table.horizontalHeader()->setSectionHidden(sectionOf(CaseColumn::Stage), true);
    }
    QSettings().setValue(u"cases/columnsVersion"_s, 99);
    FakeCaseSource source(10);
    CaseListModel model(source);
    const CaseTable table(model);
    QVERIFY(!table.horizontalHeader()->isSectionHidden(sectionOf(CaseColumn::Stage)));
}

void TestCaseTable::shouldMoveAndHideColumnsByMenu() {
    ShownTable shown(10);
    QHeaderView *header = shown.table.horizontalHeader();
    CaseColumnsMenu &menu = shown.table.columnsMenu();
    const auto choose = [&menu](const QString &words) {
        Q_EMIT menu.aboutToShow();
        for (QAction *action : menu.actions())
            if (action->text() == words) return action->trigger();
        QFAIL(qPrintable(words));
    };
    choose(u"Officer"_s);
    QVERIFY(header->isSectionHidden(sectionOf(CaseColumn::Officer)));
    choose(u"Outcome"_s);
    QVERIFY(!header->isSectionHidden(sectionOf(CaseColumn::Outcome)));
    menu.setColumn(sectionOf(CaseColumn::Complainant));
    choose(u"Move “Complainant” to the &left"_s);
    QCOMPARE(header->visualIndex(sectionOf(CaseColumn::Complainant)), 0);
    choose(u"&Usual columns"_s);
    QCOMPARE(header->visualIndex(sectionOf(CaseColumn::Complainant)), 1);
    QVERIFY(!header->isSectionHidden(sectionOf(CaseColumn::Officer)));
    QVERIFY(header->isSectionHidden(sectionOf(CaseColumn::Outcome)));
}

QTEST_MAIN(TestCaseTable)
#include "tst_case_table.moc"
