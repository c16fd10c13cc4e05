// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/text_ask.h"

namespace redress {

// A sum in pounds, kept as whole pence.
class PenceAsk : public TextAsk {
    Q_OBJECT

public:
    explicit PenceAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] Result<QJsonValue> value() const override;
};

}  // namespace redress
