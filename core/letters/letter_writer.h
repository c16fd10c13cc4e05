// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/letters/letter.h"

namespace redress {

// The file endings that a letter can be written to: "pdf", "odt", "html", "txt".
[[nodiscard]] QStringList letterFormats();

// Writes a letter in the format that the path's ending names; what stood there before is replaced only by a whole file.
// The same letter gives the same bytes, an ODT apart, whose archive bears the time. Fails on any other ending and where
// the file cannot be written.
[[nodiscard]] Result<> writeLetter(const Letter &letter, const QString &path);

// A file name for a letter of a case: "R-2026-0412 acknowledgement.pdf", free of what file systems forbid.
[[nodiscard]] QString letterFileName(const CaseRef &reference, const QString &letterId, const QString &format);

}  // namespace redress
