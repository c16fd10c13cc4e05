// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_header.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/common/elided_label.h"
#include "ui/common/theme.h"

namespace redress {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_title(new QLabel(title, this)), m_aside(new ElidedLabel(this)) {
    setLook(this, Look::Header);
    setLook(m_title, Look::Title);
    setLook(m_aside, Look::Quiet);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_row->setContentsMargins(Theme::scaled(24), Theme::scaled(10), Theme::scaled(24), Theme::scaled(10));
    m_row->setSpacing(Theme::scaled(12));
    m_row->addWidget(m_title);
    m_row->addWidget(m_aside, 1);
    setMinimumHeight(Theme::scaled(56));
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
}

void PageHeader::setAside(const QString &words) {
    m_aside->setText(words);
}

void PageHeader::addLeading(QWidget *widget) {
    m_row->insertWidget(m_leading++, widget);
}

void PageHeader::addAction(QWidget *widget) {
    m_row->addWidget(widget);
}

}  // namespace redress
