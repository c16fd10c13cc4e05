// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QSqlRecord>
#include <QtTest>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/exchange/demo_register.h"
#include "core/store/case_list.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/export_rows.h"
#include "core/store/figures.h"
#include "core/store/learning_reader.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const DayRange year{{2026, 1, 1}, {2026, 12, 31}};

// Every row that is kept of a case, but for its sequence.
const QStringList tables{u"target"_s,      u"stage_run"_s,    u"award"_s,        u"refusal"_s,
                         u"restriction"_s, u"outside_step"_s, u"counted_step"_s, u"learnt"_s,
                         u"lesson"_s,      u"audit"_s,        u"survey"_s,       u"case_search"_s};

QStringList rowsIn(TestRegister &reg, const QString &table) {
    QStringList rows;
    const auto read =
        reg->database().read(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s, {}, [&](const QSqlQuery &row) {
            QStringList values;
            for (int i = 0; i < row.record().count(); ++i) values << row.value(i).toString();
            rows << values.join(u'|');
        });
    return read ? rows : QStringList{read.error().message};
}

QStringList allRows(TestRegister &reg) {
    QStringList rows;
    for (const QString &table : tables) rows << table << rowsIn(reg, table);
    return rows;
}

QStringList findings(TestRegister &reg) {
    QStringList found;
    const auto run = Checkup(*reg).run([&](const Finding &finding) { found << finding.sentence; });
    if (!run) found << run.error().message;
    return found;
}

}  // namespace

