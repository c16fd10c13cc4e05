// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Manner {
    Icon sign;
    Theme::Role ink;
    Theme::Role tint;
};

Manner mannerOf(MessageBar::Kind kind) {
    switch (kind) {
        case MessageBar::Kind::Done:
            return {Icon::Check, Theme::Role::Met, Theme::Role::MetTint};
        case MessageBar::Kind::Problem:
            return {Icon::Warning, Theme::Role::Overdue, Theme::Role::OverdueTint};
        case MessageBar::Kind::Note:
            break;
    }
    return {Icon::Information, Theme::Role::Ink, Theme::Role::Chosen};
}

}  // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_words(new QLabel(this)), m_action(new QPushButton(this)) {
    setObjectName(u"messageBar"_s);
    m_words->setObjectName(u"messageWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_action, Look::Link);
    auto *dismiss = new QPushButton(this);
    setLook(dismiss, Look::Link);
    dismiss->setIcon(icon(Icon::Close));
    dismiss->setAccessibleName(tr("Dismiss this message"));
    dismiss->setToolTip(tr("Dismiss"));
    connect(dismiss, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::chosen);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::scaled(12), Theme::scaled(6), Theme::scaled(8), Theme::scaled(6));
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(dismiss);
    hide();
}

void MessageBar::say(Kind kind, const QString &words, const QString &action) {
    m_kind = kind;
    const Manner manner = mannerOf(kind);
    const int side = Theme::scaled(18);
    m_sign->setPixmap(icon(manner.sign, manner.ink).pixmap(side, side));
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setStyleSheet(u"#messageBar { background: %1; border-radius: %2px; } #messageWords { color: %3; }"_s
                      .arg(Theme::colour(manner.tint).name())
                      .arg(Theme::scaled(8))
                      .arg(Theme::colour(Theme::Role::Ink).name()));
    setAccessibleName(words);
    show();
}

void MessageBar::say(const Fault &fault) {
    say(Kind::Problem, fault.clause.isEmpty()
                           ? fault.message
                           : tr("%1 (%2)", "a refusal and the clause it comes from").arg(fault.message, fault.clause));
}

void MessageBar::clear() {
    m_words->clear();
    hide();
}

void MessageBar::clearProblem() {
    if (m_kind == Kind::Problem) clear();
}

QString MessageBar::words() const {
    return m_words->text();
}

}  // namespace redress
