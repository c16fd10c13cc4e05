// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_field.h"

class QComboBox;
class QLabel;

namespace redress {

// One of several, with what the chosen one means beneath it. What there is no choice about is chosen already.
class ChoiceAsk : public AskField {
    Q_OBJECT

public:
    explicit ChoiceAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return m_wide; }
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    void fill();
    void showNote();

    QComboBox *m_choices;
    QLabel *m_note;
    bool m_wide = false;
};

}  // namespace redress