// What was recorded by mistake leaves no trace in lists, targets and figures; the timeline keeps it and the strike.
class TestStruckRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_reg = std::make_unique<TestRegister>(u"southway"_s, u"2026-04-21T09:00"_s);
        m_case = m_reg->receive(u"2026-04-02T10:00"_s, {{keys::complainant, u"Aisha Khan"_s}});
        record(m_case, u"stage-1.acknowledged"_s, u"2026-04-07"_s);
    }
    void cleanup() { m_reg.reset(); }

    void shouldMakeATargetPendingAgain() {
        const QStringList due = dueOn(m_case);
        QVERIFY2(due.contains(u"stage-1.response"_s), qPrintable(due.join(u' ')));
        record(m_case, u"stage-1.responded"_s, u"2026-04-20"_s, response());
        QVERIFY(!dueOn(m_case).contains(u"stage-1.response"_s));
        strikeLast(u"stage-1.responded"_s);
        QCOMPARE(dueOn(m_case), due);
    }

    void shouldForgetItInTheFigures() {
        const auto read = [&] { return *FigureReader((*m_reg)->database(), {(*m_reg)->policy()}).read(year); };
        const QStringList before = allRows(*m_reg);
        record(m_case, u"stage-1.responded"_s, u"2026-04-20"_s, response());
        QCOMPARE(read().total[Measure::Answered], 1);
        QCOMPARE(read().total[Measure::Compensation], 5000);
        strikeLast(u"stage-1.responded"_s);
        QCOMPARE(read().total[Measure::Answered], 0);
        QCOMPARE(read().total[Measure::Compensation], 0);
        QCOMPARE(allRows(*m_reg), before);
    }

    void shouldBeCleanAndRebuildTheSame() {
        record(m_case, u"stage-1.responded"_s, u"2026-04-20"_s, response());
        strikeLast(u"stage-1.responded"_s);
        record(m_case, u"stage-1.responded"_s, u"2026-04-21"_s, {{keys::outcome, u"not-upheld"_s}});
        QCOMPARE(findings(*m_reg), QStringList());
        const QStringList rows = allRows(*m_reg);
        QCOMPARE(Checkup(**m_reg).rebuild().value(), 1);
        QCOMPARE(allRows(*m_reg), rows);
        QVERIFY(m_reg->reopen());
        QCOMPARE(findings(*m_reg), QStringList());
        QCOMPARE((*m_reg)->caseFile(m_case)->subject.outcome, OutcomeId(u"not-upheld"_s));
    }

    void shouldKeepBothOnTheTimeline() {
        record(m_case, u"stage-1.responded"_s, u"2026-04-20"_s, response());
        strikeLast(u"stage-1.responded"_s);
        const auto file = (*m_reg)->caseFile(m_case);
        QCOMPARE(file->timeline.size(), size_t(4));
        QCOMPARE(file->standing().size(), size_t(2));
        QCOMPARE(file->subject.course.mistakes.value(3), u"Meant for another case"_s);
        QCOMPARE(file->subject.sequence, 4);
    }

    void shouldFindNoMoreWhatWasStruck() {
        record(m_case, u"note"_s, u"2026-04-08"_s, {{keys::text, u"Zebra"_s}});
        QCOMPARE(found(u"zebra"_s), 1);
        strikeLast(u"note"_s);
        QCOMPARE(found(u"zebra"_s), 0);
    }

    void shouldReadNoStruckStaff() {
        record(m_case, u"staff.named"_s, u"2026-04-08"_s, {{keys::staff, QJsonArray{u"Bob Lane"_s}}});
        const auto named = [&] { return LearningReader((*m_reg)->database()).namedStaff(year)->size(); };
        QCOMPARE(named(), size_t(1));
        strikeLast(u"staff.named"_s);
        QCOMPARE(named(), size_t(0));
    }

    void shouldTellALessonThatIsInConfidenceNoMore() {
        record(m_case, u"lesson.drawn"_s, u"2026-04-08"_s, {{keys::text, u"Ring before a visit"_s}});
        const auto isConfidential = [&] {
            return LearningReader((*m_reg)->database()).lessons(year).value().front().confidential;
        };
        QVERIFY(!isConfidential());
        record(m_case, u"details.changed"_s, u"2026-04-09"_s, {{keys::confidential, true}});
        QVERIFY(isConfidential());
        strikeLast(u"details.changed"_s);
        QVERIFY(!isConfidential());
    }

    void shouldExportBoth() {
        record(m_case, u"call"_s, u"2026-04-08"_s, {{keys::text, u"Rang"_s}});
        strikeLast(u"call"_s);
        const auto cases = ExportReader(**m_reg).next();
        QStringList names;
        for (const StoredEvent &event : cases.value().front().events) names << event.name;
        QCOMPARE(names, (QStringList{u"received"_s, u"stage-1.acknowledged"_s, u"call"_s, u"entry.struck"_s}));
    }

    // Of two that asked, the first was a mistake: the second is the first now, and named by who asked.
    void shouldNameWhoAskedBesideAMistake() {
        const QJsonObject consent{{keys::consent, true}, {keys::despite, u"They wish it"_s}};
        const auto asked = [&](const QString &body) {
            QJsonObject data = consent;
            data.insert(keys::body, body);
            record(m_case, u"outside.referred"_s, u"2026-04-09"_s, data);
        };
        asked(u"regulator"_s);
        asked(u"ombudsman"_s);
        const auto wants = [&](const QString &body) {
            record(m_case, u"outside.requested"_s, u"2026-04-10"_s,
                   {{keys::body, body}, {keys::text, u"The log"_s}, {keys::until, u"2026-05-08"_s}});
        };
        wants(u"regulator"_s);
        strikeLast(u"outside.requested"_s);
        wants(u"ombudsman"_s);
        const auto items = (*m_reg)->due().dueUntil({2026, 12, 31}, {}, 100);
        const auto item = std::ranges::find(*items, TargetId(u"evidence-1"_s), &DueItem::target);
        QVERIFY(item != items->end());
        QCOMPARE(item->body, u"Housing Ombudsman Service"_s);
    }

    void shouldStrikeALinkOnBothCases() {
        const CaseRef other = m_reg->receive(u"2026-04-03"_s);
        record(m_case, u"case.linked"_s, u"2026-04-08"_s, {{keys::caseRef, other.text()}});
        QCOMPARE((*m_reg)->caseFile(other)->subject.links.size(), size_t(1));
        strikeLast(u"case.linked"_s);
        QVERIFY((*m_reg)->caseFile(m_case)->subject.links.empty());
        QVERIFY((*m_reg)->caseFile(other)->subject.links.empty());
        record(m_case, u"case.linked"_s, u"2026-04-08"_s, {{keys::caseRef, other.text()}});
        QCOMPARE(findings(*m_reg), QStringList());
    }

    void shouldOpenTheCaseThatWasJoinedByMistake() {
        const CaseRef other = m_reg->receive(u"2026-04-03"_s);
        record(m_case, u"case.joined"_s, u"2026-04-08"_s, {{keys::caseRef, other.text()}, {keys::reason, u"x"_s}});
        QVERIFY(!(*m_reg)->caseFile(m_case)->subject.open);
        strikeLast(u"case.joined"_s);
        QVERIFY((*m_reg)->caseFile(m_case)->subject.open);
        QVERIFY((*m_reg)->caseFile(other)->subject.links.empty());
        QCOMPARE(findings(*m_reg), QStringList());
    }

    // A whole demo: the last entry of every case that lets itself be struck.
    void shouldStayCleanOnEveryKindOfCase() {
        TestRegister reg(u"torus"_s, u"2026-04-21T09:00"_s);
        QVERIFY(fillWithDemo(*reg, {150, 11}));
        QStringList references;
        QVERIFY(reg->database().read(u"SELECT reference FROM case_origin"_s, {},
                                     [&](const QSqlQuery &row) { references << row.value(0).toString(); }));
        int struck = 0;
        for (const QString &reference : references) {
            const auto file = reg->caseFile(CaseRef(reference));
            const auto last = file->subject.course.entries.back();
            const int entry = last.follows ? last.sequence - 1 : last.sequence;
            if (reg.record(CaseRef(reference), u"entry.struck"_s, u"2026-04-21"_s, strikeOf(entry))) ++struck;
        }
        QVERIFY2(struck > 50, qPrintable(QString::number(struck)));
        QCOMPARE(findings(reg), QStringList());
    }

