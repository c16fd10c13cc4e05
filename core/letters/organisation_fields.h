// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/merge_fields.h"
#include "core/store/organisation.h"

namespace redress {

// Who writes: the organisation's name, address and how it is reached, and whether it has a logo.
void addOrganisation(MergeFields &fields, const Organisation &own);

}  // namespace redress
