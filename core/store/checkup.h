// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/matters/matter_id.h"
#include "core/store/projection.h"
#include "core/store/register.h"

namespace redress {

// Something that a check found: which case (empty: the whole file), and what differs, in a sentence.
struct Finding {
    CaseRef reference;
    QString sentence;
    PersonId person{};  // whom it concerns, in place of a case
    MatterId matter{};  // what it concerns, in place of either
};

// Checks a register: the file itself, every case's, person's and matter's hash chain, and every projection
// against the fold of its events.
class Checkup {
public:
    using Progress = std::function<bool(qint64 done, qint64 all)>;  // answers false to stop

    explicit Checkup(Register &subject) : m_register(subject) {}

    // Findings are handed over as they are met. Fails where the file cannot be read to its end.
    [[nodiscard]] Result<qint64> run(const std::function<void(const Finding &)> &report, const Progress &progress = {});
    // Writes every projection anew from the events, in one transaction.
    [[nodiscard]] Result<qint64> rebuild(const Progress &progress = {});

    // Writes what the projections lack or have otherwise than the events give, in one transaction, and nothing else:
    // what a migration has added is filled in without writing the rest again.
    [[nodiscard]] Result<qint64> refresh(const Progress &progress = {});

private:
    using Work = std::function<Result<>(qint64 key, const Projection &fresh)>;
    [[nodiscard]] Result<qint64> project(const Progress &progress, const Work &work);

    Register &m_register;
};

}  // namespace redress
