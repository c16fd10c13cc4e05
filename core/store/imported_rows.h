// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register.h"

namespace redress {

// What a register knows of the rows of another that are to come into it. Only reads: a trial run asks beside what
// others record.
class ImportedRows {
public:
    explicit ImportedRows(Register &reg);

    [[nodiscard]] bool wasImported(const QString &fingerprint) const;
    [[nodiscard]] bool exists(const CaseRef &reference) const;
    // What the rules of the day of receipt say of a row's case with all that followed, as Batch::receive() asks them.
    [[nodiscard]] Result<> wouldReceive(const NewCase &newCase, const std::vector<Command> &followedBy) const;

private:
    Register::Parts &m_parts;
};

}  // namespace redress
