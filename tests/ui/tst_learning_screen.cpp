// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "tests/support/register_builder.h"
#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_form.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_delegate.h"
#include "ui/learning/board_column_model.h"
#include "ui/learning/card_list.h"
#include "ui/learning/cause_model.h"
#include "ui/learning/cluster_model.h"
#include "ui/learning/improvement_board.h"
#include "ui/learning/improvement_dialog.h"
#include "ui/learning/improvement_form.h"
#include "ui/learning/improvement_words.h"
#include "ui/learning/learning_screen.h"
#include "ui/learning/sample_card.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;
using State = Improvement::State;

namespace {

// The Learning screen on a register of its own. Today is Tuesday 21 April 2026.
struct Desk {
    RegisterBuilder builder{u"torus"_s, u"2026-04-21T10:00"_s};
    std::unique_ptr<LearningScreen> screen;

    ImprovementId propose(const QString &title, const QJsonObject &more = {}) {
        QJsonObject data = more;
        data[keys::title] = title;
        const auto proposed = builder->matters().propose(command(events::improvementProposed, data));
        if (!proposed) qFatal("%s", qPrintable(proposed.error().message));
        return improvementOf(proposed->matter);
    }
    void record(const ImprovementId &id, const EventName &event, const QJsonObject &data) {
        const auto recorded = builder->matters().record(id, command(event, data));
        if (!recorded) qFatal("%s", qPrintable(recorded.error().message));
    }
    Command command(const EventName &event, const QJsonObject &data) {
        return {event, builder->now(), u"Joan Pike"_s, data};
    }
    void begin(const ImprovementId &id, const QString &until = u"2026-06-30"_s) {
        record(id, events::improvementStarted, {{keys::owner, u"Sam Lee"_s}, {keys::until, until}});
    }
    void finish(const ImprovementId &id) {
        record(id, events::improvementDone,
               {{keys::text, u"Letters say when the surveyor comes."_s}, {keys::reviewOn, u"2026-07-31"_s}});
    }

    LearningScreen &open() {
        screen = std::make_unique<LearningScreen>(Session{*builder, u"Joan Pike"_s});
        screen->resize(1190, 800);
        QSignalSpy shown(screen.get(), &LearningScreen::shown);
        screen->show();
        if (!QTest::qWaitForWindowActive(screen.get())) qWarning("the window was not activated");
        if (shown.isEmpty()) shown.wait();
        return *screen;
    }
    ImprovementBoard &board() const { return *screen->findChild<ImprovementBoard *>(); }
    CardList &cards(State state) const { return board().list(state); }
    QStringList titles(State state) const {
        QStringList all;
        const QAbstractItemModel *model = cards(state).model();
        for (int row = 0; row < model->rowCount(); ++row) all << model->index(row, 0).data().toString();
        return all;
    }
    template <class Widget>
    Widget &child(const QString &name) const {
        auto *found = screen->findChild<Widget *>(name);
        if (!found) qFatal("There is no %s.", qPrintable(name));
        return *found;
    }
};

Improvement improvement(State state, const QString &title, QDate until = {}) {
    Improvement made;
    static qint64 number = 0;
    made.id = improvementId(++number);
    made.title = title;
    made.state = state;
    made.until = until;
    return made;
}

}  // namespace

class TestLearningScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<CaseFilter>(); }

    void shouldKeepTheRulesOfModels() {
        BoardColumnModel column(State::UnderWay);
        CauseModel causes;
        ClusterModel clusters;
        const QAbstractItemModelTester first(&column, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&causes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester third(&clusters, QAbstractItemModelTester::FailureReportingMode::QtTest);
        column.show({improvement(State::UnderWay, u"A"_s), improvement(State::Done, u"B"_s)}, {2026, 4, 21});
        LearningPicture picture;
        picture.quarters = {{2026, 1, 1}, {2026, 4, 1}};
        picture.causes = {{CauseId(u"delay"_s), u"Delay"_s, {3, 5}, 8, {}}};
        causes.show(picture);
        clusters.show({{{{Trait::Service, u"Repairs"_s}}, {2026, 3, 3}, {2026, 4, 20}, 27, 3.1, 0.001, {1, 2}}});
        QCOMPARE(column.rowCount(), 1);
        QCOMPARE(causes.rowCount(), 1);
        QCOMPARE(clusters.rowCount(), 1);
        column.show({}, {2026, 4, 21});
        causes.show({});
        clusters.show({});
        QCOMPARE(column.rowCount() + causes.rowCount() + clusters.rowCount(), 0);
    }

    void shouldSayOfACauseHowOftenAndWhen() {
        CauseModel causes;
        LearningPicture picture;
        picture.quarters = {{2026, 1, 1}, {2026, 4, 1}};
        picture.causes = {{CauseId(u"delay"_s), u"Delay"_s, {3, 5}, 8, {}}};
        causes.show(picture);
        QCOMPARE(causes.index(0).data(Qt::AccessibleTextRole).toString(), u"Delay: 8 in a year"_s);
        const QStringList quarters = causes.index(0).data(Qt::AccessibleDescriptionRole).toString().split(u'\n');
        QCOMPARE(quarters.size(), 2);
        QVERIFY(quarters[0].endsWith(u": 3"_s) && quarters[1].endsWith(u": 5"_s));
        QCOMPARE(causes.mostInAQuarter(), 5);
    }

    void shouldPutTheMostPressingFirst() {
        BoardColumnModel column(State::UnderWay);
        column.show({improvement(State::UnderWay, u"no day"_s), improvement(State::UnderWay, u"later"_s, {2026, 9, 1}),
                     improvement(State::UnderWay, u"sooner"_s, {2026, 5, 1})},
                    {2026, 4, 21});
        QCOMPARE(column.index(0).data().toString(), u"sooner"_s);
        QCOMPARE(column.index(1).data().toString(), u"later"_s);
        QCOMPARE(column.index(2).data().toString(), u"no day"_s);
    }

    void shouldSayHowACardStands_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("worked");  // -1: not judged
        QTest::addColumn<QString>("look");
        const QDate none;
        QTest::newRow("proposed, no day") << int(State::Proposed) << none << -1 << u"No day yet"_s;
        QTest::newRow("in time") << int(State::UnderWay) << QDate(2026, 6, 30) << -1 << u"By 30 Jun"_s;
        QTest::newRow("today") << int(State::UnderWay) << QDate(2026, 4, 21) << -1 << u"● Today"_s;
        QTest::newRow("late") << int(State::UnderWay) << QDate(2026, 4, 20) << -1 << u"▲ By 20 Apr, late"_s;
        QTest::newRow("to be judged") << int(State::Done) << QDate(2026, 7, 31) << -1 << u"To be judged by 31 Jul"_s;
        QTest::newRow("worked") << int(State::Judged) << none << int(Improvement::Worked::Yes) << u"✓ It has worked"_s;
        QTest::newRow("in part") << int(State::Judged) << none << int(Improvement::Worked::Partly)
                                 << u"◐ It has worked in part"_s;
        QTest::newRow("did not work") << int(State::Judged) << none << int(Improvement::Worked::No)
                                      << u"✕ It has not worked"_s;
    }

    void shouldSayHowACardStands() {
        QFETCH(int, state);
        QFETCH(QDate, until);
        QFETCH(int, worked);
        QFETCH(QString, look);
        Improvement card = improvement(State(state), u"A"_s, until);
        if (worked >= 0) card.worked = Improvement::Worked(worked);
        QCOMPARE(lookOf(card, {2026, 4, 21}).text(), look);
    }

    void shouldPutWhatWasSaidAndDoneTheLatestFirst() {
        Improvement first = improvement(State::Done, u"A"_s);
        first.said = u"Nobody rang back."_s;
        first.did = u"Everyone is rung within a day."_s;
        first.published = When::on({2026, 3, 1});
        Improvement second = first;
        second.said = u"Letters were hard to read."_s;
        second.did = u"They are in plain English."_s;
        second.published = When::on({2026, 4, 1});
        QCOMPARE(saidAndDone({first, improvement(State::Done, u"B"_s), second}),
                 u"You said: Letters were hard to read.\nWe did: They are in plain English.\n\n"
                 "You said: Nobody rang back.\nWe did: Everyone is rung within a day."_s);
        QCOMPARE(saidAndDone({}), QString());
    }

    void shouldBeKindWhereThereIsNothing() {
        Desk desk;
        const LearningScreen &screen = desk.open();
        QStringList words;
        for (const auto *label : screen.findChildren<QLabel *>())
            if (label->isVisible()) words << label->text();
        QVERIFY2(words.contains(u"Nothing was learned yet"_s), qPrintable(words.join(u'\n')));
        QVERIFY(!desk.board().isVisible());
    }

    void shouldShowEachImprovementInItsColumn() {
        Desk desk;
        desk.propose(u"Say when the surveyor comes"_s);
        const ImprovementId under = desk.propose(u"Ring back within a day"_s);
        desk.begin(under);
        const ImprovementId done = desk.propose(u"Plain English letters"_s);
        desk.begin(done);
        desk.finish(done);
        const ImprovementId judged = desk.propose(u"Dry the floor first"_s);
        desk.begin(judged);
        desk.finish(judged);
        desk.record(judged, events::improvementJudged, {{keys::worked, u"yes"_s}, {keys::shows, u"No more floors."_s}});
        desk.open();
        QCOMPARE(desk.titles(State::Proposed), QStringList{u"Say when the surveyor comes"_s});
        QCOMPARE(desk.titles(State::UnderWay), QStringList{u"Ring back within a day"_s});
        QCOMPARE(desk.titles(State::Done), QStringList{u"Plain English letters"_s});
        QCOMPARE(desk.titles(State::Judged), QStringList{u"Dry the floor first"_s});
    }

    void shouldGoFromCardToCardByArrows() {
        Desk desk;
        desk.propose(u"A"_s);
        desk.propose(u"B"_s);
        const ImprovementId done = desk.propose(u"C"_s);
        desk.begin(done);
        desk.finish(done);
        desk.open();
        desk.cards(State::Proposed).setFocus();
        QCOMPARE(desk.cards(State::Proposed).currentIndex().row(), 0);
        QTest::keyClick(&desk.cards(State::Proposed), Qt::Key_Down);
        QCOMPARE(desk.cards(State::Proposed).currentIndex().row(), 1);
        QTest::keyClick(&desk.cards(State::Proposed), Qt::Key_Right);  // over the empty column
        QVERIFY(desk.cards(State::Done).hasFocus());
        QCOMPARE(desk.cards(State::Done).currentIndex().data().toString(), u"C"_s);
        QTest::keyClick(&desk.cards(State::Done), Qt::Key_Right);  // there is nothing further
        QVERIFY(desk.cards(State::Done).hasFocus());
        QTest::keyClick(&desk.cards(State::Done), Qt::Key_Left);
        QVERIFY(desk.cards(State::Proposed).hasFocus());
    }

    void shouldOpenACardWithEnter() {
        Desk desk;
        const CaseRef reference = desk.builder.receive(u"A"_s, u"2026-04-07"_s);
        desk.propose(u"Ring back within a day"_s, {{keys::cases, QJsonArray{reference.text()}}});
        LearningScreen &screen = desk.open();
        desk.cards(State::Proposed).setFocus();
        QTest::keyClick(&desk.cards(State::Proposed), Qt::Key_Return);
        auto *dialog = screen.findChild<ImprovementDialog *>();
        QVERIFY(dialog);
        QStringList words;
        for (const auto *label : dialog->findChildren<QLabel *>()) words << label->text();
        QVERIFY(words.contains(u"Ring back within a day"_s));
        QVERIFY(words.contains(u"Tue 21 Apr: Proposed by Joan Pike"_s));
        QSignalSpy wanted(&screen, &LearningScreen::caseWanted);
        QTest::mouseClick(buttonWith(*dialog, reference.text()), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseRef>(), reference);
    }

    void shouldMoveACardOnThroughItsForm() {
        Desk desk;
        const ImprovementId id = desk.propose(u"Ring back within a day"_s);
        LearningScreen &screen = desk.open();
        desk.cards(State::Proposed).setFocus();
        choose(desk.cards(State::Proposed), u"Begin…"_s, screen);
        auto *form = screen.findChild<ImprovementForm *>();
        QVERIFY(form);
        QTest::mouseClick(form->findChild<QPushButton *>(u"recordImprovement"_s), Qt::LeftButton);
        QVERIFY(!form->findChild<MessageBar *>()->words().isEmpty());  // something is still missing
        QVERIFY(form->isVisible());
        form->fields().restore({{keys::owner, u"Sam Lee"_s}, {keys::until, u"2026-06-30"_s}});
        QSignalSpy shown(&screen, &LearningScreen::shown);
        QTest::mouseClick(form->findChild<QPushButton *>(u"recordImprovement"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.count() > 0);
        QCOMPARE(desk.titles(State::UnderWay), QStringList{u"Ring back within a day"_s});
        QVERIFY(desk.titles(State::Proposed).isEmpty());
        const auto moved = desk.builder->matters().improvement(id);
        QCOMPARE(moved->owner, u"Sam Lee"_s);
        QCOMPARE(desk.cards(State::UnderWay).currentIndex().row(), 0);  // the card is still the chosen one
    }

    void shouldNotOfferWhatCannotBeDone() {
        Desk desk;
        desk.propose(u"Ring back within a day"_s);
        LearningScreen &screen = desk.open();
        desk.cards(State::Proposed).setFocus();
        QAction *judge = actionOf(desk.cards(State::Proposed), u"Judge…"_s, screen);
        QVERIFY(judge);
        QVERIFY(!judge->isEnabled());
        QVERIFY(judge->toolTip().contains(u"not done"_s));
    }

    void shouldProposeAnImprovement() {
        Desk desk;
        LearningScreen &screen = desk.open();
        QTest::mouseClick(&desk.child<QPushButton>(u"proposeImprovement"_s), Qt::LeftButton);
        auto *form = screen.findChild<ImprovementForm *>();
        QVERIFY(form);
        form->fields().restore({{keys::title, u"Ring back within a day"_s}});
        QSignalSpy shown(&screen, &LearningScreen::shown);
        QTest::mouseClick(form->findChild<QPushButton *>(u"recordImprovement"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.count() > 0);
        QCOMPARE(desk.titles(State::Proposed), QStringList{u"Ring back within a day"_s});
        QVERIFY(desk.board().isVisible());
    }

    void shouldCopyWhatWasSaidAndDone() {
        Desk desk;
        const ImprovementId id = desk.propose(u"Ring back within a day"_s);
        desk.begin(id);
        desk.finish(id);
        desk.record(id, events::improvementPublished,
                    {{keys::said, u"Nobody rings back."_s}, {keys::did, u"We ring within a day."_s}});
        desk.open();
        QTest::mouseClick(&desk.child<QPushButton>(u"copySaid"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"You said: Nobody rings back.\nWe did: We ring within a day."_s);
    }

    void shouldSayHowHotSpotsAreFound() {
        Desk desk;
        desk.propose(u"A"_s);
        desk.open();
        auto &how = desk.child<QPushButton>(u"howFound"_s);
        auto &method = desk.child<QLabel>(u"method"_s);
        QVERIFY(!method.isVisible());
        how.setFocus();
        QTest::keyClick(&how, Qt::Key_Space);
        QVERIFY(method.isVisible());
        QVERIFY(method.text().size() > 80);
    }

    // Thirty cases of one service and place within three weeks, where there were a few a month before.
    void shouldBeOnePressFromTheCasesOfAHotSpot() {
        Desk desk;
        plantHotSpot(desk.builder);
        LearningScreen &screen = desk.open();
        auto &spots = desk.child<QListView>(u"hotSpots"_s);
        QVERIFY(spots.model()->rowCount() > 0);
        QSignalSpy wanted(&screen, &LearningScreen::casesWanted);
        spots.setFocus();
        QVERIFY(spots.currentIndex().isValid());
        QTest::keyClick(&spots, Qt::Key_Return);
        QVERIFY2(wanted.count() == 1, qPrintable(screen.findChild<MessageBar *>()->words()));
        QVERIFY(wanted.first().first().value<CaseFilter>().only.size() >= 20);
    }

    void shouldSaveTheTenantsSample() {
        Desk desk;
        const CaseRef reference = desk.builder.receive(u"A"_s, u"2026-01-12"_s);
        desk.builder.happened(reference, u"stage-1.acknowledged"_s, u"2026-01-13"_s);
        desk.builder.happened(reference, u"stage-1.responded"_s, u"2026-01-20"_s, {{keys::outcome, u"upheld"_s}});
        desk.propose(u"A"_s);
        LearningScreen &screen = desk.open();
        auto *card = screen.findChild<SampleCard *>();
        desk.child<QSpinBox>(u"sampleSize"_s).setValue(5);
        auto &seed = desk.child<QLineEdit>(u"sampleSeed"_s);
        QSignalSpy said(card, &SampleCard::said);
        seed.setText(u"seven"_s);
        const QString path = desk.builder.folder() + u"/sample.pdf"_s;
        card->saveTo(path);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.takeFirst().at(1).toString().contains(u"seven"_s));
        seed.setText(u"7"_s);
        card->saveTo(path);
        QTRY_COMPARE(said.count(), 1);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(said.first().at(1).toString()));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void shouldSetItsColumnsUnderEachOtherInANarrowWindow() {
        Desk desk;
        desk.propose(u"A"_s);
        LearningScreen &screen = desk.open();
        const auto tops = [&desk] {
            std::set<int> found;
            for (const State state : {State::Proposed, State::UnderWay, State::Done, State::Judged})
                found.insert(desk.cards(state).parentWidget()->y());
            return found.size();
        };
        QCOMPARE(tops(), 1U);
        screen.resize(520, 800);
        QTRY_VERIFY(tops() > 1U);
    }

private:
    static QPushButton *buttonWith(const QWidget &parent, const QString &words) {
        for (auto *button : parent.findChildren<QPushButton *>())
            if (button->text() == words) return button;
        return nullptr;
    }
    static QAction *actionOf(CardList &cards, const QString &words, LearningScreen &screen) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&cards, &asked);
        auto *menu = screen.findChild<QMenu *>(u"improvementMenu"_s);
        if (!menu) return nullptr;
        for (auto *action : menu->actions())
            if (action->text() == words) return action;
        return nullptr;
    }
    static void choose(CardList &cards, const QString &words, LearningScreen &screen) {
        QAction *action = actionOf(cards, words, screen);
        if (!action) qFatal("The menu has no %s.", qPrintable(words));
        action->trigger();
        screen.findChild<QMenu *>(u"improvementMenu"_s)->close();
    }
    static void plantHotSpot(RegisterBuilder &desk) {
        const auto receive = [&desk](QDate day, const QString &service, const QString &category) {
            desk.TestRegister::receive(
                day.toString(Qt::ISODate),
                {{keys::complainant, u"A"_s}, {keys::service, service}, {keys::category, category}});
        };
        const QStringList services{u"Repairs"_s, u"Income"_s, u"Lettings"_s, u"Grounds"_s};
        for (int n = 0; n < 120; ++n) receive(QDate(2025, 1, 6).addDays(n * 3), services[n % 4], u"Other"_s);
        for (int n = 0; n < 30; ++n) receive(QDate(2026, 3, 16).addDays(n / 2), u"Lifts"_s, u"Broken"_s);
    }
};

QTEST_MAIN(TestLearningScreen)
#include "tst_learning_screen.moc"
