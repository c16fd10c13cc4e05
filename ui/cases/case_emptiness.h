// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/case_list.h"

namespace redress {

// Why a list of cases is empty, in words, and what could be done about it.
struct CaseEmptiness {
    enum class Remedy { NewCase, SearchAll, ClearSearch, ClearFilters };

    QString title;
    QString words;
    QString action;  // what the remedy is called
    Remedy remedy = Remedy::NewCase;
};

[[nodiscard]] CaseEmptiness emptinessOf(const CaseFilter &filter);

}  // namespace redress
