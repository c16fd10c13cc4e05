// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace redress {

// A field of a form under its name, with what is wrong with it said beneath.
class FormField : public QWidget {
    Q_OBJECT

public:
    // `name` may hold a mnemonic: it leads to `field`.
    FormField(const QString &name, QWidget *field, QWidget *parent = nullptr);

    void setFault(const QString &words);  // empty: nothing is wrong
    void setHint(const QString &words);   // quiet words beneath it; empty: none
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool hasFault() const { return !fault().isEmpty(); }
    void focusField();

private:
    QWidget *m_field;
    QLabel *m_fault;
    QLabel *m_hint;
};

}  // namespace redress
