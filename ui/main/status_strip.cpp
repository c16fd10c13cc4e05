// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/status_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

#include "ui/common/elided_label.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(const Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_register(new ElidedLabel(this)),
      m_saved(new ElidedLabel(this)),
      m_news(new ElidedLabel(this)),
      m_policy(new ElidedLabel(this)) {
    setObjectName(u"statusStrip"_s);
    m_policy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (auto *label : {m_register, m_saved, m_news})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::scaled(24), Theme::scaled(5), Theme::scaled(24), Theme::scaled(5));
    row->setSpacing(Theme::scaled(20));
    for (auto *label : {m_register, m_saved, m_news, m_policy}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(Theme::font(Theme::Text::Small));
        setLook(label, Look::Quiet);
        row->addWidget(label, label == m_policy ? 1 : 0);
    }
    setLook(m_news, Look::Heading);
    connect(&session.reg, &Register::organisationChanged, this, &StatusStrip::describe);
    describe();
}

void StatusStrip::describe() {
    const QString path = m_session.reg.path();
    m_register->setText(tr("%1 · %2", "the organisation and the register's file")
                            .arg(m_session.reg.organisation().name, QFileInfo(path).fileName()));
    m_register->setToolTip(QDir::toNativeSeparators(path));
    m_saved->setText(m_session.reg.isReadOnly() ? tr("Read only: this register cannot be changed from here")
                                                : tr("Everything saved"));
    m_policy->setText(tr("Policy: %1 %2", "an organisation and what it calls its policy")
                          .arg(m_session.reg.policy()->organisation, m_session.reg.policy()->reference));
}

void StatusStrip::tellBecameDue(int overdue, int dueToday) {
    QStringList news;
    if (overdue == 1) news.append(tr("▲ 1 target became overdue"));
    if (overdue > 1) news.append(tr("▲ %n targets became overdue", nullptr, overdue));
    if (dueToday == 1) news.append(tr("● 1 target falls due today"));
    if (dueToday > 1) news.append(tr("● %n targets fall due today", nullptr, dueToday));
    m_news->setText(news.join(u"   "_s));
}

}  // namespace redress
