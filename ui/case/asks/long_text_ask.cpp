// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/long_text_ask.h"

#include "ui/case/growing_text.h"

namespace redress {

LongTextAsk::LongTextAsk(const Ask &ask, QWidget *parent) : AskField(ask, parent), m_text(new GrowingText(this)) {
    addInput(m_text);
    connect(m_text, &GrowingText::textChanged, this, &LongTextAsk::changed);
    connect(m_text, &GrowingText::finished, this, &LongTextAsk::finished);
}

Result<QJsonValue> LongTextAsk::value() const {
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue LongTextAsk::typed() const {
    const QString text = m_text->toPlainText();
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void LongTextAsk::restore(const QJsonValue &typed) {
    m_text->setPlainText(typed.toString());
}

}  // namespace redress
