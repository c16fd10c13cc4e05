// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/store/matters.h"
#include "tests/support/register_builder.h"
#include "ui/common/empty_state.h"
#include "ui/today/load_chart.h"
#include "ui/today/number_tile.h"
#include "ui/today/officer_button.h"
#include "ui/today/today_list.h"
#include "ui/today/today_screen.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::RegisterBuilder;

Q_DECLARE_METATYPE(CaseFilter)

namespace {

const auto now = u"2026-04-21T10:00"_s;

// The model as a person would read it aloud, a line a row.
QStringList lines(const TodayModel &model) {
    QStringList all;
    for (int n = 0; n < model.rowCount(); ++n) {
        const TodayRow &row = model.at(model.index(n));
        all.append(row.kind == TodayRow::Kind::Target ? row.look.text() + u" | "_s + row.item.complainant : row.words);
    }
    return all;
}

const TodayModel &modelOf(const TodayScreen &screen) {
    return *static_cast<TodayModel *>(screen.findChild<TodayList *>()->model());
}

DueItem itemFor(const Policy &policy, const QString &procedure, const QString &target) {
    const TargetRule *rule = policy.procedure(ProcedureId(procedure))->target(TargetId(target));
    DueItem item;
    item.target = rule->id;
    item.metBy = rule->metBy;
    return item;
}

}  // namespace

