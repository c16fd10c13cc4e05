// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_alike.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/cases/case_suggestions.h"
#include "ui/common/dates.h"
#include "ui/common/elided_label.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

CasesAlike::CasesAlike(const Register &reg, QWidget *parent)
    : QWidget(parent), m_register(reg), m_words(new QLabel(this)), m_column(new QVBoxLayout(this)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CasesAlike::read);
    auto *title = new QLabel(tr("Cases of the same person or address"), this);
    title->setWordWrap(true);
    setLook(title, Look::Heading);
    setLook(m_words, Look::Quiet);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"alikeWords"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(8));
    m_column->addWidget(title);
    m_column->addWidget(m_words);
    m_column->addStretch();
    read();
}

void CasesAlike::look(const QString &complainant, const QString &address) {
    if (complainant == m_complainant && address == m_address) return;
    m_complainant = complainant;
    m_address = address;
    m_rest.start();
}

void CasesAlike::flush() {
    if (m_rest.isActive()) read();
}

void CasesAlike::read() {
    m_rest.stop();
    const auto rows = CaseSuggestions(m_register).alike(m_complainant, m_address, mostShown);
    if (m_complainant.isEmpty() && m_address.isEmpty())
        m_words->setText(tr("They are shown here as you type."));
    else if (rows.empty())
        m_words->setText(tr("None was found."));
    else
        m_words->setText(tr("If this belongs to one of them, open it and write it there."));
    delete m_list;
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::scaled(2));
    m_column->insertWidget(2, m_list);
    for (const CaseRow &row : rows) addCase(row);
}

void CasesAlike::addCase(const CaseRow &row) {
    auto *open = new QPushButton(row.reference.text(), m_list);
    setLook(open, Look::Link);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open case %1, %2").arg(row.reference.text(), row.about));
    connect(open, &QPushButton::clicked, this, [this, reference = row.reference] { Q_EMIT caseWanted(reference); });
    const QString state = row.closed.isValid() ? tr("Closed") : row.stageName;
    const QString received = dates::brief(row.received, m_register.clock().today());
    auto *about = new ElidedLabel(tr("%1 · %2", "who and what about").arg(row.complainant, row.about), m_list);
    auto *standing = new QLabel(tr("%1, received %2", "a stage and a day").arg(state, received), m_list);
    standing->setTextFormat(Qt::PlainText);
    setLook(standing, Look::Quiet);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(Theme::scaled(5), 0, 0, Theme::scaled(10));
    words->setSpacing(Theme::scaled(2));
    words->addWidget(about);
    words->addWidget(standing);
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    list->addWidget(open, 0, Qt::AlignLeft);
    list->addLayout(words);
}

}  // namespace redress
