// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/letters/merge_field.h"

class QLabel;

namespace redress {

// What a letter still lacks, each with what to do; or that nothing is missing.
class MissingList : public QWidget {
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);

    void show(const std::vector<MergeField> &gaps);

private:
    QLabel *m_heading;
    QLabel *m_gaps;
};

}  // namespace redress
