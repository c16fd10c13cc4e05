// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/case_file.h"

class QVBoxLayout;

namespace redress {

// What has been learned from a case, in short. Not there where nothing has been; never who of the staff was named.
class LearntPanel : public QWidget {
    Q_OBJECT

public:
    explicit LearntPanel(QWidget *parent = nullptr);

    void display(const CaseFile &file);

private:
    void addCause(const CaseFile &file);
    void addQuality(const CaseFile &file);

    QVBoxLayout *m_column;
};

}  // namespace redress
