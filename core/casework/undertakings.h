// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/casework/case.h"
#include "core/casework/command.h"
#include "core/casework/target.h"
#include "core/policy/ask.h"

// What is owed on a case, whichever mechanism entered into it: a promise, what an outside body wants, a review.
namespace redress {
class WorkingCalendar;
}

namespace redress::undertakings {

// The number that the next one of a kind gets on a case, from 1.
[[nodiscard]] int nextNumber(const Case &subject, Undertaking::Kind kind);

// The one with this number, standing or not; null where there is none.
[[nodiscard]] const Undertaking *find(const Case &subject, Undertaking::Kind kind, int number);

// The one that a command or an event names by its number (a text of digits) under `key`; null where there is none.
[[nodiscard]] const Undertaking *named(const QJsonObject &data, QLatin1StringView key, const Case &subject,
                                       Undertaking::Kind kind);

[[nodiscard]] bool anyStands(const Case &subject, Undertaking::Kind kind);

// Asks which of those that stand is meant: each with its text and its day.
[[nodiscard]] Ask which(QLatin1StringView key, const QString &label, const Case &subject, Undertaking::Kind kind,
                        const Clause &clause = {});

// Whether the one that is named under `key` still stands. Says when it ended where it has.
[[nodiscard]] Result<> checkStands(const Command &command, QLatin1StringView key, const Case &subject,
                                   Undertaking::Kind kind, const Clause &clause = {});

// Whether the day under `key`, where one is given, is not before the day of what is being recorded.
[[nodiscard]] Result<> checkDay(const Command &command, QLatin1StringView key, const Clause &clause = {});

// The day under `key`; invalid where none is given.
[[nodiscard]] QDate dayIn(const QJsonObject &data, QLatin1StringView key);

// As a target: due by the end of its day, met when it was kept, waived where it was let go.
[[nodiscard]] Target asTarget(const Undertaking &undertaking, const WorkingCalendar &calendar, const When &now,
                              int warningLead);

// The one that stands and falls due first; null where none with a day does.
[[nodiscard]] const Undertaking *firstStanding(const Case &subject);

// For folding. `enter` gives the number; the others do nothing where no such one stands.
void enter(Case &subject, Undertaking undertaking);
void keep(Case &subject, Undertaking::Kind kind, int number, const When &at, const QString &proof);
void release(Case &subject, Undertaking::Kind kind, int number, const When &at, const QString &reason);
void move(Case &subject, Undertaking::Kind kind, int number, QDate until);
void chase(Case &subject, Undertaking::Kind kind, int number);

// The number that an event names under `key`; 0 where it names none.
[[nodiscard]] int numberIn(const QJsonObject &data, QLatin1StringView key);

}  // namespace redress::undertakings
