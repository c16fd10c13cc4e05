// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/letters/letter_choice_model.h"

class QLabel;
class QListView;

namespace redress {

class LetterDesk;

// The letters of a case's stage, to choose from.
class LetterChoices : public QFrame {
    Q_OBJECT

public:
    explicit LetterChoices(QWidget *parent = nullptr);

    void showCase(const LetterDesk &desk, const QString &stageName, QDate today);
    void showChosen(const QString &letterId);
    void takeFocus();

Q_SIGNALS:
    void letterChosen(const QString &letterId);

private:
    LetterChoiceModel m_model;
    QLabel *m_stage;
    QListView *m_list;
};

}  // namespace redress
