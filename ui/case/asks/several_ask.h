// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/case/asks/ask_field.h"

class QCheckBox;
class QLabel;

namespace redress {

// Some of a list, each with a box to tick.
class SeveralAsk : public AskField {
    Q_OBJECT

public:
    explicit SeveralAsk(const Ask &ask, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] Result<QJsonValue> value() const override { return typed(); }
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;  // a press on the words ticks their box

private:
    void addChoice(const Ask::Choice &choice);

    std::vector<QCheckBox *> m_boxes;  // one for each choice, in their order
    std::vector<QLabel *> m_words;     // likewise
};

}  // namespace redress
