// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/calendar/calendars.h"
#include "core/casework/targets.h"
#include "core/policy/policy_library.h"
#include "tests/casework/day_walk.h"
#include "tests/casework/policy_from_rows.h"

using namespace redress;
using namespace redress::timetable;

namespace {

// What happens in a case, in an order that a case can take; each happens or not, by chance.
QStringList eventsOf(const std::vector<Row> &rows) {
    QStringList names{u"received"_s};
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name)) names << name;
    };
    for (const Row &row : rows) {
        add(row.from);
        add(row.metBy);
        if (row.canBeDeclined) add(row.id + u"-declined"_s);
    }
    add(rows.front().entry + u".started"_s);
    return names;
}

struct RandomCase {
    QString division;
    DayWalk::Whens events;
    DayWalk::Whens extensions;
    QString asOf;
};

class CaseMaker {
public:
    explicit CaseMaker(quint32 seed) : m_random(seed) {}

    RandomCase make(const std::vector<Row> &rows, const DayWalk &walk, const QString &division) {
        RandomCase made{.division = division, .events = {}, .extensions = {}, .asOf = {}};
        QDate day = QDate(2012, 1, 3).addDays(m_random.bounded(5600));
        const QDate received = day;
        for (const QString &name : eventsOf(rows)) {
            if (name != u"received"_s && chance(45)) continue;
            if (name.endsWith(u"-declined"_s) && chance(70)) continue;
            made.events[name] = when(day);
            day = day.addDays(m_random.bounded(14));
        }
        made.asOf = when(received.addDays(m_random.bounded(-3, 90)));
        for (const Row &row : rows)
            if (row.cap >= 0 && chance(40)) extend(made, row, walk);
        return made;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QString when(QDate day) {
        if (chance(40)) return day.toString(Qt::ISODate);
        // Two to three in the morning does not exist on one day of the year.
        return u"%1T%2:%3"_s.arg(day.toString(Qt::ISODate))
            .arg(m_random.bounded(3, 24), 2, 10, QChar(u'0'))
            .arg(m_random.bounded(60), 2, 10, QChar(u'0'));
    }

    // To a day that the policy allows.
    void extend(RandomCase &made, const Row &row, const DayWalk &walk) {
        const QString due = walk.reckon(row, made.events, {}, made.asOf).date;
        if (due.isEmpty()) return;
        const QDate last = row.cap == 0 ? DayWalk::dayOf(due).addDays(40) : walk.walk(DayWalk::dayOf(due), row.cap);
        const QDate first = DayWalk::dayOf(due).addDays(1);
        made.extensions[row.id] = first.addDays(m_random.bounded(int(first.daysTo(last)) + 1)).toString(Qt::ISODate);
    }

    QRandomGenerator m_random;
};

CaseFacts factsOf(const RandomCase &made) {
    CaseFacts facts;
    for (auto event = made.events.begin(); event != made.events.end(); ++event)
        facts.happened.insert(EventName(event.key()), When::fromText(event.value()).value());
    for (auto moved = made.extensions.begin(); moved != made.extensions.end(); ++moved)
        facts.extensions.insert(TargetId(moved.key()), DayWalk::dayOf(moved.value()));
    return facts;
}

QString described(const RandomCase &made) {
    QStringList parts{made.division, u"as of "_s + made.asOf};
    for (auto event = made.events.begin(); event != made.events.end(); ++event)
        parts << event.key() + u'=' + event.value();
    for (auto moved = made.extensions.begin(); moved != made.extensions.end(); ++moved)
        parts << moved.key() + u" to "_s + moved.value();
    return parts.join(u", "_s);
}

QString line(const QString &id, const QString &starts, const QString &date, const QString &state) {
    return u"%1: from %2 to %3, %4"_s.arg(id, starts, date, state);
}

QString textOf(const When &when) {
    return when.isKnown() ? when.toText() : QString();
}

QStringList linesOf(const std::vector<Target> &targets) {
    QStringList lines;
    for (const Target &target : targets)
        lines << line(target.id.text(), textOf(target.starts), textOf(target.date), idOf(target.state));
    return lines;
}

QStringList linesOf(const DayWalk &walk, const std::vector<Row> &rows, const RandomCase &made) {
    QStringList lines;
    for (const Row &row : rows) {
        const DayWalk::Reckoning r = walk.reckon(row, made.events, made.extensions, made.asOf);
        lines << line(row.id, r.starts, r.date, r.state);
    }
    return lines;
}

QList<std::pair<QString, QString>> allProcedures() {
    QList<std::pair<QString, QString>> all;
    for (const Row &row : rows())
        if (!all.contains(std::pair(row.policy, row.procedure))) all.append({row.policy, row.procedure});
    return all;
}

}  // namespace

class TestTargetsWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAgreeWithAWalkFromDayToDay_data();
    void shouldAgreeWithAWalkFromDayToDay();
    void shouldShipEveryRowOfTheTimetables_data();
    void shouldShipEveryRowOfTheTimetables();
    void shouldReachEveryState();

private:
    const Calendars m_calendars;
    const PolicyLibrary m_library = PolicyLibrary::open();
};

void TestTargetsWalk::shouldAgreeWithAWalkFromDayToDay_data() {
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<bool>("shipped");
    for (const auto &[policy, procedure] : allProcedures()) {
        QTest::addRow("%s/%s by hand", qPrintable(policy), qPrintable(procedure)) << policy << procedure << false;
        QTest::addRow("%s/%s as shipped", qPrintable(policy), qPrintable(procedure)) << policy << procedure << true;
    }
}

void TestTargetsWalk::shouldAgreeWithAWalkFromDayToDay() {
    QFETCH(QString, policy);
    QFETCH(QString, procedure);
    QFETCH(bool, shipped);
    const std::vector<Row> timetable = rowsOf(policy, procedure);
    const Policy byHand = policyOf(timetable);
    const auto found = m_library.find(PolicyId(policy));
    if (shipped) QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    const Policy &rules = shipped ? **found : byHand;
    const Procedure *steps = rules.procedure(ProcedureId(procedure));
    QVERIFY(steps);
    CaseMaker maker(20260402);
    for (const Division division : allDivisions) {
        const DayWalk walk(idOf(division));
        for (int i = 0; i < 150; ++i) {
            const RandomCase made = maker.make(timetable, walk, idOf(division));
            const When now = When::fromText(made.asOf).value();
            const QStringList actual = linesOf(targets(rules, *steps, m_calendars.of(division), factsOf(made), now));
            const QStringList expected = linesOf(walk, timetable, made);
            if (actual != expected) qWarning().noquote() << described(made);
            QCOMPARE(actual.join(u'\n'), expected.join(u'\n'));
        }
    }
}

void TestTargetsWalk::shouldShipEveryRowOfTheTimetables_data() {
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < rows().size(); ++i)
        QTest::addRow("%s/%s %s", qPrintable(rows()[i].policy), qPrintable(rows()[i].procedure),
                      qPrintable(rows()[i].id))
            << int(i);
}

void TestTargetsWalk::shouldShipEveryRowOfTheTimetables() {
    QFETCH(int, index);
    const Row &row = rows()[size_t(index)];
    const auto policy = m_library.find(PolicyId(row.policy));
    QVERIFY2(policy, "not shipped");
    const Procedure *procedure = (*policy)->procedure(ProcedureId(row.procedure));
    QVERIFY(procedure);
    QCOMPARE(procedure->targets.size(), rowsOf(row.policy, row.procedure).size());
    QCOMPARE(procedure->entry.text(), row.entry);
    const TargetRule *rule = procedure->target(TargetId(row.id));
    QVERIFY(rule);
    QCOMPARE(rule->kind, kindOf(row));
    QCOMPARE(rule->from.text(), row.from);
    QCOMPARE(rule->metBy.text(), row.metBy);
    QCOMPARE(rule->within, durationOf(row));
    QVERIFY2(rule->clause.number.contains(row.clause), qPrintable(rule->clause.number));
    QCOMPARE(rule->declinable.has_value(), row.canBeDeclined);
    QCOMPARE(rule->extension.has_value(), row.cap >= 0);
    if (row.cap < 0) return;
    QCOMPARE(rule->extension->atMost, ruleOf(row).extension->atMost);
}

// That the random cases above come everywhere: a check that never meets a state proves nothing about it.
void TestTargetsWalk::shouldReachEveryState() {
    QSet<QString> met;
    CaseMaker maker(20260402);
    const DayWalk walk(u"scotland"_s);
    for (const auto &[policy, procedure] : allProcedures())
        for (int i = 0; i < 100; ++i) {
            const RandomCase made = maker.make(rowsOf(policy, procedure), walk, u"scotland"_s);
            for (const Row &row : rowsOf(policy, procedure))
                met.insert(walk.reckon(row, made.events, made.extensions, made.asOf).state);
        }
    QCOMPARE(met.size(), 11);
}

QTEST_GUILESS_MAIN(TestTargetsWalk)
#include "tst_targets_walk.moc"
