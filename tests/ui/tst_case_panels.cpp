// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "tests/ui/case_fixture.h"
#include "ui/case/case_rules.h"
#include "ui/case/case_screen.h"
#include "ui/case/commonality_note.h"
#include "ui/case/learnt_panel.h"
#include "ui/case/undertakings_panel.h"
#include "ui/case/way_words.h"
#include "ui/case/ways_panel.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace redress::test;

namespace {

const QDate today(2026, 4, 21);

Way wayTo(const QString &body, Way::State state) {
    Way way;
    way.body = BodyId(body);
    way.name = body;
    way.state = state;
    way.source = u"T-1"_s;
    way.clause.number = u"6.16"_s;
    return way;
}

QStringList wordsIn(const QWidget &widget) {
    QStringList words;
    for (const auto *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget) && !label->text().isEmpty()) words += label->text();
    return words;
}

void promise(CaseFixture &fixture, const CaseRef &reference, const QString &text, const QString &until,
             const QString &owner = {}) {
    const auto &remedies = fixture.file(reference).policy->puttingRight.remedies;
    const QString remedy = remedies.empty() ? u"action"_s : remedies.front().id.text();
    fixture.record(reference, u"promise.made"_s, at(4, 9, 10),
                   {{keys::remedy, remedy}, {keys::text, text}, {keys::until, until}, {keys::owner, owner}});
}

}  // namespace

class TestCasePanels : public QObject {
    Q_OBJECT

    void show(UndertakingsPanel &panel, CaseFixture &fixture, const CaseRef &reference) const {
        const CaseFile file = fixture.file(reference);
        panel.display(file, fixture.reg().choicesFor(file), rulesFor(file, fixture.reg()));
        panel.resize(700, 500);
        panel.show();
        QCoreApplication::processEvents();
    }

    template <class Widget>
    static Widget *shown(const QWidget &in, const QString &name) {
        QCoreApplication::processEvents();
        for (auto *widget : in.findChildren<Widget *>(name))
            if (widget->isVisible()) return widget;
        qFatal("no %s to be seen", qPrintable(name));
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void shouldSayWhenAWayIsOpen_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("inForce");
        QTest::addColumn<QString>("says");
        QTest::newRow("at once") << int(Way::State::AtOnce) << QDate() << true << u"✓ open at once"_s;
        QTest::newRow("since") << int(Way::State::AtOnce) << QDate(2026, 4, 1) << true << u"✓ open since Wed 1 Apr"_s;
        QTest::newRow("from") << int(Way::State::FromDay) << QDate(2026, 6, 4) << true << u"○ from Thu 4 Jun"_s;
        QTest::newRow("not yet") << int(Way::State::NotYet) << QDate() << true << u"– not yet"_s;
        QTest::newRow("closed") << int(Way::State::Closed) << QDate() << true << u"■ closed"_s;
        QTest::newRow("closed, and not the law") << int(Way::State::Closed) << QDate() << false << u"■ closed"_s;
        QTest::newRow("not the law") << int(Way::State::AtOnce) << QDate() << false << u"– not in force"_s;
    }

    void shouldSayWhenAWayIsOpen() {
        QFETCH(int, state);
        QFETCH(QDate, from);
        QFETCH(bool, inForce);
        QFETCH(QString, says);
        Way way = wayTo(u"ombudsman"_s, Way::State(state));
        way.from = from;
        way.inForce = inForce;
        QCOMPARE(lookOf(way, today).text(), says);
    }

    void shouldNameTheRuleAndItsTerms() {
        Way way = wayTo(u"panel"_s, Way::State::AtOnce);
        way.consent = Clause{u"6.17"_s, {}, {}, {}};
        way.mayDeclineFrom = QDate(2027, 4, 1);
        QCOMPARE(noticesOf(way, today),
                 (QStringList{u"By our policy, 6.16"_s, u"Only with the customer’s written consent (6.17)."_s,
                              u"From Thu 1 Apr 2027 on it may decline the case."_s}));
        way.byLaw = true;
        way.inForce = false;
        way.consent.reset();
        way.mayDeclineFrom = {};
        QCOMPARE(noticesOf(way, today), QStringList{u"By law: T-1, 6.16"_s});
    }

    void shouldPutWhatIsOpenFirst() {
        Way law = wayTo(u"person"_s, Way::State::AtOnce);
        law.byLaw = true;
        law.inForce = false;
        QStringList order;
        for (const Way &way :
             inOrderOfUse({law, wayTo(u"panel"_s, Way::State::NotYet), wayTo(u"ombudsman"_s, Way::State::FromDay),
                           wayTo(u"regulator"_s, Way::State::AtOnce)}))
            order += way.body.text();
        QCOMPARE(order, (QStringList{u"regulator"_s, u"ombudsman"_s, u"panel"_s, u"person"_s}));
    }

