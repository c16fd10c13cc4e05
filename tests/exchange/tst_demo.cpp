// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/event_names.h"
#include "core/exchange/demo_register.h"
#include "core/exchange/export_register.h"
#include "core/store/checkup.h"
#include "core/store/export_rows.h"
#include "tests/exchange/import_fixture.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

// What stands of the promises of a register, counted from its cases one by one.
struct Tally {
    int cases = 0;
    int events = 0;
    int answered = 0;  // with something put right
    int promises = 0;
    int kept = 0;
    int keptLate = 0;
    int overdue = 0;
    int dueSoon = 0;         // within ten days
    int closedStanding = 0;  // closed cases with a promise that stands
    int keptInTheFuture = 0;
    QDate oldestOverdue;
};

void count(Tally &tally, const Case &subject, QDate today) {
    for (const Undertaking &one : subject.undertakings) {
        if (one.kind != Undertaking::Kind::Promise) continue;
        ++tally.promises;
        if (one.state == Undertaking::State::Kept) {
            ++tally.kept;
            tally.keptLate += one.ended.day() > one.due;
            tally.keptInTheFuture += one.ended.day() > today;
            continue;
        }
        tally.closedStanding += !subject.open;
        tally.dueSoon += one.due >= today && one.due <= today.addDays(10);
        if (one.due >= today) continue;
        ++tally.overdue;
        if (!tally.oldestOverdue.isValid() || one.due < tally.oldestOverdue) tally.oldestOverdue = one.due;
    }
}

Tally tallyOf(Register &reg) {
    Tally tally;
    ExportReader reader(reg);
    for (auto cases = *reader.next(); !cases.empty(); cases = *reader.next()) {
        for (const ExportedCase &one : cases) {
            ++tally.cases;
            tally.events += int(one.events.size());
            tally.answered += !one.file.subject.outcome.isEmpty();
            count(tally, one.file.subject, reg.clock().today());
        }
    }
    return tally;
}

QByteArray eventsOf(Register &reg, const QString &path) {
    if (!exportRegister(reg, ExportKind::Events, path)) qFatal("no export");
    return ImportFixture::read(path);
}

}  // namespace

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMakePromisesInAnsweredCases_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("keptBeforeClosing");
        QTest::newRow("southway 6.15") << u"southway"_s << false;
        QTest::newRow("torus 3.4: closed only when kept") << u"torus"_s << true;
        QTest::newRow("the Code 6.6: closed only when kept") << u"hos-code-2024"_s << true;
        QTest::newRow("wrekin") << u"wrekin"_s << false;
        QTest::newRow("halton") << u"halton"_s << false;
        QTest::newRow("beyond") << u"beyond"_s << false;
    }
    void shouldMakePromisesInAnsweredCases() {
        QFETCH(QString, policy);
        QFETCH(bool, keptBeforeClosing);
        TestRegister reg(policy);
        QVERIFY(fillWithDemo(*reg, {1500, 6}));
        const Tally tally = tallyOf(*reg);
        QVERIFY2(tally.promises * 100 > tally.answered * 5, qPrintable(QString::number(tally.promises)));
        QVERIFY2(tally.promises * 100 < tally.answered * 35, qPrintable(QString::number(tally.promises)));
        QVERIFY(tally.kept * 2 > tally.promises);
        QVERIFY(tally.keptLate > 0 && tally.keptLate < tally.kept / 3);
        QVERIFY(tally.overdue > 0);
        QVERIFY(tally.dueSoon > 0);
        QCOMPARE(tally.keptInTheFuture, 0);
        QVERIFY(tally.oldestOverdue >= reg->clock().today().addDays(-45));
        if (keptBeforeClosing) QCOMPARE(tally.closedStanding, 0);
        QStringList findings;
        QVERIFY(Checkup(*reg).run([&](const Finding &one) { findings << one.sentence; }));
        QCOMPARE(findings, QStringList());
    }

    // A million cases take as long as their events.
    void shouldHaveFewEventsACase() {
        TestRegister reg;
        QVERIFY(fillWithDemo(*reg, {1200, 5}));
        const Tally tally = tallyOf(*reg);
        QCOMPARE(tally.cases, 1200);
        QVERIFY2(tally.events * 2 < tally.cases * 13, qPrintable(QString::number(double(tally.events) / tally.cases)));
    }

    void shouldMakeTheSameRegisterFromTheSameSeed() {
        TestRegister one;
        TestRegister same;
        TestRegister other;
        QVERIFY(fillWithDemo(*one, {300, 5, 0}));
        QVERIFY(fillWithDemo(*same, {300, 5, 0}));
        QVERIFY(fillWithDemo(*other, {300, 6, 0}));
        const QByteArray events = eventsOf(*one, one.folder() + u"/events.csv"_s);
        QCOMPARE(eventsOf(*same, same.folder() + u"/events.csv"_s), events);
        QVERIFY(eventsOf(*other, other.folder() + u"/events.csv"_s) != events);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
