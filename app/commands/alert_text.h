// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>

#include "core/casework/alerts.h"
#include "core/casework/contact_limit.h"
#include "core/store/case_file.h"

namespace redress {

// What words on a case may mean and nobody has decided about.
[[nodiscard]] QStringList linesOf(const std::vector<Alert> &alerts, const AlertWords &words);
[[nodiscard]] QJsonArray jsonOf(const std::vector<Alert> &alerts);

// What is restricted on contact with the person of a case, whichever of their cases it was imposed on.
[[nodiscard]] QStringList linesOf(const std::vector<ContactLimit> &limits);
[[nodiscard]] QJsonArray jsonOf(const std::vector<ContactLimit> &limits);

}  // namespace redress
