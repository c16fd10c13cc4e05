// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/seeded_cases.h"
#include "ui/cases/case_columns.h"
#include "ui/cases/case_preview.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_screen.h"
#include "ui/cases/chosen_cases.h"
#include "ui/cases/filter_chip.h"
#include "ui/cases/officer_dialog.h"
#include "ui/cases/search_field.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

// The screen over a register of invented cases, as an officer has it before them.
struct ShownScreen {
    explicit ShownScreen(int cases = 120, const QSize &size = {1280, 800}) {
        test::seedCases(reg, cases);
        screen = std::make_unique<CasesScreen>(Session{*reg, u"Joan Pike"_s});
        screen->resize(size);
        screen->show();
        (void)QTest::qWaitForWindowExposed(screen.get());
    }

    [[nodiscard]] CaseTable &table() const { return *screen->findChild<CaseTable *>(); }
    [[nodiscard]] SearchField &search() const { return *screen->findChild<SearchField *>(); }
    [[nodiscard]] CasePreview &preview() const { return *screen->findChild<CasePreview *>(); }
    [[nodiscard]] ChosenCases &chosen() const { return *screen->findChild<ChosenCases *>(); }
    [[nodiscard]] QString message() const { return screen->findChild<MessageBar *>()->words(); }
    [[nodiscard]] QString total() const { return screen->findChild<QLabel *>(u"caseTotal"_s)->text(); }
    [[nodiscard]] FilterChip &chip(const QString &name) const { return *screen->findChild<FilterChip *>(name); }
    [[nodiscard]] QPushButton &button(const QString &words) const {
        for (auto *button : screen->findChildren<QPushButton *>())
            if (button->text() == words && button->isVisible()) return *button;
        qFatal("no button %s", qPrintable(words));
    }

    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QStringList column(CaseColumn column) const {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts += table().model()->index(row, static_cast<int>(column)).data().toString();
        return texts;
    }
    [[nodiscard]] int rowWith(const QString &reference) const {
        return static_cast<int>(column(CaseColumn::Reference).indexOf(reference));
    }

    void type(const QString &words) const {
        search().setFocus();
        QTest::keyClicks(&search(), words);
        search().flush();
    }
    // Opens the chip's menu with the keyboard and takes the entry that begins so.
    void choose(const QString &chipName, const QString &words) const {
        FilterChip &one = chip(chipName);
        one.setFocus();
        bool taken = false;
        QTimer::singleShot(0, one.menu(), [&] {
            for (QAction *action : one.menu()->actions()) {
                if (action->text() != words) continue;
                one.menu()->setActiveAction(action);
                taken = true;
            }
            QTest::keyClick(one.menu(), taken ? Qt::Key_Return : Qt::Key_Escape);
        });
        QTest::keyClick(&one, Qt::Key_Down);
        QTRY_VERIFY2(taken, qPrintable(words));
    }

    test::TestRegister reg;
    std::unique_ptr<CasesScreen> screen;
};

}  // namespace

class TestCasesScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }
    void init() { QSettings().clear(); }
    void shouldShowOpenCasesWithTheirTotal();
    void shouldNarrowAsOneTypesAndClearWithEscape();
    void shouldSurviveHostileSearches_data();
    void shouldSurviveHostileSearches();
    void shouldSayWhatToDoWhereNothingMatches();
    void shouldFindAClosedCaseByItsReference();
    void shouldFilterByChipsFromTheKeyboard();
    void shouldFilterByDaysReceived();
    void shouldSaveAndBringBackAView();
    void shouldShowAReportsCasesUntilTheChipIsRemoved();
    void shouldPreviewTheCurrentCase();
    void shouldOpenOnEnter();
    void shouldReadChangesAndKeepTheChoice();
    void shouldAssignSeveralAtOnce();
    void shouldCopyReferences();
    void shouldExportWhatTheListShows();
    void shouldKeepFormulasOutOfAnExport();
    void shouldSayThatAnExportCannotBeWritten();
    void shouldChooseAllThatTheListShows();
    void shouldNameEachThingThatTakesTheKeyboard();
    void shouldShowItsUsualColumnsWithoutScrolling();
    void shouldPaintInEachLook_data();
    void shouldPaintInEachLook();

