// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/page/ask_phrases.h"
#include "core/policy/page/page_cells.h"
#include "core/policy/page/page_tables.h"
#include "core/policy/page/rule_phrases.h"

namespace redress::tables {

namespace {

using namespace Qt::StringLiterals;

struct HandlingTables {
    Q_DECLARE_TR_FUNCTIONS(HandlingTables)
};

QString joined(const QStringList &sentences) {
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString nameOf(const ProcedureId &id, const Policy &policy) {
    const Procedure *procedure = policy.procedure(id);
    return procedure ? procedure->name : id.text();
}

QString whatIsDone(const Exclusion &exclusion, const Policy &policy) {
    QStringList sentences;
    if (exclusion.kind == Exclusion::Kind::Refuse)
        sentences.append(HandlingTables::tr("It is not considered, and the customer is told why."));
    if (!exclusion.becomes.isEmpty())
        sentences.append(HandlingTables::tr("It is taken as “%1”.").arg(nameOf(exclusion.becomes, policy)));
    else if (!exclusion.sentTo.isEmpty())
        sentences.append(HandlingTables::tr("It goes to: %1.").arg(exclusion.sentTo));
    return sentences.isEmpty() ? HandlingTables::tr("It is dealt with elsewhere.") : sentences.join(u' ');
}

QString whenTaken(const Exclusion &exclusion) {
    return joined(
        {exclusion.unless.isEmpty() ? QString()
                                    : HandlingTables::tr("It is taken all the same when %1.").arg(exclusion.unless),
         exclusion.discretion
             ? HandlingTables::tr("It can be taken all the same, with reasons (%1).").arg(exclusion.discretion->number)
             : QString()});
}

// Where it comes from is said beside it only where that is not what the whole step comes from.
QString sourced(const QString &what, const Clause &clause, const Clause &ofStep) {
    if (clause.number != ofStep.number) return HandlingTables::tr("%1 (%2).").arg(what, clause.number);
    const bool isOwn = clause.basis == Clause::Basis::Assumed && ofStep.basis != Clause::Basis::Assumed;
    return isOwn ? HandlingTables::tr("%1 (a local setting).").arg(what) : HandlingTables::tr("%1.").arg(what);
}

QString lineOf(const Ask &ask, const Milestone &milestone, const Procedure &procedure, const Policy &policy) {
    return joined({sourced(phrases::need(ask), ask.clause, milestone.clause), phrases::answer(ask, procedure, policy)});
}

QString lineOf(const Expectation &expectation, const Milestone &milestone, const Procedure &procedure) {
    const QString first = HandlingTables::tr("A reminder, where “%1” has not come first")
                              .arg(phrases::event(expectation.event, procedure));
    return sourced(first, expectation.clause, milestone.clause);
}

QString tooLate(const Milestone &milestone, const Procedure &procedure) {
    QStringList names;
    for (const EventName &event : milestone.notAfter) names.append(phrases::event(event, procedure));
    return HandlingTables::tr("Too late after: %1.").arg(names.join(u", "_s));
}

void addStep(PageTable &table, const Milestone &milestone, const Procedure &procedure, const Policy &policy) {
    QStringList lines;
    for (const Ask &ask : milestone.asks) lines.append(lineOf(ask, milestone, procedure, policy));
    for (const Expectation &expectation : milestone.expects) lines.append(lineOf(expectation, milestone, procedure));
    if (!milestone.notAfter.empty()) lines.append(tooLate(milestone, procedure));
    if (!lines.isEmpty())
        table.rows.push_back({textCell(milestone.label), textCell(lines.join(u'\n')), clauseCell(milestone.clause)});
}

QString beforeClosing(const Closure &closure) {
    return closure.attempts == 0
               ? u"–"_s
               : HandlingTables::tr("Attempts to reach the customer, all in vain: %1.").arg(closure.attempts);
}

QString untilWhen(const Procedure &procedure) {
    if (procedure.pointsJoinUntil.isEmpty()) return {};
    return HandlingTables::tr("New points join the case until “%1”; later ones open a case of their own.")
        .arg(phrases::event(procedure.pointsJoinUntil, procedure));
}

void addReceipt(PageTable &table, const DeemedReceipt &receipt, const Procedure &procedure) {
    const QString when =
        HandlingTables::tr("By post, “%1” counts as received %2 later; by e-mail or by hand, on the same day.")
            .arg(phrases::event(receipt.of, procedure),
                 Duration{receipt.postDays, Duration::Unit::WorkingDays}.toText());
    table.rows.push_back({textCell(phrases::event(receipt.received, procedure)), textCell(when, receipt.clause.text),
                          clauseCell(receipt.clause)});
}

void addConversion(PageTable &table, const Conversion &conversion, const Policy &policy) {
    const QString what = HandlingTables::tr(
                             "Where the customer is dissatisfied with the answer, it becomes “%1”, "
                             "received on that day.")
                             .arg(nameOf(conversion.to, policy));
    table.rows.push_back({textCell(HandlingTables::tr("Dissatisfied with the answer")),
                          textCell(what, conversion.clause.text), clauseCell(conversion.clause)});
}

}  // namespace

PageTable steps(const Procedure &procedure, const Policy &policy) {
    PageTable table{HandlingTables::tr("What is asked for at each step"),
                    {HandlingTables::tr("Step"), HandlingTables::tr("What"), HandlingTables::tr("Clause")},
                    {28, 62, 10},
                    {}};
    for (const Milestone &milestone : procedure.milestones) addStep(table, milestone, procedure, policy);
    return table;
}

PageTable exclusions(const Procedure &procedure, const Policy &policy) {
    PageTable table{HandlingTables::tr("What is not taken here"),
                    {HandlingTables::tr("What"), HandlingTables::tr("What is done"), HandlingTables::tr("Clause")},
                    {48, 42, 10},
                    {}};
    for (const Exclusion &exclusion : procedure.exclusions)
        table.rows.push_back({textCell(exclusion.name, exclusion.clause.text),
                              textCell(whatIsDone(exclusion, policy), whenTaken(exclusion)),
                              clauseCell(exclusion.clause)});
    return table;
}

PageTable closures(const Procedure &procedure, const Policy &policy) {
    PageTable table{HandlingTables::tr("Closed without an answer"),
                    {HandlingTables::tr("When"), HandlingTables::tr("Before that"), HandlingTables::tr("By whom"),
                     HandlingTables::tr("Clause")},
                    {44, 26, 20, 10},
                    {}};
    for (const Closure &closure : procedure.closures)
        table.rows.push_back(
            {textCell(closure.name, closure.clause.text), textCell(beforeClosing(closure)),
             textCell(closure.by.empty() ? HandlingTables::tr("Anybody") : namesOf(closure.by, policy)),
             clauseCell(closure.clause)});
    return table;
}

PageTable particulars(const Procedure &procedure, const Policy &policy) {
    PageTable table{
        HandlingTables::tr("Also said"),
        {HandlingTables::tr("Subject"), HandlingTables::tr("What the policy says"), HandlingTables::tr("Clause")},
        {30, 60, 10},
        {}};
    addClause(table, HandlingTables::tr("Points of the complaint"), procedure.points, untilWhen(procedure));
    addClause(table, HandlingTables::tr("Kept informed"), procedure.keepInTouch);
    addClause(table, HandlingTables::tr("Mediation"), procedure.mediation);
    for (const DeemedReceipt &receipt : procedure.deemedReceipts) addReceipt(table, receipt, procedure);
    if (procedure.conversion) addConversion(table, *procedure.conversion, policy);
    return table;
}

}  // namespace redress::tables
