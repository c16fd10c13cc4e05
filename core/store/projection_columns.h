// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The columns of each projection after its key, in the order in which Projection holds their values.
namespace redress::columns {

using namespace Qt::StringLiterals;

inline const QStringList caseRow{u"reference"_s,   u"policy_key"_s,  u"procedure"_s, u"is_complaint"_s, u"is_open"_s,
                                 u"complainant"_s, u"address"_s,     u"about"_s,     u"service"_s,      u"category"_s,
                                 u"stage"_s,       u"next_target"_s, u"next_due"_s,  u"officer"_s,      u"received"_s,
                                 u"closed"_s,      u"outcome"_s,     u"sequence"_s,  u"person"_s,       u"area"_s,
                                 u"alerts"_s};
inline const QStringList target{u"kind"_s,   u"role"_s,     u"starts"_s,    u"due"_s,     u"met"_s,  u"in_target"_s,
                                u"waived"_s, u"extended"_s, u"published"_s, u"pending"_s, u"name"_s, u"owner"_s};
inline const QStringList stageRun{u"procedure"_s,
                                  u"is_complaint"_s,
                                  u"service"_s,
                                  u"category"_s,
                                  u"started"_s,
                                  u"acknowledged"_s,
                                  u"acknowledged_in_target"_s,
                                  u"code_acknowledged_in_target"_s,
                                  u"responded"_s,
                                  u"responded_in_target"_s,
                                  u"code_responded_in_target"_s,
                                  u"outcome"_s};
inline const QStringList award{u"procedure"_s, u"stage"_s, u"service"_s, u"category"_s, u"awarded"_s, u"pence"_s};
inline const QStringList outsideStep{u"body"_s, u"what"_s, u"finding"_s, u"happened"_s, u"in_time"_s};
inline const QStringList restriction{u"person"_s,  u"complainant"_s, u"address"_s,  u"sanctions"_s,
                                     u"contact"_s, u"since"_s,       u"review_by"_s};
inline const QStringList countedStep{u"name"_s, u"happened"_s};
inline const QStringList learnt{u"cause"_s, u"place"_s, u"contractor"_s, u"service"_s, u"category"_s, u"found"_s};
inline const QStringList lesson{u"text"_s, u"improvement"_s, u"drawn"_s};
inline const QStringList audit{u"stage"_s, u"met"_s, u"asked"_s, u"audited"_s};
inline const QStringList survey{u"score"_s, u"happened"_s};
inline const QStringList refusal{u"procedure"_s, u"exclusion"_s, u"kind"_s, u"service"_s, u"category"_s, u"decided"_s};

}  // namespace redress::columns
