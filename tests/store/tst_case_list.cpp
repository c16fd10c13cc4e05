// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/store/database.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(redress::CaseColumn)

class TestCaseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_reg = std::make_unique<TestRegister>();
        static const QStringList names{u"Ana"_s, u"bob"_s, u"Cleo"_s, u"Élise"_s, u"dan"_s};
        for (int i = 0; i < 97; ++i) {
            const QDate day = QDate(2026, 1, 5).addDays(i);
            const CaseRef ref = m_reg->receive(
                day.toString(Qt::ISODate), {{keys::complainant, names[i % 5]},
                                            {keys::summary, i % 3 == 0 ? u"Damp in the hall"_s : u"Noise at night"_s},
                                            {keys::service, i % 2 == 0 ? u"Repairs"_s : u"Tenancy"_s},
                                            {keys::officer, i % 7 == 0 ? u"Sam Reed"_s : u"Joan Pike"_s}});
            if (i % 4 == 0)
                QVERIFY(m_reg->record(ref, u"closed"_s, day.toString(Qt::ISODate), {{keys::reason, u"done"_s}}));
            m_all << ref.text();
        }
    }

    void shouldPageThroughEverySortOnce_data() {
        QTest::addColumn<CaseColumn>("column");
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<bool>("openOnly");
        for (int column = 0; column <= static_cast<int>(CaseColumn::Category); ++column) {
            for (const bool ascending : {true, false}) {
                for (const bool openOnly : {true, false})
                    QTest::addRow("column %d, %s, %s", column, ascending ? "up" : "down", openOnly ? "open" : "all")
                        << CaseColumn(column) << ascending << openOnly;
            }
        }
    }
    void shouldPageThroughEverySortOnce() {
        QFETCH(CaseColumn, column);
        QFETCH(bool, ascending);
        QFETCH(bool, openOnly);
        CaseFilter filter;
        if (openOnly) filter.status = CaseFilter::Status::Open;
        const CaseSort sort{column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder};
        const auto whole = (*m_reg)->cases().page(filter, sort, days(), 1000);
        QVERIFY(whole);
        const QStringList all = referencesOf(whole->rows);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), openOnly ? 72 : 97);
        QStringList paged;
        std::optional<CasePosition> from;
        while (true) {
            const auto page = (*m_reg)->cases().page(filter, sort, days(), 10, from);
            QVERIFY(page);
            paged << referencesOf(page->rows);
            if (!page->more) break;
            from = page->positions.back();
        }
        QCOMPARE(paged, all);
        const auto back =
            (*m_reg)->cases().page(filter, sort, days(), 10, whole->positions[40], CaseList::Direction::Backward);
        QCOMPARE(referencesOf(back->rows), all.mid(30, 10));
    }

    void shouldSortNamesWhateverTheirCase() {
        const auto page = (*m_reg)->cases().page({}, {CaseColumn::Complainant, Qt::AscendingOrder}, days(), 1000);
        QStringList names;
        for (const auto &row : page->rows) names << row.complainant;
        QCOMPARE(names.indexOf(u"bob"_s) > names.indexOf(u"Ana"_s), true);
        QVERIFY(names.indexOf(u"dan"_s) > names.indexOf(u"Cleo"_s));
    }

    void shouldFindWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("a word") << u"damp "_s << 33;
        QTest::newRow("an unfinished word") << u"dam"_s << 33;
        QTest::newRow("two words") << u"hall damp "_s << 33;
        QTest::newRow("without its accent") << u"elise "_s << 19;
        QTest::newRow("two parts of a case") << u"ana noise "_s << 13;
        QTest::newRow("a reference") << m_all[7] << 1;
        QTest::newRow("nothing of the kind") << u"heating"_s << 0;
        QTest::newRow("quotes") << u"\"damp\""_s << 33;
        QTest::newRow("operators are words") << u"damp AND "_s << 0;
        QTest::newRow("punctuation alone finds none") << u"*"_s << 0;
        QTest::newRow("blanks alone ask for nothing") << u"  "_s << 97;
        QTest::newRow("brackets") << u"(damp"_s << 33;
        QTest::newRow("a column name") << u"body:damp"_s << 0;
        QTest::newRow("a smiley") << u"😀"_s << -1;
        QTest::newRow("very long") << QString(10000, u'x') << 0;
        QTest::newRow("a NUL") << QString(u"damp"_s + QChar(0)) << 33;
    }
    void shouldFindWords() {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        CaseFilter filter;
        filter.search = typed;
        const auto page = (*m_reg)->cases().page(filter, {}, days(), 1000);
        QVERIFY2(page, page ? "" : qPrintable(page.error().message));
        if (hits >= 0) QCOMPARE(static_cast<int>(page->rows.size()), hits);
        if (hits > 0 && hits < 97) QVERIFY(std::ranges::is_sorted(page->rows, std::greater(), &CaseRow::key));
    }

    void shouldPageThroughASearch() {
        CaseFilter filter;
        filter.search = u"damp "_s;
        QStringList paged;
        std::optional<CasePosition> from;
        do {
            const auto page = (*m_reg)->cases().page(filter, {}, days(), 10, from);
            QVERIFY2(page, page ? "" : qPrintable(page.error().message));
            paged << referencesOf(page->rows);
            from = page->more ? std::optional(page->positions.back()) : std::nullopt;
        } while (from);
        QCOMPARE(QSet<QString>(paged.begin(), paged.end()).size(), 33);
        QCOMPARE(paged.size(), 33);
    }

    void shouldFilter() {
        CaseFilter filter;
        filter.officer = u"sam reed"_s;
        QCOMPARE((*m_reg)->cases().count(filter, days(), 1000).value(), 14);
        filter.service = u"Repairs"_s;
        QCOMPARE((*m_reg)->cases().count(filter, days(), 1000).value(), 7);
        filter.receivedFrom = QDate(2026, 3, 1);
        filter.receivedTo = QDate(2026, 3, 31);
        QCOMPARE((*m_reg)->cases().count(filter, days(), 1000).value(), 3);  // 2, 16 and 30 March
        QCOMPARE((*m_reg)->cases().count({}, days(), 50).value(), 50);
        QCOMPARE((*m_reg)->cases().countAll().value(), 97);
    }

    void shouldSortStatesIntoDates() {
        const auto countOf = [&](TargetState state) {
            CaseFilter filter;
            filter.state = state;
            return (*m_reg)->cases().count(filter, days(), 1000).value();
        };
        CaseFilter open;
        open.status = CaseFilter::Status::Open;
        const int due = countOf(TargetState::Overdue) + countOf(TargetState::DueToday) +
                        countOf(TargetState::Approaching) + countOf(TargetState::Running);
        QCOMPARE(due, (*m_reg)->cases().count(open, days(), 1000).value());
        QVERIFY(countOf(TargetState::Overdue) > 50);
    }

    void shouldListTheValuesOfAColumn() {
        QCOMPARE((*m_reg)->cases().valuesOf(CaseColumn::Service).value(), (QStringList{u"Repairs"_s, u"Tenancy"_s}));
        QCOMPARE((*m_reg)->cases().valuesOf(CaseColumn::Officer, 1).value(), QStringList{u"Joan Pike"_s});
        QCOMPARE((*m_reg)->cases().valuesOf(CaseColumn::Category).value(), QStringList());
    }

    void shouldFindCasesOfTheSamePerson() {
        const auto alike = (*m_reg)->cases().alike(u"BOB"_s, {}, 5);
        QCOMPARE(alike->size(), size_t(5));
        QVERIFY(std::ranges::is_sorted(*alike, std::greater(), &CaseRow::received));
        QCOMPARE((*m_reg)->cases().alike({}, {}, 5)->size(), size_t(0));
    }

    void shouldShowOnlyTheNamedRows() {
        const auto page = (*m_reg)->cases().page({}, {}, days(), 5);
        CaseFilter filter;
        filter.only = {page->rows[1].key, page->rows[3].key};
        QCOMPARE((*m_reg)->cases().page(filter, {}, days(), 100)->rows.size(), size_t(2));
    }

    // Thirty thousand cases of another service stand before them in the order of the sort: a walk there gives up.
    void shouldFindWhatLiesFarInTheOrder() {
        TestRegister reg;
        reg.receive(u"2026-01-05"_s, {{keys::complainant, u"Ana"_s}});
        Database &database = reg->database();
        for (const auto &sql :
             {u"PRAGMA foreign_keys = OFF"_s,
              u"CREATE TEMP TABLE copy AS SELECT * FROM case_row, "
              "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 55000) SELECT i FROM n)"_s,
              u"UPDATE copy SET key = i + 1, reference = 'C-' || i, service = iif(i <= 30000, 'Repairs', 'Lettings'), "
              "about = printf('%05d', iif(i <= 30000, i, 85001 - i))"_s,
              u"ALTER TABLE copy DROP COLUMN i"_s, u"INSERT INTO case_row SELECT * FROM copy"_s}) {
            const auto done = database.run(sql);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
        CaseFilter filter;
        filter.service = u"Lettings"_s;
        const CaseSort sort{CaseColumn::About, Qt::AscendingOrder};
        const auto first = reg->cases().page(filter, sort, reg->days(), 10);
        QVERIFY(first && first->more);
        QStringList expected;
        for (int i = 55000; i > 54990; --i) expected << u"C-%1"_s.arg(i);
        QCOMPARE(referencesOf(first->rows), expected);
        const auto next = reg->cases().page(filter, sort, reg->days(), 10, first->positions.back());
        QCOMPARE(next->rows.front().reference.text(), u"C-54990"_s);
        const auto back =
            reg->cases().page(filter, sort, reg->days(), 5, next->positions.front(), CaseList::Direction::Backward);
        QCOMPARE(referencesOf(back->rows), expected.mid(5));
    }

private:
    [[nodiscard]] CaseList::Days days() { return (*m_reg)->days(); }
    static QStringList referencesOf(const std::vector<CaseRow> &rows) {
        QStringList found;
        for (const auto &row : rows) found << row.reference.text();
        return found;
    }

    std::unique_ptr<TestRegister> m_reg;
    QStringList m_all;
};

QTEST_GUILESS_MAIN(TestCaseList)
#include "tst_case_list.moc"
