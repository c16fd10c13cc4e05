// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "core/policy/page/after_response_sections.h"
#include "core/policy/page/ask_phrases.h"
#include "core/policy/page/page_cells.h"
#include "core/policy/page/rule_phrases.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace tables;

struct DutyPages {
    Q_DECLARE_TR_FUNCTIONS(DutyPages)
};

QString interval(const DutyRule &duty) {
    if (duty.everyMonths % 12 == 0 && duty.everyMonths > 12)
        return DutyPages::tr("Every %n years.", nullptr, duty.everyMonths / 12);
    switch (duty.everyMonths) {
        case 0:
            return {};
        case 1:
            return DutyPages::tr("Every month.");
        case 3:
            return DutyPages::tr("Every quarter.");
        case 12:
            return DutyPages::tr("Every year, from %1.").arg(QLocale().monthName(duty.firstMonth));
        default:
            return DutyPages::tr("Every %n months.", nullptr, duty.everyMonths);
    }
}

QString eventName(const EventName &event, const Policy &policy) {
    for (const Procedure &procedure : policy.procedures)
        if (procedure.milestone(event)) return phrases::event(event, procedure);
    return phrases::event(event, policy.procedures.front());
}

// Once is spelt apart because English, the language of the sources, has no catalogue of its own to choose a plural
// from.
QString counted(const DutyRule &duty, const Policy &policy) {
    if (!duty.afterCount) return {};
    const QString event = eventName(duty.afterCount->event, policy);
    const int number = duty.afterCount->number;
    return number == 1
               ? DutyPages::tr("After “%1” has happened since it was last done.").arg(event)
               : DutyPages::tr("After “%1” has happened %n times since it was last done.", nullptr, number).arg(event);
}

QString deadline(const DutyRule &duty) {
    if (duty.within.count == 0) return {};
    return duty.everyMonths > 0 ? DutyPages::tr("Due within %1 of the end of the period.").arg(duty.within.toText())
                                : DutyPages::tr("Due within %1.").arg(duty.within.toText());
}

PageCell whenCell(const DutyRule &duty, const Policy &policy) {
    QStringList when{interval(duty)};
    if (duty.nextOn.isValid())
        when.append(DutyPages::tr("First on %1.").arg(QLocale().toString(duty.nextOn, u"d MMMM yyyy"_s)));
    when.append(counted(duty, policy));
    if (!duty.arises.isEmpty()) when.append(DutyPages::tr("When it arises: %1.").arg(duty.arises));
    when.removeAll(QString());
    return textCell(when.join(u' '), deadline(duty));
}

PageCell whoCell(const DutyRule &duty, const Policy &policy) {
    const QString owner = duty.owner.isEmpty() ? DutyPages::tr("The text does not say") : namesOf({duty.owner}, policy);
    return textCell(owner, duty.audience.isEmpty() ? QString() : DutyPages::tr("For: %1.").arg(duty.audience));
}

QString whatIsAsked(const DutyRule &duty, const Policy &policy) {
    QStringList lines{duty.clause.text};
    for (const Ask &ask : duty.asks)
        lines.append((DutyPages::tr("%1 (%2).").arg(phrases::need(ask), ask.clause.number) + u' ' +
                      phrases::answer(ask, policy.procedures.front(), policy))
                         .trimmed());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace

PageSection dutiesSection(const Policy &policy) {
    PageTable table{DutyPages::tr("What the organisation itself has to do"),
                    {DutyPages::tr("Duty"), DutyPages::tr("When"), DutyPages::tr("Who"), DutyPages::tr("Clause")},
                    {40, 30, 20, 10},
                    {}};
    for (const DutyRule &duty : policy.duties)
        table.rows.push_back({textCell(duty.name, whatIsAsked(duty, policy)), whenCell(duty, policy),
                              whoCell(duty, policy), clauseCell(duty.clause)});
    return sectionOf(u"policy.duties"_s, DutyPages::tr("Duties"), {table});
}

}  // namespace redress
