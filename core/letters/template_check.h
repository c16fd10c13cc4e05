// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/letters/merge_fields.h"
#include "core/letters/template_tags.h"

namespace redress {

// Whether a template can be filled from these fields. Fails, in one plain sentence with the line as its place, on what
// readTags() refuses, on names that nothing answers to, and on fields used in a shape that is not theirs.
[[nodiscard]] Result<> checkTemplate(const QString &text, const MergeFields &fields, const QStringList &partials = {});

// The fields that a template prints and that have no value: what stands in a finished letter's way.
// Parts that a condition leaves out ask for nothing.
[[nodiscard]] std::vector<MergeField> gapsIn(const QString &text, const MergeFields &fields);

// The fields that a template prints, with or without a value, those of parts that are left out included.
[[nodiscard]] QStringList fieldsIn(const QString &text);

}  // namespace redress
