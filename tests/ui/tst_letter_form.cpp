// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QtTest>

#include "tests/journeys/journey.h"
#include "tests/ui/beyond_edge.h"
#include "ui/case/event_words.h"
#include "ui/case/growing_text.h"
#include "ui/common/chip.h"
#include "ui/common/message_bar.h"
#include "ui/letters/letters_screen.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

// An officer at the letters of one complaint, in the real window. It is Tuesday 21 April 2026.
struct Writing {
    explicit Writing(const QString &policy = u"hos-code-2024"_s) : journey(policy) {
        reference = journey.desk.TestRegister::receive(u"2026-04-15T16:10"_s,
                                                       {{keys::complainant, u"Mrs Aisha Khan"_s},
                                                        {keys::summary, u"A missed visit"_s},
                                                        {keys::address, u"14 Alma Terrace, Manchester"_s},
                                                        {keys::postcode, u"M20 2WX"_s},
                                                        {keys::officer, u"Gwen Parry"_s}});
        journey.open().resize(1366, 768);
    }

    LettersScreen &screen() { return journey.window().screens().letters(); }
    void open(const QString &letter) { journey.window().openLetter(reference, letter); }
    template <class Widget>
    Widget *find(const QString &name) {
        return journey.find<Widget>(name);
    }
    void type(const QString &name, const QString &text) { QTest::keyClicks(find<QWidget>(name), text); }
    void choose(const QString &name, const QString &id) {
        auto *list = find<QComboBox>(name);
        list->setCurrentIndex(list->findData(id));
    }
    // Everything that a stage 1 response has to say.
    void writeResponse() {
        open(u"response"_s);
        choose(u"letterOutcome"_s, u"upheld"_s);
        type(u"text.findings"_s, u"Nobody came on 3 April."_s);
        type(u"text.remedy"_s, u"A new appointment by 30 November"_s);
        type(u"ask.references"_s, u"The repairs policy."_s);
        type(u"ask.outstanding_actions"_s, u"None."_s);
        find<QComboBox>(u"ask.role"_s)->setCurrentIndex(1);
    }
    void save() {
        QFile::remove(path());  // else it is asked whether to write over it
        journey.click(u"savePdf"_s);
        journey.chooseFile(path());
        QTRY_VERIFY(QFile::exists(path()));
        journey.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window()));
    }
    [[nodiscard]] QString path() const { return journey.desk.folder() + u"/letter.pdf"_s; }
    [[nodiscard]] CaseFile file() { return *journey.desk->caseFile(reference); }
    QString bar() {
        for (const auto *bar : screen().findChildren<MessageBar *>())
            if (bar->isVisible()) return bar->words();
        return {};
    }
    QString words() {
        QStringList all;
        for (const auto *label : screen().findChildren<QLabel *>())
            if (label->isVisible()) all << label->text();
        return all.join(u'\n');
    }
    void photograph(const QString &name) {
        const QString folder = qEnvironmentVariable("REDRESS_PICTURES");
        QTest::qWait(folder.isEmpty() ? 0 : 300);
        if (!folder.isEmpty()) journey.window().grab().save(u"%1/%2.png"_s.arg(folder, name));
    }

    Journey journey;
    CaseRef reference;
};

}  // namespace

