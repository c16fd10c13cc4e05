// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/result.h"

namespace redress {

// One {{…}} of a letter template.
struct TemplateTag {
    enum class Kind { Field, Section, Inverted, End, Partial, Comment };

    Kind kind = Kind::Field;
    QString name;
    int line = 1;  // where it begins, from 1
};

// The tags of a template in their order. Fails, with the line as the fault's place, on what a letter may not hold:
// {{{…}}} and {{&…}}, which print markup from data; changed delimiters; tags and sections that are not closed.
[[nodiscard]] Result<std::vector<TemplateTag>> readTags(const QString &text);

}  // namespace redress
