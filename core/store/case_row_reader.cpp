// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_row_reader.h"

#include "core/policy/procedure.h"
#include "core/store/policy_shelf.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// In the order of columnNames().
enum Column {
    Key,
    Reference,
    PolicyKey,
    InProcedure,
    Complainant,
    About,
    Service,
    Category,
    AtStage,
    NextTarget,
    NextDue,
    Officer,
    Received,
    Closed,
    InOutcome
};

const QStringList &columnNames() {
    static const QStringList names{u"key"_s,      u"reference"_s, u"policy_key"_s, u"procedure"_s, u"complainant"_s,
                                   u"about"_s,    u"service"_s,   u"category"_s,   u"stage"_s,     u"next_target"_s,
                                   u"next_due"_s, u"officer"_s,   u"received"_s,   u"closed"_s,    u"outcome"_s};
    return names;
}

}  // namespace

const QString &CaseRowReader::columns() {
    static const QString columns = u"r."_s + columnNames().join(u", r."_s);
    return columns;
}

void CaseRowReader::nameParts(CaseRow &row, const Procedure &procedure, const OutcomeId &outcome) const {
    if (const auto *stage = procedure.stage(row.stage)) row.stageName = stage->name;
    if (const auto *target = procedure.target(row.nextTarget))
        row.nextTargetName = target->name;
    else if (const auto undertaken = Undertaking::kindOf(row.nextTarget))
        row.nextTargetName = nameOf(*undertaken);
    if (const auto *found = procedure.outcome(outcome)) row.outcome = found->name;
}

// Translated once for a page, not once for a row.
QString CaseRowReader::nameOf(Undertaking::Kind kind) const {
    const auto known = m_names.constFind(kind);
    return known == m_names.cend() ? *m_names.insert(kind, labelOf(kind)) : *known;
}

CaseRow CaseRowReader::read(const Row &row) const {
    CaseRow found;
    found.key = row.number(Key);
    found.reference = CaseRef(row.text(Reference));
    found.procedure = ProcedureId(row.word(InProcedure));
    found.complainant = row.text(Complainant);
    found.about = row.text(About);
    found.service = row.word(Service);
    found.category = row.word(Category);
    found.stage = StageId(row.word(AtStage));
    found.nextTarget = TargetId(row.word(NextTarget));
    if (!found.nextTarget.isEmpty()) found.nextDue = When::fromText(row.text(NextDue)).value_or(When());
    found.officer = row.word(Officer);
    found.received = row.day(Received);
    found.closed = row.day(Closed);
    if (const auto *procedure = m_policies.procedure(row.number(PolicyKey), found.procedure))
        nameParts(found, *procedure, OutcomeId(row.word(InOutcome)));
    return found;
}

CasePosition CaseRowReader::position(const Row &row, const QString &column) {
    if (column.isEmpty()) return {{}, row.number(Key)};
    return {row.text(static_cast<int>(columnNames().indexOf(column))), row.number(Key)};
}

}  // namespace redress