private:
    test::TestSettings m_settings;
};

void TestCasesScreen::shouldShowOpenCasesWithTheirTotal() {
    const ShownScreen shown;
    QCOMPARE(shown.rows(), 120);
    QTRY_VERIFY(shown.total().contains(u"120"_s));
    QCOMPARE(shown.chip(u"statusChip"_s).text(), u"All open"_s);
}

void TestCasesScreen::shouldNarrowAsOneTypesAndClearWithEscape() {
    const ShownScreen shown;
    shown.type(u"sian dam"_s);
    // Every 7th case is Mrs Price's and every 5th about damp: every 35th is both.
    QCOMPARE(shown.rows(), 3);
    for (const QString &name : shown.column(CaseColumn::Complainant)) QCOMPARE(name, u"Mrs Siân Price"_s);
    QTRY_COMPARE(shown.total(), u"3 of 120 cases"_s);
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    QCOMPARE(shown.search().text(), QString());
    QCOMPARE(shown.rows(), 120);
    shown.type(u"khan"_s);
    QTest::keyClick(&shown.search(), Qt::Key_Down);
    QVERIFY(shown.table().hasFocus());
}

void TestCasesScreen::shouldSurviveHostileSearches_data() {
    QTest::addColumn<QString>("search");
    for (const QString &search : {u"\""_s, u"*"_s, u"AND"_s, u"OR NOT"_s, u"NEAR(damp mould)"_s, u"complainant:khan"_s,
                                  u"'; DROP TABLE"_s, u"😀"_s, u"-"_s, u"(((("_s, u"\\"_s, u"%"_s, u"^damp"_s})
        QTest::newRow(qPrintable(search)) << search;
    QTest::newRow("ten thousand characters") << QString(10'000, u'd');
    QTest::newRow("five thousand words") << u"d "_s.repeated(5'000);
    QTest::newRow("nul") << QString(QChar(u'\0'));
}

void TestCasesScreen::shouldSurviveHostileSearches() {
    QFETCH(const QString, search);
    const ShownScreen shown(20);
    shown.search().setText(search);
    shown.search().flush();
    QCOMPARE(shown.message(), QString());
    QVERIFY(shown.rows() <= 20);
    shown.search().clear();
    shown.search().flush();
    QCOMPARE(shown.rows(), 20);
}

void TestCasesScreen::shouldSayWhatToDoWhereNothingMatches() {
    const ShownScreen shown(20);
    shown.type(u"dampp"_s);
    QCOMPARE(shown.rows(), 0);
    const auto *empty = shown.screen->findChild<EmptyState *>(u"caseListEmpty"_s);
    QVERIFY(!shown.table().isVisible());
    const auto labels = empty->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text() == u"No case matches “dampp”."_s; }));
    QTest::keyClick(&shown.button(u"Search all cases"_s), Qt::Key_Space);
    QCOMPARE(shown.rows(), 0);
    QTest::keyClick(&shown.button(u"Clear the search"_s), Qt::Key_Space);
    QCOMPARE(shown.rows(), 20);
    QVERIFY(shown.table().isVisible());
}

void TestCasesScreen::shouldFindAClosedCaseByItsReference() {
    ShownScreen shown(20);
    const QString reference = shown.column(CaseColumn::Reference).constFirst();
    const auto closed =
        shown.reg.record(CaseRef(reference), u"withdrawn"_s, u"2026-04-20"_s, {{keys::reason, u"Put right"_s}});
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
    shown.type(reference);
    QCOMPARE(shown.rows(), 0);
    QTest::keyClick(&shown.button(u"Search all cases"_s), Qt::Key_Space);
    QCOMPARE(shown.column(CaseColumn::Reference), QStringList{reference});
    QCOMPARE(shown.search().text(), reference);
    QVERIFY(shown.table().hasFocus());
}

