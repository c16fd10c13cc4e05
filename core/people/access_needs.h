// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace redress {

// How a person wants to be contacted first.
enum class ContactBy { NotSaid, Letter, Email, Phone, TextMessage, Visit };

// In which form a person reads what we send.
enum class AccessibleFormat { Standard, LargePrint, Braille, Tape, EasyRead };

// The words that events carry ("large-print"); empty for NotSaid and Standard.
[[nodiscard]] QString wordOf(ContactBy contact);
[[nodiscard]] QString wordOf(AccessibleFormat format);
[[nodiscard]] std::optional<ContactBy> contactByOf(const QString &word);
[[nodiscard]] std::optional<AccessibleFormat> accessibleFormatOf(const QString &word);

// Every word that an event may carry, in the order in which they are offered.
[[nodiscard]] QStringList contactByWords();
[[nodiscard]] QStringList accessibleFormatWords();

// What a person reads on the screen.
[[nodiscard]] QString nameOf(ContactBy contact);
[[nodiscard]] QString nameOf(AccessibleFormat format);

}  // namespace redress
