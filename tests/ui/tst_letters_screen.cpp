// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "core/casework/event_names.h"
#include "core/policy/policy_library.h"
#include "core/store/people.h"
#include "ui/case/growing_text.h"
#include "ui/common/theme.h"
#include "ui/letters/case_picker.h"
#include "ui/letters/due_letters_model.h"
#include "ui/letters/letters_screen.h"
#include "ui/letters/page_preview.h"

namespace redress {

using namespace Qt::StringLiterals;

class LettersScreenTest : public QObject {
    Q_OBJECT

private:
    // A register under the Code with one complaint, acknowledgement due on 13 April 2026.
    struct Desk {
        QTemporaryDir folder;
        FixedClock clock{When::fromText(u"2026-04-10T10:00"_s)->moment()};
        std::unique_ptr<Register> reg;
        CaseRef reference;
        QString printed;
        std::unique_ptr<LettersScreen> screen;

        explicit Desk(const QString &policyId = u"hos-code-2024"_s) {
            const auto policy = PolicyLibrary::open().find(PolicyId(policyId));
            reg = *Register::create(folder.filePath(u"test.redress"_s), **policy, u"Test Homes"_s, clock);
            reference = receive(u"Mrs Aisha Khan"_s);
            open();
        }

        CaseRef receive(const QString &name) const {
            const QJsonObject data{{keys::complainant, name},
                                   {keys::summary, u"Black mould in two bedrooms"_s},
                                   {keys::description, u"Reported three times since January."_s},
                                   {keys::address, u"14 Alma Terrace, Manchester"_s},
                                   {keys::postcode, u"M20 2WX"_s},
                                   {keys::officer, u"Joan Pike"_s}};
            const auto done = reg->receive(
                {{}, {}, {events::received, *When::fromText(u"2026-04-02T16:10"_s), u"Joan Pike"_s, data}});
            return done ? done->reference : CaseRef();
        }

        void open() {
            const auto ask = [this](QPrinter &printer, QWidget *) {
                if (printed.isEmpty()) return false;
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(printed);
                return true;
            };
            screen = std::make_unique<LettersScreen>(Session{*reg, u"Joan Pike"_s}, nullptr,
                                                     Drafts(folder.filePath(u"drafts"_s)), ask);
            screen->resize(1192, 800);
            screen->show();
        }

        template <class Widget>
        Widget *find(const QString &name) const {
            return screen->findChild<Widget *>(name);
        }
        [[nodiscard]] QListView *choices() const { return find<QListView>(u"letterChoices"_s); }
        [[nodiscard]] QString gaps() const {
            return find<QLabel>(u"letterGaps"_s)->isVisible() ? find<QLabel>(u"letterGaps"_s)->text() : QString();
        }
        void press(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
        [[nodiscard]] bool hasHappened(const QString &event) const {
            return reg->caseFile(reference)->subject.facts.happened.contains(EventName(event));
        }
        // What the policy wants recorded with the letter.
        void tellForTheRecord(const QString &key, const QString &text) const {
            QTest::keyClicks(find<QWidget>(u"letterRecord"_s)->findChild<QWidget *>(u"ask."_s + key), text);
        }
        void saveAs(const QString &path) const {
            auto *dialog = screen->findChild<QFileDialog *>();
            QVERIFY(dialog);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        }
    };

    static QString words(const LettersScreen &screen) {
        QStringList all;
        for (const QLabel *label : screen.findChildren<QLabel *>())
            if (label->isVisible()) all.append(label->text());
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldListTheLettersDueWhileNoCaseIsChosen() {
        const Desk desk;
        auto *table = desk.find<QTableView>(u"dueLetters"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, int(DueLettersModel::Column::Case)).data().toString(), desk.reference.text());
        const QAbstractItemModelTester tester(table->model());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.choices()->isVisible());
    }

