// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "core/schedule/worklist.h"
#include "tests/ui/case_fixture.h"
#include "ui/case/case_screen.h"
#include "ui/case/composer.h"
#include "ui/case/growing_text.h"
#include "ui/case/target_card.h"
#include "ui/today/next_action.h"
#include "ui/today/today_model.h"

using namespace redress;
using namespace redress::test;

namespace {

using Weight = TargetCardText::Weight;

// A complaint at Torus of 2 April 2026, answered on the 10th, with two promises. Now it is Tuesday 21 April.
class Promised {
public:
    Promised() : fixture(u"torus"_s), reference(fixture.receive(at(4, 2, 10))) {
        fixture.record(reference, u"stage-1.responded"_s, at(4, 10, 12));
        promise(u"A new door"_s, u"2026-05-01"_s, {});
        promise(u"A letter from the manager"_s, u"2026-04-20"_s, u"Ali Shah"_s);
    }

    void promise(const QString &text, const QString &until, const QString &owner) {
        fixture.record(reference, u"promise.made"_s, at(4, 10, 13),
                       {{keys::remedy, u"action"_s}, {keys::text, text}, {keys::until, until}, {keys::owner, owner}});
    }

    [[nodiscard]] std::vector<TargetCardText> cards() {
        return undertakingCards(fixture.file(reference), fixture.reg().calendar(), fixture.reg().now());
    }

    CaseFixture fixture;
    CaseRef reference;
};

}  // namespace

class TestUndertakingCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatIsOwedByWhenAndByWhom() {
        Promised promised;
        const auto cards = promised.cards();
        QCOMPARE(cards.size(), size_t(2));
        QCOMPARE(cards[0].name, u"Promise: A new door"_s);
        QCOMPARE(cards[0].look.words, u"8 working days"_s);
        QCOMPARE(cards[0].note, u"due Fri 1 May"_s);
        QCOMPARE(cards[0].below, u"Joan Pike"_s);
        QCOMPARE(cards[1].look.text(), u"▲ 1 working day late"_s);
        QCOMPARE(cards[1].note, u"was due 20 Apr"_s);
        QCOMPARE(cards[1].below, u"Ali Shah"_s);
        for (const auto &card : cards) QVERIFY(!card.isReckoned);
    }

    void shouldHaveOneUrgentCardAtMost() {
        Promised promised;
        const auto owed = promised.cards();
        QCOMPARE(int(owed[0].weight), int(Weight::Plain));
        QCOMPARE(int(owed[1].weight), int(Weight::Urgent));
        const CaseFile file = promised.fixture.file(promised.reference);
        for (const auto &card : targetCards(file, QDate(2026, 4, 21))) QVERIFY(card.weight != Weight::Urgent);
    }

    void shouldLetATargetThatComesFirstBeTheUrgentOne() {
        CaseFixture fixture(u"torus"_s);
        const CaseRef reference = fixture.receive(at(4, 20, 10));
        fixture.record(reference, u"promise.made"_s, at(4, 20, 12),
                       {{keys::remedy, u"action"_s}, {keys::text, u"A door"_s}, {keys::until, u"2026-12-01"_s}});
        const CaseFile file = fixture.file(reference);
        const auto owed = undertakingCards(file, fixture.reg().calendar(), fixture.reg().now());
        QCOMPARE(int(owed.front().weight), int(Weight::Plain));
        QCOMPARE(std::ranges::count(targetCards(file, QDate(2026, 4, 21)), Weight::Urgent, &TargetCardText::weight), 1);
    }

    void shouldShowOnlyWhatStands() {
        Promised promised;
        promised.fixture.record(promised.reference, u"promise.kept"_s, at(4, 21, 9),
                                {{keys::promise, u"2"_s}, {keys::proof, u"Posted"_s}});
        QCOMPARE(promised.cards().size(), size_t(1));
        promised.fixture.record(promised.reference, u"withdrawn"_s, at(4, 21, 9), {{keys::reason, u"x"_s}});
        QCOMPARE(promised.cards().size(), size_t(1));  // on a closed case too
    }

    void shouldBeginTheRecordOfThatPromise() {
        Promised promised;
        CaseScreen screen(promised.fixture.session(), promised.fixture.library(), promised.fixture.drafts());
        screen.resize(1200, 800);
        screen.show();
        screen.open(promised.reference);
        auto *done = screen.findChild<QPushButton *>(u"done.promise-2"_s);
        QVERIFY(done);
        QVERIFY(!done->accessibleName().isEmpty());
        QTest::mouseClick(done, Qt::LeftButton);
        auto *which = screen.findChild<QComboBox *>(u"ask.promise"_s);
        QVERIFY(which);
        QCOMPARE(which->currentData().toString(), u"2"_s);
        screen.findChild<GrowingText *>(u"ask.proof"_s)->setPlainText(u"Posted on the 21st"_s);
        QTest::mouseClick(screen.findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        QCOMPARE(promised.fixture.last(promised.reference).name, EventName(u"promise.kept"_s));
        QCOMPARE(promised.fixture.last(promised.reference).data.value(keys::promise).toString(), u"2"_s);
        QTRY_VERIFY(!screen.findChild<QPushButton *>(u"done.promise-2"_s));
        QVERIFY(screen.findChild<QPushButton *>(u"done.promise-1"_s));
    }

    void shouldFoldWhatIsNotUrgent() {
        Promised promised;
        for (const auto &text : {u"Paint"_s, u"Dry the floor"_s, u"A new lock"_s, u"A new sink"_s, u"Mend the roof"_s})
            promised.promise(text, u"2026-06-30"_s, {});
        CaseScreen screen(promised.fixture.session(), promised.fixture.library(), promised.fixture.drafts());
        screen.resize(1200, 800);
        screen.show();
        screen.open(promised.reference);
        const auto seen = [&] {
            const auto cards = screen.findChildren<TargetCard *>();
            return std::ranges::count_if(cards, [](const auto *card) { return card->isVisible(); });
        };
        auto *all = screen.findChild<QPushButton *>(u"allTargets"_s);
        QVERIFY(all);
        const auto cards = screen.findChildren<TargetCard *>().size();
        QTRY_VERIFY(all->isVisible());
        QVERIFY(seen() < cards);
        QVERIFY(screen.findChild<QPushButton *>(u"done.promise-2"_s)->isVisible());  // late: never folded away
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(seen(), std::ptrdiff_t(cards));
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(seen() < cards);
    }

    void shouldPromiseSomethingInTheWindow() {
        Promised promised;
        CaseScreen screen(promised.fixture.session(), promised.fixture.library(), promised.fixture.drafts());
        screen.resize(1200, 800);
        screen.show();
        screen.open(promised.reference);
        screen.begin(EventName(u"promise.made"_s));
        auto *remedy = screen.findChild<QComboBox *>(u"ask.remedy"_s);
        QVERIFY(remedy);
        remedy->setCurrentIndex(remedy->findData(u"apology"_s));
        screen.findChild<QLineEdit *>(u"ask.until"_s)->setText(u"2026-05-15"_s);
        screen.findChild<GrowingText *>(u"words"_s)->setPlainText(u"A visit by the manager"_s);
        QTest::mouseClick(screen.findChild<QPushButton *>(u"record"_s), Qt::LeftButton);
        const QJsonObject data = promised.fixture.last(promised.reference).data;
        QCOMPARE(data, (QJsonObject{{keys::remedy, u"apology"_s},
                                    {keys::until, u"2026-05-15"_s},
                                    {keys::text, u"A visit by the manager"_s}}));
    }

    void shouldStandOnTodayWithItsOwnAction() {
        Promised promised;
        const auto list = readWorklist(promised.fixture.reg(), {}, 20);
        QVERIFY(list);
        TodayModel model;
        model.show(*list, *promised.fixture.reg().policy(), QDate(2026, 4, 21));
        const QModelIndex row = model.find(promised.reference, TargetId(u"promise-2"_s));
        QVERIFY(row.isValid());
        QVERIFY2(row.data(Qt::AccessibleTextRole).toString().contains(u"Promise: A letter from the manager"_s),
                 qPrintable(row.data(Qt::AccessibleTextRole).toString()));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"officer Ali Shah"_s));
        const auto actions = nextActions(model.at(row).item, *promised.fixture.reg().policy());
        QCOMPARE(actions.front().event, EventName(u"promise.kept"_s));
        QCOMPARE(actions.back().event, EventName(u"promise.chased"_s));
        for (const auto &action : actions) QCOMPARE(action.known, (QJsonObject{{keys::promise, u"2"_s}}));
    }

    void shouldEndEachKindWithItsOwnEvent_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("label");
        using Kind = Undertaking::Kind;
        QTest::newRow("promise") << int(Kind::Promise) << u"promise.kept"_s << u"Record as kept"_s;
        QTest::newRow("evidence") << int(Kind::Evidence) << u"outside.answered"_s << u"Record as sent"_s;
        QTest::newRow("order") << int(Kind::Order) << u"outside.complied"_s << u"Record compliance"_s;
        QTest::newRow("recommendation") << int(Kind::Recommendation) << u"outside.responded"_s << u"Record answer"_s;
        QTest::newRow("review") << int(Kind::Review) << u"restriction.reviewed"_s << u"Record review"_s;
        QTest::newRow("answer") << int(Kind::Answer) << u"answered-again"_s << u"Record answer"_s;
    }
    void shouldEndEachKindWithItsOwnEvent() {
        QFETCH(int, kind);
        QFETCH(QString, event);
        QFETCH(QString, label);
        DueItem item;
        item.undertaking = Undertaking::Kind(kind);
        const auto actions = nextActions(item, *CaseFixture().reg().policy());
        QCOMPARE(actions.front().event, EventName(event));
        QCOMPARE(actions.front().label, label);
    }
};

QTEST_MAIN(TestUndertakingCards)
#include "tst_undertaking_cards.moc"
