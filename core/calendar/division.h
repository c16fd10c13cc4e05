// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace redress {

// The three parts of the United Kingdom whose bank holidays differ, as gov.uk names them.
enum class Division { EnglandAndWales, Scotland, NorthernIreland };

inline constexpr std::array allDivisions{Division::EnglandAndWales, Division::Scotland, Division::NorthernIreland};

[[nodiscard]] QString idOf(Division division);                        // "england-and-wales"
[[nodiscard]] std::optional<Division> divisionOf(const QString &id);  // empty for any other text
[[nodiscard]] QString nameOf(Division division);                      // "England and Wales": translated, for people

}  // namespace redress
