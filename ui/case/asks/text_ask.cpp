// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/text_ask.h"

#include <QLineEdit>

#include "ui/common/theme.h"

namespace redress {

TextAsk::TextAsk(const Ask &ask, QWidget *parent) : AskField(ask, parent), m_line(new QLineEdit(this)) {
    addInput(m_line);
    m_line->setMinimumWidth(Theme::scaled(220));
    connect(m_line, &QLineEdit::textChanged, this, &TextAsk::changed);
}

Result<QJsonValue> TextAsk::value() const {
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue TextAsk::typed() const {
    return m_line->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_line->text());
}

void TextAsk::restore(const QJsonValue &typed) {
    m_line->setText(typed.toString());
}

}  // namespace redress
