// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/letters/letter.h"

// A letter in each of the formats it can be kept in.
namespace redress::letter_formats {

[[nodiscard]] QByteArray pdf(const Letter &letter);   // A4, for printing and e-mail
[[nodiscard]] QByteArray odt(const Letter &letter);   // to be worked on in a word processor; the accessible one
[[nodiscard]] QByteArray html(const Letter &letter);  // a page that stands alone
[[nodiscard]] QByteArray text(const Letter &letter);  // UTF-8, lines of at most 76 characters

}  // namespace redress::letter_formats
