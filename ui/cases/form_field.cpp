// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/form_field.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_fault(new QLabel(this)), m_hint(new QLabel(this)) {
    auto *title = new QLabel(name, this);
    title->setBuddy(field);
    setLook(title, Look::Heading);
    field->setAccessibleName(QString(name).remove(u'&'));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("fieldFault"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    column->addWidget(title);
    column->addWidget(field);
    column->addWidget(m_fault);
    column->addWidget(m_hint);
    setLook(m_hint, Look::Quiet);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("fieldHint"));
    m_fault->hide();
    m_hint->hide();
}

void FormField::setFault(const QString &words) {
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(Theme::Role::Overdue));
    m_fault->setPalette(palette);
    m_fault->setText(words.isEmpty() ? QString() : u"▲ "_s + words);
    m_fault->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

void FormField::setHint(const QString &words) {
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

QString FormField::fault() const {
    return m_field->accessibleDescription();
}

void FormField::focusField() {
    m_field->setFocus(Qt::OtherFocusReason);
}

}  // namespace redress
