// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alert_rows.h"

#include "core/casework/alerts.h"

namespace redress {

QString waitingAlertsOf(const Case &subject, const std::vector<Event> &timeline) {
    static const AlertWords words = AlertWords::shipped();
    QString kinds = QStringLiteral("");
    if (!subject.open) return kinds;
    for (const Alert &alert : undecidedAlerts(subject, timeline, words))
        kinds += (kinds.isEmpty() ? QString() : QStringLiteral(" ")) + alert.kind;
    return kinds;
}

}  // namespace redress
