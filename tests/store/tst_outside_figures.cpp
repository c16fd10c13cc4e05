// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/outside_figures.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const BodyId ombudsman{u"ombudsman"_s};

QJsonObject by(const QString &key, const QString &value) {
    return {{u"body"_s, u"ombudsman"_s}, {key, value}};
}

QJsonObject order(const QString &until) {
    return {{u"body"_s, u"ombudsman"_s}, {u"text"_s, u"Apologise"_s}, {u"until"_s, until}};
}

QJsonObject proofOf(const QString &key, const QString &number) {
    return {{key, number}, {u"proof"_s, u"A letter"_s}};
}

}  // namespace

// What annual reports count of the Ombudsman, from the rows that are kept of it.
class TestOutsideFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Two cases with the Ombudsman, one of them in the year before; a third that never went there.
    void init() {
        m_register = std::make_unique<TestRegister>(u"torus"_s, u"2026-09-01T09:00"_s);
        const CaseRef first = m_register->receive(u"2026-01-05"_s);
        const CaseRef second = m_register->receive(u"2026-01-06"_s);
        m_register->receive(u"2026-01-07"_s);
        record(first, u"outside.referred"_s, u"2026-04-10"_s, by(u"reference"_s, u"HO-1"_s));
        record(first, u"outside.requested"_s, u"2026-04-13"_s, order(u"2026-04-20"_s));
        record(first, u"outside.answered"_s, u"2026-04-20"_s, proofOf(u"request"_s, u"1"_s));
        record(first, u"outside.found"_s, u"2026-06-01"_s, by(u"finding"_s, u"maladministration"_s));
        record(first, u"outside.ordered"_s, u"2026-06-01"_s, order(u"2026-06-22"_s));
        record(first, u"outside.ordered"_s, u"2026-06-01"_s, order(u"2026-06-22"_s));
        record(first, u"outside.ordered"_s, u"2026-06-01"_s, order(u"2026-12-01"_s));
        record(first, u"outside.complied"_s, u"2026-06-22"_s, proofOf(u"order"_s, u"1"_s));
        record(first, u"outside.complied"_s, u"2026-06-23"_s, proofOf(u"order"_s, u"2"_s));
        record(second, u"outside.referred"_s, u"2026-03-31"_s, by(u"reference"_s, u"HO-2"_s));
        record(second, u"outside.found"_s, u"2026-04-01"_s, by(u"finding"_s, u"service-failure"_s));
        record(second, u"outside.ended"_s, u"2026-04-02"_s, by(u"reason"_s, u"Determined"_s));
        m_first = first;
    }
    void cleanup() { m_register.reset(); }

    void shouldCountWhatHappenedInThePeriod() {
        const auto year = read({2026, 4, 1}, {2027, 3, 31});
        QCOMPARE(year.referrals, 1);
        QCOMPARE(year.findings, (std::map<FindingId, qint64>{{FindingId(u"maladministration"_s), 1},
                                                             {FindingId(u"service-failure"_s), 1}}));
        QCOMPARE(year.requests, 1);
        QCOMPARE(year.answeredInTime, 1);
        QCOMPARE(year.answeredLate, 0);
        QCOMPARE(year.orders, 3);
        QCOMPARE(year.compliedInTime, 1);
        QCOMPARE(year.compliedLate, 1);
        QCOMPARE(year.outstanding, 1);
        QCOMPARE(year.ended, 1);
    }

    void shouldLeaveOutWhatHappenedBeside() {
        const auto before = read({2025, 4, 1}, {2026, 3, 31});
        QCOMPARE(before.referrals, 1);
        QVERIFY(before.findings.empty());
        QCOMPARE(before.orders, 0);
        const auto day = read({2026, 6, 22}, {2026, 6, 22});
        QCOMPARE(day.compliedInTime, 1);
        QCOMPARE(day.compliedLate, 0);
        QCOMPARE(day.outstanding, 2);
    }

    void shouldKnowNothingOfAQuietPeriod() {
        const auto figures = readOutsideFigures((*m_register)->database(), {{2024, 4, 1}, {2025, 3, 31}});
        QVERIFY(figures);
        QVERIFY(figures->byBody.empty());
    }

    void shouldFindRowsThatDifferAndWriteThemAnew() {
        QCOMPARE(sentences(), QStringList());
        QVERIFY((*m_register)->database().run(u"UPDATE outside_step SET finding = 'x' WHERE finding <> ''"_s));
        const QStringList found = sentences();
        QCOMPARE(found.size(), 2);
        QVERIFY2(found.front().contains(u"outside"_s), qPrintable(found.front()));
        QCOMPARE(Checkup(**m_register).rebuild().value(), 3);
        QCOMPARE(sentences(), QStringList());
        QCOMPARE(read({2026, 4, 1}, {2027, 3, 31}).orders, 3);
    }

    // Written one by one or all at once: the rows are the same.
    void shouldWriteNoRowTwice() {
        const auto rows = (*m_register)->database().value(u"SELECT count(*) FROM outside_step"_s);
        QVERIFY(rows);
        QCOMPARE(rows->toInt(), 12);
        QVERIFY(m_register->record(m_first, u"note"_s, u"2026-07-01"_s, {{keys::text, u"Rang"_s}}));
        QCOMPARE((*m_register)->database().value(u"SELECT count(*) FROM outside_step"_s)->toInt(), 12);
    }

private:
    void record(const CaseRef &reference, const QString &event, const QString &at, const QJsonObject &data) {
        const auto done = m_register->record(reference, event, at, data);
        QVERIFY2(done, done ? "" : qPrintable(event + u": "_s + done.error().message));
    }
    [[nodiscard]] OutsideFigures::OfBody read(QDate from, QDate to) {
        const auto figures = readOutsideFigures((*m_register)->database(), {from, to});
        if (!figures) qFatal("%s", qPrintable(figures.error().message));
        return figures->byBody.at(ombudsman);
    }
    [[nodiscard]] QStringList sentences() {
        QStringList found;
        const auto run = Checkup(**m_register).run([&](const Finding &finding) { found << finding.sentence; });
        if (!run) found << run.error().message;
        return found;
    }

    std::unique_ptr<TestRegister> m_register;
    CaseRef m_first;
};

QTEST_GUILESS_MAIN(TestOutsideFigures)
#include "tst_outside_figures.moc"
