// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/store/register.h"

class QLabel;
class QVBoxLayout;

namespace redress {

// The cases of the same person or address, shown while a new one is typed: it may belong to one of them.
class CasesAlike : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostShown = 6;
    static constexpr int restMs = 200;

    explicit CasesAlike(const Register &reg, QWidget *parent = nullptr);

    void look(const QString &complainant, const QString &address);
    void flush();  // shows now what waits to be shown

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

private:
    void read();
    void addCase(const CaseRow &row);

    const Register &m_register;
    QTimer m_rest;
    QString m_complainant;
    QString m_address;
    QLabel *m_words;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
};

}  // namespace redress
