// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matters/decide_improvement.h"

// What stands in the way of what is recorded on an improvement, and whether what is said of it can be so.
namespace redress::improvements {

[[nodiscard]] Clause lessons(const ImprovementRules &rules);     // that lessons are drawn
[[nodiscard]] Clause publishing(const ImprovementRules &rules);  // that they are published

[[nodiscard]] Result<> mustBeNew(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mustBeThere(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mustStand(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mayStart(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mayBeDone(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mayMove(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mayBeJudged(const Improvement &improvement, const ImprovementRules &rules);
[[nodiscard]] Result<> mayBePublished(const Improvement &improvement, const ImprovementRules &rules);

[[nodiscard]] Result<> checkProposed(const Command &command, const Improvement &improvement,
                                     const ImprovementRules &rules);
// Nothing happens to an improvement before it is proposed, and nothing shows before it is done.
[[nodiscard]] Result<> checkSince(const Command &command, const Improvement &improvement,
                                  const ImprovementRules &rules);
[[nodiscard]] Result<> checkStarted(const Command &command, const Improvement &improvement,
                                    const ImprovementRules &rules);
[[nodiscard]] Result<> checkMoved(const Command &command, const Improvement &improvement,
                                  const ImprovementRules &rules);
[[nodiscard]] Result<> checkDone(const Command &command, const Improvement &improvement, const ImprovementRules &rules);
// What everybody can read names nobody, whether or not they would have agreed.
[[nodiscard]] Result<> checkPublished(const Command &command, const Improvement &improvement,
                                      const ImprovementRules &rules);
// Whoever hears of improvements every quarter is told of a quarter that there is and that has begun by then.
[[nodiscard]] Result<> checkNotified(const Command &command, const Improvement &improvement,
                                     const ImprovementRules &rules);

}  // namespace redress::improvements
