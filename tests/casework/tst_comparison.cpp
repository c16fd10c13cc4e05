// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/calendar/calendars.h"
#include "core/casework/comparison.h"
#include "core/casework/event_names.h"
#include "core/casework/fold.h"
#include "core/policy/policy_library.h"

using namespace redress;
using namespace Qt::StringLiterals;

using TargetRole = TargetRule::Role;
using Story = QList<std::pair<QString, QString>>;  // an event, its moment

namespace {

// Good Friday is 3 April 2026, Easter Monday the 6th, the May bank holiday Monday 4 May.
struct Told {
    std::shared_ptr<const Policy> own;
    std::shared_ptr<const Policy> code = PolicyLibrary::shipped(PolicyId(u"hos-code-2024"_s));
    Calendars calendars;
    Case subject;

    Told(const QString &policy, const QString &procedure, const Story &story)
        : own(PolicyLibrary::shipped(PolicyId(policy))) {
        std::vector<Event> events;
        for (const auto &[name, at] : story) {
            const When when = When::fromText(at).value_or(When());
            events.push_back({int(events.size()) + 1, EventName(name), when, when.moment(), u"Joan Pike"_s, {}});
        }
        const CaseOrigin origin{CaseRef(u"R-2026-0001"_s), own->id, ProcedureId(procedure), own->division};
        subject = fold(origin, events, *own);
    }

    [[nodiscard]] CaseComparison comparison() const {
        return {*code, *own, subject, calendars.of(own->division), When::on({2026, 7, 1})};
    }
    [[nodiscard]] QString dueBy(const QString &target) const {
        for (const auto &one : comparison().targets())
            if (one.target.id.text() == target) return one.target.date.toText();
        return {};
    }
};

QString scored(const std::optional<bool> &inTime) {
    return !inTime ? u"-"_s : *inTime ? u"in time"_s : u"late"_s;
}

const PolicyDifference *differenceAbout(const std::vector<PolicyDifference> &all, const QString &about) {
    const auto found = std::ranges::find(all, about, &PolicyDifference::about);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

Q_DECLARE_METATYPE(TargetRole)

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The Code: acknowledged within 5 working days of receipt, answered within 10 of that; at stage 2 within 5 of the
    // request and 20 of the acknowledgement (6.2, 6.3, 6.11, 6.14). Days counted by hand on a calendar.
    void shouldScoreByTheCode_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<Story>("story");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<TargetRole>("role");
        QTest::addColumn<QString>("score");
        const Story receipt{{u"received"_s, u"2026-04-02"_s}};
        const auto after = [&](const Story &more) { return receipt + more; };
        QTest::newRow("acknowledged on the last day")
            << u"southway"_s << after({{u"stage-1.acknowledged"_s, u"2026-04-13"_s}}) << u"stage-1"_s
            << TargetRole::Acknowledgement << u"in time"_s;
        QTest::newRow("acknowledged a day later")
            << u"southway"_s << after({{u"stage-1.acknowledged"_s, u"2026-04-14"_s}}) << u"stage-1"_s
            << TargetRole::Acknowledgement << u"late"_s;
        QTest::newRow("answered later than the policy asks, in the Code's time")
            << u"southway"_s
            << after({{u"stage-1.acknowledged"_s, u"2026-04-07"_s}, {u"stage-1.responded"_s, u"2026-04-21"_s}})
            << u"stage-1"_s << TargetRole::Response << u"in time"_s;
        QTest::newRow("answered past both")
            << u"southway"_s
            << after({{u"stage-1.acknowledged"_s, u"2026-04-07"_s}, {u"stage-1.responded"_s, u"2026-04-22"_s}})
            << u"stage-1"_s << TargetRole::Response << u"late"_s;
        QTest::newRow("not answered yet") << u"southway"_s << receipt << u"stage-1"_s << TargetRole::Response << u"-"_s;
        QTest::newRow("an acknowledgement that is not recorded stands at its due day")
            << u"torus"_s << after({{u"stage-1.responded"_s, u"2026-04-27"_s}}) << u"stage-1"_s << TargetRole::Response
            << u"in time"_s;
        QTest::newRow("and a day later") << u"torus"_s << after({{u"stage-1.responded"_s, u"2026-04-28"_s}})
                                         << u"stage-1"_s << TargetRole::Response << u"late"_s;
        QTest::newRow("an informal stage is none of the Code's")
            << u"southway"_s << after({{u"informal.resolved"_s, u"2026-04-02"_s}}) << u"informal"_s
            << TargetRole::Response << u"-"_s;
        QTest::newRow("a third stage is none of the Code's")
            << u"wrekin"_s << after({{u"stage-3.started"_s, u"2026-04-20"_s}}) << u"stage-3"_s << TargetRole::Response
            << u"-"_s;
    }
    void shouldScoreByTheCode() {
        QFETCH(QString, policy);
        QFETCH(Story, story);
        QFETCH(QString, stage);
        QFETCH(TargetRole, role);
        const Told told(policy, u"complaint"_s, story);
        QTEST(scored(told.comparison().inTime(StageId(stage), role)), "score");
    }

