// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/store/alert_list.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::TestRegister;

namespace {

CaseRef receive(TestRegister &reg, const QString &summary, const QString &officer = u"Joan Pike"_s,
                const QString &on = u"2026-04-02"_s) {
    return reg.receive(on, {{keys::complainant, u"Aisha Khan"_s}, {keys::summary, summary}, {keys::officer, officer}});
}

// "R-2026-0001: hazard crime", a line a case.
QStringList waiting(TestRegister &reg, const QString &officer = {}, int limit = 100) {
    QStringList lines;
    const auto items = waitingAlerts(reg->database(), officer, limit);
    if (!items) return {items.error().message};
    for (const AlertItem &item : *items) lines << item.reference.text() + u": "_s + item.kinds.join(u' ');
    return lines;
}

QString line(const CaseRef &reference, const QString &kinds) {
    return reference.text() + u": "_s + kinds;
}

void decided(TestRegister &reg, const CaseRef &reference, const QString &kind) {
    const QJsonObject data{{keys::alert, kind}, {keys::decision, u"no"_s}, {keys::reason, u"It was dry"_s}};
    QVERIFY(reg.record(reference, u"alert.decided"_s, u"2026-04-03"_s, data));
}

QString plan(TestRegister &reg, const QString &sql) {
    QStringList steps;
    const auto read = reg->database().read(u"EXPLAIN QUERY PLAN "_s + sql, {u"Joan Pike"_s},
                                           [&](const QSqlQuery &row) { steps << row.value(3).toString(); });
    return read ? steps.join(u'\n') : read.error().message;
}

}  // namespace

// Open cases whose words may mean something that nobody has decided about yet.
class TestWaitingAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldListWhatWaitsAndNothingElse() {
        TestRegister reg;
        const CaseRef later = receive(reg, u"A racist remark, and damp"_s, u"Joan Pike"_s, u"2026-04-07"_s);
        const CaseRef first = receive(reg, u"Black mould"_s);
        receive(reg, u"A missed visit"_s);
        QCOMPARE(waiting(reg), (QStringList{line(first, u"hazard"_s), line(later, u"hazard discrimination"_s)}));
        QCOMPARE(*countWaitingAlerts(reg->database(), {}), 2);
        QCOMPARE(waiting(reg, {}, 1), QStringList{line(first, u"hazard"_s)});
    }

    void shouldKeepToOneOfficer() {
        TestRegister reg;
        const CaseRef hers = receive(reg, u"Black mould"_s, u"Helen Shaw"_s);
        receive(reg, u"Damp"_s);
        QCOMPARE(waiting(reg, u"helen shaw"_s), QStringList{line(hers, u"hazard"_s)});
        QCOMPARE(*countWaitingAlerts(reg->database(), u"Helen Shaw"_s), 1);
    }

    void shouldLeaveTheListWhenSomebodyHasDecided() {
        TestRegister reg;
        const CaseRef one = receive(reg, u"A racist remark, and damp"_s);
        decided(reg, one, u"hazard"_s);
        QCOMPARE(waiting(reg), QStringList{line(one, u"discrimination"_s)});
        decided(reg, one, u"discrimination"_s);
        QCOMPARE(waiting(reg), QStringList());
    }

    void shouldComeBackWithNewWords() {
        TestRegister reg;
        const CaseRef one = receive(reg, u"Damp"_s);
        decided(reg, one, u"hazard"_s);
        QVERIFY(reg.record(one, u"note"_s, u"2026-04-07"_s, {{keys::text, u"She can smell gas in the kitchen"_s}}));
        QCOMPARE(waiting(reg), QStringList{line(one, u"hazard"_s)});
    }

    void shouldLeaveTheListWhenTheCaseIsClosed() {
        TestRegister reg;
        const CaseRef one = receive(reg, u"Black mould"_s);
        QVERIFY(reg.record(one, u"withdrawn"_s, u"2026-04-03"_s, {{keys::reason, u"Settled"_s}}));
        QCOMPARE(waiting(reg), QStringList());
    }

    void shouldBeWhatTheTimelinesGive() {
        TestRegister reg;
        const CaseRef one = receive(reg, u"Black mould"_s);
        QVERIFY(reg->database().run(u"UPDATE case_row SET alerts = ''"_s));
        QStringList findings;
        QVERIFY(Checkup(*reg).run([&](const Finding &finding) { findings << finding.reference.text(); }));
        QCOMPARE(findings, QStringList{one.text()});
        QVERIFY(Checkup(*reg).rebuild());
        QCOMPARE(waiting(reg), QStringList{line(one, u"hazard"_s)});
    }

    // Whatever else is stored, the index that keeps these cases alone is all that is read to count them.
    void shouldCostWhatWaits() {
        TestRegister reg;
        const QString plain = plan(
            reg,
            u"SELECT count(*) FROM case_row INDEXED BY case_row_alerts_officer WHERE alerts <> '' AND officer = ?"_s);
        QVERIFY2(plain.contains(u"USING COVERING INDEX case_row_alerts_officer (officer=?)"_s), qPrintable(plain));
    }
};

QTEST_GUILESS_MAIN(TestWaitingAlerts)
#include "tst_waiting_alerts.moc"
