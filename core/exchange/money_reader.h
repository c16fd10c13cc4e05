// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

#include "core/base/pence.h"

namespace redress {

// A sum as registers hold it: £1,000.50, 75, 75.5, GBP 20, 50p. Empty where the cell is anything else ("50 vouchers"),
// is negative, or goes into parts of a penny: nothing of a sum is rounded or left out.
[[nodiscard]] std::optional<Pence> readMoney(QStringView text);

}  // namespace redress