void TestCasesScreen::shouldFilterByChipsFromTheKeyboard() {
    const ShownScreen shown;
    shown.choose(u"officerChip"_s, u"Sam Reed"_s);
    QCOMPARE(shown.rows(), 40);
    QVERIFY(shown.chip(u"officerChip"_s).isChecked());
    shown.choose(u"serviceChip"_s, u"Heating && gas"_s);
    QCOMPARE(shown.rows(), 8);  // every third, and of these every fifth
    QCOMPARE(shown.column(CaseColumn::Officer), QStringList(8, u"Sam Reed"_s));
    shown.choose(u"statusChip"_s, u"Closed"_s);
    QCOMPARE(shown.rows(), 0);
    QTest::keyClick(&shown.button(u"Clear"_s), Qt::Key_Space);
    QCOMPARE(shown.rows(), 120);
    QVERIFY(!shown.chip(u"officerChip"_s).isChecked());
}

void TestCasesScreen::shouldFilterByDaysReceived() {
    const ShownScreen shown;
    shown.choose(u"receivedChip"_s, u"The last 7 days"_s);
    // From 15 to 21 April 2026: two cases on each of the three working days to the 17th, which has the last one or two.
    const QStringList days = shown.column(CaseColumn::Received);
    QVERIFY(!days.isEmpty());
    for (const QString &day : days)
        QVERIFY2((QStringList{u"15 Apr"_s, u"16 Apr"_s, u"17 Apr"_s}.contains(day)), qPrintable(day));
    QCOMPARE(shown.chip(u"receivedChip"_s).text(), u"Received since 15 Apr"_s);
}

void TestCasesScreen::shouldSaveAndBringBackAView() {
    const ShownScreen shown;
    shown.choose(u"officerChip"_s, u"Sam Reed"_s);
    shown.table().sortBy({CaseColumn::Complainant, Qt::DescendingOrder});
    QTest::mouseClick(&shown.button(u"+ Save this view"_s), Qt::LeftButton);
    auto *dialog = shown.screen->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"Sam & co"_s);
    dialog->accept();
    QVERIFY(shown.message().contains(u"Sam & co"_s));
    QTest::keyClick(&shown.button(u"Clear"_s), Qt::Key_Space);
    shown.table().sortBy({CaseColumn::Due, Qt::AscendingOrder});
    QCOMPARE(shown.rows(), 120);
    shown.choose(u"viewsChip"_s, u"Sam && co"_s);
    QCOMPARE(shown.rows(), 40);
    QCOMPARE(shown.table().horizontalHeader()->sortIndicatorSection(), static_cast<int>(CaseColumn::Complainant));
    QCOMPARE(shown.column(CaseColumn::Complainant).first(), u"Ms Ewa Kowalska"_s);
}

void TestCasesScreen::shouldShowAReportsCasesUntilTheChipIsRemoved() {
    ShownScreen shown;
    CaseFilter counted;
    counted.only = {3, 5, 8};
    shown.screen->show(counted, u"Stage 1 answered late"_s);
    QCOMPARE(shown.rows(), 3);
    auto *chip = shown.screen->findChild<QPushButton *>(u"reportChip"_s);
    QVERIFY(chip->isVisible());
    QVERIFY2(chip->text().contains(u"Stage 1 answered late, 3 case"_s), qPrintable(chip->text()));
    shown.type(u"khan"_s);
    QVERIFY(chip->text().contains(u"Stage 1 answered late"_s));
    QTest::keyClick(&shown.search(), Qt::Key_Escape);
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(shown.rows(), 120);
    QVERIFY(!chip->isVisible());
}

