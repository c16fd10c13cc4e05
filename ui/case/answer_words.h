// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/case_file.h"

namespace redress {

// How a milestone of the policy reads on the timeline: the outcome and what was said; who decided; how it went and when
// it counts as received; the answer to each point; and what else the policy asked for.
[[nodiscard]] QString textOfMilestone(const Event &event, const CaseFile &file);

// The milestone of the case's procedure or, for a case that was something else before, of another of its policy.
[[nodiscard]] const Milestone *milestoneOf(const EventName &event, const CaseFile &file);

// "1. Upheld: the roof leaked twice. Remedy: a new roof", from one of keys::answers.
[[nodiscard]] QString textOfAnswer(const QJsonObject &answer, const CaseFile &file);

}  // namespace redress
