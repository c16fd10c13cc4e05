// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/casework/case.h"

namespace redress {

// Who a letter goes to, as the envelope and the first line call them.
struct Addressee {
    QString name;         // empty where the complaint is anonymous
    QString salutation;   // "Mrs Khan"; the whole name where it bears no title
    QStringList address;  // at most six lines, so that they show in the window of the envelope
};

[[nodiscard]] Addressee addresseeOf(const CaseDetails &details);

}  // namespace redress
