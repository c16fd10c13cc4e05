// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/letters/letter_draft.h"

namespace redress {

// A letter's draft as it is kept between sessions. What cannot be read counts as not written.
[[nodiscard]] QJsonObject jsonOf(const LetterDraft &draft);  // empty where nothing is written
[[nodiscard]] LetterDraft letterDraftOf(const QJsonObject &json);

}  // namespace redress
