// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"

namespace redress {

// The page in the HTML that a QTextDocument reads. Everything is escaped; how it looks is up to the style sheet of the
// document, by these classes: organisation, facts, badge, lead, caption, rules, first, note, mark, differs.
[[nodiscard]] QString toHtml(const PolicyPage &page);

}  // namespace redress