// What an officer writes for a letter, and what is said to it.
class TestLetterForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseASumThatCannotBeRead_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("recorded");
        const QString no = u"“%1” is no sum of money: write it as £75 or £1,250.00."_s;
        QTest::newRow("words") << u"fifty quid"_s << no.arg(u"fifty quid"_s) << true;
        QTest::newRow("pence") << u"50p"_s << no.arg(u"50p"_s) << true;
        QTest::newRow("parts of a penny") << u"5.123"_s << no.arg(u"5.123"_s) << true;
        QTest::newRow("where it is only saved, too") << u"fifty quid"_s << no.arg(u"fifty quid"_s) << false;
    }

    void shouldRefuseASumThatCannotBeRead() {
        QFETCH(QString, written);
        QFETCH(QString, said);
        QFETCH(bool, recorded);
        Writing desk;
        desk.writeResponse();
        desk.type(u"letterCompensation"_s, written);
        desk.find<QCheckBox>(u"recordLetter"_s)->setChecked(recorded);
        QTRY_COMPARE(desk.find<QLabel>(u"letterGaps"_s)->text(), said);
        desk.journey.click(u"savePdf"_s);
        QVERIFY(!desk.journey.dialog());
        QCOMPARE(desk.bar(), said);
        QCOMPARE(desk.file().timeline.size(), size_t(1));
        auto *field = desk.find<QLineEdit>(u"letterCompensation"_s);
        QCOMPARE(QApplication::focusWidget(), field);
        field->selectAll();
        QTest::keyClicks(field, u"50"_s);
        QCOMPARE(desk.bar(), QString());
        desk.save();
        const auto awarded = desk.file().timeline.back().data.value(keys::pence);
        QCOMPARE(awarded, recorded ? QJsonValue(5000) : QJsonValue(QJsonValue::Undefined));
    }

    void shouldKeepASumThatCannotBeReadAsItWasTyped() {
        Writing desk;
        desk.open(u"response"_s);
        desk.type(u"letterCompensation"_s, u"fifty quid"_s);
        desk.open(u"acknowledgement"_s);
        desk.open(u"response"_s);
        QCOMPARE(desk.find<QLineEdit>(u"letterCompensation"_s)->text(), u"fifty quid"_s);
    }

    void shouldRecordWhatWillBePutRightAndOfferItAsAPromise() {
        Writing desk;
        desk.writeResponse();
        desk.save();
        const Event sent = desk.file().timeline.back();
        QCOMPARE(sent.data.value(keys::remedy).toString(), u"A new appointment by 30 November"_s);
        QVERIFY(textOf(sent, desk.file()).contains(u"To be put right: A new appointment by 30 November"_s));
        QVERIFY(desk.bar().contains(u"“A new appointment by 30 November”: give that an owner and a date"_s));
        desk.photograph(u"sent"_s);
        for (auto *button : desk.screen().findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Make it a promise"_s) button->click();
        QCOMPARE(desk.journey.window().screens().place(), Place::Case);
        QCOMPARE(desk.find<GrowingText>(u"words"_s)->toPlainText(), u"A new appointment by 30 November"_s);
        QVERIFY(desk.find<QWidget>(u"ask.owner"_s));
        QVERIFY(desk.find<QWidget>(u"ask.until"_s));
        desk.photograph(u"promise"_s);
    }

    // Code 6.9: a response says the remedy; a copy of it says the same.
    void shouldSayInACopyWhatWasRecorded() {
        Writing desk;
        desk.writeResponse();
        desk.save();
        desk.open(u"acknowledgement"_s);
        desk.open(u"response"_s);
        QCOMPARE(desk.find<GrowingText>(u"text.remedy"_s)->toPlainText(), u"A new appointment by 30 November"_s);
        QCOMPARE(desk.find<QComboBox>(u"letterOutcome"_s)->currentText(), u"Upheld, as recorded"_s);
        QVERIFY(!desk.find<QCheckBox>(u"recordLetter"_s)->isChecked());
        QVERIFY2(desk.words().contains(u"✓ Nothing is missing"_s), qPrintable(desk.words()));
    }

    void shouldSayOnceWhatHappened() {
        Writing desk;
        desk.writeResponse();
        desk.type(u"letterCompensation"_s, u"75"_s);
        desk.save();
        QCOMPARE(desk.words().count(u"on the timeline as sent"_s), 1);
        QVERIFY2(desk.words().contains(u"✓ Nothing is missing"_s), qPrintable(desk.words()));
        QCOMPARE(desk.find<QComboBox>(u"letterOutcome"_s)->currentText(), u"Upheld"_s);
        QVERIFY(!desk.find<QCheckBox>(u"recordLetter"_s)->isChecked());
        const auto before = desk.file().timeline.size();
        desk.save();
        QCOMPARE(desk.file().timeline.size(), before);
        // Asked for, it is another letter; its sum is not awarded twice.
        desk.find<QCheckBox>(u"recordLetter"_s)->setChecked(true);
        desk.save();
        QCOMPARE(desk.file().timeline.size(), before + 1);
        QCOMPARE(desk.file().timeline.back().name, events::letter);
        QCOMPARE(desk.file().subject.awards.size(), size_t(1));
    }

    void shouldNotCallALetterWholeWhoseRecordIsNot() {
        Writing desk;
        desk.open(u"acknowledgement"_s);
        QVERIFY2(!desk.words().contains(u"Nothing is missing"_s), qPrintable(desk.words()));
        QCOMPARE(desk.find<QLabel>(u"letterGaps"_s)->text(),
                 u"The complaint as we understand it. Fill it in below, for the record."_s);
        auto *record = desk.find<QCheckBox>(u"recordLetter"_s);
        record->setChecked(false);
        QVERIFY(desk.words().contains(u"✓ Nothing is missing"_s));
        record->setChecked(true);
        QVERIFY(!desk.words().contains(u"✓ Nothing is missing"_s));
        desk.type(u"ask.definition"_s, u"A visit was missed."_s);
        QTRY_VERIFY(desk.words().contains(u"✓ Nothing is missing"_s));
    }

    void shouldTakeARedBarAwayOnceSomethingIsDoneAboutIt() {
        Writing desk;
        desk.open(u"acknowledgement"_s);
        desk.journey.click(u"savePdf"_s);
        QVERIFY(desk.bar().contains(u"is still empty"_s));
        desk.type(u"ask.definition"_s, u"A"_s);
        QCOMPARE(desk.bar(), QString());
        desk.open(u"response"_s);
        desk.journey.click(u"savePdf"_s);
        QVERIFY(desk.bar().contains(u"still lacks"_s));
        auto *choices = desk.find<QListView>(u"letterChoices"_s);
        choices->setCurrentIndex(choices->model()->index(1, 0));
        choices->setCurrentIndex(choices->model()->index(0, 0));
        QCOMPARE(desk.bar(), QString());
    }

    void shouldKnowTheOfficerWhomTheLetterNames() {
        Writing desk(u"southway"_s);  // Southway 6.7
        desk.open(u"acknowledgement"_s);
        QCOMPARE(desk.find<QLineEdit>(u"ask.named_officer"_s)->text(), u"Gwen Parry"_s);
        QVERIFY2(desk.words().contains(u"✓ Nothing is missing"_s), qPrintable(desk.words()));
    }

    void shouldNeverBeWiderThanItsViewport_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QSize>("size");
        for (const char *policy : {"hos-code-2024", "southway", "torus", "beyond", "halton", "spso-mchp"})
            for (const QSize size : {QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("%s at %d", policy, size.width()) << QString::fromLatin1(policy) << size;
    }

    void shouldNeverBeWiderThanItsViewport() {
        QFETCH(QString, policy);
        QFETCH(QSize, size);
        Writing desk(policy);
        desk.journey.window().resize(size);
        desk.open({});
        auto *choices = desk.find<QListView>(u"letterChoices"_s);
        for (int row = 0; row < choices->model()->rowCount(); ++row) {
            choices->setCurrentIndex(choices->model()->index(row, 0));
            QTRY_VERIFY2(beyondTheEdge(desk.screen()).isEmpty(),
                         qPrintable(beyondTheEdge(desk.screen()).join(u"; "_s)));
            QTRY_COMPARE(desk.screen().width(), desk.journey.screen()->width());  // no bar beside the whole page
            desk.photograph(u"form-%1-%2-%3"_s.arg(policy).arg(row).arg(size.width()));
        }
    }

    void shouldGoToTheLettersDueAndOpenThemByKeyboard() {
        Writing desk;
        desk.journey.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), desk.find<QTableView>(u"dueLetters"_s));
        desk.photograph(u"due"_s);
        auto *picker = desk.find<QLineEdit>(u"casePicker"_s);
        picker->setFocus();
        desk.journey.press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), desk.find<QTableView>(u"dueLetters"_s));
        desk.journey.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), desk.find<QWidget>(u"ask.definition"_s));
    }

    void shouldGoToTheSearchWhereNoLetterIsDue() {
        Journey journey;
        journey.open();
        journey.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), journey.find(u"casePicker"_s));
    }

    void shouldBeginInTheFirstEmptyField_data() {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("field");
        QTest::newRow("what was not decided yet") << u"response"_s << u"letterOutcome"_s;
        QTest::newRow("after a date that is proposed") << u"holding"_s << u"text.reason"_s;
        QTest::newRow("after what the case says itself") << u"acknowledgement"_s << u"ask.definition"_s;
    }

    void shouldBeginInTheFirstEmptyField() {
        QFETCH(QString, letter);
        QFETCH(QString, field);
        Writing desk;
        desk.open(letter);
        QCOMPARE(QApplication::focusWidget(), desk.find<QWidget>(field));
    }

    // With the arrow keys one goes through the letters of the stage: the list keeps the focus.
    void shouldLeaveTheFocusInTheListOfLetters() {
        Writing desk;
        desk.open({});
        auto *choices = desk.find<QListView>(u"letterChoices"_s);
        choices->setFocus();
        desk.journey.press(Qt::Key_Down);
        QCOMPARE(choices->currentIndex().row(), 1);
        QCOMPARE(QApplication::focusWidget(), choices);
    }

    void shouldHaveRoomForItsWordsInBold() {
        Writing desk;
        desk.open({});
        for (const auto *chip : desk.screen().findChildren<Chip *>()) {
            QFont bold = chip->font();
            bold.setWeight(QFont::DemiBold);
            const int words = QFontMetrics(bold).size(Qt::TextShowMnemonic, chip->text()).width();
            const int padding = 2 * (Theme::scaled(12) + 1);
            QVERIFY2(chip->width() >= words + padding, qPrintable(chip->text()));
        }
    }

    void shouldShowWhenALetterIsDueInFull_data() {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1366, 1920}) QTest::addRow("%d", width) << width;
    }

    void shouldShowWhenALetterIsDueInFull() {
        QFETCH(int, width);
        Writing desk;
        desk.journey.window().resize(width, 800);
        desk.journey.window().go(Place::Letters);
        auto *table = desk.find<QTableView>(u"dueLetters"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"◔ 1 working day"_s);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            QVERIFY(table->columnWidth(column) >= table->sizeHintForIndex(table->model()->index(0, column)).width());
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    }
};

QTEST_MAIN(TestLetterForm)
#include "tst_letter_form.moc"
