// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/exchange/calendar_entries.h"
#include "core/schedule/worklist.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

struct Asked {
    const char *policy;
    const char *procedure;
    const char *body;
    const char *event;
    const char *target;
    const char *words;
    const char *clause;
};

// Of a case received on Thursday 2 April 2026; now it is Tuesday the 21st.
class Office {
public:
    explicit Office(const QString &policy, const QString &procedure = {})
        : reg(policy), reference(reg.receive(u"2026-04-02T10:00"_s, {}, procedure)) {}

    void record(const QString &event, const QString &at, const QJsonObject &data = {}) {
        const auto recorded = reg.record(reference, event, at, data);
        if (!recorded) qFatal("%s: %s", qPrintable(event), qPrintable(recorded.error().message));
    }

    void goTo(const QString &body) {
        record(u"outside.referred"_s, u"2026-04-09"_s,
               {{keys::body, body}, {keys::consent, true}, {keys::despite, u"They wish it"_s}});
    }

    void asks(const QString &body, const QString &event, const QString &until = u"2026-05-08"_s) {
        record(event, u"2026-04-10"_s, {{keys::body, body}, {keys::text, u"The repair log"_s}, {keys::until, until}});
    }

    [[nodiscard]] DueItem due(const QString &target) {
        const auto items = reg->due().dueUntil({2026, 12, 31}, {}, 100);
        if (!items) qFatal("%s", qPrintable(items.error().message));
        const auto found = std::ranges::find(*items, TargetId(target), &DueItem::target);
        if (found == items->end()) qFatal("%s is not due", qPrintable(target));
        return *found;
    }

    TestRegister reg;
    CaseRef reference;
};

}  // namespace

Q_DECLARE_METATYPE(Asked)

// What somebody outside wants stands on the worklist with their name and the clause that is about them.
class TestAskedBy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldNameWhoAsked_data() {
        QTest::addColumn<Asked>("row");
        const Asked rows[]{
            {"southway", "complaint", "ombudsman", "outside.requested", "evidence-1",
             "Evidence asked for (Housing Ombudsman Service): The repair log", "6.17 (a)"},
            {"southway", "complaint", "regulator", "outside.requested", "evidence-1",
             "Evidence asked for (Regulator of Social Housing): The repair log", "7.9"},
            {"southway", "complaint", "review-panel", "outside.recommended", "recommendation-1",
             "Recommendation (Complaint Review Panel (Independent Tenant Solutions)): The repair log", "6.17 (c)"},
            {"southway", "complaint", "ombudsman", "outside.ordered", "order-1",
             "Order (Housing Ombudsman Service): The repair log", "3.2"},
            {"wrekin", "care-complaint", "cqc", "outside.requested", "evidence-1",
             "Evidence asked for (Care Quality Commission): The repair log", "4.6"},
            {"wrekin", "complaint", "tenants-panel", "outside.recommended", "recommendation-1",
             "Recommendation (Designated Tenants’ Panel): The repair log", "5.6"},
            {"beyond", "complaint", "designated-person", "outside.requested", "evidence-1",
             "Evidence asked for (Designated person (MP or local councillor)): The repair log", "3.11"}};
        for (const Asked &row : rows) QTest::addRow("%s %s %s, %s", row.policy, row.clause, row.body, row.event) << row;
    }
    void shouldNameWhoAsked() {
        QFETCH(Asked, row);
        Office office(QString::fromUtf8(row.policy), QString::fromUtf8(row.procedure));
        office.goTo(QString::fromUtf8(row.body));
        office.asks(QString::fromUtf8(row.body), QString::fromUtf8(row.event));
        const DueItem item = office.due(QString::fromUtf8(row.target));
        QCOMPARE(item.words(), QString::fromUtf8(row.words));
        QCOMPARE(item.clause, QString::fromUtf8(row.clause));
    }

    // Southway 6.17 (a) and 7.9: the second of a kind is the second's, and stays so when the first is answered.
    void shouldTellSeveralApart() {
        Office office(u"southway"_s);
        office.goTo(u"ombudsman"_s);
        office.goTo(u"regulator"_s);
        office.asks(u"ombudsman"_s, u"outside.requested"_s);
        office.asks(u"regulator"_s, u"outside.requested"_s);
        QCOMPARE(office.due(u"evidence-1"_s).clause, u"6.17 (a)"_s);
        QCOMPARE(office.due(u"evidence-2"_s).clause, u"7.9"_s);
        office.record(u"outside.answered"_s, u"2026-04-13"_s, {{keys::request, u"1"_s}, {keys::proof, u"Sent"_s}});
        QCOMPARE(office.due(u"evidence-2"_s).body, u"Regulator of Social Housing"_s);
    }

    void shouldNameWhoHadItOpenedAgain_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("clause");
        QTest::newRow("7.9 the regulator")
            << u"regulator"_s << u"Answer after reopening (Regulator of Social Housing): It leaks again"_s << u"7.9"_s;
        QTest::newRow("nobody outside") << QString() << u"Answer after reopening: It leaks again"_s << QString();
    }
    void shouldNameWhoHadItOpenedAgain() {
        QFETCH(QString, body);
        QFETCH(QString, words);
        QFETCH(QString, clause);
        Office office(u"southway"_s);
        const auto withdraw = [&](const QString &at) {
            office.record(u"withdrawn"_s, at, {{keys::reason, u"It was mended"_s}});
        };
        withdraw(u"2026-04-07"_s);
        // Without a day it owes nothing, and is not the first answer.
        office.record(u"reopened"_s, u"2026-04-08"_s, {{keys::reason, u"A mistake"_s}, {keys::body, u"ombudsman"_s}});
        withdraw(u"2026-04-09"_s);
        QJsonObject again{{keys::reason, u"It leaks again"_s}, {keys::until, u"2026-05-08"_s}};
        if (!body.isEmpty()) again.insert(keys::body, body);
        office.record(u"reopened"_s, u"2026-04-10"_s, again);
        QCOMPARE(office.due(u"answer-1"_s).words(), words);
        QCOMPARE(office.due(u"answer-1"_s).clause, clause);
    }

    // Wrekin 4.6, wherever the worklist is read.
    void shouldSaySoOnTodayAndInTheCalendar() {
        Office office(u"wrekin"_s, u"care-complaint"_s);
        office.goTo(u"cqc"_s);
        office.asks(u"cqc"_s, u"outside.requested"_s, u"2026-04-22"_s);
        const auto today = readWorklist(*office.reg, {}, 20);
        const auto item = std::ranges::find(today->approaching, TargetId(u"evidence-1"_s), &DueItem::target);
        QVERIFY(item != today->approaching.end());
        QCOMPARE(item->clause, u"4.6"_s);
        QVERIFY(item->words().contains(u"Care Quality Commission"_s));
        const auto entries = calendarEntries(*office.reg, {}, 10);
        const auto entry =
            std::ranges::find_if(*entries, [](const CalendarEntry &one) { return one.uid.contains(u"evidence-1"_s); });
        QVERIFY(entry != entries->end());
        QVERIFY2(entry->summary.contains(u"Care Quality Commission"_s), qPrintable(entry->summary));
        QVERIFY2(entry->description.split(u'\n').contains(u"4.6"_s), qPrintable(entry->description));
    }
};

QTEST_GUILESS_MAIN(TestAskedBy)
#include "tst_asked_by.moc"
