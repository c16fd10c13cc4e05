// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "core/base/result.h"

// Everything a policy counts is counted in Europe/London; everything that is kept is UTC. The way between them is here.
namespace redress::london {

[[nodiscard]] QDateTime local(const QDateTime &moment);  // the same moment on a London clock
[[nodiscard]] QDate dayOf(const QDateTime &moment);      // the London day it falls on

// The UTC moment of a London day and time. Fails in the hour that the clocks skip in March;
// in the hour they repeat in October it is the first of the two.
[[nodiscard]] Result<QDateTime> moment(QDate day, QTime time);

}  // namespace redress::london
