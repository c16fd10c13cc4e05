// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/policy/page/policy_page.h"

class QPagedPaintDevice;

namespace redress {

// Puts the page onto paper, in ink on white, with its name and the page number at the foot of each sheet. The device
// says the paper's size and margins. Fails where the device cannot be painted on.
[[nodiscard]] Result<> printPage(const PolicyPage &page, QPagedPaintDevice &device);

// The same as a PDF on A4. Fails where the file cannot be written; nothing is left in half.
[[nodiscard]] Result<> savePage(const PolicyPage &page, const QString &path);

}  // namespace redress
