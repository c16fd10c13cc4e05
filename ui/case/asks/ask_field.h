// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

#include "core/base/result.h"
#include "core/policy/ask.h"

class QVBoxLayout;

namespace redress {

// What one thing that is asked for is answered in, under its name.
class AskField : public QWidget {
    Q_OBJECT

public:
    explicit AskField(Ask ask, QWidget *parent = nullptr);

    [[nodiscard]] const Ask &ask() const { return m_ask; }
    // Whether it wants the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    // Whether it takes the whole width where nothing stands beside it.
    [[nodiscard]] virtual bool fillsRowAlone() const { return false; }
    // For the event's data; undefined where it was left empty. Fails where what was typed cannot be read.
    [[nodiscard]] virtual Result<QJsonValue> value() const = 0;
    // As typed, for a draft; undefined where nothing was.
    [[nodiscard]] virtual QJsonValue typed() const = 0;
    virtual void restore(const QJsonValue &typed) = 0;

    void propose(const QJsonValue &typed);  // restores it as what stood there before anybody typed
    [[nodiscard]] bool isTouched() const { return typed() != m_proposed; }

Q_SIGNALS:
    void changed();
    void finished();  // Ctrl+Enter

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void addInput(QWidget *input);            // named after what is asked
    [[nodiscard]] QString inputName() const;  // "ask.venue"

private:
    Ask m_ask;
    QJsonValue m_proposed{QJsonValue::Undefined};
    QVBoxLayout *m_column;
};

}  // namespace redress
