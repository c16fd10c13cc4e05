// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace redress {

// One step of the first start: a title, a sentence, and what is asked.
class SetupStep : public QWidget {
    Q_OBJECT

public:
    // The focus of a step goes to what is asked first: its focus proxy.
    SetupStep(const QString &title, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString whatIsMissing() const { return {}; }  // a sentence; empty where one may go on

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

}  // namespace redress