private:
    static QJsonObject strikeOf(int entry) {
        return {{keys::entry, entry}, {keys::reason, u"Meant for another case"_s}};
    }

    static QJsonObject response() {
        return {{keys::outcome, u"upheld"_s}, {keys::pence, 5000}, {keys::text, u"We agree"_s}};
    }

    void record(const CaseRef &reference, const QString &event, const QString &at, const QJsonObject &data = {}) {
        const auto recorded = m_reg->record(reference, event, at, data);
        QVERIFY2(recorded, recorded ? "" : qPrintable(event + u": "_s + recorded.error().message));
    }

    void strikeLast(const QString &event) {
        const auto file = (*m_reg)->caseFile(m_case);
        const auto last = std::find_if(file->timeline.rbegin(), file->timeline.rend(),
                                       [&](const Event &one) { return one.name.text() == event; });
        record(m_case, u"entry.struck"_s, u"2026-04-21"_s, strikeOf(last->sequence));
    }

    [[nodiscard]] QStringList dueOn(const CaseRef &reference) {
        QStringList targets;
        const auto items = (*m_reg)->due().dueUntil({2026, 12, 31}, {}, 100);
        for (const DueItem &item : items.value())
            if (item.reference == reference) targets << item.target.text();
        return targets;
    }

    [[nodiscard]] qsizetype found(const QString &word) {
        qsizetype count = 0;
        const auto read = (*m_reg)->database().read(u"SELECT rowid FROM case_search WHERE case_search MATCH ?"_s,
                                                    {word}, [&](const QSqlQuery &) { ++count; });
        return read ? count : -1;
    }

    std::unique_ptr<TestRegister> m_reg;
    CaseRef m_case;
};

QTEST_GUILESS_MAIN(TestStruckRows)
#include "tst_struck_rows.moc"