    void shouldSayHowAnOpenPlaceIsReached() {
        Way way = wayTo(u"ombudsman"_s, Way::State::AtOnce);
        way.contact = u"0300 111 3000"_s;
        way.enclosure = u"The leaflet"_s;
        QCOMPARE(noticesOf(way, today),
                 (QStringList{u"By our policy, 6.16"_s, u"0300 111 3000"_s, u"With the letter goes: The leaflet"_s}));
        way.state = Way::State::NotYet;
        way.why = u"First the answer."_s;
        QCOMPARE(noticesOf(way, today), (QStringList{u"First the answer."_s, u"By our policy, 6.16"_s}));
    }

    void shouldCountPlacesAndNotRules() {
        Way law = wayTo(u"ombudsman"_s, Way::State::AtOnce);
        law.byLaw = true;
        QCOMPARE(summaryOf({wayTo(u"ombudsman"_s, Way::State::AtOnce), law, wayTo(u"panel"_s, Way::State::NotYet)}),
                 u"One place is open to them now."_s);
        QCOMPARE(summaryOf({wayTo(u"ombudsman"_s, Way::State::NotYet)}), u"Nothing is open to them outside yet."_s);
    }

    void shouldUnfoldTheWaysByKeyboard() {
        WaysPanel panel;
        panel.display({}, today);
        QVERIFY(panel.isHidden());
        panel.display({wayTo(u"ombudsman"_s, Way::State::AtOnce), wayTo(u"panel"_s, Way::State::NotYet)}, today);
        panel.show();
        auto *heading = panel.findChild<QPushButton *>(u"waysOn"_s);
        auto *state = panel.findChild<QLabel *>(u"way.ombudsman.policy"_s);
        QVERIFY(!state->isVisible());
        QVERIFY(panel.findChild<QLabel *>(u"waysSummary"_s)->isVisible());
        heading->setFocus();
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(state->isVisible());
        QCOMPARE(state->accessibleName(), u"ombudsman: open at once"_s);
        QVERIFY(state->accessibleDescription().contains(u"6.16"_s));
        QVERIFY(!panel.findChild<QLabel *>(u"waysSummary"_s)->isVisible());
    }

