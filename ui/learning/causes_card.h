// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/learning_picture.h"
#include "ui/settings/section_card.h"

class QLabel;

namespace redress {

class CardList;
class CauseModel;

// The causes that were found in the year, each with its quarters. Opening one asks for its cases.
class CausesCard : public SectionCard {
    Q_OBJECT

public:
    explicit CausesCard(QWidget *parent = nullptr);

    void show(const LearningPicture &picture);

Q_SIGNALS:
    void causeChosen(const redress::CauseId &cause);

private:
    CauseModel *m_model;
    CardList *m_list;
    QLabel *m_none;
};

}  // namespace redress
