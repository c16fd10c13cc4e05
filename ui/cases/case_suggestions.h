// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/register.h"

namespace redress {

// What a new case is likely to say, from the cases there are.
class CaseSuggestions {
public:
    explicit CaseSuggestions(const Register &reg) : m_register(reg) {}

    [[nodiscard]] QStringList officers() const;
    [[nodiscard]] QStringList services() const;
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] static QStringList channels();  // translated

    // Cases of the same person or address as a new one, the newest first.
    [[nodiscard]] std::vector<CaseRow> alike(const QString &complainant, const QString &address, int most) const;

private:
    const Register &m_register;
};

}  // namespace redress