    void shouldListWhatIsOwedByItsDay() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        promise(fixture, reference, u"Paint the room"_s, u"2026-05-05"_s, u"Ann Lee"_s);
        promise(fixture, reference, u"Mend the roof"_s, u"2026-04-20"_s);
        promise(fixture, reference, u"Say sorry"_s, u"2026-04-21"_s);
        fixture.record(reference, u"promise.kept"_s, at(4, 14, 9),
                       {{keys::promise, u"3"_s}, {keys::proof, u"Letter of 14 April"_s}});
        UndertakingsPanel panel;
        show(panel, fixture, reference);
        QCOMPARE(wordsIn(panel),
                 (QStringList{u"Mend the roof"_s, u"▲ 1 working day late"_s,
                              u"Promise · By Monday 20 April 2026; Joan Pike sees to it"_s, u"Paint the room"_s,
                              u"9 working days"_s, u"Promise · By Tuesday 5 May 2026; Ann Lee sees to it"_s,
                              u"Say sorry"_s, u"✓ kept Tue 14 Apr"_s,
                              u"Promise · By Tuesday 21 April 2026; Joan Pike sees to it · Shown by: Letter of 14 "
                              "April"_s}));
    }

    void shouldAskForTheOneThatWasPressed() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        promise(fixture, reference, u"Paint the room"_s, u"2026-05-05"_s);
        promise(fixture, reference, u"Mend the roof"_s, u"2026-04-30"_s);
        UndertakingsPanel panel;
        show(panel, fixture, reference);
        QSignalSpy wanted(&panel, &UndertakingsPanel::actionWanted);
        auto *kept = shown<QPushButton>(panel, u"promise.kept.promise-2"_s);
        QCOMPARE(kept->accessibleName(), u"Kept… Mend the roof"_s);
        kept->setFocus();
        QTest::keyClick(kept, Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first()[0].value<EventName>().text(), u"promise.kept"_s);
        QCOMPARE(wanted.first()[1].toJsonObject(), (QJsonObject{{keys::promise, u"2"_s}}));
    }

    void shouldSayThatNothingIsOwed() {
        CaseFixture fixture;
        UndertakingsPanel panel;
        show(panel, fixture, fixture.receive());
        QCOMPARE(wordsIn(panel).size(), 1);
        QVERIFY(wordsIn(panel).first().startsWith(u"Nothing is owed on this case."_s));
        QVERIFY(shown<QPushButton>(panel, u"makePromise"_s)->isEnabled());
    }

    void shouldKeepAPromiseFromItsList() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        promise(fixture, reference, u"Paint the room"_s, u"2026-05-05"_s);
        promise(fixture, reference, u"Mend the roof"_s, u"2026-04-30"_s);
        CaseScreen screen(fixture.session(), fixture.library(), fixture.drafts());
        screen.resize(1192, 740);
        screen.show();
        screen.open(reference);
        auto *tabs = shown<QTabBar>(screen, u"caseTabs"_s);
        QCOMPARE(tabs->tabText(2), u"Promises (2)"_s);
        screen.turnTo(CaseScreen::Part::Promises);
        QTest::mouseClick(shown<QPushButton>(screen, u"promise.kept.promise-1"_s), Qt::LeftButton);
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClicks(shown<QWidget>(screen, u"ask.proof"_s), u"Seen by the inspector"_s);
        QTest::mouseClick(shown<QPushButton>(screen, u"record"_s), Qt::LeftButton);
        QCOMPARE(fixture.last(reference).name.text(), u"promise.kept"_s);
        QCOMPARE(fixture.last(reference).data,
                 (QJsonObject{{keys::promise, u"1"_s}, {keys::proof, u"Seen by the inspector"_s}}));
        QCOMPARE(tabs->tabText(2), u"Promises (1)"_s);
    }

    void shouldSayWhereTheCustomerMayGoOnTheCaseScreen() {
        CaseFixture fixture;
        CaseScreen screen(fixture.session(), fixture.library(), fixture.drafts());
        screen.resize(1192, 740);
        screen.show();
        screen.open(fixture.receive());
        const auto *panel = screen.findChild<WaysPanel *>();
        QVERIFY(panel->isVisible());
        QTest::mouseClick(shown<QPushButton>(screen, u"waysOn"_s), Qt::LeftButton);
        QVERIFY2(wordsIn(*panel).join(u'|').contains(u"Ombudsman"_s), qPrintable(wordsIn(*panel).join(u'|')));
    }

    void shouldPointOutThatACaseIsOneOfMany() {
        CaseFixture fixture;
        const CaseFile file = fixture.file(fixture.receive());
        CommonalityNote note(fixture.session());
        QSignalSpy looked(&note, &CommonalityNote::looked);
        note.display(file);
        QVERIFY(looked.wait());
        QVERIFY(note.isHidden());
        note.display(file);
        QCOMPARE(looked.count(), 1);
        Cluster cluster;
        cluster.common = {{Trait::Category, u"Damp and mould"_s}};
        cluster.from = QDate(2026, 3, 3);
        cluster.to = QDate(2026, 4, 20);
        cluster.found = 27;
        cluster.expected = 3;
        note.show({cluster});
        QVERIFY(!note.isHidden());
        QCOMPARE(wordsIn(note).size(), 3);
        QVERIFY2(wordsIn(note).join(u'|').contains(u"Damp and mould|27 cases"_s), qPrintable(wordsIn(note).join(u'|')));
    }

    void shouldSayWhatWasLearnedAndNotOfWhom() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        LearntPanel panel;
        panel.display(fixture.file(reference));
        QVERIFY(panel.isHidden());
        const Cause cause = fixture.file(reference).policy->learning.causes.front();
        fixture.record(
            reference, u"cause.found"_s, at(4, 9, 10),
            {{keys::cause, cause.id.text()}, {keys::place, u"Alma Terrace"_s}, {keys::contractor, u"Roofs Ltd"_s}});
        fixture.record(reference, u"lesson.drawn"_s, at(4, 9, 11), {{keys::text, u"Ring first"_s}});
        fixture.record(reference, u"staff.named"_s, at(4, 9, 12), {{keys::staff, QJsonArray{u"Carl Blunt"_s}}});
        panel.display(fixture.file(reference));
        panel.show();
        QCOMPARE(wordsIn(panel), (QStringList{u"What was learned"_s, u"Cause: "_s + cause.name,
                                              u"Alma Terrace, Roofs Ltd"_s, u"Lesson: Ring first"_s}));
    }
};

QTEST_MAIN(TestCasePanels)
#include "tst_case_panels.moc"
