// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "tests/ui/case_fixture.h"
#include "ui/case/case_screen.h"
#include "ui/case/choice_button.h"
#include "ui/case/growing_text.h"
#include "ui/case/target_card.h"
#include "ui/case/timeline_model.h"
#include "ui/case/timeline_view.h"
#include "ui/case/why_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace redress::test;

namespace {

struct Shown {
    explicit Shown(CaseFixture &fixture) : screen(fixture.session(), fixture.library(), fixture.drafts()) {
        screen.resize(1192, 740);
        screen.show();
    }

    void open(const CaseRef &reference) {
        screen.open(reference);
        QCoreApplication::processEvents();
    }

    template <class Widget>
    Widget *find(const QString &name) {
        auto *found = screen.findChild<Widget *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }

    QList<TargetCardText> cards() const {
        QList<TargetCardText> texts;
        for (const auto *card : screen.findChildren<TargetCard *>())
            if (card->isVisible()) texts += card->text();
        return texts;
    }

    TargetCardText card(const QString &target) const {
        for (const auto &text : cards())
            if (text.target.text() == target) return text;
        return {};
    }

    QStringList messages() const {
        QStringList said;
        for (const auto *bar : screen.findChildren<MessageBar *>())
            if (!bar->words().isEmpty()) said += bar->words();
        return said;
    }

    QAbstractItemModel *timeline() { return find<TimelineView>(u"timeline"_s)->model(); }

    CaseScreen screen;
};

}  // namespace

class TestCaseScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldShowWhoseCaseItIs() {
        CaseFixture fixture;
        Shown shown(fixture);
        const CaseRef reference = fixture.receive();
        shown.open(reference);
        QCOMPARE(shown.find<QLabel>(u"pageTitle"_s)->text(), reference.text());
        QStringList said;
        for (const auto *label : shown.screen.findChildren<QLabel *>()) said += label->text();
        QVERIFY(said.contains(u"Mrs Aisha Khan"_s));
        QVERIFY(said.contains(u"Repairs · Damp and mould · Informal · Joan Pike"_s));
        QVERIFY(said.contains(u"14 Alma Terrace, M20 2WX"_s));
    }

    void shouldSayThatACaseCannotBeOpened() {
        CaseFixture fixture;
        Shown shown(fixture);
        shown.open(CaseRef(u"R-1999-0001"_s));
        QVERIFY(shown.screen.reference().isEmpty());
        QVERIFY(!shown.messages().isEmpty());
    }

    void shouldShowEachTargetWithItsState() {
        CaseFixture fixture;
        const CaseRef reference = answeredLate(fixture);
        Shown shown(fixture);
        shown.open(reference);
        QCOMPARE(shown.card(u"informal.contact"_s).look.text(), u"✓ met Thu 2 Apr"_s);
        QCOMPARE(shown.card(u"stage-1.acknowledgement"_s).look.text(), u"✓ met Wed 8 Apr"_s);
        QCOMPARE(shown.card(u"stage-1.acknowledgement"_s).note, u"was due Wed 8 Apr"_s);
        const TargetCardText response = shown.card(u"stage-1.response"_s);
        QVERIFY(response.look.text().startsWith(u"▲ 1 day"_s));
        QCOMPARE(response.note, u"was due Mon 20 Apr"_s);
        QCOMPARE(int(response.weight), int(TargetCardText::Weight::Urgent));
        const auto cards = shown.cards();
        QCOMPARE(std::ranges::count(cards, TargetCardText::Weight::Urgent, &TargetCardText::weight), 1);
    }

    void shouldLayTheCodesDateBesideTheirs() {
        CaseFixture fixture;
        const CaseRef reference = answeredLate(fixture);
        Shown shown(fixture);
        shown.open(reference);
        // Acknowledged on 8 April: the Code's ten working days from then end on 22 April.
        QCOMPARE(shown.cards().last().look.words, u"Wed 22 Apr"_s);
        QVERIFY(shown.cards().last().name.contains(u"Code"_s));
    }

    void shouldLeaveOutWhatCannotBeCompared() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        CaseScreen screen(fixture.session(), PolicyLibrary(), fixture.drafts());
        screen.open(reference);
        for (const auto *card : screen.findChildren<TargetCard *>()) QVERIFY(!card->text().name.contains(u"Code"_s));
    }

    void shouldSayThatBankHolidaysAreNotPublished() {
        CaseFixture fixture;
        fixture.clock.set(QDateTime({2031, 4, 2}, {12, 0}, Qt::UTC));
        const CaseRef reference = fixture.receive(When::on({2031, 4, 2}));
        Shown shown(fixture);
        shown.open(reference);
        QVERIFY(!shown.card(u"stage-1.response"_s).warning.isEmpty());
    }

    void shouldNeverScrollSideways_data() {
        QTest::addColumn<QString>("policy");
        for (const auto &id : {u"southway"_s, u"halton"_s, u"beyond"_s, u"wrekin"_s, u"torus"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void shouldNeverScrollSideways() {
        QFETCH(QString, policy);
        CaseFixture fixture(policy);
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        QCOMPARE(shown.screen.width(), 1192);
        QVERIFY(shown.screen.minimumSizeHint().width() <= 1192);
        for (const auto *card : shown.screen.findChildren<TargetCard *>()) {
            if (!card->isVisible()) continue;
            const QRect place(card->mapTo(&shown.screen, QPoint()), card->size());
            QVERIFY2(shown.screen.rect().contains(place), qPrintable(card->text().name));
        }
        for (const auto *area : shown.screen.findChildren<QAbstractScrollArea *>())
            if (area->isVisible()) QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void shouldExplainADate() {
        CaseFixture fixture;
        const CaseRef reference = answeredLate(fixture);
        Shown shown(fixture);
        shown.open(reference);
        QTest::mouseClick(shown.find<QPushButton>(u"why.stage-1.response"_s), Qt::LeftButton);
        auto *why = shown.screen.findChild<WhyDialog *>();
        QVERIFY(why && why->isVisible());
        QVERIFY(why->accessibleDescription().contains(u"Monday 20 April 2026"_s));
        QVERIFY2(why->accessibleDescription().contains(u"Wednesday 22 April 2026"_s),
                 qPrintable(why->accessibleDescription()));
        why->accept();
    }

    void shouldRecordThroughTheWholeScreen() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        const int before = shown.timeline()->rowCount();
        auto *words = shown.find<GrowingText>(u"words"_s);
        QTest::keyClicks(words, u"Rang her back"_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.last(reference).data.value(keys::text).toString(), u"Rang her back"_s);
        QCOMPARE(shown.timeline()->rowCount(), before + 2);  // a day and its entry
        const QModelIndex current = shown.find<TimelineView>(u"timeline"_s)->currentIndex();
        QCOMPARE(current.data().toString(), u"Rang her back"_s);
        QVERIFY(current.data(TimelineModel::EntryRole).value<TimelineEntry>().fresh);
        QVERIFY(shown.messages().isEmpty());
    }

    void shouldOfferWhatThePolicyAllows() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        auto *blocked = shown.find<QPushButton>(u"choice.stage-2.started"_s);
        QVERIFY(!blocked->isEnabled());
        QVERIFY(blocked->accessibleName().contains(u"Stage 1 response sent"_s));
        QVERIFY(shown.find<QPushButton>(u"choice.closed"_s)->isEnabled());
    }

    void shouldPutWhatFallsDueFirstFirst() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"informal.contacted"_s, at(4, 2, 17));
        fixture.record(reference, u"stage-1.started"_s, at(4, 7, 10), {{keys::reason, u"still mould"_s}});
        fixture.record(reference, u"target.waived"_s, at(4, 7, 11),
                       {{keys::target, u"informal.resolution"_s}, {keys::reason, u"it is formal now"_s}});
        fixture.record(reference, u"stage-1.acknowledged"_s, at(4, 7, 12));
        Shown shown(fixture);
        shown.open(reference);
        const auto buttons = shown.screen.findChildren<ChoiceButton *>();
        QCOMPARE(buttons.first()->objectName(), u"letter.response"_s);
        QCOMPARE(buttons.first()->accessibleName(), u"Write the stage 1 response"_s);
        QCOMPARE(buttons.first()->property("class").toString(), u"primary"_s);
    }

    void shouldAskForTheLetterOrTurnTheComposerToIt() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        QSignalSpy letters(&shown.screen, &CaseScreen::letterWanted);
        QTest::mouseClick(shown.find<QPushButton>(u"letter.acknowledgement"_s), Qt::LeftButton);
        QCOMPARE(letters.count(), 1);
        QCOMPARE(letters.first().at(0).value<CaseRef>(), reference);
        QCOMPARE(letters.first().at(1).toString(), u"acknowledgement"_s);
        QTest::mouseClick(shown.find<QPushButton>(u"choice.stage-1.acknowledged"_s), Qt::LeftButton);
        QCOMPARE(shown.find<QPushButton>(u"kind"_s)->text(), u"Stage 1 acknowledgement sent"_s);
    }

    void shouldBeginAnActionAtOnce() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        shown.find<QTabBar>(u"caseTabs"_s)->setCurrentIndex(1);
        shown.screen.begin(EventName(u"stage-1.responded"_s));
        QCOMPARE(shown.find<QTabBar>(u"caseTabs"_s)->currentIndex(), 0);
        QVERIFY(shown.find<QComboBox>(u"outcome"_s)->isVisible());
    }

    void shouldShowWhatAnotherOfficerRecordedAndKeepTheWords() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        QTest::keyClicks(shown.find<GrowingText>(u"words"_s), u"half a sentence"_s);
        fixture.record(reference, u"stage-1.acknowledged"_s, at(4, 21, 9, 20), {}, u"Sam Reed"_s);
        QCOMPARE(shown.find<GrowingText>(u"words"_s)->toPlainText(), u"half a sentence"_s);
        QVERIFY(shown.messages().join(u' ').contains(u"Sam Reed"_s));
        QVERIFY(shown.card(u"stage-1.acknowledgement"_s).look.text().contains(u"late"_s));
    }

    void shouldGiveBackWordsOfAScreenThatWasDestroyed() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        {
            Shown shown(fixture);
            shown.open(reference);
            QTest::keyClicks(shown.find<GrowingText>(u"words"_s), u"not recorded yet"_s);
        }
        Shown shown(fixture);
        shown.open(reference);
        QCOMPARE(shown.find<GrowingText>(u"words"_s)->toPlainText(), u"not recorded yet"_s);
        QCOMPARE(shown.messages(), QStringList{u"Your unsaved words were brought back."_s});
        QCOMPARE(fixture.file(reference).timeline.size(), 1u);
    }

    void shouldLinkTheOtherCasesOfTheSamePerson() {
        CaseFixture fixture;
        const CaseRef earlier = fixture.receive(at(2, 2, 10));
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        QSignalSpy wanted(&shown.screen, &CaseScreen::caseWanted);
        QTest::mouseClick(shown.find<QPushButton>(u"earlier."_s + earlier.text()), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseRef>(), earlier);
        QVERIFY(!shown.screen.findChild<QPushButton *>(u"earlier."_s + reference.text()));
    }

    void shouldWriteChangedDetailsOnTheTimeline() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        shown.find<QTabBar>(u"caseTabs"_s)->setCurrentIndex(1);
        auto *save = shown.find<QPushButton>(u"saveDetails"_s);
        QVERIFY(!save->isEnabled());
        auto *phone = shown.find<QLineEdit>(u"detail.phone"_s);
        phone->selectAll();
        QTest::keyClicks(phone, u"0161 496 0999"_s);
        auto *officer = shown.find<QComboBox>(u"detail.officer"_s);
        officer->lineEdit()->selectAll();
        QTest::keyClicks(officer->lineEdit(), u"Sam Reed"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        const CaseFile file = fixture.file(reference);
        QCOMPARE(file.subject.details.phone, u"0161 496 0999"_s);
        QCOMPARE(file.subject.details.officer, u"Sam Reed"_s);
        QCOMPARE(file.timeline.back().data, (QJsonObject{{keys::phone, u"0161 496 0999"_s}}));
        QVERIFY(!save->isEnabled());
    }

    void shouldGiveBackDetailsThatWereNotSaved() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        {
            Shown shown(fixture);
            shown.open(reference);
            shown.find<QLineEdit>(u"detail.email"_s)->setText(u"aisha@example.org"_s);
        }
        Shown shown(fixture);
        shown.open(reference);
        QCOMPARE(shown.find<QLineEdit>(u"detail.email"_s)->text(), u"aisha@example.org"_s);
    }

    void shouldPrintTheWholeCase() {
        CaseFixture fixture;
        const CaseRef reference = answeredLate(fixture);
        Shown shown(fixture);
        shown.open(reference);
        const QString path = fixture.folder.filePath(u"case.pdf"_s);
        shown.screen.setAskForPrinter([&](QPrinter &printer, QWidget *) {
            printer.setOutputFileName(path);
            return true;
        });
        QTest::mouseClick(shown.find<QPushButton>(u"printCase"_s), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void shouldUnfoldALongEntry() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"note"_s, at(4, 20, 10),
                       {{keys::text, u"A long line of a long letter. "_s.repeated(60)}});
        Shown shown(fixture);
        shown.open(reference);
        auto *view = shown.find<TimelineView>(u"timeline"_s);
        const QModelIndex note = view->model()->index(1, 0);
        const int folded = view->visualRect(note).height();
        view->setFocus();
        view->setCurrentIndex(note);
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_VERIFY(view->visualRect(note).height() > folded);
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_COMPARE(view->visualRect(note).height(), folded);
    }

    void shouldFindInTheTimeline() {
        CaseFixture fixture;
        const CaseRef reference = answeredLate(fixture);
        Shown shown(fixture);
        shown.open(reference);
        QTest::keyClicks(shown.find<QLineEdit>(u"timelineFind"_s), u"mould"_s);
        QCOMPARE(shown.find<QLabel>(u"found"_s)->text(), u"2 entries"_s);
        shown.find<QLineEdit>(u"timelineFind"_s)->setText(u"boiler"_s);
        QCOMPARE(shown.timeline()->rowCount(), 0);
        QVERIFY(shown.find<QLabel>(u"found"_s)->isVisible());
    }

    void shouldNameEverythingThatCanBeFocused() {
        CaseFixture fixture;
        const CaseRef reference = answeredLate(fixture);
        Shown shown(fixture);
        shown.open(reference);
        for (auto *widget : shown.screen.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel *>(widget)) continue;
            if (widget->parentWidget() && qobject_cast<QComboBox *>(widget->parentWidget())) continue;
            if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QScrollBar *>(widget)) continue;
            if (qobject_cast<QTabBar *>(widget) || widget->inherits("QComboBoxPrivateContainer") || widget->isWindow())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (!named && !widget->isVisible()) continue;
            QVERIFY2(named,
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    void shouldShowDataAsPlainText() {
        CaseFixture fixture;
        QJsonObject details = CaseFixture::khan();
        details.insert(keys::complainant, u"<b>Khan</b><img src=x>"_s);
        const CaseRef reference = fixture.receive(at(4, 2, 16, 10), details);
        Shown shown(fixture);
        shown.open(reference);
        int found = 0;
        for (const auto *label : shown.screen.findChildren<QLabel *>()) {
            if (!label->text().contains(u"<b>Khan"_s)) continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++found;
        }
        QVERIFY(found >= 2);
    }

private:
    static CaseRef atStageOne(CaseFixture &fixture) {
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"stage-1.started"_s, at(4, 7, 10), {{keys::reason, u"still mould"_s}});
        return reference;
    }

    // The response fell due yesterday.
    static CaseRef answeredLate(CaseFixture &fixture) {
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"informal.contacted"_s, at(4, 2, 17));
        fixture.record(reference, u"target.waived"_s, at(4, 7, 9),
                       {{keys::target, u"informal.resolution"_s}, {keys::reason, u"formal at once"_s}});
        fixture.record(reference, u"stage-1.started"_s, at(4, 7, 10), {{keys::reason, u"still mould"_s}});
        fixture.record(reference, u"stage-1.acknowledged"_s, at(4, 8, 16, 40));
        return reference;
    }
};

QTEST_MAIN(TestCaseScreen)
#include "tst_case_screen.moc"
