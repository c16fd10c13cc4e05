// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/casework/alerts.h"

class QVBoxLayout;

namespace redress {

// What words on a case may mean and nobody has decided about: what they are, what to do, and a way to decide. It stays
// until somebody has. Not there where there is nothing to say.
class AlertBand : public QWidget {
    Q_OBJECT

public:
    explicit AlertBand(AlertWords words, QWidget *parent = nullptr);

    // While a case is only being typed there is nothing to decide yet: the band says what it sees.
    enum class Offers { Nothing, Decision };
    void display(const std::vector<Alert> &alerts, Offers offers);
    [[nodiscard]] const AlertWords &words() const { return m_words; }

Q_SIGNALS:
    void decisionWanted(const QString &alert);
    void caseWantedFor(const redress::Alert &alert);

private:
    // Several have no room for what to do: it is told beside each, and in full where there is one alone.
    [[nodiscard]] QWidget *rowOf(const Alert &alert, Offers offers, bool withAdvice);

    AlertWords m_words;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_rows;
};

}  // namespace redress
