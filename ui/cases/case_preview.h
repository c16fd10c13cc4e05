// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include "core/store/register.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

class EmptyState;

// A case in short, beside the list: who and what about, how its targets stand, what happened last.
class CasePreview : public QFrame {
    Q_OBJECT

public:
    static constexpr int latestEvents = 5;
    static constexpr int restMs = 80;  // while the current case is being run through with the keys

    explicit CasePreview(const Register &reg, QWidget *parent = nullptr);

    void setCase(const CaseRef &reference);  // an empty one: nothing is shown
    void readAgain();
    void flush();  // shows now what waits to be shown

Q_SIGNALS:
    void openWanted(const redress::CaseRef &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showFile(const CaseFile &file);
    void addHead(const CaseFile &file);
    void addTargets(const CaseFile &file);
    void addLatest(const CaseFile &file);
    void addHeading(const QString &words);
    QLabel *addText(const QString &words);
    void clearContent();

    const Register &m_register;
    CaseRef m_reference;
    QTimer m_rest;
    EmptyState *m_nothing;
    QWidget *m_filled;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_holder;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_open;
};

}  // namespace redress
