// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "core/policy/page/after_response_sections.h"
#include "core/policy/page/page_cells.h"
#include "core/policy/page/rule_phrases.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace tables;

struct OutsidePages {
    Q_DECLARE_TR_FUNCTIONS(OutsidePages)
};

// The first procedure that knows what the body waits for gives it its name.
QString eventName(const EventName &event, const Policy &policy) {
    for (const Procedure &procedure : policy.procedures)
        if (procedure.milestone(event)) return phrases::event(event, procedure);
    return phrases::event(event, policy.procedures.front());
}

QString opening(const OutsideBody &body, const Policy &policy) {
    for (const Procedure &procedure : policy.procedures)
        if (const TargetRule *target = procedure.target(body.opens))
            return OutsidePages::tr("%1: %2, from: %3", "a target: 8 weeks, from: an event")
                .arg(target->name, phrases::within(*target), phrases::event(target->from, procedure));
    return {};
}

QString lawDays(const OutsideBody &body) {
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); };
    if (body.lawFrom.isValid() && body.lawUntil.isValid())
        return OutsidePages::tr("By law from %1 until %2.").arg(day(body.lawFrom), day(body.lawUntil));
    if (body.lawFrom.isValid()) return OutsidePages::tr("By law from %1.").arg(day(body.lawFrom));
    if (body.lawUntil.isValid()) return OutsidePages::tr("By law until %1.").arg(day(body.lawUntil));
    return {};
}

PageCell whenCell(const OutsideBody &body, const Policy &policy) {
    QStringList when;
    if (!body.after.isEmpty()) when.append(OutsidePages::tr("After “%1”.").arg(eventName(body.after, policy)));
    if (const QString opens = opening(body, policy); !opens.isEmpty()) when.append(opens + u'.');
    if (when.isEmpty()) when.append(OutsidePages::tr("At any time."));
    return textCell(when.join(u'\n'), lawDays(body));
}

QString procedureNames(const OutsideBody &body, const Policy &policy) {
    QStringList names;
    for (const ProcedureId &id : body.procedures)
        if (const Procedure *procedure = policy.procedure(id)) names.append(procedure->name);
    return names.isEmpty() ? QString() : OutsidePages::tr("Cases of: %1.").arg(names.join(u", "_s));
}

QString subjectNames(const OutsideBody &body) {
    const QString names = body.subjects.join(OutsidePages::tr("; ", "between subjects"));
    return names.isEmpty() ? QString() : OutsidePages::tr("Only about: %1.").arg(names);
}

QString aboutBody(const OutsideBody &body, const Policy &policy) {
    QStringList said{body.clause.text, procedureNames(body, policy), subjectNames(body), body.contact};
    said.removeAll(QString());
    return said.join(u'\n');
}

PageTable bodies(const Policy &policy) {
    PageTable table{OutsidePages::tr("Who may look at a case"),
                    {OutsidePages::tr("Body"), OutsidePages::tr("When"), OutsidePages::tr("Clause")},
                    {46, 44, 10},
                    {}};
    for (const OutsideBody &body : policy.outsideBodies)
        table.rows.push_back(
            {textCell(body.name, aboutBody(body, policy)), whenCell(body, policy), clauseCell(body.clause)});
    return table;
}

QString skipped(const OutsideBody &body, const Policy &policy) {
    for (const Procedure &procedure : policy.procedures)
        if (const Stage *stage = procedure.stage(body.skipsStage))
            return OutsidePages::tr("“%1” is then left out.").arg(stage->name);
    return {};
}

void addRow(PageTable &table, const OutsideBody &body, const QString &subject, const std::optional<Clause> &clause,
            const QString &more = {}) {
    addClause(table, OutsidePages::tr("%1: %2", "the Ombudsman: its decisions").arg(body.name, subject), clause, more);
}

void addFindings(PageTable &table, const OutsideBody &body) {
    QStringList names;
    for (const OutsideBody::Finding &finding : body.findings) names.append(finding.name);
    if (names.isEmpty()) return;
    table.rows.push_back({textCell(OutsidePages::tr("%1: what it may find").arg(body.name)),
                          textCell(names.join(OutsidePages::tr("; ", "between findings"))), clauseCell(body.clause)});
}

void addAnswers(PageTable &table, const OutsideBody &body) {
    if (!body.answerWithin) return;
    table.rows.push_back(
        {textCell(OutsidePages::tr("%1: its requests").arg(body.name)),
         textCell(OutsidePages::tr("Answered within %1 where they name no day.").arg(body.answerWithin->toText())),
         clauseCell(body.clause)});
}

void addDeclining(PageTable &table, const OutsideBody &body) {
    if (!body.declinesAfter) return;
    table.rows.push_back({textCell(OutsidePages::tr("%1: cases that come late").arg(body.name)),
                          textCell(OutsidePages::tr("It may decline a case that comes later than %1 after the final "
                                                    "answer.")
                                       .arg(body.declinesAfter->toText())),
                          clauseCell(body.clause)});
}

PageTable regards(const Policy &policy) {
    PageTable table{OutsidePages::tr("How cases go there, and what comes back"),
                    {OutsidePages::tr("Subject"), OutsidePages::tr("What the policy says"), OutsidePages::tr("Clause")},
                    {36, 54, 10},
                    {}};
    for (const OutsideBody &body : policy.outsideBodies) {
        addRow(table, body, OutsidePages::tr("the customer’s written consent"), body.consent);
        addRow(table, body, OutsidePages::tr("whether the procedure was exhausted"), body.exhausted);
        addRow(table, body, OutsidePages::tr("sent there before the last stage"), body.skips, skipped(body, policy));
        addAnswers(table, body);
        addDeclining(table, body);
        addFindings(table, body);
        addRow(table, body, OutsidePages::tr("what it decides is complied with"), body.binding);
        if (!body.enclosure.isEmpty())
            table.rows.push_back({textCell(OutsidePages::tr("%1: sent with the letter").arg(body.name)),
                                  textCell(body.enclosure), clauseCell(body.clause)});
    }
    return table;
}

}  // namespace

PageSection outsideSection(const Policy &policy) {
    return sectionOf(u"policy.outside"_s, OutsidePages::tr("Where you can go next"), {bodies(policy), regards(policy)});
}

}  // namespace redress
