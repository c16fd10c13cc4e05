// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/comparison.h"

#include <QCoreApplication>

#include "ui/common/dates.h"

namespace redress {

QString Comparison::sentence(const std::optional<Explanation> &explanation) const {
    if (!explanation || !explanation->target.date.isKnown()) return {};
    return QCoreApplication::translate("Comparison", "%1 would give %2: %3", "a policy, a day, how it was counted")
        .arg(m_case.other().reference, dates::inFull(explanation->target.date.day()),
             sentences(*explanation, m_case.other()).value(1));
}

}  // namespace redress
