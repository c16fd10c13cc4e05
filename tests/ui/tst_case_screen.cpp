// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "core/store/people.h"
#include "tests/ui/case_fixture.h"
#include "ui/case/case_screen.h"
#include "ui/case/choice_button.h"
#include "ui/case/fact_chip.h"
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

    // Opens a group of What next and takes one of its choices, with the mouse.
    void choose(const QString &group, const QString &event) {
        auto *heading = find<QPushButton>(u"group."_s + group);
        if (!heading->isChecked()) QTest::mouseClick(heading, Qt::LeftButton);
        QWidget *choice = visible(u"choice."_s + event);
        QTest::mouseClick(choice, Qt::LeftButton);
    }

    QWidget *visible(const QString &name) {
        QCoreApplication::processEvents();  // what has just been made takes its place
        for (auto *widget : screen.findChildren<QWidget *>(name))
            if (widget->isVisible()) return widget;
        qFatal("no %s to be seen", qPrintable(name));
        return nullptr;
    }

    void type(const QString &name, const QString &text) { QTest::keyClicks(visible(name), text); }
    void press(const QString &name) { QTest::mouseClick(visible(name), Qt::LeftButton); }
    void pick(const QString &name, const QString &id) {
        auto *combo = qobject_cast<QComboBox *>(visible(name));
        combo->setCurrentIndex(0);
        while (combo->currentData().toString() != id && combo->currentIndex() + 1 < combo->count())
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentData().toString(), id);
    }

    QStringList facts() const {
        QStringList words;
        for (const auto *chip : screen.findChildren<FactChip *>())
            if (chip->isVisible()) words += chip->text();
        return words;
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
        QCOMPARE(shown.card(u"stage-1.acknowledgement"_s).note, u"was due 8 Apr"_s);
        const TargetCardText response = shown.card(u"stage-1.response"_s);
        QVERIFY(response.look.text().startsWith(u"▲ 1 working day"_s));
        QCOMPARE(response.note, u"was due 20 Apr"_s);
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
        shown.find<QTabBar>(u"caseTabs"_s)->setCurrentIndex(3);
        shown.screen.begin(EventName(u"stage-1.responded"_s));
        QCOMPARE(shown.find<QTabBar>(u"caseTabs"_s)->currentIndex(), 0);
        QVERIFY(shown.find<QComboBox>(u"ask.outcome"_s)->isVisible());
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
        shown.find<QTabBar>(u"caseTabs"_s)->setCurrentIndex(3);
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

    // Each kind of ask, from What next to the timeline, with mouse and keys.

    void shouldNameAnAdvocateWithoutLeavingTheCase() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        QVERIFY(shown.facts().isEmpty());
        shown.choose(u"people"_s, u"advocate.named"_s);
        shown.type(u"ask.name"_s, u"Sam Lee"_s);
        shown.press(u"more"_s);
        shown.type(u"ask.organisation"_s, u"Shelter Halton"_s);
        shown.type(u"ask.address"_s, u"1 High Street"_s);
        shown.pick(u"ask.authority"_s, u"held"_s);
        shown.press(u"record"_s);
        QCOMPARE(fixture.last(reference).data, (QJsonObject{{keys::name, u"Sam Lee"_s},
                                                            {keys::organisation, u"Shelter Halton"_s},
                                                            {keys::address, u"1 High Street"_s},
                                                            {keys::authority, u"held"_s}}));
        QCOMPARE(shown.facts(), QStringList{u"Write to Sam Lee, Shelter Halton: authority held"_s});
    }

    void shouldRefuseACaseUnderARuleThatIsRead() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        shown.choose(u"ours"_s, u"refused"_s);
        auto *rules = qobject_cast<QComboBox *>(shown.visible(u"ask.exclusion"_s));
        QVERIFY(rules->count() > 3);
        shown.pick(u"ask.exclusion"_s, u"regulator"_s);
        QVERIFY(!rules->accessibleDescription().isEmpty());
        shown.press(u"record"_s);
        QVERIFY(!shown.messages().isEmpty());  // the reasons are missing
        shown.type(u"words"_s, u"The regulator looks into it"_s);
        shown.press(u"record"_s);
        const CaseFile file = fixture.file(reference);
        QVERIFY(!file.subject.open);
        QCOMPARE(file.subject.standing.refusal->reason, u"The regulator looks into it"_s);
    }

    void shouldTellTheCustomerWhenToExpectTheAnswer() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        shown.choose(u"touch"_s, u"kept-in-touch"_s);
        shown.type(u"ask.until"_s, u"30/4/2026"_s);
        shown.type(u"words"_s, u"Told her that the survey is late"_s);
        shown.press(u"record"_s);
        QCOMPARE(fixture.last(reference).data,
                 (QJsonObject{{keys::text, u"Told her that the survey is late"_s}, {keys::until, u"2026-04-30"_s}}));
    }

    void shouldAnswerEveryPoint() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        fixture.record(reference, u"point.added"_s, at(4, 7, 11), {{keys::text, u"The roof leaks"_s}});
        fixture.record(reference, u"point.added"_s, at(4, 7, 12), {{keys::text, u"Nobody rang back"_s}});
        Shown shown(fixture);
        shown.open(reference);
        shown.press(u"choice.stage-1.responded"_s);
        shown.pick(u"ask.answers.1.outcome"_s, u"upheld"_s);
        shown.type(u"ask.answers.1.reason"_s, u"It did leak"_s);
        shown.type(u"ask.answers.1.remedy"_s, u"A new roof"_s);
        shown.type(u"ask.how_investigated"_s, u"Visited twice"_s);
        shown.pick(u"ask.role"_s, u"service-manager"_s);
        shown.pick(u"ask.sent_by"_s, u"post"_s);
        shown.press(u"record"_s);
        QVERIFY2(shown.messages().join(u' ').contains(u"Nobody rang back"_s), qPrintable(shown.messages().join(u' ')));
        shown.pick(u"ask.answers.2.outcome"_s, u"not-upheld"_s);
        shown.type(u"ask.answers.2.reason"_s, u"We rang on Monday"_s);
        shown.press(u"record"_s);
        QVERIFY2(shown.messages().join(u' ').startsWith(u"What was promised?"_s),
                 qPrintable(shown.messages().join(u' ')));
        const CaseFile file = fixture.file(reference);
        const auto &answer = file.subject.points.front().answers.value(StageId(u"stage-1"_s));
        QCOMPARE(answer.outcome, OutcomeId(u"upheld"_s));
        QCOMPARE(answer.remedy, u"A new roof"_s);
        QCOMPARE(file.subject.outcome, OutcomeId(u"part-upheld"_s));
    }

    void shouldNotifyAndHoldAReviewMeeting() {
        CaseFixture fixture(u"halton"_s);
        const CaseRef reference = fixture.receive(at(3, 2, 9));
        fixture.record(reference, u"stage-1.responded"_s, at(3, 12, 9), {{keys::outcome, u"not-upheld"_s}});
        fixture.record(reference, u"stage-2.started"_s, at(3, 16, 9));
        Shown shown(fixture);
        shown.open(reference);
        shown.press(u"choice.stage-2.meeting-notified"_s);
        shown.type(u"ask.meeting_at"_s, u"20/5/2026"_s);
        shown.type(u"ask.meeting_at.time"_s, u"14:30"_s);
        shown.type(u"ask.venue"_s, u"The town hall"_s);
        shown.type(u"ask.preferred_dates"_s, u"Wednesdays"_s);
        shown.press(u"record"_s);
        QVERIFY2(shown.messages().isEmpty(), qPrintable(shown.messages().join(u' ')));
        QCOMPARE(fixture.last(reference).data.value(u"meeting_at"_s).toString(), u"2026-05-20T14:30"_s);
        fixture.goTo(at(5, 20, 17));
        shown.open(reference);
        shown.press(u"choice.stage-2.meeting-held"_s);
        shown.type(u"ask.present.1.name"_s, u"Ann Lee"_s);
        shown.press(u"ask.present.add"_s);
        shown.type(u"ask.present.2.name"_s, u"Bo Day"_s);
        shown.type(u"ask.meeting_notes"_s, u"She showed photographs"_s);
        shown.press(u"record"_s);
        QVERIFY2(shown.messages().isEmpty(), qPrintable(shown.messages().join(u' ')));
        QCOMPARE(fixture.last(reference).data.value(u"present"_s).toArray(),
                 (QJsonArray{QJsonObject{{keys::name, u"Ann Lee"_s}}, QJsonObject{{keys::name, u"Bo Day"_s}}}));
    }

    void shouldLinkAnotherCaseAndOpenIt() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        const CaseRef other = fixture.receive(at(3, 2, 9));
        Shown shown(fixture);
        shown.open(reference);
        shown.choose(u"case"_s, u"case.linked"_s);
        shown.type(u"ask.case"_s, other.text());
        shown.press(u"record"_s);
        QCOMPARE(fixture.file(reference).subject.links.size(), 1u);
        QSignalSpy wanted(&shown.screen, &CaseScreen::caseWanted);
        shown.press(u"linked."_s + other.text());
        QCOMPARE(wanted.first().first().value<CaseRef>(), other);
    }

    void shouldSayThatNobodyWasReached() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        shown.press(u"more"_s);
        shown.press(u"ask.answered.no"_s);
        shown.type(u"words"_s, u"No reply"_s);
        shown.press(u"record"_s);
        QCOMPARE(fixture.last(reference).data, (QJsonObject{{keys::text, u"No reply"_s}, {keys::answered, false}}));
    }

    void shouldFoldAwayWhatIsNoStep() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        auto *withdraw = shown.find<QPushButton>(u"choice.point.withdrawn"_s);
        QVERIFY(!withdraw->isVisible());
        auto *points = shown.find<QPushButton>(u"group.points"_s);
        points->setFocus();
        QTest::keyClick(points, Qt::Key_Space);
        QVERIFY(withdraw->isVisible());
        QVERIFY(!withdraw->isEnabled());
        QVERIFY(withdraw->accessibleName().contains(u"No point of complaint"_s));
        QTest::mouseClick(shown.find<QPushButton>(u"group.case"_s), Qt::LeftButton);
        QVERIFY(!withdraw->isVisible());
        fixture.record(reference, u"note"_s, at(4, 21, 9), {{keys::text, u"x"_s}});
        QVERIFY(shown.visible(u"choice.closed"_s));  // what was open stays open
    }

    void shouldKeepPointsInATabOfTheirOwn() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"point.added"_s, at(4, 3, 9), {{keys::text, u"The roof"_s}});
        fixture.record(reference, u"point.added"_s, at(4, 3, 10), {{keys::text, u"The gate"_s}});
        Shown shown(fixture);
        shown.open(reference);
        auto *tabs = shown.find<QTabBar>(u"caseTabs"_s);
        QCOMPARE(tabs->tabText(1), u"Points (2)"_s);
        tabs->setCurrentIndex(1);
        shown.press(u"withdrawPoint.2"_s);
        QCOMPARE(tabs->currentIndex(), 0);
        shown.type(u"words"_s, u"mended"_s);
        shown.press(u"record"_s);
        QCOMPARE(fixture.last(reference).data, (QJsonObject{{keys::point, u"2"_s}, {keys::reason, u"mended"_s}}));
        QCOMPARE(tabs->tabText(1), u"Points (1)"_s);
        tabs->setCurrentIndex(1);
        QVERIFY(!shown.screen.findChild<QPushButton *>(u"withdrawPoint.1"_s) || shown.visible(u"withdrawPoint.1"_s));
        shown.press(u"addPoint"_s);
        shown.type(u"words"_s, u"The fence"_s);
        shown.press(u"record"_s);
        QCOMPARE(fixture.file(reference).subject.points.size(), 3u);
    }

    void shouldTickWhatACaseIs() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        shown.find<QTabBar>(u"caseTabs"_s)->setCurrentIndex(3);
        shown.pick(u"detail.kind"_s, u"councillor"_s);
        auto *confidential = shown.find<QCheckBox>(u"detail.confidential"_s);
        confidential->setFocus();
        QTest::keyClick(confidential, Qt::Key_Space);
        shown.press(u"saveDetails"_s);
        QCOMPARE(fixture.last(reference).data,
                 (QJsonObject{{keys::kind, u"councillor"_s}, {keys::confidential, true}}));
        QCOMPARE(shown.facts(), QStringList{u"In confidence"_s});
    }

    void shouldAskForThePerson() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Shown shown(fixture);
        shown.open(reference);
        shown.find<QTabBar>(u"caseTabs"_s)->setCurrentIndex(3);
        QSignalSpy wanted(&shown.screen, &CaseScreen::personWanted);
        shown.press(u"findPerson"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseRef>(), reference);
    }

    void shouldSayHowThePersonIsReachedAndNothingOfTheirProfile() {
        CaseFixture fixture;
        const auto person = fixture.reg().people().add(
            {EventName(u"person.added"_s),
             at(4, 1, 9),
             u"Joan Pike"_s,
             {{keys::name, u"Mrs Aisha Khan"_s}, {u"language"_s, u"Polish"_s}, {u"format"_s, u"large-print"_s}}});
        QVERIFY2(person, person ? "" : qPrintable(person.error().message));
        QJsonObject details = CaseFixture::khan();
        details.insert(keys::person, person->person.text());
        const CaseRef reference = fixture.receive(at(4, 2, 16), details);
        Shown shown(fixture);
        shown.open(reference);
        QCOMPARE(shown.facts(), (QStringList{u"Large print"_s, u"Language: Polish"_s}));
    }

    void shouldFitEveryActionAt1280_data() {
        QTest::addColumn<QString>("event");
        for (const auto &event : {u"advocate.named"_s, u"addressee.named"_s, u"refused"_s, u"stage-1.responded"_s,
                                  u"target.extended"_s, u"closed"_s, u"case.joined"_s, u"reclassified"_s})
            QTest::newRow(qPrintable(event)) << event;
    }

    void shouldFitEveryActionAt1280() {
        QFETCH(QString, event);
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        for (int point = 1; point <= 6; ++point)
            fixture.record(reference, u"point.added"_s, at(4, 7, 11),
                           {{keys::text, u"A point of complaint that takes a sentence or two to say. "_s.repeated(3)}});
        Shown shown(fixture);
        shown.open(reference);
        shown.screen.begin(EventName(event));
        if (auto *more = shown.find<QPushButton>(u"more"_s); more->isVisible()) more->setChecked(true);
        QCoreApplication::processEvents();
        QCOMPARE(shown.screen.width(), 1192);
        QCOMPARE(shown.screen.height(), 740);
        QVERIFY(shown.screen.minimumSizeHint().width() <= 1192);
        QVERIFY2(shown.screen.minimumSizeHint().height() <= 740,
                 qPrintable(QString::number(shown.screen.minimumSizeHint().height())));
        for (const auto *area : shown.screen.findChildren<QAbstractScrollArea *>())
            if (area->isVisible()) QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        const auto *record = shown.find<QPushButton>(u"record"_s);
        QVERIFY(shown.screen.rect().contains(QRect(record->mapTo(&shown.screen, QPoint()), record->size())));
    }

    // Buttons that a scroll bar covers cannot be read; in large type the column is wider.
    void shouldNeverHoldMoreThanTheSideIsWide_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 130, 160})
            for (const QSize size : {QSize(1000, 640), QSize(1278, 660), QSize(1832, 970)})
                QTest::addRow("%d wide at %d %%", size.width(), percent) << size << percent;
    }
    void shouldNeverHoldMoreThanTheSideIsWide() {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        const QFont usual = qApp->font();
        const auto back = qScopeGuard([&] { qApp->setFont(usual); });
        QFont larger = usual;
        larger.setPointSizeF(usual.pointSizeF() * percent / 100);
        qApp->setFont(larger);
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.screen.resize(size);
        shown.open(reference);
        auto *side = shown.find<QScrollArea>(u"caseSide"_s);
        for (auto *fold : side->findChildren<QPushButton *>())
            if (fold->isCheckable()) fold->setChecked(true);
        QTRY_VERIFY2(side->widget()->width() <= side->viewport()->width(),
                     qPrintable(u"%1 in %2"_s.arg(side->widget()->width()).arg(side->viewport()->width())));
        QCOMPARE(side->horizontalScrollBar()->maximum(), 0);
    }

    void shouldGoFromPartToPart() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        shown.screen.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.screen));
        auto *words = shown.find<GrowingText>(u"words"_s);
        const auto isIn = [&](const QWidget *part) { return part->isAncestorOf(qApp->focusWidget()); };
        shown.find<QPushButton>(u"back"_s)->setFocus();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QCOMPARE(qApp->focusWidget()->objectName(), u"openFor.hazard"_s);  // what is to be known before all else
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QVERIFY(isIn(shown.find<QWidget>(u"targetStrip"_s)));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QCOMPARE(qApp->focusWidget(), shown.find<QTabBar>(u"caseTabs"_s));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QVERIFY(isIn(shown.find<QWidget>(u"composer"_s)));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QCOMPARE(qApp->focusWidget(), shown.find<TimelineView>(u"timeline"_s));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6);
        QVERIFY(isIn(shown.find<QScrollArea>(u"caseSide"_s)));
        QVERIFY(qApp->focusWidget()->objectName().startsWith(u"letter."_s));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(qApp->focusWidget(), shown.find<TimelineView>(u"timeline"_s));
        QVERIFY(words->isVisible());
    }

    // Header, target cards, what is written, the timeline, what next.
    void shouldTabInTheOrderInWhichItIsRead() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        QStringList met;
        QWidget *first = shown.find<QPushButton>(u"back"_s);
        for (QWidget *each = first;; each = each->nextInFocusChain()) {
            if (each->focusPolicy() & Qt::TabFocus && each->isVisible()) {
                for (const QString &part : {u"targetStrip"_s, u"composer"_s, u"timeline"_s, u"caseSide"_s}) {
                    const auto *pane = shown.find<QWidget>(part);
                    if ((pane == each || pane->isAncestorOf(each)) && (met.isEmpty() || met.last() != part))
                        met += part;
                }
            }
            if (each->nextInFocusChain() == first) break;
        }
        QCOMPARE(met, (QStringList{u"targetStrip"_s, u"composer"_s, u"timeline"_s, u"caseSide"_s}));
    }

    void shouldGoBackByAButton() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Shown shown(fixture);
        shown.open(reference);
        const QSignalSpy back(&shown.screen, &CaseScreen::backWanted);
        QTest::mouseClick(shown.find<QPushButton>(u"back"_s), Qt::LeftButton);
        QCOMPARE(back.count(), 1);
    }

    void shouldSayWhereTheCodeGivesAnotherDay() {
        CaseFixture fixture(u"wrekin"_s);
        const CaseRef reference = fixture.receive(at(4, 14, 9));
        Shown shown(fixture);
        shown.open(reference);
        auto *differences = shown.find<QPushButton>(u"differences"_s);
        QVERIFY(differences->isVisible());
        QTest::mouseClick(differences, Qt::LeftButton);
        auto *dialog = shown.screen.findChild<QDialog *>(u"differencesDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
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
        fixture.record(reference, u"stage-1.started"_s, at(4, 7, 10), {{keys::reason, u"still mould"_s}});
        fixture.record(reference, u"stage-1.acknowledged"_s, at(4, 8, 16, 40));
        return reference;
    }
};

QTEST_MAIN(TestCaseScreen)
#include "tst_case_screen.moc"
