// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>

#include "core/matters/named_people.h"
#include "tests/matters/duty_house.h"

using namespace redress;
using namespace redress::test;

namespace {

// A policy with clauses on learning that refusals are told by.
const Policy &learningHouse() {
    static const Policy policy = [] {
        Policy made = *housePolicy();
        made.learning.lessons = Clause{u"L"_s, {}, {}, {}};
        made.learning.published = Clause{u"P"_s, {}, {}, {}};
        made.learning.causes = {{CauseId(u"missed"_s), u"Missed appointment"_s, {}}};
        return made;
    }();
    return policy;
}

// An improvement in memory: what is recorded on it goes through `decide` and the fold.
class Board {
public:
    [[nodiscard]] ImprovementRules rules() const {
        return {learningHouse(), calendars.of(Division::EnglandAndWales), now, {u"Aisha Khan"_s, u"Bob Brown"_s}};
    }
    [[nodiscard]] Result<Event> tryOut(const EventName &event, const QJsonObject &data) const {
        return decide({event, When::on(now.day()), u"Joan Pike"_s, data}, improvement, rules());
    }
    void happen(const EventName &event, const QJsonObject &data) {
        const auto decided = tryOut(event, data);
        if (!decided) qFatal("%s", qPrintable(decided.error().message));
        apply(improvement, *decided);
    }
    // As far as "under-way", "done", …
    void comeTo(const QString &state) {
        if (state.isEmpty()) return;
        happen(events::improvementProposed,
               {{keys::title, u"Text the day before"_s}, {keys::source, u"tenants-group"_s}});
        if (state == u"proposed"_s) return;
        if (state == u"dropped"_s) return happen(events::improvementDropped, {{keys::reason, u"Too dear"_s}});
        happen(events::improvementStarted, {{keys::owner, u"Tom Hill"_s}, {keys::until, u"2026-06-30"_s}});
        if (state == u"under-way"_s) return;
        happen(events::improvementDone, {{keys::text, u"Texts are sent"_s}, {keys::reviewOn, u"2026-09-30"_s}});
        if (state == u"done"_s) return;
        happen(events::improvementJudged, {{keys::worked, u"partly"_s}, {keys::shows, u"Fewer missed visits"_s}});
    }

    Calendars calendars;
    When now = *When::fromText(u"2026-05-01T09:00"_s);
    Improvement improvement = fold(improvementId(12), {});
};

}  // namespace

