// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "core/letters/letter.h"
#include "core/letters/letter_draft.h"
#include "core/store/register.h"

namespace redress {

// What `letter` and `letters` have in common.
namespace letter_options {

void add(QCommandLineParser &options);

// The words and decisions given as options. Fails on a field without a name and on a date that is none.
[[nodiscard]] Result<LetterDraft> draftFrom(const QCommandLineParser &options);

// Writes the letter of a case. Fails, with what is missing, on gaps, unless --allow-gaps is given.
[[nodiscard]] Result<Letter> compose(const Register &reg, const CaseFile &file, const LetterRule &rule,
                                     const LetterDraft &draft, const QString &officer, bool allowGaps);

}  // namespace letter_options

}  // namespace redress
