// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duties/duty_dialog.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/matters/matter_events.h"
#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_form.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

DutyDialog::DutyDialog(const Session &session, const DutyId &duty, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_duty(duty),
      m_title(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_facts(new QFormLayout),
      m_choices(new FlowLayout),
      m_group(new QButtonGroup(this)),
      m_form(new AskForm(this)),
      m_history(new QListWidget(this)),
      m_historyTitle(new QLabel(tr("&History"), this)),
      m_report(new QPushButton(tr("&Make this report"), this)),
      m_record(new QPushButton(tr("&Record"), this)) {
    setObjectName(u"dutyDialog"_s);
    m_nobodysCase.policy = session.reg.policy();
    m_nobodysCase.subject.procedure = m_nobodysCase.policy->defaultProcedure;
    layOut();
    connect(m_group, &QButtonGroup::idClicked, this, &DutyDialog::begin);
    connect(m_form, &AskForm::finished, this, &DutyDialog::record);
    connect(m_record, &QPushButton::clicked, this, &DutyDialog::record);
    connect(m_report, &QPushButton::clicked, this, [this] {
        const auto report = m_sheet.report;
        accept();
        if (report) Q_EMIT reportWanted(report->id, report->period);
    });
    read();
}

void DutyDialog::layOut() {
    setLook(m_title, Look::Title);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(4));
    head->setSpacing(Theme::scaled(8));
    head->addWidget(m_title);
    head->addWidget(m_messages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(content(), 1);
    column->addWidget(buttons());
    resize(openingSize(*this, {640, 640}));
}

QWidget *DutyDialog::content() {
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(8), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(14));
    m_facts->setHorizontalSpacing(Theme::scaled(16));
    m_facts->setVerticalSpacing(Theme::scaled(6));
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_choices->setSpacing(Theme::scaled(8));
    m_history->setObjectName(u"dutyHistory"_s);
    m_history->setWordWrap(true);
    m_history->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_history->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_history->setAccessibleName(tr("History"));
    m_historyTitle->setBuddy(m_history);
    setLook(m_historyTitle, Look::Heading);
    column->addLayout(m_facts);
    column->addLayout(m_choices);
    column->addWidget(m_form);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addStretch();
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *DutyDialog::buttons() {
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Theme::scaled(24), Theme::scaled(12), Theme::scaled(24), Theme::scaled(16));
    row->setSpacing(Theme::scaled(12));
    auto *close = new QPushButton(tr("&Close"), strip);
    setLook(m_record, Look::Primary);
    m_record->setObjectName(u"recordDuty"_s);
    m_report->setObjectName(u"makeReport"_s);
    row->addWidget(m_report);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_record);
    for (QPushButton *button : {m_report, close, m_record}) button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return strip;
}

void DutyDialog::read() {
    auto sheet = readSheet(m_session.reg, m_duty);
    m_chosen = -1;
    m_form->clear();
    m_record->setVisible(false);
    if (!sheet) return m_messages->say(sheet.error());
    m_sheet = std::move(*sheet);
    setWindowTitle(tr("Duty: %1").arg(m_sheet.title));
    m_title->setText(m_sheet.title);
    showFacts();
    showChoices();
    m_history->clear();
    m_history->addItems(m_sheet.history);
    m_history->setVisible(!m_sheet.history.isEmpty());
    m_historyTitle->setVisible(!m_sheet.history.isEmpty());
    m_report->setVisible(m_sheet.report.has_value());
}

void DutyDialog::showFacts() {
    while (m_facts->rowCount() > 0) m_facts->removeRow(0);
    for (const auto &fact : m_sheet.facts) {
        auto *text = new QLabel(fact.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(tr("%1: %2", "the name of a fact, what it is").arg(fact.name, fact.text));
        auto *name = new QLabel(fact.name, this);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setLook(name, Look::Quiet);
        m_facts->addRow(name, text);
    }
}

void DutyDialog::showChoices() {
    for (auto *button : m_group->buttons()) delete button;
    while (auto *rest = m_choices->takeAt(0)) delete rest;
    for (int n = 0; n < int(m_sheet.choices.size()); ++n) {
        const Choice &choice = m_sheet.choices[size_t(n)];
        auto *button = new QPushButton(choice.label, this);
        button->setObjectName(u"choice."_s + choice.event.text());
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, n);
        m_choices->addWidget(button);
    }
    if (auto *first = m_group->button(0)) first->setFocus();
}

void DutyDialog::begin(int choice) {
    m_chosen = choice;
    m_messages->clear();
    m_group->button(choice)->setChecked(true);
    m_form->ask(m_sheet.choices[size_t(choice)].asks, {m_session.reg, m_nobodysCase, m_session.user}, false);
    if (AskField *period = m_form->field(keys::period)) period->propose(m_sheet.period);
    m_record->setVisible(true);
    m_form->focusFirst();
}

void DutyDialog::record() {
    if (m_chosen < 0) return;
    const auto answers = m_form->read();
    if (!answers) return m_messages->say(answers.error());
    const Command command{m_sheet.choices[size_t(m_chosen)].event, m_session.reg.now(), m_session.user, *answers};
    const auto done = m_session.reg.matters().record(m_duty, command);
    if (!done) return m_messages->say(done.error());
    read();
    m_messages->say(MessageBar::Kind::Done, tr("Recorded."));
    Q_EMIT recorded(m_duty);
}

DutyDialog *openDuty(const Session &session, const DutyId &duty, QWidget *parent) {
    auto *dialog = new DutyDialog(session, duty, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace redress