// Improvements: how they go on, and what is not taken.
class TestDecideImprovement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuse_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QJsonObject>("mended");
        const QJsonObject published{{keys::said, u"Nobody came"_s}, {keys::did, u"We text the day before"_s}};
        QTest::newRow("L: without a title") << QString() << u"improvement.proposed"_s << QJsonObject() << u"L"_s
                                            << QJsonObject{{keys::title, u"Text the day before"_s}};
        QTest::newRow("L: a title as long as a letter")
            << QString() << u"improvement.proposed"_s << QJsonObject{{keys::title, QString(201, u'x')}} << u"L"_s
            << QJsonObject{{keys::title, QString(200, u'x')}};
        QTest::newRow("L: a cause that the policy does not know")
            << QString() << u"improvement.proposed"_s << QJsonObject{{keys::title, u"T"_s}, {keys::cause, u"moon"_s}}
            << u"L"_s << QJsonObject{{keys::title, u"T"_s}, {keys::cause, u"missed"_s}};
        QTest::newRow("L: from nowhere") << QString() << u"improvement.proposed"_s
                                         << QJsonObject{{keys::title, u"T"_s}, {keys::source, u"moon"_s}} << u"L"_s
                                         << QJsonObject{{keys::title, u"T"_s}, {keys::source, u"ombudsman"_s}};
        QTest::newRow("L: a case named twice")
            << QString() << u"improvement.proposed"_s
            << QJsonObject{{keys::title, u"T"_s}, {keys::cases, QJsonArray{u"R-1"_s, u"R-1"_s}}} << u"L"_s
            << QJsonObject{{keys::title, u"T"_s}, {keys::cases, QJsonArray{u"R-1"_s, u"R-2"_s}}};
        QTest::newRow("L: for a day that is over")
            << QString() << u"improvement.proposed"_s
            << QJsonObject{{keys::title, u"T"_s}, {keys::until, u"2026-04-30"_s}} << u"L"_s
            << QJsonObject{{keys::title, u"T"_s}, {keys::until, u"2026-05-01"_s}};
        QTest::newRow("L: begun before it is proposed")
            << QString() << u"improvement.started"_s
            << QJsonObject{{keys::owner, u"Tom"_s}, {keys::until, u"2026-06-01"_s}} << u"L"_s << QJsonObject();
        QTest::newRow("L: proposed twice") << u"proposed"_s << u"improvement.proposed"_s
                                           << QJsonObject{{keys::title, u"T"_s}} << u"L"_s << QJsonObject();
        QTest::newRow("L: begun with nobody to see to it")
            << u"proposed"_s << u"improvement.started"_s << QJsonObject{{keys::until, u"2026-06-01"_s}} << u"L"_s
            << QJsonObject{{keys::owner, u"Tom"_s}, {keys::until, u"2026-06-01"_s}};
        QTest::newRow("L: begun with no day")
            << u"proposed"_s << u"improvement.started"_s << QJsonObject{{keys::owner, u"Tom"_s}} << u"L"_s
            << QJsonObject{{keys::owner, u"Tom"_s}, {keys::until, u"2026-06-01"_s}};
        QTest::newRow("L: done before it was begun")
            << u"proposed"_s << u"improvement.done"_s << QJsonObject{{keys::text, u"Texts"_s}} << u"L"_s
            << QJsonObject();
        QTest::newRow("L: moved without a reason")
            << u"under-way"_s << u"improvement.moved"_s << QJsonObject{{keys::until, u"2026-07-31"_s}} << u"L"_s
            << QJsonObject{{keys::until, u"2026-07-31"_s}, {keys::reason, u"Supplier"_s}};
        QTest::newRow("L: moved to a year that cannot be right")
            << u"under-way"_s << u"improvement.moved"_s
            << QJsonObject{{keys::until, u"9999-07-31"_s}, {keys::reason, u"Supplier"_s}} << u"L"_s
            << QJsonObject{{keys::until, u"2027-07-31"_s}, {keys::reason, u"Supplier"_s}};
        QTest::newRow("L: moved to where it is")
            << u"under-way"_s << u"improvement.moved"_s
            << QJsonObject{{keys::until, u"2026-06-30"_s}, {keys::reason, u"Supplier"_s}} << u"L"_s
            << QJsonObject{{keys::until, u"2026-07-31"_s}, {keys::reason, u"Supplier"_s}};
        QTest::newRow("L: done without a word") << u"under-way"_s << u"improvement.done"_s << QJsonObject() << u"L"_s
                                                << QJsonObject{{keys::text, u"Texts are sent"_s}};
        QTest::newRow("L: judged before it is done")
            << u"under-way"_s << u"improvement.judged"_s
            << QJsonObject{{keys::worked, u"yes"_s}, {keys::shows, u"So"_s}} << u"L"_s << QJsonObject();
        QTest::newRow("L: judged without saying how it shows")
            << u"done"_s << u"improvement.judged"_s << QJsonObject{{keys::worked, u"yes"_s}} << u"L"_s
            << QJsonObject{{keys::worked, u"yes"_s}, {keys::shows, u"No missed visit since"_s}};
        QTest::newRow("L: judged as something else")
            << u"done"_s << u"improvement.judged"_s << QJsonObject{{keys::worked, u"rather"_s}, {keys::shows, u"So"_s}}
            << u"L"_s << QJsonObject{{keys::worked, u"no"_s}, {keys::shows, u"So"_s}};
        QTest::newRow("L: dropped without a reason") << u"proposed"_s << u"improvement.dropped"_s << QJsonObject()
                                                     << u"L"_s << QJsonObject{{keys::reason, u"Too dear"_s}};
        QTest::newRow("L: dropped when it is done")
            << u"done"_s << u"improvement.dropped"_s << QJsonObject{{keys::reason, u"Too dear"_s}} << u"L"_s
            << QJsonObject();
        QTest::newRow("L: begun after it was dropped")
            << u"dropped"_s << u"improvement.started"_s
            << QJsonObject{{keys::owner, u"Tom"_s}, {keys::until, u"2026-06-01"_s}} << u"L"_s << QJsonObject();
        QTest::newRow("L: told to nobody") << u"done"_s << u"improvement.notified"_s << QJsonObject() << u"L"_s
                                           << QJsonObject{{keys::to, u"The advisor"_s}, {keys::period, u"2026-Q2"_s}};
        const auto told = [](const QString &period) {
            return QJsonObject{{keys::to, u"The advisor"_s}, {keys::period, period}};
        };
        for (const QString &period : {u"Q9"_s, u"2026-Q0"_s, u"2026-Q5"_s, u"spring"_s, u"2026"_s,
                                      u"2026-Q1 "_s + u"or so"_s, u"2026-04"_s, u"0001-Q1"_s})
            QTest::addRow("L: told of the quarter %s", qPrintable(period))
                << u"proposed"_s << u"improvement.notified"_s << told(period) << u"L"_s << told(u"2026-Q1"_s);
        QTest::newRow("L: told of a quarter that has not begun")
            << u"proposed"_s << u"improvement.notified"_s << told(u"2026-Q3"_s) << u"L"_s << told(u"2026-Q2"_s);
        QTest::newRow("P: published before it is done")
            << u"under-way"_s << u"improvement.published"_s << published << u"P"_s << QJsonObject();
        QTest::newRow("P: published with only half of it")
            << u"done"_s << u"improvement.published"_s << QJsonObject{{keys::said, u"Nobody came"_s}} << u"P"_s
            << published;
        QTest::newRow("P: published with a name")
            << u"done"_s << u"improvement.published"_s
            << QJsonObject{{keys::said, u"Mrs Khan waited in"_s}, {keys::did, u"We text"_s}} << u"P"_s << published;
        QTest::newRow("P: published with a name in small letters")
            << u"done"_s << u"improvement.published"_s
            << QJsonObject{{keys::said, u"Nobody came"_s}, {keys::did, u"we rang aisha khan"_s}} << u"P"_s << published;
    }

    void shouldRefuse() {
        QFETCH(QString, state);
        QFETCH(QString, event);
        QFETCH(QJsonObject, data);
        QFETCH(QString, clause);
        QFETCH(QJsonObject, mended);
        Board board;
        board.comeTo(state);
        const auto refused = board.tryOut(EventName(event), data);
        QVERIFY(!refused);
        QCOMPARE(refused.error().clause, clause);
        if (mended.isEmpty()) return;
        const auto taken = board.tryOut(EventName(event), mended);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    }

    void shouldFold() {
        Board board;
        board.comeTo(u"done"_s);
        QVERIFY(board.improvement.isPending());
        QCOMPARE(board.improvement.until, QDate(2026, 9, 30));
        board.happen(events::improvementMoved, {{keys::until, u"2026-10-31"_s}, {keys::reason, u"Too early"_s}});
        board.happen(events::improvementJudged, {{keys::worked, u"partly"_s}, {keys::shows, u"Fewer missed visits"_s}});
        board.happen(events::improvementNotified, {{keys::to, u"The advisor"_s}, {keys::period, u"2026-Q2"_s}});
        board.happen(events::improvementPublished, {{keys::said, u"Nobody came"_s}, {keys::did, u"We text"_s}});
        const Improvement &one = board.improvement;
        QCOMPARE(one.id.text(), u"I-0000012"_s);
        QCOMPARE(one.title, u"Text the day before"_s);
        QCOMPARE(one.source, u"tenants-group"_s);
        QCOMPARE(one.owner, u"Tom Hill"_s);
        QCOMPARE(one.changed, u"Texts are sent"_s);
        QCOMPARE(one.state, Improvement::State::Judged);
        QCOMPARE(one.worked, Improvement::Worked::Partly);
        QCOMPARE(one.shows, u"Fewer missed visits"_s);
        QCOMPARE(one.notices.size(), 1);
        QCOMPARE(one.notices.front().period, u"2026-Q2"_s);
        QCOMPARE(one.said, u"Nobody came"_s);
        QCOMPARE(one.did, u"We text"_s);
        QCOMPARE(one.moved, 1);
        QCOMPARE(one.sequence, 7);
        QVERIFY(!one.isPending());
    }

    // Everything of this board happens on 1 May: the day before is too early for what comes after.
    void shouldKeepItsOrder_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("begun") << u"proposed"_s << u"improvement.started"_s
                               << QJsonObject{{keys::owner, u"Tom"_s}, {keys::until, u"2026-06-01"_s}};
        QTest::newRow("dropped") << u"proposed"_s << u"improvement.dropped"_s
                                 << QJsonObject{{keys::reason, u"Too dear"_s}};
        QTest::newRow("done") << u"under-way"_s << u"improvement.done"_s << QJsonObject{{keys::text, u"Texts"_s}};
        QTest::newRow("judged") << u"done"_s << u"improvement.judged"_s
                                << QJsonObject{{keys::worked, u"yes"_s}, {keys::shows, u"Nobody complains"_s}};
    }
    void shouldKeepItsOrder() {
        QFETCH(QString, state);
        QFETCH(QString, event);
        QFETCH(QJsonObject, data);
        Board board;
        board.comeTo(state);
        const auto on = [&](const QString &day) {
            return decide({EventName(event), *When::fromText(day), u"Joan Pike"_s, data}, board.improvement,
                          board.rules());
        };
        const auto early = on(u"2026-04-30"_s);
        QVERIFY2(!early, "it was taken");
        QCOMPARE(early.error().clause, u"L"_s);
        const auto inTime = on(u"2026-05-01"_s);
        QVERIFY2(inTime, inTime ? "" : qPrintable(inTime.error().message));
    }

    void shouldOfferWhatCanBeDone_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("offered");
        QTest::newRow("not there yet") << QString() << u"Propose"_s;
        QTest::newRow("proposed") << u"proposed"_s << u"Begin, Tell, Drop"_s;
        QTest::newRow("under way") << u"under-way"_s << u"Done, Tell, Move its day, Drop"_s;
        QTest::newRow("done") << u"done"_s << u"Judge, Publish, Tell, Move its day"_s;
        QTest::newRow("judged") << u"judged"_s << u"Publish, Tell"_s;
        QTest::newRow("dropped") << u"dropped"_s << u"Tell"_s;
    }

    void shouldOfferWhatCanBeDone() {
        QFETCH(QString, state);
        QFETCH(QString, offered);
        Board board;
        board.comeTo(state);
        QStringList labels;
        for (const auto &choice : choices(board.improvement, board.rules()))
            if (choice.obstacle.isEmpty()) labels << choice.label;
        QCOMPARE(labels.join(u", "_s), offered);
    }

    void shouldFindNames_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("nobody") << u"You said nobody came"_s << QString();
        QTest::newRow("by surname") << u"Mrs Khan's door"_s << u"Aisha Khan"_s;
        QTest::newRow("over two lines") << u"For AISHA\nKHAN"_s << u"Aisha Khan"_s;
        QTest::newRow("a word that is a surname as well") << u"the brown water"_s << QString();
        QTest::newRow("within another word") << u"Khanate"_s << QString();
        QTest::newRow("with marks") << u"Zoë O'Neill."_s << u"Zoë O'Neill"_s;
    }

    void shouldFindNames() {
        QFETCH(QString, text);
        QFETCH(QString, named);
        QCOMPARE(firstNamed(text, {u"Aisha Khan"_s, u"Bob Brown"_s, u"Zoë O'Neill"_s}), named);
    }

    void shouldReadItsNumber() {
        QCOMPARE(numberOf(ImprovementId(u"i-12"_s)), 12);
        QCOMPARE(numberOf(ImprovementId(u"12"_s)), 0);
        QCOMPARE(numberOf(ImprovementId(u"I-1x"_s)), 0);
        QCOMPARE(improvementId(7).text(), u"I-0000007"_s);
    }
};

QTEST_GUILESS_MAIN(TestDecideImprovement)
#include "tst_decide_improvement.moc"
