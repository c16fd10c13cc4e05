// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>
#include <set>

#include "core/casework/event_names.h"
#include "core/reports/report_catalogue.h"
#include "core/store/figures.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const StageKey stage1{ProcedureId(u"complaint"_s), StageId(u"stage-1"_s)};
const StageKey stage2{ProcedureId(u"complaint"_s), StageId(u"stage-2"_s)};
const DayRange firstQuarter{{2026, 1, 1}, {2026, 3, 31}};

FigureReader readerOf(TestRegister &reg) {
    return {reg->database(), {reg->policy()}};
}

PeriodFigures figuresOf(TestRegister &reg, const DayRange &days = firstQuarter) {
    auto figures = readerOf(reg).read(days);
    if (!figures) qFatal("%s", qPrintable(figures.error().message));
    return *figures;
}

FigureId figure(Measure measure, const StageKey &at = {}) {
    FigureId id;
    id.measure = measure;
    id.procedure = at.procedure;
    id.stage = at.stage;
    return id;
}

QJsonObject about(const QString &service, const QString &category = {}) {
    return {{keys::service, service}, {keys::category, category}};
}

// Under the Code, stage 1: acknowledged within 5 working days of receipt, answered within 10 of the acknowledgement.
// Monday 5 January 2026: due on Monday 12th; acknowledged on the 7th: answer due on Wednesday 21st.
class Cases {
public:
    explicit Cases(TestRegister &reg) : m_reg(reg) {}

    CaseRef acknowledged(const QString &received, const QString &acknowledged, const QJsonObject &data = {}) {
        const CaseRef ref = m_reg.receive(received, data);
        record(ref, u"stage-1.acknowledged"_s, acknowledged);
        return ref;
    }

    void answer(const CaseRef &ref, const QString &on, const QString &outcome, int pence = 0) {
        QJsonObject data{{keys::outcome, outcome}};
        if (pence > 0) data[keys::pence] = pence;
        record(ref, u"stage-1.responded"_s, on, data);
    }

