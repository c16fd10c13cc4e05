// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/later_date_hint.h"

#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/targets.h"
#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_form.h"
#include "ui/common/dates.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

// A working week, which most agreements come to; the officer says otherwise where it is not so.
constexpr int proposedWorkingDays = 5;

}  // namespace

LaterDateHint::LaterDateHint(AskForm *form, QWidget *parent) : QLabel(parent), m_form(form) {
    setObjectName(QStringLiteral("preview"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, Look::Quiet);
    hide();
    connect(form, &AskForm::changed, this, &LaterDateHint::update);
}

void LaterDateHint::follow(const AskContext &context) {
    m_context = std::make_unique<const AskContext>(context);
    if (!m_form->field(keys::target)) m_proposedFor = {};
    update();
}

const WorkingCalendar &LaterDateHint::calendar() const {
    return m_context->reg.calendars().of(m_context->file.subject.division);
}

void LaterDateHint::update() {
    AskField *which = m_form->field(keys::target);
    AskField *until = m_form->field(keys::until);
    if (!m_context || !which || !until) {
        hide();
        return;
    }
    const TargetId target(which->typed().toString());
    if (!target.isEmpty() && target != m_proposedFor && !until->isTouched()) propose(target);
    const auto day = until->value();
    const bool isKnown = day && !day->isUndefined() && !target.isEmpty();
    setVisible(isKnown);
    if (isKnown) say(target, QDate::fromString(day->toString(), Qt::ISODate));
}

void LaterDateHint::propose(const TargetId &target) {
    m_proposedFor = target;
    const auto found = std::ranges::find(m_context->file.targets, target, &Target::id);
    if (found == m_context->file.targets.end() || !found->date.isKnown()) return;
    const QDate day = calendar().addWorkingDays(found->date.day(), proposedWorkingDays);
    m_form->field(keys::until)->propose(day.toString(Qt::ISODate));
}

void LaterDateHint::say(const TargetId &target, QDate until) {
    const CaseFile &file = m_context->file;
    const auto allowed = mayExtend(*file.policy, file.procedure(), calendar(), file.subject.facts, target, until);
    const TargetRule *rule = file.procedure().target(target);
    if (allowed && rule)
        setText(tr("%1 would then be due by the end of %2.").arg(rule->name, dates::inFull(until)));
    else if (!allowed)
        setText(allowed.error().clause.isEmpty() ? allowed.error().message
                                                 : tr("%1 (%2)").arg(allowed.error().message, allowed.error().clause));
}

}  // namespace redress