    void shouldSayKindlyThatNoLetterIsDue() {
        Desk desk;
        desk.clock.set(When::fromText(u"2026-04-03T09:00"_s)->moment());
        desk.screen->showDueLetters();
        QVERIFY(!desk.find<QTableView>(u"dueLetters"_s)->isVisible());
        QVERIFY(words(*desk.screen).contains(u"No letter is waiting"_s));
    }

    void shouldShowTheLettersOfTheStageAndThePage() {
        const Desk desk;
        desk.screen->open(desk.reference, {});
        const auto *model = desk.choices()->model();
        QCOMPARE(model->rowCount(), 3);
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model));
        QCOMPARE(desk.choices()->currentIndex().row(), 0);
        QVERIFY(model->index(0, 0).data().toString().contains(u"acknowledgement"_s));
        QCOMPARE(desk.gaps(), u"The complaint as we understand it. Fill it in below, for the record."_s);
        const QImage page = desk.screen->findChild<PagePreview *>()->grab().toImage();
        QCOMPARE(page.pixelColor(page.width() / 2, page.height() - 60), QColor(Qt::white));
    }

    void shouldShowTheNextStagesLettersWhereAStageHasNone() {
        const Desk desk(u"southway"_s);  // at the informal stage, which writes no letters
        desk.screen->open(desk.reference, u"acknowledgement"_s);
        QCOMPARE(desk.choices()->model()->rowCount(), 3);
        QCOMPARE(desk.choices()->currentIndex().data().toString(), u"Stage 1 acknowledgement"_s);
    }

    void shouldSayWhomALetterGoesToAndWhy() {
        Desk desk(u"southway"_s);  // Southway 5.3
        const auto words = [&](const QString &name) {
            const auto *label = desk.find<QLabel>(name);
            return label->isVisible() ? label->text() : QString();
        };
        desk.screen->open(desk.reference, {});
        QCOMPARE(words(u"letterTo"_s), u"Goes to Mrs Aisha Khan"_s);
        QCOMPARE(words(u"letterWhy"_s), QString());
        const auto record = [&](const QString &event, const QJsonObject &data) {
            return desk.reg->record(desk.reference, {EventName(event), desk.reg->now(), u"Joan Pike"_s, data})
                .has_value();
        };
        QVERIFY(record(u"advocate.named"_s, {{u"name"_s, u"Ms Ruth Ward-Bell"_s}, {u"authority"_s, u"asked"_s}}));
        QCOMPARE(words(u"letterTo"_s), u"Goes to Mrs Aisha Khan"_s);
        QVERIFY(words(u"letterWhy"_s).contains(u"has not come"_s));
        QVERIFY(record(u"advocate.authority"_s, {{u"authority"_s, u"held"_s}}));
        QCOMPARE(words(u"letterTo"_s), u"Goes to Ms Ruth Ward-Bell"_s);
        QVERIFY(record(u"addressee.named"_s,
                       {{u"name"_s, u"Sir Bob Smith"_s}, {u"capacity"_s, u"MP"_s}, {u"address"_s, u"SW1A 0AA"_s}}));
        QCOMPARE(words(u"letterTo"_s), u"Goes to Sir Bob Smith MP, with a copy to Mrs Aisha Khan"_s);
        QVERIFY(words(u"letterWhy"_s).contains(u"5.3"_s));
    }

    void shouldSendNothingForAnAnonymousCase() {
        const Desk desk(u"southway"_s);  // Southway 5.6
        QVERIFY(desk.reg->record(desk.reference, {events::detailsChanged,
                                                  desk.reg->now(),
                                                  u"Joan Pike"_s,
                                                  {{keys::anonymous, true}, {keys::complainant, QString()}}}));
        desk.screen->open(desk.reference, {});
        QVERIFY(desk.find<QLabel>(u"letterWhy"_s)->text().contains(u"held on file"_s));
        QVERIFY(desk.find<QLabel>(u"letterWhy"_s)->text().contains(u"5.6"_s));
        QVERIFY(!desk.find<QPushButton>(u"savePdf"_s)->isEnabled());
        QVERIFY(!desk.find<QPushButton>(u"printLetter"_s)->isEnabled());
    }

    void shouldSayWhatTheReaderNeedsBeforeALetterGoes() {
        const Desk desk;
        const auto added = desk.reg->people().add({EventName(u"person.added"_s),
                                                   desk.reg->now(),
                                                   u"Joan Pike"_s,
                                                   {{u"name"_s, u"Mrs Aisha Khan"_s},
                                                    {u"format"_s, u"braille"_s},
                                                    {u"language"_s, u"Polish"_s},
                                                    {u"needs"_s, u"Please ring twice"_s}}});
        QVERIFY(added);
        QVERIFY(desk.reg->record(
            desk.reference,
            {events::detailsChanged, desk.reg->now(), u"Joan Pike"_s, {{keys::person, added->person.text()}}}));
        desk.screen->open(desk.reference, {});
        const QString notices = desk.find<QLabel>(u"letterNotices"_s)->text();
        for (const auto &said : {u"reads Braille"_s, u"Polish"_s, u"Please ring twice"_s})
            QVERIFY2(notices.contains(said), qPrintable(notices));
        QVERIFY(desk.find<QLabel>(u"letterNotices"_s)->isVisible());
    }

    void shouldPaintInEachLook_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("letters-light") << false;
        QTest::newRow("letters-dark") << true;
    }
    void shouldPaintInEachLook() {
        QFETCH(const bool, dark);
        Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        Desk desk(u"southway"_s);
        const auto added = desk.reg->people().add(
            {EventName(u"person.added"_s),
             desk.reg->now(),
             u"Joan Pike"_s,
             {{u"name"_s, u"Mrs Aisha Khan"_s}, {u"format"_s, u"large-print"_s}, {u"language"_s, u"Polish"_s}}});
        const auto record = [&](const EventName &event, const QJsonObject &data) {
            QVERIFY(desk.reg->record(desk.reference, {event, desk.reg->now(), u"Joan Pike"_s, data}));
        };
        record(events::detailsChanged, {{keys::person, added->person.text()}});
        record(events::addresseeNamed, {{u"name"_s, u"Sir Bob Smith"_s},
                                        {u"capacity"_s, u"MP"_s},
                                        {u"address"_s, u"House of Commons, London, SW1A 0AA"_s}});
        for (const auto &point : {u"Black mould in two bedrooms"_s, u"Nobody rang back"_s})
            record(events::pointAdded, {{keys::text, point}});
        desk.screen->open(desk.reference, u"response"_s);
        QTest::qWait(50);
        const QImage picture = desk.screen->grab().toImage();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("REDRESS_PICTURES"); !folder.isEmpty())
            picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        Theme::apply(*qApp, Theme::Scheme::Light);
    }

    void shouldAskForAnAnswerToEachPointAndRecordThem() {
        const Desk desk;
        for (const auto &point : {u"Black mould"_s, u"Nobody rang back"_s})
            QVERIFY(desk.reg->record(desk.reference,
                                     {events::pointAdded, desk.reg->now(), u"Joan Pike"_s, {{keys::text, point}}}));
        desk.screen->open(desk.reference, u"response"_s);
        QVERIFY(!desk.find<GrowingText>(u"text.findings"_s));
        QVERIFY(desk.gaps().contains(u"each point"_s));
        for (const int point : {1, 2}) {
            auto *finding = desk.find<QComboBox>(u"point.%1.finding"_s.arg(point));
            finding->setCurrentIndex(finding->findData(u"upheld"_s));
            QTest::keyClicks(desk.find<GrowingText>(u"point.%1.reason"_s.arg(point)), u"It was so."_s);
        }
        desk.tellForTheRecord(u"references"_s, u"The repairs policy."_s);
        desk.tellForTheRecord(u"outstanding_actions"_s, u"None."_s);
        desk.find<QComboBox>(u"ask.role"_s)->setCurrentIndex(1);
        QTRY_COMPARE(desk.gaps(), QString());
        desk.press(u"savePdf"_s);
        desk.saveAs(desk.folder.filePath(u"response.pdf"_s));
        const Case subject = desk.reg->caseFile(desk.reference)->subject;
        QVERIFY(subject.facts.happened.contains(EventName(u"stage-1.responded"_s)));
        QCOMPARE(subject.points[1].answers.value(StageId(u"stage-1"_s)).reason, u"It was so."_s);
        QCOMPARE(subject.stages.front().outcome, OutcomeId(u"upheld"_s));
    }

    void shouldOpenTheLetterThatIsAskedFor() {
        const Desk desk;
        desk.screen->open(desk.reference, u"response"_s);
        QVERIFY(desk.choices()->currentIndex().data().toString().contains(u"response"_s));
        QVERIFY(desk.find<QComboBox>(u"letterOutcome"_s));
        QVERIFY(desk.gaps().contains(u"outcome"_s));
    }

    void shouldSayThatThereIsNoSuchCase() {
        const Desk desk;
        desk.screen->open(CaseRef(u"R-1999-0001"_s), {});
        QVERIFY(words(*desk.screen).contains(u"R-1999-0001"_s));
    }

    void shouldFillTheGapsAsTheOfficerTypes() {
        const Desk desk;
        desk.screen->open(desk.reference, u"response"_s);
        QTest::keyClicks(desk.find<GrowingText>(u"text.findings"_s), u"We were told in January."_s);
        QTRY_VERIFY(!desk.gaps().contains(u"What was found"_s));
        auto *outcome = desk.find<QComboBox>(u"letterOutcome"_s);
        outcome->setCurrentIndex(outcome->findText(u"Not upheld"_s));
        desk.tellForTheRecord(u"references"_s, u"The repairs policy."_s);
        desk.tellForTheRecord(u"outstanding_actions"_s, u"None."_s);
        desk.find<QComboBox>(u"ask.role"_s)->setCurrentIndex(1);
        QTRY_COMPARE(desk.gaps(), QString());
    }

    void shouldKeepWhatWasTypedForTheNextTime() {
        Desk desk;
        desk.screen->open(desk.reference, u"response"_s);
        QTest::keyClicks(desk.find<GrowingText>(u"text.findings"_s), u"We were told in January."_s);
        desk.choices()->setCurrentIndex(desk.choices()->model()->index(0, 0));
        QVERIFY(!desk.find<GrowingText>(u"text.findings"_s));
        desk.screen.reset();
        desk.open();
        desk.screen->open(desk.reference, u"response"_s);
        QCOMPARE(desk.find<GrowingText>(u"text.findings"_s)->toPlainText(), u"We were told in January."_s);
    }

    void shouldKeepWhatIsTypedWhenAnotherRecordsSomething() {
        const Desk desk;
        desk.screen->open(desk.reference, u"response"_s);
        desk.find<GrowingText>(u"text.findings"_s)->setFocus();
        QTest::keyClicks(desk.find<GrowingText>(u"text.findings"_s), u"We were told"_s);
        const auto noted = desk.reg->record(desk.reference,
                                            {events::note, desk.reg->now(), u"Sam Reed"_s, {{keys::text, u"Rang."_s}}});
        QVERIFY(noted.has_value());
        QCOMPARE(desk.find<GrowingText>(u"text.findings"_s)->toPlainText(), u"We were told"_s);
        QCOMPARE(desk.screen->focusWidget(), desk.find<GrowingText>(u"text.findings"_s));
    }

    void shouldNotLetALetterWithGapsGo() {
        const Desk desk;
        desk.screen->open(desk.reference, u"response"_s);
        desk.press(u"savePdf"_s);
        QVERIFY(!desk.screen->findChild<QFileDialog *>());
        QVERIFY(words(*desk.screen).contains(u"still lacks"_s));
    }

    void shouldSaveThePdfAndRecordTheLetter() {
        const Desk desk;
        desk.screen->open(desk.reference, u"acknowledgement"_s);
        desk.tellForTheRecord(u"definition"_s, u"Mould that comes back."_s);
        desk.press(u"savePdf"_s);
        const QString path = desk.folder.filePath(u"letter.pdf"_s);
        desk.saveAs(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(desk.hasHappened(u"stage-1.acknowledged"_s));
        QVERIFY(words(*desk.screen).contains(u"on the timeline as sent"_s));
        const auto timeline = desk.reg->caseFile(desk.reference)->timeline;
        QCOMPARE(timeline.back().data[u"definition"_s].toString(), u"Mould that comes back."_s);
    }

    // Nothing is printed that could not be recorded afterwards.
    void shouldAskForTheRecordBeforeALetterGoes() {
        const Desk desk;
        desk.screen->open(desk.reference, u"acknowledgement"_s);
        desk.press(u"savePdf"_s);
        QVERIFY(!desk.screen->findChild<QFileDialog *>());
        QVERIFY(words(*desk.screen).contains(u"The complaint as we understand it"_s));
    }

    void shouldOnlySaveWhereNothingIsToBeRecorded() {
        const Desk desk;
        desk.screen->open(desk.reference, u"acknowledgement"_s);
        desk.find<QAbstractButton>(u"recordLetter"_s)->setChecked(false);
        desk.press(u"saveOdt"_s);
        const QString path = desk.folder.filePath(u"letter.odt"_s);
        desk.saveAs(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(!desk.hasHappened(u"stage-1.acknowledged"_s));
    }

    void shouldProposeADateThatThePolicyAllows() {
        const Desk desk;
        const auto acknowledged = desk.reg->record(
            desk.reference,
            {EventName(u"stage-1.acknowledged"_s), *When::fromText(u"2026-04-07"_s), u"Joan Pike"_s, {}});
        QVERIFY(acknowledged.has_value());
        desk.screen->open(desk.reference, u"holding"_s);
        // Ten working days after 21 April, which is ten after the acknowledgement; the bank holiday of 4 May is none.
        auto *until = desk.find<QDateEdit>(u"letterUntil"_s);
        QCOMPARE(until->date(), QDate(2026, 5, 6));
        QVERIFY(!words(*desk.screen).contains(u"▲ The"_s));
        until->setDate(QDate(2026, 7, 1));
        QTest::keyClicks(desk.find<GrowingText>(u"text.reason"_s), u"The surveyor is ill."_s);
        QTRY_COMPARE(desk.gaps(), QString());
        desk.press(u"savePdf"_s);
        QVERIFY(!desk.screen->findChild<QFileDialog *>());
    }

    void shouldPrintOnlyWhereThePersonSaysSo() {
        Desk desk;
        desk.screen->open(desk.reference, u"acknowledgement"_s);
        desk.press(u"printLetter"_s);
        QVERIFY(!desk.hasHappened(u"stage-1.acknowledged"_s));
        desk.tellForTheRecord(u"definition"_s, u"Mould that comes back."_s);
        desk.printed = desk.folder.filePath(u"printed.pdf"_s);
        desk.press(u"printLetter"_s);
        QVERIFY(QFile::exists(desk.printed));
        QVERIFY(desk.hasHappened(u"stage-1.acknowledged"_s));
    }

    void shouldFindACaseByName() {
        const Desk desk;
        auto *picker = desk.screen->findChild<CasePicker *>();
        QTest::keyClicks(picker, u"khan"_s);
        QTest::keyClick(picker, Qt::Key_Return);
        QVERIFY(desk.choices()->isVisible());
        QVERIFY(words(*desk.screen).contains(desk.reference.text()));
    }

    void shouldNameEveryWidgetThatTakesTheKeyboard() {
        const Desk desk;
        desk.screen->open(desk.reference, u"response"_s);
        for (const QWidget *widget : desk.screen->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

}  // namespace redress

QTEST_MAIN(redress::LettersScreenTest)
#include "tst_letters_screen.moc"
