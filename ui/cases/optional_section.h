// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/policy/ask.h"
#include "ui/case/asks/ask_context.h"
#include "ui/cases/intake_part.h"

class QCheckBox;

namespace redress {

class AskForm;
class MessageBar;

// A box to tick, and what is asked once it is ticked. Its words are an object of their own among those of the form.
class OptionalSection : public IntakePart {
    Q_OBJECT

public:
    OptionalSection(QLatin1StringView key, const QString &title, QWidget *parent = nullptr);

    void ask(const std::vector<Ask> &asks, const AskContext &context);

    void tell(QJsonObject &words) const override;
    void setWords(const QJsonObject &words) override;
    [[nodiscard]] bool check() override;

private:
    void showForm(bool shown);

    QLatin1StringView m_key;
    std::function<void()> m_ask;  // makes the fields, empty
    QCheckBox *m_box;
    AskForm *m_form;
    MessageBar *m_messages;
};

}  // namespace redress