    void shouldGiveTheDatesOfTheCode() {
        const Told told(u"southway"_s, u"complaint"_s,
                        {{u"received"_s, u"2026-04-02"_s}, {u"stage-1.acknowledged"_s, u"2026-04-07"_s}});
        QCOMPARE(told.dueBy(u"stage-1.acknowledgement"_s), u"2026-04-13"_s);
        QCOMPARE(told.dueBy(u"stage-1.response"_s), u"2026-04-21"_s);
        QCOMPARE(told.comparison().explainedResponse()->target.date.toText(), u"2026-04-21"_s);
    }

    // Beyond has no cap on an agreed date; the Code has: 10 working days past 23 April, which is 8 May.
    void shouldKeepToTheCodesCap_data() {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("score");
        QTest::newRow("within") << QDate(2026, 5, 8) << u"in time"_s;
        QTest::newRow("beyond") << QDate(2026, 5, 29) << u"late"_s;
    }
    void shouldKeepToTheCodesCap() {
        QFETCH(QDate, until);
        Told told(u"beyond"_s, u"complaint"_s,
                  {{u"received"_s, u"2026-04-02"_s},
                   {u"stage-1.started"_s, u"2026-04-09"_s},
                   {u"stage-1.acknowledged"_s, u"2026-04-09"_s},
                   {u"stage-1.responded"_s, u"2026-05-08"_s}});
        told.subject.facts.extensions[TargetId(u"stage-1.response"_s)] = until;
        QTEST(scored(told.comparison().inTime(StageId(u"stage-1"_s), TargetRole::Response)), "score");
    }

    void shouldScoreNothingThatWasWaived() {
        Told told(u"southway"_s, u"complaint"_s,
                  {{u"received"_s, u"2026-04-02"_s}, {u"stage-1.responded"_s, u"2026-06-30"_s}});
        told.subject.facts.waivers[TargetId(u"stage-1.response"_s)] = u"in hospital"_s;
        QCOMPARE(scored(told.comparison().inTime(StageId(u"stage-1"_s), TargetRole::Response)), u"-"_s);
    }

    void shouldSayNothingWhereTheCodeDoes_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("procedure");
        QTest::newRow("the Code itself") << u"hos-code-2024"_s << u"complaint"_s;
        QTest::newRow("a care complaint") << u"wrekin"_s << u"care-complaint"_s;
        QTest::newRow("a compliment") << u"torus"_s << u"compliment"_s;
    }
    void shouldSayNothingWhereTheCodeDoes() {
        QFETCH(QString, policy);
        QFETCH(QString, procedure);
        const Told told(policy, procedure, {{u"received"_s, u"2026-04-02"_s}});
        const auto comparison = told.comparison();
        QVERIFY(!comparison.applies());
        QVERIFY(comparison.targets().empty());
        QVERIFY(comparison.differences().empty());
        QVERIFY(!comparison.explainedResponse());
        QVERIFY(!comparison.inTime(StageId(u"stage-1"_s), TargetRole::Response));
    }

    // Where the two differ in kind, both are named with their clauses.
    void shouldNameDifferencesOfKind_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<Story>("story");
        QTest::addColumn<QString>("note");
        const Story receipt{{u"received"_s, u"2026-04-02"_s}};
        QTest::newRow("an informal stage") << u"southway"_s << receipt << u"no informal"_s;
        QTest::newRow("a concern") << u"beyond"_s << receipt << u"no informal"_s;
        QTest::newRow("eight weeks") << u"southway"_s << receipt << u"eight weeks"_s;
        QTest::newRow("eight weeks from closing") << u"torus"_s << receipt << u"eight weeks"_s;
        QTest::newRow("a third stage") << u"halton"_s
                                       << Story{{u"received"_s, u"2026-04-02"_s},
                                                {u"stage-3.started"_s, u"2026-05-20"_s}}
                                       << u"two stages"_s;
        QTest::newRow("six months") << u"beyond"_s << receipt << u"12 months"_s;
        QTest::newRow("six months, again") << u"wrekin"_s << receipt << u"12 months"_s;
    }
    void shouldNameDifferencesOfKind() {
        QFETCH(QString, policy);
        QFETCH(Story, story);
        QFETCH(QString, note);
        const Told told(policy, u"complaint"_s, story);
        const auto all = told.comparison().differences();
        QVERIFY(std::ranges::any_of(
            all, [&](const PolicyDifference &one) { return one.note.contains(note) && !one.ownClause.isEmpty(); }));
    }

    void shouldGiveBothTimeLimits() {
        const Told told(u"beyond"_s, u"complaint"_s, {{u"received"_s, u"2026-04-02"_s}});
        const auto all = told.comparison().differences();
        const auto *limit = differenceAbout(all, u"Time limit"_s);
        QVERIFY(limit);
        QCOMPARE(limit->own, u"6 months"_s);
        QCOMPARE(limit->ownClause, u"3.22"_s);
        QCOMPARE(limit->other, u"12 months"_s);
        QCOMPARE(limit->otherClause, u"2.2"_s);
    }

    // What has not come near the case is no difference of this case.
    void shouldLeaveOutStagesAheadOfTheCase() {
        const Told told(u"wrekin"_s, u"complaint"_s, {{u"received"_s, u"2026-04-02"_s}});
        for (const auto &one : told.comparison().differences()) QVERIFY2(!one.note.contains(u"two stages"_s), "ahead");
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
