// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include "tests/ui/case_fixture.h"
#include "ui/case/composer.h"
#include "ui/case/growing_text.h"
#include "ui/case/moment_picker.h"
#include "ui/common/message_bar.h"

using namespace redress;
using namespace redress::test;

namespace {

// A composer on a case, worked as a person works it.
class Desk {
public:
    explicit Desk(CaseFixture &fixture, const CaseRef &reference) : m_fixture(fixture), m_reference(reference) {
        QObject::connect(&fixture.reg(), &Register::caseChanged, &composer, [this] { refresh(); });
        composer.resize(900, 300);
        composer.show();
        refresh();
    }

    void refresh() {
        const CaseFile file = m_fixture.file(m_reference);
        composer.display(file, m_fixture.reg().choicesFor(file));
    }

    template <class Widget>
    Widget *find(const QString &name) {
        auto *found = composer.findChild<Widget *>(name);
        if (!found) qFatal("no %s", qPrintable(name));
        return found;
    }

    GrowingText *words() { return find<GrowingText>(u"words"_s); }
    void type(const QString &text) { QTest::keyClicks(words(), text); }
    void pressCtrlEnter() { QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier); }
    QString message() {
        return composer.findChild<MessageBar *>()->isHidden() ? QString() : composer.findChild<MessageBar *>()->words();
    }

    QList<QAction *> actions() {
        QList<QAction *> all;
        for (auto *action : find<QPushButton>(u"kind"_s)->menu()->actions()) {
            if (action->menu())
                all += action->menu()->actions();
            else if (!action->isSeparator())
                all += action;
        }
        return all;
    }

    // Turns to an action through the menu of kinds.
    bool choose(const QString &event) {
        for (auto *action : actions()) {
            if (action->objectName() != event) continue;
            action->trigger();
            return true;
        }
        return false;
    }

    QStringList kinds() {
        QStringList names;
        for (const auto *action : actions()) names += action->objectName();
        return names;
    }

    bool isOffered(const QString &key) {
        const auto fields = composer.findChildren<QWidget *>(u"ask."_s + key);
        return std::ranges::any_of(fields, &QWidget::isVisible);
    }

    QLineEdit *line(const QString &key) { return find<QLineEdit>(u"ask."_s + key); }
    void fill(const QString &key, const QString &text) { QTest::keyClicks(find<QWidget>(u"ask."_s + key), text); }
    void pick(const QString &key, const QString &id) {
        auto *combo = find<QComboBox>(u"ask."_s + key);
        combo->setCurrentIndex(combo->findData(id));
    }
    void press(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

private:
    CaseFixture &m_fixture;
    CaseRef m_reference;

public:
    Composer composer{m_fixture.session(), m_fixture.drafts()};
};

}  // namespace

class TestComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRecordACallWithCtrlEnter() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QSignalSpy recorded(&desk.composer, &Composer::recorded);
        desk.type(u"Surveyor confirmed for Tuesday"_s);
        desk.pressCtrlEnter();
        QCOMPARE(recorded.count(), 1);
        const Event event = fixture.last(reference);
        QCOMPARE(event.name, events::call);
        QCOMPARE(event.data.value(keys::text).toString(), u"Surveyor confirmed for Tuesday"_s);
        QCOMPARE(event.by, u"Joan Pike"_s);
        QCOMPARE(event.at, fixture.reg().now());
        QVERIFY(desk.words()->toPlainText().isEmpty());
    }

    void shouldRecordEachKindOfContact_data() {
        QTest::addColumn<QString>("event");
        for (const auto &event : {u"call"_s, u"email"_s, u"visit"_s, u"letter"_s, u"note"_s})
            QTest::newRow(qPrintable(event)) << event;
    }

    void shouldRecordEachKindOfContact() {
        QFETCH(QString, event);
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(event));
        desk.type(u"words"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"record"_s), Qt::LeftButton);
        QCOMPARE(fixture.last(reference).name.text(), event);
    }

    void shouldKeepLineBreaks() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        desk.type(u"one"_s);
        QTest::keyClick(desk.words(), Qt::Key_Return);
        desk.type(u"two"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).data.value(keys::text).toString(), u"one\ntwo"_s);
    }

    void shouldAskForWordsBeforeRecordingAContact() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        desk.pressCtrlEnter();
        QCOMPARE(desk.message(), u"Write what happened before you record it."_s);
        QCOMPARE(fixture.file(reference).timeline.size(), 1u);
    }

    void shouldTakeARefusalAwayOnceSomethingIsDoneAboutIt() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.pressCtrlEnter();
        QVERIFY(!desk.message().isEmpty());
        desk.type(u"R"_s);
        QCOMPARE(desk.message(), QString());
        QVERIFY(desk.choose(u"stage-1.acknowledged"_s));
        desk.pressCtrlEnter();
        QVERIFY(!desk.message().isEmpty());
        desk.fill(u"named_officer"_s, u"J"_s);
        QCOMPARE(desk.message(), QString());
    }

    // What is known of an action fills its words: what was typed for another kind of entry waits for that.
    void shouldBeginAnActionWithWhatIsKnown_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing written") << QString() << u"A new lock"_s;
        QTest::newRow("words for a call") << u"Rang her."_s << u"A new lock"_s;
    }
    void shouldBeginAnActionWithWhatIsKnown() {
        QFETCH(QString, written);
        QFETCH(QString, words);
        CaseFixture fixture;
        Desk desk(fixture, atStageOne(fixture));
        desk.type(written);
        desk.composer.begin(events::promiseMade, {{keys::text, u"A new lock"_s}});
        QCOMPARE(desk.words()->toPlainText(), words);
        desk.composer.begin(events::call);
        QCOMPARE(desk.words()->toPlainText(), written);
    }

    void shouldOfferOnlyWhatThePolicyAllowsNow() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QVERIFY(desk.kinds().contains(u"informal.contacted"_s));
        QVERIFY(desk.kinds().contains(u"stage-1.started"_s));
        QVERIFY(!desk.kinds().contains(u"stage-2.started"_s));
        QVERIFY(!desk.kinds().contains(u"reopened"_s));
    }

    void shouldRecordAnAcknowledgementWithoutWords() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(u"stage-1.acknowledged"_s));
        desk.fill(u"named_officer"_s, u"Joan Pike"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).name.text(), u"stage-1.acknowledged"_s);
        QVERIFY(!desk.kinds().contains(u"stage-1.acknowledged"_s));
    }

    void shouldAskAResponseForItsOutcomeAndMoney() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        QVERIFY(!desk.isOffered(u"outcome"_s));
        QVERIFY(desk.choose(u"stage-1.responded"_s));
        QVERIFY(desk.isOffered(u"outcome"_s));
        QVERIFY(desk.isOffered(u"pence"_s));
        QVERIFY(!desk.isOffered(u"until"_s));
        answer(desk);
        desk.pick(u"outcome"_s, QString());
        desk.pressCtrlEnter();
        QVERIFY2(desk.message().contains(u"Outcome"_s), qPrintable(desk.message()));
        desk.pick(u"outcome"_s, u"part-upheld"_s);
        desk.fill(u"pence"_s, u"£150.50"_s);
        desk.type(u"We were late twice."_s);
        desk.pressCtrlEnter();
        const Event event = fixture.last(reference);
        QVERIFY2(desk.message().isEmpty(), qPrintable(desk.message()));
        QCOMPARE(event.name.text(), u"stage-1.responded"_s);
        QJsonObject data = event.data;
        data.remove(keys::receivedOn);  // what the core adds
        QCOMPARE(data, (QJsonObject{{keys::outcome, u"part-upheld"_s},
                                    {keys::pence, 15050},
                                    {keys::text, u"We were late twice."_s},
                                    {u"how_investigated"_s, u"Visited twice"_s},
                                    {keys::decidedBy, u"Joan Pike"_s},
                                    {keys::role, u"service-manager"_s},
                                    {keys::sentBy, u"post"_s}}));
    }

    void shouldRefuseWhatIsNoMoneyAndKeepTheWords() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.choose(u"stage-1.responded"_s);
        answer(desk);
        desk.fill(u"pence"_s, u"a lot"_s);
        desk.type(u"long thought over"_s);
        desk.pressCtrlEnter();
        QVERIFY(!desk.message().isEmpty());
        QCOMPARE(desk.words()->toPlainText(), u"long thought over"_s);
        QCOMPARE(desk.line(u"pence"_s)->text(), u"a lot"_s);
    }

    void shouldShowARefusalInPlaceWithItsClause() {
        CaseFixture fixture;
        const CaseRef reference = answeredAtStageOne(fixture);
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(u"stage-2.started"_s));
        desk.pressCtrlEnter();
        QVERIFY2(desk.message().contains(u"6.10"_s), qPrintable(desk.message()));
        desk.type(u"The mould is back"_s);
        desk.pressCtrlEnter();
        QVERIFY(desk.message().isEmpty());
        QCOMPARE(fixture.last(reference).name.text(), u"stage-2.started"_s);
        QCOMPARE(fixture.last(reference).data.value(keys::reason).toString(), u"The mould is back"_s);
    }

    void shouldSayWhatStandsInTheWayOfABlockedAction() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.type(u"half a thought"_s);
        desk.composer.begin(EventName(u"stage-2.started"_s));
        QVERIFY(desk.message().contains(u"Stage 1 response sent"_s));
        QCOMPARE(desk.words()->toPlainText(), u"half a thought"_s);
    }

    // What is begun from elsewhere does not take over what was typed for another kind of entry.
    void shouldKeepADraftForItsKindOfEntry() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        {
            Desk desk(fixture, reference);
            desk.type(u"She rang about the mould"_s);
            desk.composer.begin(EventName(u"stage-1.responded"_s));
            QCOMPARE(desk.words()->toPlainText(), QString());
            desk.type(u"Upheld"_s);
            desk.composer.begin(events::call);
            QCOMPARE(desk.words()->toPlainText(), u"She rang about the mould"_s);
            desk.composer.flushDraft();
        }
        Desk again(fixture, reference);
        QCOMPARE(again.words()->toPlainText(), u"She rang about the mould"_s);
        again.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).name, events::call);
        QCOMPARE(again.words()->toPlainText(), QString());
        again.composer.begin(EventName(u"stage-1.responded"_s));
        QCOMPARE(again.words()->toPlainText(), u"Upheld"_s);
    }

    // Who says themselves that it was something else means the words they have typed.
    void shouldKeepTheWordsWhereTheKindIsChosenAfterwards() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.type(u"About the mould"_s);
        QVERIFY(desk.choose(u"visit"_s));
        QCOMPARE(desk.words()->toPlainText(), u"About the mould"_s);
    }

    void shouldPreviewALaterDateAndItsCap() {
        CaseFixture fixture(u"halton"_s);
        fixture.goTo(at(4, 8, 10));
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(u"target.extended"_s));
        QLineEdit *until = desk.line(u"until"_s);
        QLabel *preview = desk.find<QLabel>(u"preview"_s);
        // Ten working days from 2 April over Easter end on 20 April; five more on 27 April.
        QCOMPARE(until->text(), u"27 Apr 2026"_s);
        QVERIFY2(preview->text().contains(u"Monday 27 April 2026"_s), qPrintable(preview->text()));
        retype(until, u"28/4/2026"_s);
        QVERIFY2(preview->text().contains(u"at the latest"_s), qPrintable(preview->text()));
        desk.type(u"The survey is on 24 April"_s);
        desk.pressCtrlEnter();
        QVERIFY(desk.message().contains(u"at the latest"_s));
        retype(until, u"24/4/2026"_s);
        desk.pressCtrlEnter();
        const Event event = fixture.last(reference);
        QCOMPARE(event.name, events::targetExtended);
        QCOMPARE(event.data.value(keys::until).toString(), u"2026-04-24"_s);
        QCOMPARE(event.data.value(keys::target).toString(), u"stage-1.response"_s);
    }

    void shouldExcuseATargetWithAReason() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(u"target.waived"_s));
        desk.pick(u"target"_s, u"stage-1.acknowledgement"_s);
        desk.pressCtrlEnter();
        QVERIFY(!desk.message().isEmpty());
        desk.type(u"Acknowledged in person"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.file(reference).subject.facts.waivers.value(TargetId(u"stage-1.acknowledgement"_s)),
                 u"Acknowledged in person"_s);
    }

    void shouldCloseAndReopen() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.choose(u"closed"_s);
        desk.type(u"Moved away"_s);
        desk.pressCtrlEnter();
        QVERIFY(!fixture.file(reference).subject.open);
        QVERIFY(!desk.kinds().contains(u"closed"_s));
        QVERIFY(desk.choose(u"reopened"_s));
        desk.type(u"Came back"_s);
        desk.pressCtrlEnter();
        QVERIFY(fixture.file(reference).subject.open);
    }

    void shouldRecordAnotherDayAndHour() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        auto *picker = desk.find<MomentPicker>(u"when"_s);
        QVERIFY(!picker->details()->isVisible());
        picker->menu()->actions().last()->trigger();
        QVERIFY(picker->details()->isVisible());
        desk.find<QDateEdit>(u"whenDay"_s)->setDate({2026, 4, 17});
        desk.find<QTimeEdit>(u"whenTime"_s)->setTime({11, 30});
        desk.type(u"Home visit"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).at, at(4, 17, 11, 30));
        QVERIFY(picker->isNow());
    }

    void shouldRecordADayWithoutAnHour() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        desk.find<MomentPicker>(u"when"_s)->menu()->actions().at(1)->trigger();
        desk.type(u"Rang yesterday"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).at, When::on({2026, 4, 20}));
    }

    void shouldRefuseAnHourThatDoesNotExist() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive(at(3, 20, 9));
        Desk desk(fixture, reference);
        desk.find<MomentPicker>(u"when"_s)->menu()->actions().last()->trigger();
        desk.find<QDateEdit>(u"whenDay"_s)->setDate({2026, 3, 29});
        desk.find<QTimeEdit>(u"whenTime"_s)->setTime({1, 30});
        desk.type(u"odd hour"_s);
        desk.pressCtrlEnter();
        QVERIFY(desk.message().contains(u"does not exist"_s));
        QCOMPARE(desk.words()->toPlainText(), u"odd hour"_s);
    }

    void shouldGiveBackWordsAfterACrash() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        {
            Desk desk(fixture, reference);
            desk.choose(u"stage-1.responded"_s);
            desk.type(u"Half a decision"_s);
            answer(desk);
            desk.fill(u"pence"_s, u"75"_s);
        }
        Desk desk(fixture, reference);
        QCOMPARE(desk.words()->toPlainText(), u"Half a decision"_s);
        QCOMPARE(desk.line(u"pence"_s)->text(), u"75"_s);
        QVERIFY(desk.find<QPushButton>(u"kind"_s)->text().contains(u"response"_s));
        QCOMPARE(desk.find<QComboBox>(u"ask.outcome"_s)->currentData().toString(), u"upheld"_s);
        QCOMPARE(desk.find<GrowingText>(u"ask.how_investigated"_s)->toPlainText(), u"Visited twice"_s);
        QVERIFY(desk.message().contains(u"brought back"_s));
    }

    void shouldKeepADraftOfAnswersAlone() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        {
            Desk desk(fixture, reference);
            QVERIFY(desk.choose(u"advocate.named"_s));
            desk.fill(u"name"_s, u"Sam Lee"_s);
        }
        Desk desk(fixture, reference);
        QCOMPARE(desk.line(u"name"_s)->text(), u"Sam Lee"_s);
        QVERIFY(desk.message().contains(u"brought back"_s));
    }

    void shouldNotKeepADraftOfWhatWasOnlyProposed() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        {
            Desk desk(fixture, reference);
            QVERIFY(desk.choose(u"stage-1.responded"_s));
            QCOMPARE(desk.line(u"decided_by"_s)->text(), u"Joan Pike"_s);
        }
        Desk desk(fixture, reference);
        QVERIFY(desk.message().isEmpty());
    }

    void shouldRecordAsMuchAsWasFilledIn() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(u"advocate.named"_s));
        QVERIFY(!desk.words()->isVisible());
        QVERIFY(!desk.isOffered(u"organisation"_s));
        desk.fill(u"name"_s, u"Sam Lee"_s);
        desk.press(u"more"_s);
        QVERIFY(desk.isOffered(u"organisation"_s));
        desk.fill(u"organisation"_s, u"Shelter Halton"_s);
        desk.pick(u"authority"_s, u"asked"_s);
        desk.press(u"record"_s);
        QCOMPARE(fixture.last(reference).name, events::advocateNamed);
        QCOMPARE(fixture.last(reference).data, (QJsonObject{{keys::name, u"Sam Lee"_s},
                                                            {keys::organisation, u"Shelter Halton"_s},
                                                            {keys::authority, u"asked"_s}}));
        QVERIFY(desk.words()->isVisible());
    }

    void shouldKeepWordsThatAnActionHasNoUseFor() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        desk.type(u"half a thought"_s);
        QVERIFY(desk.choose(u"group.member-added"_s));
        desk.fill(u"name"_s, u"Mr Osei"_s);
        desk.press(u"record"_s);
        QCOMPARE(fixture.last(reference).name, events::memberAdded);
        QCOMPARE(desk.words()->toPlainText(), u"half a thought"_s);
    }

    void shouldSayThatNobodyWasReached() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QVERIFY(!desk.composer.findChild<QWidget *>(u"ask.answered.no"_s)->isVisible());
        desk.press(u"more"_s);
        desk.press(u"ask.answered.no"_s);
        desk.type(u"Rang, no reply"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).data,
                 (QJsonObject{{keys::text, u"Rang, no reply"_s}, {keys::answered, false}}));
        QCOMPARE(fixture.file(reference).subject.contacts.attempts, 1);
    }

    void shouldRecordFromAFieldWithCtrlEnter() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        Desk desk(fixture, reference);
        QVERIFY(desk.choose(u"group.member-added"_s));
        desk.fill(u"name"_s, u"Mr Osei"_s);
        desk.line(u"name"_s)->setFocus();
        QApplication::setActiveWindow(&desk.composer);
        QTest::keyClick(desk.line(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.last(reference).name, events::memberAdded);
        QCOMPARE(fixture.file(reference).timeline.size(), 2u);
    }

    void shouldKeepAnswersAsWordsWhenAnotherOfficerWasFaster() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.choose(u"stage-1.acknowledged"_s);
        desk.fill(u"named_officer"_s, u"Ann Lee"_s);
        fixture.record(reference, u"stage-1.acknowledged"_s, at(4, 21, 9, 20), {}, u"Sam Reed"_s);
        QVERIFY2(desk.words()->toPlainText().contains(u"Ann Lee"_s), qPrintable(desk.words()->toPlainText()));
        QCOMPARE(desk.find<QPushButton>(u"kind"_s)->text(), u"Note"_s);
    }

    void shouldRemindWithoutBlocking() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        const CaseFile file = fixture.file(reference);
        std::vector<Choice> choices = fixture.reg().choicesFor(file);
        for (auto &choice : choices) choice.reminders = {u"The customer has not been rung (9.9)."_s};
        Desk desk(fixture, reference);
        auto *reminders = desk.find<QLabel>(u"reminders"_s);
        QVERIFY(!reminders->isVisible());
        desk.composer.display(file, choices);
        QVERIFY(desk.choose(u"point.added"_s));
        QVERIFY(reminders->isVisible());
        QCOMPARE(reminders->text(), u"⚠ The customer has not been rung (9.9)."_s);
        desk.type(u"The roof"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).name, events::pointAdded);
    }

    void shouldBeginWithWhatIsKnown() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"point.added"_s, at(4, 3, 9), {{keys::text, u"The roof"_s}});
        fixture.record(reference, u"point.added"_s, at(4, 3, 10), {{keys::text, u"The gate"_s}});
        Desk desk(fixture, reference);
        desk.composer.begin(events::pointWithdrawn, {{keys::point, u"2"_s}});
        desk.type(u"mended"_s);
        desk.pressCtrlEnter();
        QCOMPARE(fixture.last(reference).data, (QJsonObject{{keys::point, u"2"_s}, {keys::reason, u"mended"_s}}));
    }

    void shouldForgetTheDraftOnceRecorded() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        {
            Desk desk(fixture, reference);
            desk.type(u"done"_s);
            desk.composer.flushDraft();
            desk.pressCtrlEnter();
        }
        Desk desk(fixture, reference);
        QVERIFY(desk.words()->toPlainText().isEmpty());
        QVERIFY(desk.message().isEmpty());
    }

    void shouldKeepTheDraftsOfTwoCasesApart() {
        CaseFixture fixture;
        const CaseRef first = fixture.receive();
        const CaseRef second = fixture.receive();
        Desk desk(fixture, first);
        desk.type(u"of the first"_s);
        const CaseFile other = fixture.file(second);
        desk.composer.display(other, fixture.reg().choicesFor(other));
        QVERIFY(desk.words()->toPlainText().isEmpty());
        desk.refresh();
        QCOMPARE(desk.words()->toPlainText(), u"of the first"_s);
    }

    void shouldKeepWordsWhenAnotherOfficerMovesTheCase() {
        CaseFixture fixture;
        const CaseRef reference = atStageOne(fixture);
        Desk desk(fixture, reference);
        desk.choose(u"stage-1.acknowledged"_s);
        desk.type(u"sent by post"_s);
        fixture.record(reference, u"stage-1.acknowledged"_s, at(4, 21, 9, 20), {}, u"Sam Reed"_s);
        QCOMPARE(desk.words()->toPlainText(), u"sent by post"_s);
        QCOMPARE(desk.find<QPushButton>(u"kind"_s)->text(), u"Note"_s);
    }

    void shouldNameEverythingThatCanBeFocused() {
        CaseFixture fixture(u"halton"_s);
        const CaseRef reference = fixture.receive(at(4, 14, 10));
        Desk desk(fixture, reference);
        desk.choose(u"target.extended"_s);
        for (auto *widget : desk.composer.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QAbstractSpinBox *>(widget->parentWidget())) continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
        }
    }

private:
    // All that Southway asks for with an answer.
    static void answer(Desk &desk) {
        desk.fill(u"how_investigated"_s, u"Visited twice"_s);
        desk.pick(u"outcome"_s, u"upheld"_s);
        desk.pick(u"role"_s, u"service-manager"_s);
        desk.pick(u"sent_by"_s, u"post"_s);
    }

    static void retype(QLineEdit *line, const QString &text) {
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    static CaseRef atStageOne(CaseFixture &fixture) {
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"stage-1.started"_s, at(4, 7, 10), {{keys::reason, u"still mould"_s}});
        return reference;
    }

    static CaseRef answeredAtStageOne(CaseFixture &fixture) {
        const CaseRef reference = atStageOne(fixture);
        fixture.record(reference, u"stage-1.responded"_s, at(4, 20, 10), {{keys::outcome, u"not-upheld"_s}});
        return reference;
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
