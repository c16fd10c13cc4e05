// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/casework/ways.h"

class QLabel;

namespace redress {

class FoldOut;

// What the customer may do next, outside the landlord: each body with when, by which rule and on what terms. How many
// ways are open is said while it is folded. Not there where no way leads on.
class WaysPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaysPanel(QWidget *parent = nullptr);

    void display(const std::vector<Way> &ways, QDate today);

private:
    void addBody(const Way &way);
    void addWay(const Way &way, QDate today);

    FoldOut *m_fold;
    QLabel *m_summary;
};

}  // namespace redress
