// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/fold_out.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

FoldOut::FoldOut(const QString &name, const QString &words, QWidget *parent)
    : QWidget(parent),
      m_heading(new QPushButton(words, this)),
      m_area(new QWidget(this)),
      m_content(new QVBoxLayout(m_area)) {
    m_heading->setObjectName(name);
    m_heading->setCheckable(true);
    setLook(m_heading, Look::Link);
    m_content->setContentsMargins(Theme::scaled(8), 0, 0, Theme::scaled(6));
    m_content->setSpacing(Theme::scaled(6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    column->addWidget(m_heading);
    column->addWidget(m_area);
    connect(m_heading, &QPushButton::toggled, this, &FoldOut::unfold);
    connect(m_heading, &QPushButton::toggled, this, &FoldOut::toggled);
    unfold(false);
}

bool FoldOut::isOpen() const {
    return m_heading->isChecked();
}

void FoldOut::setOpen(bool open) {
    m_heading->setChecked(open);
}

void FoldOut::unfold(bool open) {
    m_area->setVisible(open);
    m_heading->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight, Theme::Role::Link));
    m_heading->setAccessibleDescription(open ? tr("Open") : tr("Folded: press to open"));
}

}  // namespace redress
