// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_reasons.h"

#include "core/casework/explanation.h"
#include "ui/case/comparison.h"
#include "ui/case/differences_dialog.h"
#include "ui/case/why_dialog.h"

namespace redress {

const WorkingCalendar &CaseReasons::calendarOf(const CaseFile &file) const {
    return m_session.reg.calendars().of(file.subject.division);
}

QString CaseReasons::inOtherWords(const CaseFile &file, const Policy *other, const TargetId &target) const {
    if (!other) return {};
    const Comparison comparison(*other, file, calendarOf(file), m_session.reg.now());
    return comparison.sentence(comparison.of(target));
}

void CaseReasons::show(const CaseFile &file, const Policy *other, const TargetId &target) const {
    const auto explanation =
        explain(*file.policy, file.procedure(), calendarOf(file), file.subject.facts, target, m_session.reg.now());
    if (explanation) open(*explanation, *file.policy, inOtherWords(file, other, target));
}

void CaseReasons::showOther(const CaseFile &file, const Policy &other, const TargetId &target) const {
    const Comparison comparison(other, file, calendarOf(file), m_session.reg.now());
    if (const auto explanation = comparison.of(target)) open(*explanation, other, {});
}

void CaseReasons::showDifferences(const CaseFile &file, const Policy &other) const {
    const auto differences = Comparison(other, file, calendarOf(file), m_session.reg.now()).differences();
    auto *dialog = new DifferencesDialog(differences, *file.policy, other, m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseReasons::open(const Explanation &explanation, const Policy &policy, const QString &comparison) const {
    auto *dialog = new WhyDialog(explanation, policy, comparison, m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAskForPrinter(m_ask);
    dialog->open();
}

}  // namespace redress
