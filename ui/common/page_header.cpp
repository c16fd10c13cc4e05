// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/page_header.h"

#include <QLabel>
#include <algorithm>

#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QFrame(parent), m_row(new FlowLayout(this)), m_title(new QLabel(title, this)), m_aside(new ElidedLabel(this)) {
    setLook(this, Look::Header);
    setLook(m_title, Look::Title);
    setLook(m_aside, Look::Quiet);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_row->setContentsMargins(Theme::scaled(24), Theme::scaled(10), Theme::scaled(24), Theme::scaled(10));
    m_row->setSpacing(Theme::scaled(12));
    m_row->setUpright(FlowLayout::Upright::Middle);
    m_row->addWidget(m_title);
    m_row->addWidget(m_aside);
    m_row->setGrowing(m_aside);
    setMinimumHeight(Theme::scaled(56));
}

void PageHeader::setTitle(const QString &title) {
    m_title->setText(title);
}

// Some of it is to be read before what stands after it goes below.
void PageHeader::setAside(const QString &words) {
    m_aside->setText(words);
    m_aside->setMinimumWidth(std::min(m_aside->sizeHint().width(), Theme::scaled(120)));
}

void PageHeader::addLeading(QWidget *widget) {
    m_row->insertWidget(m_leading++, widget);
}

void PageHeader::addAction(QWidget *widget) {
    m_row->addWidget(widget);
    if (widget->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag) m_row->setGrowing(widget);
}

}  // namespace redress
