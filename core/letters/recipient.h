// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/casework/case.h"

namespace redress {

// Somebody whom a letter goes to, as the envelope and the first line call them.
struct Recipient {
    QString name;         // empty where it is not known
    QString salutation;   // "Mrs Khan"; the whole name where it bears no title
    QStringList address;  // at most six lines, so that they show in the window of the envelope
    QString email;
};

[[nodiscard]] Recipient recipientOf(const QString &name, const QString &address, const QString &postcode);
[[nodiscard]] Recipient customerOf(const CaseDetails &details);

}  // namespace redress
