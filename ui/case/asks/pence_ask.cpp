// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/pence_ask.h"

#include <QLineEdit>

#include "core/base/pence.h"
#include "ui/common/theme.h"

namespace redress {

PenceAsk::PenceAsk(const Ask &ask, QWidget *parent) : TextAsk(ask, parent) {
    line()->setPlaceholderText(tr("£0.00"));
    line()->setMinimumWidth(Theme::scaled(110));
}

Result<QJsonValue> PenceAsk::value() const {
    if (line()->text().trimmed().isEmpty()) return QJsonValue(QJsonValue::Undefined);
    return Pence::fromText(line()->text()).map([](Pence sum) { return QJsonValue(sum.value); });
}

}  // namespace redress
