// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/casework/decide.h"
#include "core/people/person.h"
#include "core/store/case_file.h"
#include "ui/common/icons.h"

namespace redress {

// Something that must be known before anybody writes, rings or calls.
struct ContactFact {
    enum class Weight { Plain, Warning };

    Icon sign = Icon::Information;
    QString words;  // "Large print"
    Weight weight = Weight::Plain;
    QString more;   // told beside it; may be empty
    CaseRef opens;  // the case that it leads to; empty: none
};

// All that is to be known of a case and, where it has one, its person: whether it may be answered at all, to whom
// letters go, in what form, and which other cases it has to do with. What a person told of themselves for the profile
// is never among them.
[[nodiscard]] std::vector<ContactFact> contactFacts(const CaseFile &file, const std::optional<Person> &person,
                                                    const Rules &rules);

}  // namespace redress
