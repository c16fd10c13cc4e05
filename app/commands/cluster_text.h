// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/learning/cluster.h"
#include "core/store/register.h"

namespace redress {

// A cluster for programs, with the references of its cases.
[[nodiscard]] QJsonObject jsonOf(const Cluster &cluster, const Register &reg);

}  // namespace redress
