// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/learning_picture.h"
#include "ui/settings/section_card.h"

class QLabel;
class QPushButton;

namespace redress {

class CardList;
class ClusterModel;

// Cases that came closer together than chance brings them, each hot spot one press from its cases; and how they are
// found, in plain sentences.
class HotSpotsCard : public SectionCard {
    Q_OBJECT

public:
    explicit HotSpotsCard(QWidget *parent = nullptr);

    void show(const LearningPicture &picture);

Q_SIGNALS:
    void casesChosen(const std::vector<qint64> &cases);  // CaseRow::key

private:
    ClusterModel *m_model;
    CardList *m_list;
    QLabel *m_none;
    QPushButton *m_how;
    QLabel *m_method;
};

}  // namespace redress
