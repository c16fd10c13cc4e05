// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/case/paper.h"
#include "ui/case/why_text.h"

class QVBoxLayout;

namespace redress {

// Why a target falls on its date: in sentences, and day by day on a calendar.
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    // `comparison` is a sentence that says what the Code would give; empty where there is nothing to compare.
    WhyDialog(const Explanation &explanation, const Policy &policy, const QString &comparison,
              QWidget *parent = nullptr);

    void setAskForPrinter(AskForPrinter ask) { m_ask = std::move(ask); }

    void copyAsText() const;
    void print();

private:
    void addSentences(QVBoxLayout *page, qsizetype from, qsizetype count);
    void addCalendar(QVBoxLayout *page, const Explanation &explanation);
    void addButtons(QVBoxLayout *page);

    WhyText m_text;
    AskForPrinter m_ask = askWithDialog;
};

}  // namespace redress