    void record(const CaseRef &ref, const QString &event, const QString &on, const QJsonObject &data = {}) {
        const auto recorded = m_reg.record(ref, event, on, data);
        if (!recorded) qFatal("%s: %s", qPrintable(event), qPrintable(recorded.error().message));
    }

private:
    TestRegister &m_reg;
};

}  // namespace

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCountNothingInAnEmptyRegister() {
        TestRegister reg(u"hos-code-2024"_s);
        const PeriodFigures figures = figuresOf(reg);
        for (int measure = 0; measure < measureCount; ++measure)
            QCOMPARE(figures.total[static_cast<Measure>(measure)], 0);
        QVERIFY(figures.byStage.empty());
    }

    void shouldCountByHand() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        const CaseRef inTarget = cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s, about(u"Repairs"_s));
        cases.answer(inTarget, u"2026-01-21"_s, u"upheld"_s, 5000);
        const CaseRef late = cases.acknowledged(u"2026-01-05"_s, u"2026-01-13"_s, about(u"Repairs"_s));
        cases.answer(late, u"2026-02-20"_s, u"not-upheld"_s);
        cases.acknowledged(u"2026-03-02"_s, u"2026-03-03"_s, about(u"Grounds"_s));
        cases.acknowledged(u"2026-03-30"_s, u"2026-04-01"_s, about(u"Grounds"_s));
        reg.receive(u"2025-12-31"_s, about(u"Grounds"_s));

        const PeriodFigures figures = figuresOf(reg);
        const Counts &at = figures.byStage.at(stage1);
        QCOMPARE(figures.total[Measure::CasesReceived], 4);
        QCOMPARE(at[Measure::StagesEntered], 4);
        QCOMPARE(at[Measure::Acknowledged], 3);
        QCOMPARE(at[Measure::AcknowledgedInTarget], 2);
        QCOMPARE(at[Measure::AcknowledgedLate], 1);
        QCOMPARE(at[Measure::Answered], 2);
        QCOMPARE(at[Measure::AnsweredInTarget], 1);
        QCOMPARE(at[Measure::AnsweredLate], 1);
        QCOMPARE(at[Measure::Found], 2);
        QCOMPARE(at[Measure::Upheld], 1);
        QCOMPARE(at[Measure::Compensation], 5000);
        QCOMPARE(at[Measure::Awards], 1);
        QCOMPARE(figures.byService.at(u"Repairs"_s)[Measure::Answered], 2);
        QCOMPARE(figures.byService.at(u"Grounds"_s)[Measure::CasesReceived], 2);
        QCOMPARE(figures.byMonth.at({2026, 1, 1})[Measure::StagesEntered], 2);
        QCOMPARE(figures.byMonth.at({2026, 2, 1})[Measure::Answered], 1);
        QCOMPARE(figures.outcomes.at(stage1).at(OutcomeId(u"upheld"_s)), 1);
    }

    // Received on Monday 5 January and not acknowledged: that was due by Monday 12th, the answer ten working days after
    // it, on Monday 26th.
    void shouldHoldAnAnswerWithoutAnAcknowledgementAgainstTheProjectedDay_data() {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<int>("inTarget");
        QTest::addColumn<int>("late");
        QTest::newRow("the day after") << u"2026-01-06"_s << 1 << 0;
        QTest::newRow("on the projected day") << u"2026-01-26"_s << 1 << 0;
        QTest::newRow("a day later") << u"2026-01-27"_s << 0 << 1;
    }

    void shouldHoldAnAnswerWithoutAnAcknowledgementAgainstTheProjectedDay() {
        QFETCH(QString, answered);
        QFETCH(int, inTarget);
        QFETCH(int, late);
        TestRegister reg(u"hos-code-2024"_s);
        Cases(reg).answer(reg.receive(u"2026-01-05"_s), answered, u"upheld"_s);
        const PeriodFigures figures = figuresOf(reg);
        QCOMPARE(figures.total[Measure::Answered], 1);
        QCOMPARE(figures.total[Measure::AnsweredInTarget], inTarget);
        QCOMPARE(figures.total[Measure::AnsweredLate], late);
    }

    void shouldCountAStageWhereItBegan() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        const CaseRef ref = cases.acknowledged(u"2025-12-01"_s, u"2025-12-02"_s);
        cases.answer(ref, u"2025-12-10"_s, u"not-upheld"_s);
        cases.record(ref, u"stage-2.started"_s, u"2026-01-08"_s, {{keys::reason, u"not put right"_s}});
        const PeriodFigures figures = figuresOf(reg);
        QCOMPARE(figures.total[Measure::CasesReceived], 0);
        QCOMPARE(figures.byStage.at(stage2)[Measure::StagesEntered], 1);
        QVERIFY(!figures.byStage.contains(stage1));
    }

    void shouldCountAnExtendedTargetByItsLaterDay() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        const CaseRef ref = cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s);
        cases.record(ref, u"target.extended"_s, u"2026-01-20"_s,
                     {{keys::target, u"stage-1.response"_s},
                      {keys::until, u"2026-01-28"_s},
                      {keys::reason, u"waiting for a survey"_s}});
        cases.answer(ref, u"2026-01-28"_s, u"upheld"_s);
        QCOMPARE(figuresOf(reg).total[Measure::AnsweredInTarget], 1);
    }

    void shouldCountWaivedTargetsSeparately() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        const CaseRef ref = cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s);
        cases.record(ref, u"target.waived"_s, u"2026-01-20"_s,
                     {{keys::target, u"stage-1.response"_s}, {keys::reason, u"in hospital"_s}});
        cases.answer(ref, u"2026-03-30"_s, u"upheld"_s);
        const PeriodFigures figures = figuresOf(reg);
        QCOMPARE(figures.total[Measure::Answered], 1);
        QCOMPARE(figures.total[Measure::AnswerWaived], 1);
        QCOMPARE(figures.total[Measure::AnsweredInTarget], 0);
        QCOMPARE(figures.total[Measure::AnsweredLate], 0);
        QCOMPARE(readerOf(reg).cases(figure(Measure::AnswerWaived), firstQuarter)->size(), size_t(1));
    }

    // The policy answers stage 1 within 10 working days of receipt, the Code within 10 of the acknowledgement: received
    // on Monday 5 January 2026, that is Monday 19th and, acknowledged on the 7th, Wednesday 21st.
    void shouldScoreByBothClocks() {
        TestRegister reg(u"southway"_s);
        Cases cases(reg);
        cases.answer(cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s), u"2026-01-19"_s, u"upheld"_s);
        cases.answer(cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s), u"2026-01-21"_s, u"upheld"_s);
        cases.answer(cases.acknowledged(u"2026-01-05"_s, u"2026-01-09"_s), u"2026-02-20"_s, u"upheld"_s);
        const Counts at = figuresOf(reg).byStage.at(stage1);
        QCOMPARE(at[Measure::AcknowledgedInTarget], 2);
        QCOMPARE(at[Measure::CodeAcknowledgedInTarget], 3);
        QCOMPARE(at[Measure::CodeAcknowledgedLate], 0);
        QCOMPARE(at[Measure::AnsweredInTarget], 1);
        QCOMPARE(at[Measure::CodeAnsweredInTarget], 2);
        QCOMPARE(at[Measure::CodeAnsweredLate], 1);
        for (const auto measure : {Measure::CodeAcknowledgedInTarget, Measure::CodeAcknowledgedLate,
                                   Measure::CodeAnsweredInTarget, Measure::CodeAnsweredLate})
            QCOMPARE(static_cast<qint64>(readerOf(reg).cases(figure(measure, stage1), firstQuarter)->size()),
                     at[measure]);
    }

    // What the Code does not know is neither in its time nor late.
    void shouldScoreNoInformalStageByTheCode() {
        TestRegister reg(u"southway"_s);
        Cases cases(reg);
        cases.record(reg.receive(u"2026-01-05"_s), u"informal.resolved"_s, u"2026-01-05"_s);
        const PeriodFigures figures = figuresOf(reg);
        QCOMPARE(figures.total[Measure::Answered], 1);
        QCOMPARE(figures.total[Measure::CodeAnsweredInTarget], 0);
        QCOMPARE(figures.total[Measure::CodeAnsweredLate], 0);
    }

    void shouldHaveNoSecondClockUnderTheCodeItself() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        cases.answer(cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s), u"2026-01-19"_s, u"upheld"_s);
        QCOMPARE(figuresOf(reg).total[Measure::CodeAnsweredInTarget], 0);
        const auto report = makeReport(*reg, {u"quarterly"_s, *Period::fromText(u"2026-Q1"_s), false});
        QVERIFY(
            std::ranges::none_of(report->sections, [](const ReportSection &each) { return each.id == u"clocks"_s; }));
    }

    void shouldReportBothClocksSideBySide() {
        TestRegister reg(u"southway"_s);
        Cases cases(reg);
        cases.answer(cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s), u"2026-01-21"_s, u"upheld"_s);
        const auto report = makeReport(*reg, {u"quarterly"_s, *Period::fromText(u"2026-Q1"_s), false});
        const ReportTable &table = report->sections.at(1).tables.front();
        QVERIFY(report->sections.at(1).lead.contains(u"Complaint Handling Code 2024"_s));
        QStringList titles;
        for (const auto &column : table.columns) titles << column.title;
        const auto at = titles.indexOf(u"Answered in target"_s);
        QCOMPARE(titles.value(at + 1), u"Answered in the Code’s time"_s);
        const auto &row = table.rows[1];
        QCOMPARE(row.label, u"Stage 1"_s);
        QCOMPARE(row.cells[size_t(at)].figure->now.detail(), u"0 of 1"_s);
        QCOMPARE(row.cells[size_t(at) + 1].figure->now.detail(), u"1 of 1"_s);
        QCOMPARE(row.cells[size_t(at) + 1].figure->now.id.toText(),
                 u"answered-in-code-time/procedure=complaint/stage=stage-1"_s);
        QVERIFY(std::ranges::any_of(report->definitions, [](const ReportDefinition &each) {
            return each.meaning.contains(u"Complaint Handling Code 2024"_s);
        }));
    }

    void shouldCountWhatWasNotTaken() {
        TestRegister reg(u"southway"_s);
        Cases cases(reg);
        const auto decide = [&](const QString &event, const QString &exclusion, const QString &on) {
            const CaseRef ref = reg.receive(u"2026-01-05"_s);
            cases.record(
                ref, event, on,
                {{keys::exclusion, exclusion}, {keys::reason, u"as the policy says"_s}, {keys::role, u"director"_s}});
            return ref;
        };
        decide(u"refused"_s, u"exhausted"_s, u"2026-01-07"_s);
        decide(u"refused"_s, u"exhausted"_s, u"2026-03-31"_s);
        decide(u"refused"_s, u"asb"_s, u"2026-02-02"_s);
        decide(u"refused"_s, u"asb"_s, u"2026-04-01"_s);  // in the next quarter
        const PeriodFigures figures = figuresOf(reg);
        QCOMPARE(figures.total[Measure::Refused], 2);
        QCOMPARE(figures.total[Measure::Redirected], 1);
        const ExclusionKey exhausted{ProcedureId(u"complaint"_s), ExclusionId(u"exhausted"_s)};
        QCOMPARE(figures.byExclusion.at(exhausted)[Measure::Refused], 2);
        FigureId id = figure(Measure::Refused);
        id.exclusion = exhausted.exclusion;
        QCOMPARE(readerOf(reg).cases(id, firstQuarter)->size(), size_t(2));
        QCOMPARE(readerOf(reg).cases(figure(Measure::Redirected), firstQuarter)->size(), size_t(1));
        QCOMPARE(readerOf(reg).cases(figure(Measure::TakenAllTheSame), firstQuarter)->size(), size_t(0));
    }

    void shouldCountWhatWasTakenAllTheSame() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        const CaseRef ref = reg.receive(u"2026-01-05"_s);
        cases.record(ref, u"exclusion.set-aside"_s, u"2026-01-06"_s,
                     {{keys::exclusion, u"time-limit"_s}, {keys::reason, u"it is still going on"_s}});
        QCOMPARE(figuresOf(reg).total[Measure::TakenAllTheSame], 1);
        QCOMPARE(figuresOf(reg).total[Measure::Refused], 0);
        QCOMPARE(readerOf(reg).cases(figure(Measure::TakenAllTheSame), firstQuarter)->size(), size_t(1));
    }

    // What was open on a day that is long gone, at the stage where it then was.
    void shouldKnowWhatWasOpenThen() {
        TestRegister reg(u"hos-code-2024"_s);
        Cases cases(reg);
        const CaseRef ref = cases.acknowledged(u"2026-01-05"_s, u"2026-01-07"_s);
        cases.answer(ref, u"2026-01-16"_s, u"not-upheld"_s);
        cases.record(ref, u"stage-2.started"_s, u"2026-02-02"_s, {{keys::reason, u"not put right"_s}});
        cases.record(ref, u"closed"_s, u"2026-03-31"_s, {{keys::reason, u"settled"_s}});
        const auto open = [&](const DayRange &days) { return figuresOf(reg, days); };
        QCOMPARE(open({{2025, 12, 1}, {2025, 12, 31}}).total[Measure::Open], 0);
        QCOMPARE(open({{2026, 1, 1}, {2026, 1, 5}}).byStage.at(stage1)[Measure::Open], 1);
        QCOMPARE(open({{2026, 1, 1}, {2026, 1, 31}}).byStage.at(stage1)[Measure::Open], 1);
        QCOMPARE(open({{2026, 2, 1}, {2026, 2, 28}}).byStage.at(stage2)[Measure::Open], 1);
        QCOMPARE(open({{2026, 3, 1}, {2026, 3, 30}}).total[Measure::Open], 1);
        QCOMPARE(open({{2026, 3, 1}, {2026, 3, 31}}).total[Measure::Open], 0);
    }

    void shouldKeepOtherKindsApart() {
        TestRegister reg(u"hos-code-2024"_s);
        reg.receive(u"2026-02-02"_s, {}, u"service-request"_s);
        reg.receive(u"2026-02-03"_s);
        const PeriodFigures figures = figuresOf(reg);
        QCOMPARE(figures.total[Measure::CasesReceived], 1);
        QCOMPARE(figures.total[Measure::Open], 1);
        QCOMPARE(figures.others.at(ProcedureId(u"service-request"_s))[Measure::CasesReceived], 1);
        QCOMPARE(figures.others.at(ProcedureId(u"service-request"_s))[Measure::Open], 1);
    }

    void shouldCountLondonDays() {
        TestRegister reg(u"hos-code-2024"_s, u"2026-07-21T09:00"_s);
        reg.receive(u"2026-06-30T23:30:00Z"_s);  // half past midnight of 1 July in London
        QCOMPARE(figuresOf(reg, {{2026, 4, 1}, {2026, 6, 30}}).total[Measure::CasesReceived], 0);
        QCOMPARE(figuresOf(reg, {{2026, 7, 1}, {2026, 9, 30}}).total[Measure::CasesReceived], 1);
    }

    void shouldCountWordsAsTheyAreWritten() {
        TestRegister reg(u"hos-code-2024"_s);
        for (const auto &service : {u"Repairs"_s, u"repairs"_s, u"Repairs"_s})
            reg.receive(u"2026-02-02"_s, about(service));
        const PeriodFigures figures = figuresOf(reg);
        for (const Measure measure : {Measure::CasesReceived, Measure::StagesEntered, Measure::Open}) {
            QCOMPARE(figures.byService.at(u"Repairs"_s)[measure], 2);
            QCOMPARE(figures.byService.at(u"repairs"_s)[measure], 1);
            FigureId id = figure(measure);
            id.service = u"repairs"_s;
            QCOMPARE(readerOf(reg).cases(id, firstQuarter)->size(), size_t(1));
        }
    }

    void shouldStopWhenNobodyWaits() {
        TestRegister reg(u"hos-code-2024"_s);
        QVERIFY(!readerOf(reg).read(firstQuarter, [] { return true; }));
        QVERIFY2(reg->receive({{}, {}, TestRegister::command(u"received"_s, u"2026-01-05"_s)}),
                 "nothing is left locked");
    }

    // On a register of chance: every line adds up, and every figure names as many cases as it counts.
    void shouldAddUpAndNameItsCases() {
        TestRegister reg(u"hos-code-2024"_s);
        fillByChance(reg);
        const PeriodFigures figures = figuresOf(reg);
        for (const Measure measure :
             {Measure::StagesEntered, Measure::Answered, Measure::AnsweredInTarget, Measure::AnsweredLate,
              Measure::Found, Measure::Upheld, Measure::Compensation, Measure::Open}) {
            QCOMPARE(sumOf(figures.byStage, measure), figures.total[measure]);
            QCOMPARE(sumOf(figures.byService, measure), figures.total[measure]);
            QCOMPARE(sumOf(figures.byCategory, measure), figures.total[measure]);
        }
        QCOMPARE(sumOf(figures.byService, Measure::CasesReceived), figures.total[Measure::CasesReceived]);
        QCOMPARE(sumOf(figures.byCategory, Measure::CasesReceived), figures.total[Measure::CasesReceived]);
        for (const Measure measure :
             {Measure::CasesReceived, Measure::StagesEntered, Measure::Answered, Measure::Upheld})
            QCOMPARE(sumOf(figures.byMonth, measure), figures.total[measure]);
        QVERIFY(figures.total[Measure::Answered] > 20);
        namesAsManyAsItCounts(reg, figures);
    }

    void shouldReportTheWholeQuarter() {
        TestRegister reg(u"hos-code-2024"_s);
        fillByChance(reg);
        const Period quarter = *Period::fromText(u"2026-Q1"_s);
        const auto report = makeReport(*reg, {u"quarterly"_s, quarter, true});
        QVERIFY(report);
        QCOMPARE(report->organisation, u"Test Homes"_s);
        QCOMPARE(report->tiles.front().figure.now.value, figuresOf(reg).total[Measure::CasesReceived]);
        QVERIFY(report->standing.isEmpty());
        for (const ReportTile &tile : report->tiles) QVERIFY(figureCases(*reg, tile.figure.now.id, quarter));
    }

    void shouldRefuseAReportThatIsNotThere() {
        TestRegister reg(u"hos-code-2024"_s);
        const auto report = makeReport(*reg, {u"yearly"_s, *Period::fromText(u"2026-Q1"_s), true});
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"quarterly"_s));
    }

