// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/improvement_form.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/store/matters.h"
#include "ui/case/asks/ask_form.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

CaseFile noCase(const Register &reg) {
    CaseFile file;
    file.policy = reg.policy();
    return file;
}

QScrollArea *scrolled(QWidget *content, QWidget *parent) {
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(content);
    column->addStretch();
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

}  // namespace

ImprovementForm::ImprovementForm(const Session &session, const Improvement &improvement, const Choice &choice,
                                 QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_improvement(improvement.id),
      m_event(choice.event),
      m_noCase(noCase(session.reg)),
      m_message(new MessageBar(this)),
      m_fields(new AskForm(this)) {
    setObjectName(u"improvementForm"_s);
    setWindowTitle(choice.label);
    auto *title = new QLabel(improvement.title.isEmpty() ? tr("A new improvement") : improvement.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setLook(title, Look::Title);
    m_fields->ask(choice.asks, {session.reg, m_noCase, session.user}, false);
    m_fields->setUnfolded(true);
    auto *recordButton = new QPushButton(choice.label, this);
    recordButton->setObjectName(u"recordImprovement"_s);
    recordButton->setDefault(true);
    setLook(recordButton, Look::Primary);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(recordButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(12));
    column->addWidget(title);
    column->addWidget(m_message);
    column->addWidget(scrolled(m_fields, this), 1);
    column->addLayout(buttons);
    resize(openingSize(*this, {560, choice.asks.size() > 3 ? 560 : 320}));
    connect(recordButton, &QPushButton::clicked, this, &ImprovementForm::record);
    connect(m_fields, &AskForm::finished, this, &ImprovementForm::record);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_fields->focusFirst();
}

void ImprovementForm::record() {
    const auto answers = m_fields->read();
    if (!answers) return m_message->say(answers.error());
    const Command command{m_event, m_session.reg.now(), m_session.user, *answers};
    Matters &matters = m_session.reg.matters();
    const auto done = m_improvement.isEmpty() ? matters.propose(command) : matters.record(m_improvement, command);
    if (!done) return m_message->say(done.error());
    const ImprovementId improvement = improvementOf(done->matter);
    accept();
    Q_EMIT recorded(improvement);
}

}  // namespace redress
