// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/alert_kinds.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

}  // namespace

QString nameOfAlert(const QString &kind) {
    if (kind == "hazard"_L1) return Words::tr("A hazard in the home");
    if (kind == "safeguarding"_L1) return Words::tr("A safeguarding matter");
    if (kind == "crime"_L1) return Words::tr("A crime");
    return Words::tr("Discrimination");
}

}  // namespace redress
