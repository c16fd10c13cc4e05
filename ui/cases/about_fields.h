// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/cases/intake_advice.h"
#include "ui/cases/intake_part.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace redress {

class DayLine;
class FormField;
class TimeLimitNote;

// What a case is about, and how old it is.
class AboutFields : public IntakePart {
    Q_OBJECT

public:
    explicit AboutFields(QDate today, QWidget *parent = nullptr);

    void tell(QJsonObject &words) const override;
    void setWords(const QJsonObject &words) override;
    [[nodiscard]] bool check() override;

    void setReceived(QDate day) { m_received = day; }  // an issue cannot arise later
    void askWhetherItRecurs(bool asked);
    void adviseOnAge(const std::optional<TimeLimitAdvice> &advice);

private:
    void addAge(QVBoxLayout *column);
    [[nodiscard]] QString faultInAge() const;

    QDate m_received;
    QLineEdit *m_summary;
    DayLine *m_arose;
    QPlainTextEdit *m_description;
    QCheckBox *m_recurring;
    TimeLimitNote *m_note;
    FormField *m_summaryField = nullptr;
    FormField *m_aroseField = nullptr;
};

}  // namespace redress
