// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace redress {

// A part of the form of a new case.
class IntakePart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Adds what was typed to the words of the form (event_names.h, intake.h); what is empty adds nothing.
    virtual void tell(QJsonObject &words) const = 0;
    virtual void setWords(const QJsonObject &words) = 0;
    // Where something is wrong, says so beside it, goes there, and answers false.
    [[nodiscard]] virtual bool check() { return true; }

Q_SIGNALS:
    void edited();
};

}  // namespace redress
