// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_field.h"

namespace redress {

class GrowingText;

// A list of names, one on each line: the field grows with it.
class NamesAsk : public AskField {
    Q_OBJECT

public:
    explicit NamesAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] Result<QJsonValue> value() const override { return typed(); }
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    GrowingText *m_names;
};

}  // namespace redress