void TestCasesScreen::shouldPreviewTheCurrentCase() {
    const ShownScreen shown;
    QVERIFY(!shown.preview().isVisible());
    QTest::keyClick(&shown.table(), Qt::Key_F9);
    QVERIFY(shown.preview().isVisible());
    shown.table().setCurrentIndex(shown.table().model()->index(4, 0));
    shown.preview().flush();
    const QString reference = shown.column(CaseColumn::Reference).at(4);
    QStringList words;
    for (const auto *label : shown.preview().findChildren<QLabel *>()) words += label->text();
    QVERIFY(words.contains(reference));
    QVERIFY(words.contains(shown.column(CaseColumn::Complainant).at(4)));
    QVERIFY(words.contains(u"Targets"_s));
    QSignalSpy wanted(shown.screen.get(), &CasesScreen::caseWanted);
    QTest::mouseClick(&shown.button(u"&Open case"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().value<CaseRef>().text(), reference);
    QTest::keyClick(&shown.table(), Qt::Key_F9);
    QVERIFY(!shown.preview().isVisible());
}

void TestCasesScreen::shouldOpenOnEnter() {
    const ShownScreen shown;
    QSignalSpy wanted(shown.screen.get(), &CasesScreen::caseWanted);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Home);
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<CaseRef>().text(), shown.column(CaseColumn::Reference).at(1));
}

void TestCasesScreen::shouldReadChangesAndKeepTheChoice() {
    ShownScreen shown(20);
    shown.table().setCurrentIndex(shown.table().model()->index(6, 0));
    const QString chosen = shown.column(CaseColumn::Reference).at(6);
    QSignalSpy resets(shown.table().model(), &QAbstractItemModel::modelReset);
    const CaseRef fresh =
        shown.reg.receive(u"2026-04-20"_s, {{u"complainant"_s, u"Zoe New"_s}, {u"summary"_s, u"Bins"_s}});
    QTRY_COMPARE(shown.rows(), 21);
    QCOMPARE(resets.count(), 0);
    QVERIFY(shown.rowWith(fresh.text()) >= 0);
    QVERIFY(shown.table().selectionModel()->isRowSelected(shown.rowWith(chosen)));
    QCOMPARE(shown.table().currentIndex().row(), shown.rowWith(chosen));
}

void TestCasesScreen::shouldAssignSeveralAtOnce() {
    const ShownScreen shown(30);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Home);
    for (int i = 0; i < 3; ++i) QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    const QStringList four = shown.column(CaseColumn::Reference).mid(0, 4);
    QTest::mouseClick(&shown.button(u"Assign officer…"_s), Qt::LeftButton);
    const QPointer<OfficerDialog> dialog = shown.screen->findChild<OfficerDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());  // nobody is named yet
    QTest::keyClicks(dialog->findChild<QComboBox *>(), u"Amir Aziz"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!shown.message().isEmpty());
    QVERIFY2(shown.message().contains(u"assigned to Amir Aziz"_s), qPrintable(shown.message()));
    for (const QString &reference : four)
        QTRY_COMPARE(shown.column(CaseColumn::Officer).value(shown.rowWith(reference)), u"Amir Aziz"_s);
    QCOMPARE(shown.column(CaseColumn::Officer).count(u"Amir Aziz"_s), 4);
}

void TestCasesScreen::shouldCopyReferences() {
    const ShownScreen shown(30);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Home);
    QTest::keyClick(&shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    shown.chosen().copyAction()->trigger();
    QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QStringList expected = shown.column(CaseColumn::Reference).mid(0, 2);
    copied.sort();
    expected.sort();
    QCOMPARE(copied, expected);
}

