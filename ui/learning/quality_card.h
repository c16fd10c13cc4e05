// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/learning_picture.h"
#include "ui/settings/section_card.h"

namespace redress {

// Audits of responses and the survey of complainants, in figures.
class QualityCard : public SectionCard {
    Q_OBJECT

public:
    explicit QualityCard(QWidget *parent = nullptr);

    void show(const LearningPicture &picture);

private:
    void addHeading(const QString &words);
    void addLine(const QString &words);

    QWidget *m_lines = nullptr;
};

}  // namespace redress
