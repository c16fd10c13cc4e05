// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/action_fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/pence.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"
#include "ui/common/dates.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;
using Field = ComposerAction::Field;

namespace {

// Whether anything is left to be moved or excused.
bool isPending(const Target &target) {
    return target.kind == TargetRule::Kind::Due && !target.metOn.isKnown() && target.state != TargetState::Waived;
}

}  // namespace

ActionFields::ActionFields(const Register &reg, QWidget *parent)
    : QWidget(parent),
      m_register(reg),
      m_outcome(new QComboBox(this)),
      m_compensation(new QLineEdit(this)),
      m_target(new QComboBox(this)),
      m_until(new QDateEdit(this)),
      m_preview(new QLabel(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(6));
    auto *row = new QWidget(this);
    new FlowLayout(row);
    column->addWidget(row);
    column->addWidget(m_preview);
    m_outcomeField = addField(tr("Outcome"), m_outcome);
    m_compensationField = addField(tr("Compensation"), m_compensation);
    m_targetField = addField(tr("What"), m_target);
    m_untilField = addField(tr("New date"), m_until);
    for (auto *field : {m_outcomeField, m_compensationField, m_targetField, m_untilField})
        row->layout()->addWidget(field);
    m_outcome->setObjectName(u"outcome"_s);
    m_compensation->setObjectName(u"compensation"_s);
    m_compensation->setPlaceholderText(tr("£0.00"));
    m_target->setObjectName(u"target"_s);
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    setLook(m_preview, Look::Quiet);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ActionFields::changed);
    connect(m_compensation, &QLineEdit::textEdited, this, &ActionFields::changed);
    connect(m_target, &QComboBox::activated, this, &ActionFields::proposeUntil);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ActionFields::changed);
    connect(m_until, &QDateEdit::dateChanged, this, &ActionFields::preview);
    connect(m_until, &QDateEdit::userDateChanged, this, &ActionFields::changed);
    hide();
}

QWidget *ActionFields::addField(const QString &words, QWidget *field) {
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(2));
    auto *label = new QLabel(words, both);
    setLook(label, Look::Quiet);
    label->setBuddy(field);
    field->setAccessibleName(words);
    field->setMinimumWidth(Theme::scaled(140));
    column->addWidget(label);
    column->addWidget(field);
    return both;
}

void ActionFields::ask(const ComposerAction &action, const CaseFile &file) {
    const QJsonObject typed = words();
    m_file = file;
    m_fields = action.fields;
    m_outcomeField->setVisible(asks(Field::Outcome));
    m_compensationField->setVisible(asks(Field::Compensation));
    m_targetField->setVisible(asks(Field::Target));
    m_untilField->setVisible(asks(Field::Until));
    fillOutcomes(file.procedure());
    if (asks(Field::Target)) fillTargets(action, file);
    if (asks(Field::Until)) proposeUntil();
    restore(typed);
    preview();
    setVisible(asksAnything());
}

void ActionFields::fillOutcomes(const Procedure &procedure) {
    const QSignalBlocker quiet(m_outcome);
    m_outcome->clear();
    m_outcome->addItem(tr("Choose…"), QString());
    for (const auto &outcome : procedure.outcomes) {
        m_outcome->addItem(outcome.name, outcome.id.text());
        m_outcome->setItemData(m_outcome->count() - 1, outcome.clause.text, Qt::ToolTipRole);
    }
}

void ActionFields::fillTargets(const ComposerAction &action, const CaseFile &file) {
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    for (const auto &target : file.targets) {
        const TargetRule &rule = *file.procedure().target(target.id);
        const bool canBeMoved = rule.extension && target.date.isKnown();
        if (!isPending(target) || (action.event == events::targetExtended && !canBeMoved)) continue;
        m_target->addItem(rule.name, target.id.text());
    }
}

// A working week later, which most agreements come to; the officer says otherwise where it is not so.
void ActionFields::proposeUntil() {
    const QString id = m_target->currentData().toString();
    const auto found = std::ranges::find(m_file->targets, TargetId(id), &Target::id);
    if (found == m_file->targets.end() || !found->date.isKnown()) return;
    const auto &calendar = m_register.calendars().of(m_file->subject.division);
    m_until->setDate(calendar.addWorkingDays(found->date.day(), 5));
    preview();
}

void ActionFields::preview() {
    const bool wanted = m_file && asks(Field::Until) && m_target->count() > 0;
    m_preview->setVisible(wanted);
    if (!wanted) return;
    const TargetId target(m_target->currentData().toString());
    const auto &calendar = m_register.calendars().of(m_file->subject.division);
    const auto allowed =
        mayExtend(*m_file->policy, m_file->procedure(), calendar, m_file->subject.facts, target, m_until->date());
    if (allowed) {
        m_preview->setText(
            tr("%1 would then be due by the end of %2.").arg(m_target->currentText(), dates::inFull(m_until->date())));
        return;
    }
    const Fault &fault = allowed.error();
    m_preview->setText(fault.clause.isEmpty() ? fault.message : tr("%1 (%2)").arg(fault.message, fault.clause));
}

void ActionFields::focusFirst() {
    for (auto *field : std::initializer_list<QWidget *>{m_outcome, m_target, m_compensation}) {
        if (!field->parentWidget()->isVisibleTo(this)) continue;
        field->setFocus();
        return;
    }
}

Result<QJsonObject> ActionFields::data() const {
    QJsonObject data;
    const QString outcome = m_outcome->currentData().toString();
    if (asks(Field::Outcome) && outcome.isEmpty())
        return refuse(tr("Choose the outcome that was decided: the figures of the board count it."));
    if (asks(Field::Outcome)) data.insert(keys::outcome, outcome);
    if (asks(Field::Compensation) && !m_compensation->text().trimmed().isEmpty()) {
        const auto sum = Pence::fromText(m_compensation->text());
        if (!sum) return refuse(sum.error());
        data.insert(keys::pence, sum->value);
    }
    if (asks(Field::Target)) data.insert(keys::target, m_target->currentData().toString());
    if (asks(Field::Until)) data.insert(keys::until, m_until->date().toString(Qt::ISODate));
    return data;
}

QJsonObject ActionFields::words() const {
    QJsonObject typed;
    if (asks(Field::Outcome) && m_outcome->currentIndex() > 0)
        typed.insert(keys::outcome, m_outcome->currentData().toString());
    if (asks(Field::Compensation) && !m_compensation->text().isEmpty())
        typed.insert(keys::pence, m_compensation->text());
    if (asks(Field::Target)) typed.insert(keys::target, m_target->currentData().toString());
    if (asks(Field::Until)) typed.insert(keys::until, m_until->date().toString(Qt::ISODate));
    return typed;
}

void ActionFields::restore(const QJsonObject &words) {
    const QSignalBlocker quiet(this);
    if (const int at = m_outcome->findData(words.value(keys::outcome).toString()); at > 0)
        m_outcome->setCurrentIndex(at);
    m_compensation->setText(words.value(keys::pence).toString());
    if (const int at = m_target->findData(words.value(keys::target).toString()); at >= 0) m_target->setCurrentIndex(at);
    const QDate until = QDate::fromString(words.value(keys::until).toString(), Qt::ISODate);
    if (until.isValid()) m_until->setDate(until);
    preview();
}

void ActionFields::clear() {
    m_outcome->setCurrentIndex(0);
    m_compensation->clear();
}

}  // namespace redress
