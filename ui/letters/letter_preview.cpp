// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_preview.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include "ui/common/chip.h"
#include "ui/common/theme.h"

namespace redress {

LetterPreview::LetterPreview(QWidget *parent)
    : QWidget(parent), m_pages(new PagePreview(this)), m_zooms(new QButtonGroup(this)) {
    auto *row = new QHBoxLayout;
    row->addStretch();
    addZoom(tr("Fit &width"), PagePreview::Fit::Width, *row);
    addZoom(tr("Whole pa&ge"), PagePreview::Fit::Page, *row);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    column->addLayout(row);
    column->addWidget(m_pages, 1);
}

void LetterPreview::addZoom(const QString &name, PagePreview::Fit fit, QHBoxLayout &row) {
    auto *button = new Chip(name, this);
    button->setChecked(m_pages->fit() == fit);
    m_zooms->addButton(button);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, fit] { m_pages->setFit(fit); });
}

}  // namespace redress
