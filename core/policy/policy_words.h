// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <array>

#include "core/policy/policy.h"

// The words of a policy file, each beside what it stands for.
namespace redress::words {

using namespace Qt::StringLiterals;

template <class Value>
struct Word {
    Value value;
    QLatin1StringView text;
};
// Said for compilers that cannot deduce aggregates by themselves.
template <class Value>
Word(Value, QLatin1StringView) -> Word<Value>;

inline constexpr std::array bases{Word{Clause::Basis::Policy, "policy"_L1}, Word{Clause::Basis::Assumed, "assumed"_L1}};

inline constexpr std::array divisions{Word{Division::EnglandAndWales, "england-and-wales"_L1},
                                      Word{Division::Scotland, "scotland"_L1},
                                      Word{Division::NorthernIreland, "northern-ireland"_L1}};

inline constexpr std::array nonWorkingStarts{Word{NonWorkingStart::NextWorkingDay, "next-working-day"_L1},
                                             Word{NonWorkingStart::AsIs, "as-is"_L1}};

inline constexpr std::array units{Word{Duration::Unit::WorkingDays, "working_days"_L1},
                                  Word{Duration::Unit::CalendarDays, "calendar_days"_L1},
                                  Word{Duration::Unit::Weeks, "weeks"_L1},
                                  Word{Duration::Unit::Months, "months"_L1},
                                  Word{Duration::Unit::Hours, "hours"_L1},
                                  Word{Duration::Unit::ClockHours, "clock_hours"_L1}};

inline constexpr std::array targetKinds{
    Word{TargetRule::Kind::Due, "due"_L1}, Word{TargetRule::Kind::Lasts, "lasts"_L1},
    Word{TargetRule::Kind::Opens, "opens"_L1}, Word{TargetRule::Kind::NoEarlier, "no-earlier"_L1}};

inline constexpr std::array targetRoles{Word{TargetRule::Role::Acknowledgement, "acknowledgement"_L1},
                                        Word{TargetRule::Role::Response, "response"_L1},
                                        Word{TargetRule::Role::Contact, "contact"_L1},
                                        Word{TargetRule::Role::Meeting, "meeting"_L1},
                                        Word{TargetRule::Role::Notice, "notice"_L1},
                                        Word{TargetRule::Role::Window, "window"_L1},
                                        Word{TargetRule::Role::Other, "other"_L1}};

inline constexpr std::array extensionMeans{Word{ExtensionRule::By::Agreement, "agreement"_L1},
                                           Word{ExtensionRule::By::HoldingLetter, "holding-letter"_L1},
                                           Word{ExtensionRule::By::Reasons, "reasons"_L1}};

inline constexpr std::array milestoneKinds{Word{Milestone::Kind::Acknowledgement, "acknowledgement"_L1},
                                           Word{Milestone::Kind::Response, "response"_L1},
                                           Word{Milestone::Kind::Start, "start"_L1},
                                           Word{Milestone::Kind::Contact, "contact"_L1},
                                           Word{Milestone::Kind::Meeting, "meeting"_L1},
                                           Word{Milestone::Kind::Notice, "notice"_L1},
                                           Word{Milestone::Kind::Declined, "declined"_L1},
                                           Word{Milestone::Kind::Receipt, "receipt"_L1},
                                           Word{Milestone::Kind::Resolution, "resolution"_L1},
                                           Word{Milestone::Kind::Other, "other"_L1}};

inline constexpr std::array findings{
    Word{Outcome::Finding::Upheld, "upheld"_L1}, Word{Outcome::Finding::PartlyUpheld, "partly-upheld"_L1},
    Word{Outcome::Finding::NotUpheld, "not-upheld"_L1}, Word{Outcome::Finding::Other, "other"_L1}};

inline constexpr std::array exclusionKinds{Word{Exclusion::Kind::Refuse, "refuse"_L1},
                                           Word{Exclusion::Kind::Redirect, "redirect"_L1}};

inline constexpr std::array askKinds{Word{Ask::Kind::Text, "text"_L1},       Word{Ask::Kind::LongText, "long-text"_L1},
                                     Word{Ask::Kind::Choice, "choice"_L1},   Word{Ask::Kind::Day, "day"_L1},
                                     Word{Ask::Kind::Moment, "moment"_L1},   Word{Ask::Kind::Pence, "pence"_L1},
                                     Word{Ask::Kind::YesNo, "yes-no"_L1},    Word{Ask::Kind::People, "people"_L1},
                                     Word{Ask::Kind::Answers, "answers"_L1}, Word{Ask::Kind::Case, "case"_L1},
                                     Word{Ask::Kind::Several, "several"_L1}, Word{Ask::Kind::Names, "names"_L1}};

inline constexpr std::array needs{Word{Ask::Need::Optional, "optional"_L1}, Word{Ask::Need::Asked, "asked"_L1},
                                  Word{Ask::Need::Required, "required"_L1}};

inline constexpr std::array remedyKinds{
    Word{Remedy::Kind::Apology, "apology"_L1}, Word{Remedy::Kind::Explanation, "explanation"_L1},
    Word{Remedy::Kind::Action, "action"_L1},   Word{Remedy::Kind::Decision, "decision"_L1},
    Word{Remedy::Kind::Record, "record"_L1},   Word{Remedy::Kind::Payment, "payment"_L1},
    Word{Remedy::Kind::InKind, "in-kind"_L1},  Word{Remedy::Kind::Prevention, "prevention"_L1},
    Word{Remedy::Kind::Other, "other"_L1}};

inline constexpr std::array groundKinds{Word{CompensationGround::Kind::Statutory, "statutory"_L1},
                                        Word{CompensationGround::Kind::Discretionary, "discretionary"_L1}};

inline constexpr std::array bodyKinds{Word{OutsideBody::Kind::Ombudsman, "ombudsman"_L1},
                                      Word{OutsideBody::Kind::DesignatedPerson, "designated-person"_L1},
                                      Word{OutsideBody::Kind::TenantsPanel, "tenants-panel"_L1},
                                      Word{OutsideBody::Kind::Regulator, "regulator"_L1},
                                      Word{OutsideBody::Kind::Other, "other"_L1}};

inline constexpr std::array guardLevels{Word{Sanction::Guard::Level::Warn, "warn"_L1},
                                        Word{Sanction::Guard::Level::Stop, "stop"_L1}};

inline constexpr std::array dutyKinds{Word{DutyRule::Kind::Return, "return"_L1},
                                      Word{DutyRule::Kind::Report, "report"_L1},
                                      Word{DutyRule::Kind::Review, "review"_L1},
                                      Word{DutyRule::Kind::SelfAssessment, "self-assessment"_L1},
                                      Word{DutyRule::Kind::Consultation, "consultation"_L1},
                                      Word{DutyRule::Kind::Training, "training"_L1},
                                      Word{DutyRule::Kind::Publication, "publication"_L1},
                                      Word{DutyRule::Kind::Learning, "learning"_L1},
                                      Word{DutyRule::Kind::Other, "other"_L1}};

inline constexpr std::array guardedContacts{"call"_L1, "email"_L1, "letter"_L1, "visit"_L1};

// The reports that a duty can be, as they are asked for.
inline constexpr std::array reports{"quarterly"_L1, "annual"_L1, "learning"_L1, "duties"_L1};

inline constexpr std::array letterTemplates{"acknowledgement"_L1, "holding"_L1, "response"_L1, "refusal"_L1};

}  // namespace redress::words
