// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_field.h"

class QPushButton;

namespace redress {

// Yes, no, or neither yet: what is chosen can be taken back by choosing it again.
class YesNoAsk : public AskField {
    Q_OBJECT

public:
    explicit YesNoAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] Result<QJsonValue> value() const override { return typed(); }
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    [[nodiscard]] QPushButton *addAnswer(const QString &words, const QString &name);

    QPushButton *m_yes;
    QPushButton *m_no;
};

}  // namespace redress
