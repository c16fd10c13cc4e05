// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/page_builder.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/policy/page/after_response_sections.h"
#include "core/policy/page/customer_section.h"
#include "core/policy/page/page_tables.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PolicyPages {
    Q_DECLARE_TR_FUNCTIONS(PolicyPages)
};

QString divisionName(Division division) {
    switch (division) {
        case Division::EnglandAndWales:
            return PolicyPages::tr("England and Wales");
        case Division::Scotland:
            return PolicyPages::tr("Scotland");
        case Division::NorthernIreland:
            return PolicyPages::tr("Northern Ireland");
    }
    return {};
}

QString nonWorkingStart(NonWorkingStart start) {
    return start == NonWorkingStart::NextWorkingDay
               ? PolicyPages::tr("What comes on a weekend or bank holiday counts as made on the next working day.")
               : PolicyPages::tr(
                     "What comes on a weekend or bank holiday counts from that day: the next working day is day 1.");
}

QString versionOf(const Policy &policy) {
    if (policy.revision == 1) return policy.version;
    return PolicyPages::tr("%1 (revision %2 of the file)", "a version").arg(policy.version).arg(policy.revision);
}

std::vector<PageFact> factsOf(const Policy &policy, const Policy *code) {
    std::vector<PageFact> facts{
        {PolicyPages::tr("Reference"), policy.reference},
        {PolicyPages::tr("Version"), versionOf(policy)},
        {PolicyPages::tr("In force from"), QLocale().toString(policy.inForceFrom, u"d MMMM yyyy"_s)},
        {PolicyPages::tr("Bank holidays of"), divisionName(policy.division)}};
    if (code) facts.push_back({PolicyPages::tr("Compared with"), code->reference});
    return facts;
}

QStringList aboutDays(const Policy &policy) {
    QString days = nonWorkingStart(policy.nonWorkingStart) + u' ' +
                   PolicyPages::tr("A target is approaching from %1 before its date.")
                       .arg(Duration{policy.warningLead, Duration::Unit::WorkingDays}.toText());
    if (policy.daysBasis == Clause::Basis::Assumed)
        days += u' ' + PolicyPages::tr("The policy’s text does not say how days are counted: both are local settings.");
    return {days};
}

bool isComparable(const Procedure &procedure, const Policy *code) {
    return code && procedure.isComplaint;
}

PageSection sectionOf(const Procedure &procedure, const Policy &policy, const Policy *code) {
    PageSection section;
    section.anchor = procedure.id.text();
    section.title = procedure.name;
    section.badge = procedure.isComplaint ? PolicyPages::tr("Counts as a complaint")
                                          : PolicyPages::tr("Does not count as a complaint");
    section.paragraphs = {PolicyPages::tr("%1 (%2)").arg(procedure.clause.text, procedure.clause.number),
                          PolicyPages::tr("At intake: %1").arg(procedure.question)};
    tables::Beside beside;
    if (isComparable(procedure, code)) beside = {code, code->procedure(code->defaultProcedure)};
    for (auto &table :
         {tables::timetable(procedure, beside), tables::missing(procedure, beside),
          tables::stages(procedure, policy, beside), tables::steps(procedure, policy),
          tables::limits(procedure, beside), tables::exclusions(procedure, policy), tables::closures(procedure, policy),
          tables::outcomes(procedure), tables::letters(procedure), tables::particulars(procedure, policy)})
        if (!table.rows.empty()) section.tables.push_back(table);
    return section;
}

}  // namespace

QString anchorOf(const PageSection &section, size_t table) {
    return section.anchor + u'-' + QString::number(table + 1);
}

QString labelOf(PageCell::Mark mark) {
    switch (mark) {
        case PageCell::Mark::LocalSetting:
            return PolicyPages::tr("Local setting");
        case PageCell::Mark::Differs:
            return PolicyPages::tr("Differs");
        case PageCell::Mark::Same:
            return PolicyPages::tr("The same");
        case PageCell::Mark::None:
            break;
    }
    return {};
}

PolicyPage pageOf(const Policy &policy, const Policy *code) {
    PolicyPage page;
    page.title = policy.title;
    page.organisation = policy.organisation;
    page.facts = factsOf(policy, code);
    page.paragraphs = aboutDays(policy);
    for (const Procedure &procedure : policy.procedures) page.sections.push_back(sectionOf(procedure, policy, code));
    for (const auto &section : {puttingRightSection(policy), outsideSection(policy), behaviourSection(policy),
                                customerSection(policy), learningSection(policy), dutiesSection(policy)})
        if (!section.tables.empty()) page.sections.push_back(section);
    return page;
}

}  // namespace redress
