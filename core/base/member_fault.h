// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace redress {

// Refuses one member of what somebody wants recorded. The sentence names it in people's words, as the window does; a
// program finds its key in the fault's place.
[[nodiscard]] tl::unexpected<Fault> refuseMember(const QString &key, QString message, QString clause = {});

[[nodiscard]] QString memberOf(const Fault &fault);  // its key; empty where the fault is about no single member

}  // namespace redress
