// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/people/person.h"

namespace redress {

// Takes over the details that `data` names; all others stay as they are.
void changeDetails(Person &person, const QJsonObject &data);

// Fails on anything that is no detail of a person, so that nothing of a profile is kept among them by mistake; on what
// is no text; on an e-mail without @, a phone without digits, an unknown way of contact or format.
[[nodiscard]] Result<> checkPersonDetails(const QJsonObject &data);

}  // namespace redress