private:
    // Sixty cases of chance around the quarter, each with whatever of its course fits before today.
    static void fillByChance(TestRegister &reg) {
        std::mt19937 dice(7);
        const auto filled = reg->inOneTransaction([&dice](Register::Batch &batch) -> Result<> {
            for (int i = 0; i < 60; ++i)
                if (const auto received = receiveByChance(batch, dice); !received) return refuse(received.error());
            return {};
        });
        if (!filled) qFatal("%s", qPrintable(filled.error().message));
    }

    static Result<Recorded> receiveByChance(Register::Batch &batch, std::mt19937 &dice) {
        const auto upTo = [&dice](int sides) { return std::uniform_int_distribution(0, sides - 1)(dice); };
        QDate day = QDate(2025, 11, 3).addDays(upTo(150));
        std::vector<Command> course;
        const auto then = [&](const QString &event, int within, const QJsonObject &data) {
            day = std::min(day.addDays(upTo(within)), QDate(2026, 4, 20));
            course.push_back(TestRegister::command(event, day.toString(Qt::ISODate), data));
        };
        const QJsonObject data = about(u"Service %1"_s.arg(upTo(3)), u"Category %1"_s.arg(upTo(5)));
        const NewCase newCase{{}, {}, TestRegister::command(u"received"_s, day.toString(Qt::ISODate), data)};
        const QStringList outcomes{u"upheld"_s, u"partly-upheld"_s, u"not-upheld"_s};
        then(u"stage-1.acknowledged"_s, 9, {});
        if (upTo(4) == 0) return batch.receive(newCase, course);
        then(u"stage-1.responded"_s, 25, {{keys::outcome, outcomes[upTo(3)]}, {keys::pence, upTo(2) * 100 * upTo(50)}});
        if (upTo(3) == 0)
            then(u"stage-2.started"_s, 9, {{keys::reason, u"not put right"_s}});
        else if (upTo(2) == 0)
            then(u"closed"_s, 9, {{keys::reason, u"settled"_s}});
        return batch.receive(newCase, course);
    }

    template <class Key>
    static qint64 sumOf(const std::map<Key, Counts> &line, Measure measure) {
        qint64 sum = 0;
        for (const auto &[key, counts] : line) sum += counts[measure];
        return sum;
    }

    static void namesAsManyAsItCounts(TestRegister &reg, const PeriodFigures &figures) {
        const auto check = [&](FigureId id, const Counts &counts) {
            for (const Measure measure : {Measure::StagesEntered, Measure::Acknowledged, Measure::AcknowledgedInTarget,
                                          Measure::AcknowledgedLate, Measure::Answered, Measure::AnsweredInTarget,
                                          Measure::AnsweredLate, Measure::Found, Measure::Upheld, Measure::Open}) {
                id.measure = measure;
                const auto keys = readerOf(reg).cases(id, firstQuarter);
                QVERIFY(keys);
                QCOMPARE(std::set<qint64>(keys->begin(), keys->end()).size(), keys->size());
                QCOMPARE(static_cast<qint64>(keys->size()), counts[measure]);
            }
        };
        for (const auto &[key, counts] : figures.byStage) check(figure({}, key), counts);
        const auto cases = readerOf(reg).cases(figure(Measure::CasesReceived), firstQuarter);
        QCOMPARE(static_cast<qint64>(cases->size()), figures.total[Measure::CasesReceived]);
        for (const auto &[service, counts] : figures.byService) {
            FigureId id = figure(Measure::Open);
            id.service = service;
            QCOMPARE(static_cast<qint64>(readerOf(reg).cases(id, firstQuarter)->size()), counts[Measure::Open]);
        }
        for (const auto &[outcome, count] : figures.outcomes.at(stage1)) {
            FigureId id = figure(Measure::Answered, stage1);
            id.outcome = outcome;
            QCOMPARE(static_cast<qint64>(readerOf(reg).cases(id, firstQuarter)->size()), count);
        }
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
