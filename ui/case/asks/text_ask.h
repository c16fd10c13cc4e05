// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_field.h"

class QLineEdit;

namespace redress {

// A line of text.
class TextAsk : public AskField {
    Q_OBJECT

public:
    explicit TextAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] bool fillsRowAlone() const override { return true; }
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

}  // namespace redress
