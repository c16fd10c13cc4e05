// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/matter_id.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto duties = "duty/"_L1;
constexpr auto improvements = "improvement/"_L1;

}  // namespace

MatterId matterOf(const DutyId &duty) {
    return MatterId(duties + duty.text());
}

MatterId matterOf(const ImprovementId &improvement) {
    return MatterId(improvements + QString::number(numberOf(improvement)));
}

DutyId dutyOf(const MatterId &matter) {
    return DutyId(matter.text().startsWith(duties) ? matter.text().sliced(duties.size()) : QString());
}

ImprovementId improvementOf(const MatterId &matter) {
    if (!matter.text().startsWith(improvements)) return {};
    return improvementId(matter.text().sliced(improvements.size()).toLongLong());
}

}  // namespace redress
