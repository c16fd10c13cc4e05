// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/names_ask.h"

#include <QJsonArray>

#include "core/matters/matter_events.h"
#include "ui/case/growing_text.h"

namespace redress {

NamesAsk::NamesAsk(const Ask &ask, QWidget *parent) : AskField(ask, parent), m_names(new GrowingText(this)) {
    addInput(m_names);
    const QString hint =
        ask.key == keys::cases ? tr("One case on each line, such as R-2026-0412") : tr("One name on each line");
    m_names->setPlaceholderText(hint);
    m_names->setAccessibleDescription(hint);
    connect(m_names, &GrowingText::textChanged, this, &NamesAsk::changed);
    connect(m_names, &GrowingText::finished, this, &NamesAsk::finished);
}

QJsonValue NamesAsk::typed() const {
    QJsonArray names;
    for (const QString &line : m_names->toPlainText().split(u'\n')) {
        const QString name = line.simplified();
        if (!name.isEmpty() && !names.contains(name)) names.append(name);
    }
    return names.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(names);
}

void NamesAsk::restore(const QJsonValue &typed) {
    QStringList names;
    for (const auto &name : typed.toArray()) names += name.toString();
    m_names->setPlainText(names.join(u'\n'));
}

}  // namespace redress
