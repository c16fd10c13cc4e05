// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/page_tables.h"

#include <QCoreApplication>

#include "core/policy/page/page_cells.h"
#include "core/policy/page/rule_phrases.h"

namespace redress::tables {

namespace {

using namespace Qt::StringLiterals;

struct PageTables {
    Q_DECLARE_TR_FUNCTIONS(PageTables)
};

QString ruleOf(const TargetRule &target, const Procedure &procedure) {
    return PageTables::tr("%1 from: %2 (%3)")
        .arg(phrases::within(target), phrases::event(target.from, procedure), target.clause.number);
}

PageCell besideCell(const TargetRule &target, const Beside &beside) {
    const TargetRule *other = beside.procedure ? beside.procedure->target(target.id) : nullptr;
    if (!other) {
        const bool silent = target.clause.codeNote.isEmpty();
        return {silent ? u"–"_s : target.clause.codeNote, {}, silent ? PageCell::Mark::None : PageCell::Mark::Differs};
    }
    const bool same = other->within == target.within && other->from == target.from && other->kind == target.kind;
    const QString extension = other->extension ? phrases::extension(*other->extension) : QString();
    const QString note = target.clause.codeNote.isEmpty() ? extension : target.clause.codeNote;
    return {ruleOf(*other, *beside.procedure), note, same ? PageCell::Mark::Same : PageCell::Mark::Differs};
}

QString notesOf(const TargetRule &target) {
    QStringList notes;
    if (target.extension) notes.append(phrases::extension(*target.extension));
    if (target.declinable) notes.append(phrases::declinable(*target.declinable));
    return notes.join(u' ');
}

QString aboutOlder(const TimeLimit &limit) {
    QStringList sentences;
    if (limit.discretion) sentences.append(PageTables::tr("An older issue can be taken at discretion."));
    if (limit.recurring)
        sentences.append(PageTables::tr("Where a problem comes back, older reports are heard as background (%1).")
                             .arg(limit.recurring->number));
    return sentences.join(u' ');
}

PageCell limitBesideCell(const TimeLimit &limit, const Beside &beside) {
    const TimeLimit *other = beside.procedure && beside.procedure->timeLimit ? &*beside.procedure->timeLimit : nullptr;
    if (!other) return {u"–"_s, {}, PageCell::Mark::None};
    const bool same = other->within == limit.within && other->discretion == limit.discretion;
    return {PageTables::tr("%1 (%2)").arg(other->within.toText(), other->clause.number), limit.clause.codeNote,
            same ? PageCell::Mark::Same : PageCell::Mark::Differs};
}

std::vector<PageCell> targetRow(const TargetRule &target, const Procedure &procedure) {
    const bool assumed = target.clause.basis == Clause::Basis::Assumed;
    return {{target.name, target.clause.text, PageCell::Mark::None},
            {phrases::event(target.from, procedure), {}, PageCell::Mark::None},
            {phrases::within(target), notesOf(target), assumed ? PageCell::Mark::LocalSetting : PageCell::Mark::None},
            {target.metBy.isEmpty() ? u"–"_s : phrases::event(target.metBy, procedure), {}, PageCell::Mark::None},
            {target.clause.number, {}, PageCell::Mark::None}};
}

// Merge fields stand as names in brackets: the page is read by people.
QString withNamedFields(const QStringList &paragraphs) {
    return paragraphs.join(u'\n').replace(u"{{"_s, u"["_s).replace(u"}}"_s, u"]"_s);
}

}  // namespace

PageTable timetable(const Procedure &procedure, const Beside &beside) {
    PageTable table{PageTables::tr("Timetable"),
                    {PageTables::tr("Target"), PageTables::tr("Runs from"), PageTables::tr("Within"),
                     PageTables::tr("Met by"), PageTables::tr("Clause")},
                    {34, 18, 20, 18, 10},
                    {}};
    addCodeColumn(table, beside, {22, 14, 14, 18, 9, 23});
    for (const TargetRule &target : procedure.targets) {
        auto row = targetRow(target, procedure);
        if (beside.code) row.push_back(besideCell(target, beside));
        table.rows.push_back(std::move(row));
    }
    return table;
}

PageTable missing(const Procedure &procedure, const Beside &beside) {
    PageTable table;
    if (!beside.procedure) return table;
    table.caption = PageTables::tr("Also asked by %1").arg(beside.code->reference);
    table.headings = {PageTables::tr("Target"), PageTables::tr("Runs from"), PageTables::tr("Within"),
                      PageTables::tr("Clause")};
    table.shares = {40, 22, 28, 10};
    for (const TargetRule &other : beside.procedure->targets) {
        if (procedure.target(other.id)) continue;
        table.rows.push_back({{other.name, other.clause.text, PageCell::Mark::None},
                              {phrases::event(other.from, *beside.procedure), {}, PageCell::Mark::None},
                              {phrases::within(other), notesOf(other), PageCell::Mark::None},
                              {other.clause.number, {}, PageCell::Mark::None}});
    }
    return table;
}

PageTable limits(const Procedure &procedure, const Beside &beside) {
    PageTable table{PageTables::tr("Time limits"),
                    {PageTables::tr("Limit"), PageTables::tr("Within"), PageTables::tr("Clause")},
                    {60, 30, 10},
                    {}};
    addCodeColumn(table, beside, {45, 24, 9, 22});
    if (const auto &limit = procedure.timeLimit) {
        table.rows.push_back(
            {{PageTables::tr("Age of the issue when it is complained about"), limit->clause.text, PageCell::Mark::None},
             {limit->within.toText(), aboutOlder(*limit), PageCell::Mark::None},
             clauseCell(limit->clause)});
        if (beside.code) table.rows.back().push_back(limitBesideCell(*limit, beside));
    }
    if (const auto &review = procedure.restrictionReview) {
        table.rows.push_back(
            {{PageTables::tr("Review of restrictions on a complainant"), review->clause.text, PageCell::Mark::None},
             {review->within.toText(), {}, PageCell::Mark::None},
             clauseCell(review->clause)});
        if (beside.code) table.rows.back().push_back({u"–"_s, {}, PageCell::Mark::None});
    }
    return table;
}

PageTable outcomes(const Procedure &procedure) {
    PageTable table{PageTables::tr("Outcomes"),
                    {PageTables::tr("Outcome"), PageTables::tr("What it means"), PageTables::tr("Counts as"),
                     PageTables::tr("Clause")},
                    {20, 52, 18, 10},
                    {}};
    for (const Outcome &outcome : procedure.outcomes)
        table.rows.push_back({{outcome.name, {}, PageCell::Mark::None},
                              {outcome.clause.text, {}, PageCell::Mark::None},
                              {phrases::finding(outcome.finding), {}, PageCell::Mark::None},
                              clauseCell(outcome.clause)});
    return table;
}

PageTable letters(const Procedure &procedure) {
    PageTable table{
        PageTables::tr("Letters"),
        {PageTables::tr("Letter"), PageTables::tr("What it tells the customer here"), PageTables::tr("Clause")},
        {20, 70, 10},
        {}};
    for (const LetterRule &letter : procedure.letters)
        table.rows.push_back({{letter.name, {}, PageCell::Mark::None},
                              {withNamedFields(letter.paragraphs), {}, PageCell::Mark::None},
                              clauseCell(letter.clause)});
    return table;
}

}  // namespace redress::tables
