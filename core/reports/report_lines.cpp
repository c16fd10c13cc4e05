// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_lines.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

}  // namespace

QString standingOf(const Period &period, QDate today) {
    if (!period.hasBegun(today)) return Words::tr("This period has not begun: there is nothing to count yet.");
    if (period.hasEnded(today)) return {};
    return Words::tr("This period has not ended: these are the figures so far, on %1.")
        .arg(QLocale().toString(today, u"d MMMM yyyy"));
}

QString policyLine(const FigureReader::Policies &policies) {
    if (policies.empty()) return {};
    const Policy &policy = *policies.front();
    if (policy.reference.contains(policy.title)) return policy.reference;
    return policy.reference.isEmpty() ? policy.title : Words::tr("%1, %2").arg(policy.title, policy.reference);
}

}  // namespace redress
