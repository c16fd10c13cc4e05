// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_field.h"

class QLineEdit;

namespace redress {

class DayLine;

// A day, or with Ask::Kind::Moment a day and an hour.
class DayAsk : public AskField {
    Q_OBJECT

public:
    DayAsk(const Ask &ask, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    void addTime();

    DayLine *m_day;
    QLineEdit *m_time = nullptr;  // of a moment
};

}  // namespace redress
