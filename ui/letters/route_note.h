// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/letters/letter_route.h"

class QLabel;

namespace redress {

// Whom a letter goes to, why, and what its reader needs.
class RouteNote : public QWidget {
    Q_OBJECT

public:
    explicit RouteNote(QWidget *parent = nullptr);

    void show(const LetterRoute &route, const QStringList &notices);

private:
    QLabel *m_to;
    QLabel *m_why;
    QLabel *m_notices;
};

}  // namespace redress
