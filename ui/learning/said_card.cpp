// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/said_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/learning/improvement_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int textHeight = 150;

}  // namespace

SaidCard::SaidCard(QWidget *parent)
    : SectionCard(tr("You said, we did"), tr("For the website and the newsletter. Nobody is named."), parent),
      m_text(new QPlainTextEdit(this)),
      m_none(new QLabel(tr("Nothing yet. An improvement that is done can be published from its card."), this)),
      m_copy(new QPushButton(icon(Icon::Copy), tr("&Copy"), this)) {
    m_text->setObjectName(u"saidAndDone"_s);
    m_text->setAccessibleName(tr("You said, we did"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Theme::scaled(textHeight));
    m_none->setWordWrap(true);
    m_copy->setObjectName(u"copySaid"_s);
    column()->addWidget(m_none);
    column()->addWidget(m_text);
    column()->addWidget(m_copy, 0, Qt::AlignLeft);
    column()->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &SaidCard::copy);
}

void SaidCard::show(const std::vector<Improvement> &improvements) {
    const QString text = saidAndDone(improvements);
    if (text != m_text->toPlainText()) m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_copy->setVisible(!text.isEmpty());
    m_copy->setText(tr("&Copy"));
    m_none->setVisible(text.isEmpty());
}

void SaidCard::copy() {
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
}

}  // namespace redress
