// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace redress {

// What a letter still lacks, each with what to do; or that nothing is missing.
class MissingList : public QWidget {
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);

    void show(const QStringList &gaps);  // a line for each

private:
    QLabel *m_heading;
    QLabel *m_gaps;
};

}  // namespace redress
