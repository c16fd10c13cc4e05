// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

#include "core/store/case_file.h"
#include "core/store/event_hash.h"
#include "core/store/register.h"

namespace redress {

// A case as the exports need it: what it folds to, and its timeline as it is kept and hashed.
struct ExportedCase {
    CaseFile file;
    std::vector<StoredEvent> events;
    QSet<TargetId> pending;          // the targets that an officer still has to meet
    std::vector<Target> undertaken;  // what was undertaken on it, in the case's order
};

// Reads every case of a register, oldest first, some hundred at a time, so that neither memory nor other officers wait
// for the whole.
class ExportReader {
public:
    explicit ExportReader(const Register &reg) : m_register(reg) {}

    [[nodiscard]] Result<std::vector<ExportedCase>> next();  // empty at the end
    // The policies that cases of this register run under.
    [[nodiscard]] std::vector<std::shared_ptr<const Policy>> policies() const;

private:
    const Register &m_register;
    qint64 m_lastKey = 0;
};

}  // namespace redress