void TestCasesScreen::shouldExportWhatTheListShows() {
    ShownScreen shown(30);
    shown.choose(u"officerChip"_s, u"Helen Shaw"_s);
    const QString path = shown.reg.folder() + u"/cases.csv"_s;
    CaseFilter filter;
    filter.officer = u"Helen Shaw"_s;
    shown.chosen().exportTo(path, CaseView{filter, {CaseColumn::Reference, Qt::AscendingOrder}});
    QTRY_VERIFY(shown.message().contains(u"written to"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));  // spreadsheets take it for UTF-8 by this
    const QStringList lines = QString::fromUtf8(bytes).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 11);
    QVERIFY(lines.first().startsWith(u"Case,Complainant,About,Stage,Next target,Due,Officer,Received"_s));
    for (const QString &line : lines.mid(1)) QVERIFY2(line.contains(u",Helen Shaw,2026-0"_s), qPrintable(line));
}

void TestCasesScreen::shouldKeepFormulasOutOfAnExport() {
    ShownScreen shown(1);
    (void)shown.reg.receive(u"2026-04-20"_s,
                            {{u"complainant"_s, u"=HYPERLINK(\"x\")"_s}, {u"summary"_s, u"Said \"no\",\ntwice"_s}});
    const QString path = shown.reg.folder() + u"/cases.csv"_s;
    const auto written = exportCases(*shown.reg, CaseView{{}, {CaseColumn::Reference, Qt::DescendingOrder}}, path,
                                     [](int) { return true; });
    QVERIFY(written.has_value());
    QCOMPARE(*written, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u",\"'=HYPERLINK(\"\"x\"\")\","_s));
    QVERIFY(text.contains(u"\"Said \"\"no\"\",\ntwice\""_s));
}

void TestCasesScreen::shouldSayThatAnExportCannotBeWritten() {
    const ShownScreen shown(3);
    shown.chosen().exportTo(u"/nowhere/at/all.csv"_s, CaseView());
    QTRY_VERIFY(shown.message().contains(u"could not be written"_s));
    QVERIFY(shown.message().contains(u"Choose another folder"_s));
}

void TestCasesScreen::shouldChooseAllThatTheListShows() {
    const ShownScreen shown(450);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.table().chosen().count(), 450);
    shown.type(u"khan"_s);
    QVERIFY(shown.table().chosen().count() < 450);
    QCOMPARE(shown.table().chosen().count(), shown.table().selectionModel()->selectedRows().size());
}

void TestCasesScreen::shouldShowItsUsualColumnsWithoutScrolling() {
    const ShownScreen shown(120, {1191, 800});  // a window of 1280 without its rail
    QCOMPARE(shown.table().horizontalScrollBar()->maximum(), 0);
    const auto *header = shown.table().horizontalHeader();
    const QFontMetrics words(Theme::font(Theme::Text::Strong));
    QVERIFY(header->sectionSize(sectionOf(CaseColumn::Due)) >=
            words.horizontalAdvance(u"12 working days late"_s) + Theme::scaled(16));
}

void TestCasesScreen::shouldNameEachThingThatTakesTheKeyboard() {
    const ShownScreen shown(3);
    for (const auto *widget : shown.screen->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
        const auto *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestCasesScreen::shouldPaintInEachLook_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("cases-1280-light") << QSize(1192, 776) << false;
    QTest::newRow("cases-1280-dark") << QSize(1192, 776) << true;
    QTest::newRow("cases-1920-light") << QSize(1832, 1056) << false;
    QTest::newRow("cases-1920-dark") << QSize(1832, 1056) << true;
}

void TestCasesScreen::shouldPaintInEachLook() {
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    ShownScreen shown(400, size);
    if (size.width() > 1500) shown.type(u"dam"_s);
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Home);
    shown.preview().flush();
    QTRY_VERIFY(!shown.total().isEmpty());
    QCoreApplication::processEvents();
    const QImage picture = shown.screen->grab().toImage();
    QCOMPARE(picture.size(), size);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3) colours.insert(picture.pixel(x, y));
    QVERIFY(colours.size() > 20);
    if (const QString folder = qEnvironmentVariable("REDRESS_PICTURES"); !folder.isEmpty())
        picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

QTEST_MAIN(TestCasesScreen)
#include "tst_cases_screen.moc"
