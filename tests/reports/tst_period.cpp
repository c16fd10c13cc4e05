// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/reports/period.h"

using namespace redress;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadThreeForms_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *text, QDate from, QDate to, const char *title, const char *previous,
                            const char *next) {
            QTest::newRow(text) << QString::fromLatin1(text) << from << to << QString::fromLatin1(title)
                                << QString::fromLatin1(previous) << QString::fromLatin1(next);
        };
        row("2026-Q1", {2026, 1, 1}, {2026, 3, 31}, "January to March 2026", "2025-Q4", "2026-Q2");
        row("2024-Q4", {2024, 10, 1}, {2024, 12, 31}, "October to December 2024", "2024-Q3", "2025-Q1");
        row("2026-04", {2026, 4, 1}, {2026, 4, 30}, "April 2026", "2026-03", "2026-05");
        row("2024-02", {2024, 2, 1}, {2024, 2, 29}, "February 2024", "2024-01", "2024-03");
        row("2026-01", {2026, 1, 1}, {2026, 1, 31}, "January 2026", "2025-12", "2026-02");
        row("2025/26", {2025, 4, 1}, {2026, 3, 31}, "Financial year 2025/26", "2024/25", "2026/27");
        row("1999/00", {1999, 4, 1}, {2000, 3, 31}, "Financial year 1999/00", "1998/99", "2000/01");
    }
    void shouldReadThreeForms() {
        QFETCH(QString, text);
        const auto period = Period::fromText(text);
        QVERIFY(period);
        QTEST(period->from(), "from");
        QTEST(period->to(), "to");
        QTEST(period->title(), "title");
        QTEST(period->previous().toText(), "previous");
        QTEST(period->next().toText(), "next");
        QCOMPARE(period->toText(), text);
    }

    void shouldTakeWhatPeopleType() { QCOMPARE(Period::fromText(u" 2026-q1 "_s)->toText(), u"2026-Q1"_s); }

    void shouldRefuseWhatIsNoPeriod_data() {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,
                                u" "_s,
                                u"2026"_s,
                                u"2026-Q0"_s,
                                u"2026-Q5"_s,
                                u"2026-13"_s,
                                u"2026-00"_s,
                                u"2026-4"_s,
                                u"26-Q1"_s,
                                u"2026/26"_s,
                                u"2025/27"_s,
                                u"2025/2026"_s,
                                u"Q1"_s,
                                u"-2026-Q1"_s,
                                u"2026-Q1x"_s,
                                u"2026-Q1\n2026"_s,
                                u"0000-01"_s,
                                u"1949-12"_s,
                                u"2200-Q1"_s,
                                u"٢٠٢٦-Q1"_s,
                                u"2026–Q1"_s,
                                u"'; DROP TABLE case_row"_s,
                                QString(100000, u'9'),
                                QString(QChar(0)) + u"2026-Q1"_s};
        for (qsizetype i = 0; i < texts.size(); ++i) QTest::addRow("%lld", static_cast<long long>(i)) << texts[i];
    }
    void shouldRefuseWhatIsNoPeriod() {
        QFETCH(QString, text);
        const auto period = Period::fromText(text);
        QVERIFY(!period);
        QVERIFY(period.error().message.endsWith(u'.'));
        QVERIFY2(period.error().message.size() < 300, "the text is not repeated at length");
    }

    // Every day lies in exactly the period that contains it, and periods of a kind leave no day out.
    void shouldCoverEveryDay_data() {
        QTest::addColumn<Period::Kind>("kind");
        QTest::newRow("months") << Period::Kind::Month;
        QTest::newRow("quarters") << Period::Kind::Quarter;
        QTest::newRow("financial years") << Period::Kind::FinancialYear;
    }
    void shouldCoverEveryDay() {
        QFETCH(Period::Kind, kind);
        Period current = Period::containing(kind, {2019, 1, 1});
        for (QDate day(2019, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
            if (day > current.to()) {
                QCOMPARE(current.next().from(), day);
                current = current.next();
            }
            QCOMPARE(Period::containing(kind, day), current);
            QVERIFY(current.from() <= day && day <= current.to());
        }
    }

    void shouldKnowWhetherItHasEnded() {
        const Period quarter = *Period::fromText(u"2026-Q1"_s);
        QVERIFY(!quarter.hasBegun({2025, 12, 31}));
        QVERIFY(quarter.hasBegun({2026, 1, 1}));
        QVERIFY(!quarter.hasEnded({2026, 3, 31}));
        QVERIFY(quarter.hasEnded({2026, 4, 1}));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
