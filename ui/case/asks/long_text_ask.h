// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_field.h"

namespace redress {

class GrowingText;

// Text of several lines.
class LongTextAsk : public AskField {
    Q_OBJECT

public:
    explicit LongTextAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    GrowingText *m_text;
};

}  // namespace redress