class TestToday : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGroupWorstFirst() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Near"_s, u"2026-04-09"_s);
        builder.receive(u"Today"_s, u"2026-04-07"_s);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        const TodayScreen screen({*builder, u"Joan Pike"_s});
        QCOMPARE(lines(modelOf(screen)),
                 (QStringList{u"Overdue"_s, u"▲ 1 working day late | Late"_s, u"Due today"_s, u"● today | Today"_s,
                              u"Approaching"_s, u"◔ 2 working days | Near"_s}));
        QCOMPARE(screen.findChild<NumberTile *>(u"overdueTile"_s)->accessibleName(), u"1 overdue"_s);
        QCOMPARE(screen.findChild<NumberTile *>(u"openTile"_s)->accessibleName(), u"3 open cases"_s);
    }

    void shouldBeASoundModel() {
        RegisterBuilder builder(u"torus"_s, now);
        TodayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const auto &day : {u"2026-04-02"_s, u"2026-04-07"_s, u"2026-04-08"_s}) builder.receive(day, day);
        model.show(*readWorklist(*builder, {}, 10), *builder->policy(), QDate(2026, 4, 21));
        QCOMPARE(model.rowCount(), 6);
        model.showOnly(TargetState::DueToday);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
    }

    void shouldColourItsNumbersAnewWithTheTheme_data() {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QColor>("light");
        QTest::addColumn<QColor>("dark");
        QTest::newRow("overdue") << u"overdueTile"_s << QColor(0xa5271d) << QColor(0xff9d91);
        QTest::newRow("due today") << u"dueTodayTile"_s << QColor(0x8a5200) << QColor(0xf2b866);
        QTest::newRow("approaching") << u"approachingTile"_s << QColor(0x6b5d00) << QColor(0xdccb5e);
        QTest::newRow("open") << u"openTile"_s << QColor(0x1d2733) << QColor(0xe7ecf1);
    }

    void shouldColourItsNumbersAnewWithTheTheme() {
        QFETCH(QString, tile);
        QFETCH(QColor, light);
        QFETCH(QColor, dark);
        Theme::apply(*qApp, Theme::Scheme::Light);
        RegisterBuilder builder(u"torus"_s, now);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        auto *pressed = screen.findChild<NumberTile *>(tile);
        const auto ink = [pressed] { return pressed->findChild<QLabel *>()->palette().color(QPalette::WindowText); };
        QCOMPARE(ink(), light);
        pressed->setChecked(true);  // a group that is shown alone while the theme changes
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QCOMPARE(ink(), dark);
        Theme::apply(*qApp, Theme::Scheme::Light);
        QCOMPARE(ink(), light);
    }

    void shouldFilterByANumber() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Today"_s, u"2026-04-07"_s);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        auto *tile = screen.findChild<NumberTile *>(u"overdueTile"_s);
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(lines(modelOf(screen)), (QStringList{u"Overdue"_s, u"▲ 1 working day late | Late"_s}));
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(modelOf(screen).rowCount(), 4);
    }

    void shouldOpenTheCaseWithEnter() {
        RegisterBuilder builder(u"torus"_s, now);
        const CaseRef late = builder.receive(u"Late"_s, u"2026-04-02"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        const QSignalSpy wanted(&screen, &TodayScreen::caseWanted);
        QTest::keyClick(screen.findChild<TodayList *>(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseRef>(), late);
    }

    void shouldStepOverHeadings() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        builder.receive(u"Today"_s, u"2026-04-07"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        auto *list = screen.findChild<TodayList *>();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(modelOf(screen).at(list->currentIndex()).item.complainant, u"Today"_s);
    }

    void shouldWriteTheResponseWithCtrlEnter() {
        RegisterBuilder builder(u"torus"_s, now);
        const CaseRef late = builder.receive(u"Late"_s, u"2026-04-02"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        const QSignalSpy wanted(&screen, &TodayScreen::letterWanted);
        QTest::keyClick(screen.findChild<TodayList *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<CaseRef>(), late);
        QCOMPARE(wanted.first().at(1).toString(), u"response"_s);
    }

    void shouldPressTheButtonOfARow() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.resize(1192, 772);
        screen.show();
        auto *list = screen.findChild<TodayList *>();
        const QModelIndex row = modelOf(screen).index(1);
        const auto rects = static_cast<TodayDelegate *>(list->itemDelegate())->actionRects(list->visualRect(row), row);
        const QSignalSpy letter(&screen, &TodayScreen::letterWanted);
        const QSignalSpy action(&screen, &TodayScreen::actionWanted);
        const QSignalSpy opened(&screen, &TodayScreen::caseWanted);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rects.front().center());
        QCOMPARE(letter.count(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rects[1].center());
        QCOMPARE(action.count(), 1);
        QCOMPARE(opened.count(), 0);
    }

    void shouldOfferWhatEachTargetNeeds_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("actions");
        QTest::newRow("acknowledgement") << u"southway"_s << u"stage-1.acknowledgement"_s << u"Letter…, Record"_s;
        QTest::newRow("response") << u"southway"_s << u"stage-1.response"_s << u"Write response, Record"_s;
        QTest::newRow("response that can be extended")
            << u"halton"_s << u"stage-1.response"_s << u"Write response, Record, Extend…"_s;
        QTest::newRow("contact") << u"southway"_s << u"informal.contact"_s << u"Record contact"_s;
        QTest::newRow("resolution") << u"southway"_s << u"informal.resolution"_s << u"Record resolution"_s;
        QTest::newRow("meeting that can be declined")
            << u"halton"_s << u"stage-1.meeting"_s << u"Record meeting, Waive…"_s;
        QTest::newRow("notice") << u"halton"_s << u"stage-2.meeting-notice"_s << u"Record notice"_s;
    }

    void shouldOfferWhatEachTargetNeeds() {
        QFETCH(QString, policy);
        QFETCH(QString, target);
        QFETCH(QString, actions);
        const auto found = *PolicyLibrary::open().find(PolicyId(policy));
        QStringList labels;
        for (const auto &action : nextActions(itemFor(*found, u"complaint"_s, target), *found))
            labels.append(action.label);
        QCOMPARE(labels.join(u", "_s), actions);
    }

    // "Write" means the letter wherever it stands; "Record" what has been sent.
    void shouldOpenTheLetterWhereAResponseIsToBeWritten() {
        const auto found = *PolicyLibrary::open().find(PolicyId(u"southway"_s));
        const auto actions = nextActions(itemFor(*found, u"complaint"_s, u"stage-1.response"_s), *found);
        QCOMPARE(actions[0].letter, u"response"_s);
        QCOMPARE(actions[1].letter, QString());
        QCOMPARE(actions[1].event, EventName(u"stage-1.responded"_s));
    }

    void shouldShowOneOfficersTargets() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Hers"_s, u"2026-04-07"_s, u"Helen Shaw"_s);
        builder.receive(u"Mine"_s, u"2026-04-07"_s, u"Joan Pike"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        auto *menu = screen.findChild<OfficerButton *>()->menu();
        Q_EMIT menu->aboutToShow();
        QStringList choices;
        for (const auto *action : menu->actions())
            if (!action->isSeparator()) choices.append(action->text());
        QCOMPARE(choices, (QStringList{u"Everyone"_s, u"Mine (Joan Pike)"_s, u"Helen Shaw"_s}));
        menu->actions().at(1)->trigger();
        QCOMPARE(lines(modelOf(screen)), (QStringList{u"Due today"_s, u"● today | Mine"_s}));
    }

    void shouldLeadToTheOpenCases() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        const QSignalSpy wanted(&screen, &TodayScreen::casesWanted);
        QTest::mouseClick(screen.findChild<NumberTile *>(u"openTile"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseFilter>().status, CaseFilter::Status::Open);
    }

    void shouldHandASearchOver() {
        RegisterBuilder builder(u"torus"_s, now);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        const QSignalSpy wanted(&screen, &TodayScreen::casesWanted);
        auto *search = screen.findChild<QLineEdit *>(u"todaySearch"_s);
        QTest::keyClicks(search, u"damp"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(wanted.first().first().value<CaseFilter>().search, u"damp"_s);
        QVERIFY(search->text().isEmpty());
    }

    void shouldFollowWhatIsRecorded() {
        RegisterBuilder builder(u"torus"_s, now);
        const CaseRef late = builder.receive(u"Late"_s, u"2026-04-02"_s);
        const TodayScreen screen({*builder, u"Joan Pike"_s});
        QCOMPARE(modelOf(screen).rowCount(), 2);
        builder.happened(late, u"stage-1.responded"_s, u"2026-04-21"_s);
        QTRY_COMPARE(modelOf(screen).rowCount(), 0);
    }

    void shouldKeepTheSelectionWhenListsAreReadAgain() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        builder.receive(u"Today"_s, u"2026-04-07"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        auto *list = screen.findChild<TodayList *>();
        list->setCurrentIndex(modelOf(screen).index(3));
        builder.receive(u"Earlier"_s, u"2026-04-01"_s);
        screen.refresh();
        QCOMPARE(modelOf(screen).at(list->currentIndex()).item.complainant, u"Today"_s);
    }

    void shouldBeKindWhenNothingIsDue() {
        RegisterBuilder builder(u"torus"_s, now);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        screen.show();
        auto *empty = screen.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        builder.receive(u"Later"_s, u"2026-04-20"_s);
        screen.refresh();
        QVERIFY(empty->isVisible());
        QCOMPARE(lines(modelOf(screen)), (QStringList{u"What comes next"_s, u"9 working days | Later"_s}));
    }

    void shouldSayWhenThereIsMoreThanIsShown() {
        RegisterBuilder builder(u"torus"_s, now);
        for (int n = 0; n < 3; ++n) builder.receive(u"Late"_s, u"2026-03-02"_s);
        TodayModel model;
        model.show(*readWorklist(*builder, {}, 2), *builder->policy(), QDate(2026, 4, 21));
        QCOMPARE(lines(model).last(), u"1 more. Open them in Cases."_s);
    }

    void shouldShowWhatWaitsToBeDecidedFirstOfAll() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"Late"_s, u"2026-04-02"_s);
        const CaseRef mould = builder.TestRegister::receive(
            u"2026-04-20"_s, {{keys::complainant, u"Near"_s}, {keys::summary, u"Black mould, and a racist remark"_s}});
        TodayScreen screen({*builder, u"Joan Pike"_s});
        const TodayModel &model = modelOf(screen);
        QCOMPARE(lines(model),
                 (QStringList{u"What the words may mean: 1 case(s) to be decided"_s, u"◆ to be decided | Near"_s,
                              u"Overdue"_s, u"▲ 1 working day late | Late"_s}));
        const QString spoken = model.data(model.index(1), Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"May mean: A hazard in the home, Discrimination"_s), qPrintable(spoken));
        // What is due stays what Enter opens.
        QCOMPARE(screen.findChild<TodayList *>()->currentIndex().row(), 3);
        const QSignalSpy wanted(&screen, &TodayScreen::actionWanted);
        Q_EMIT screen.findChild<TodayList *>()->actionChosen(model.index(1), 0);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<CaseRef>(), mould);
        QCOMPARE(wanted.first().at(1).value<EventName>(), events::alertDecided);
        QCOMPARE(wanted.first().at(2).value<QJsonObject>(), (QJsonObject{{keys::alert, u"hazard"_s}}));
    }

    void shouldHideWhatWaitsWhereOneNumberIsAskedFor() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.TestRegister::receive(u"2026-04-02"_s, {{keys::summary, u"Black mould"_s}});
        TodayScreen screen({*builder, u"Joan Pike"_s});
        QCOMPARE(modelOf(screen).rowCount(), 4);
        QTest::mouseClick(screen.findChild<NumberTile *>(u"overdueTile"_s), Qt::LeftButton);
        QCOMPARE(modelOf(screen).rowCount(), 2);
    }

    // A duty that is a role's stands under everybody's own list until one of them takes it on.
    void shouldOfferDutiesThatNobodySeesToUnderMine() {
        RegisterBuilder builder(u"halton"_s, u"2026-04-01T09:00"_s);
        builder.setNow(u"2026-07-28T09:00"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        auto *menu = screen.findChild<OfficerButton *>()->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().at(1)->trigger();
        const TodayModel &model = modelOf(screen);
        QVERIFY(lines(model).contains(u"Duties that nobody sees to yet"_s));
        const QModelIndex row = model.find({}, TargetId(u"housemark.2026-Q2"_s));
        QVERIFY(row.isValid());
        QCOMPARE(model.at(row).actions.front().label, u"I’ll see to it"_s);
        const int before = model.rowCount();
        Q_EMIT screen.findChild<TodayList *>()->actionChosen(row, 0);
        QCOMPARE(builder->matters().duty(DutyId(u"housemark"_s))->owner, u"Joan Pike"_s);
        const QModelIndex taken = model.find({}, TargetId(u"housemark.2026-Q2"_s));
        QVERIFY(taken.isValid());
        QCOMPARE(model.at(taken).group, TargetState::DueToday);
        QCOMPARE(model.rowCount(), before + 1);  // a heading more: it is due today, and hers
    }

    void shouldReadTheChartAloud() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"A"_s, u"2026-04-07"_s);
        builder.receive(u"B"_s, u"2026-04-07"_s);
        TodayScreen screen({*builder, u"Joan Pike"_s});
        const auto *chart = screen.findChild<LoadChart *>();
        QCOMPARE(chart->wordsFor(0), u"Tue 21 Apr: 2 targets due"_s);
        QCOMPARE(chart->accessibleDescription().count(u'\n'), 9);
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
