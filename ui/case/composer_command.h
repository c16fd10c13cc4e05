// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/command.h"
#include "ui/case/composer_action.h"
#include "ui/common/session.h"

namespace redress {

class AskForm;
class ComposerLine;

// What is recorded with what was typed. Fails where something is still empty or cannot be read, with the focus there.
[[nodiscard]] Result<Command> composedCommand(const ComposerAction &action, ComposerLine &line, AskForm &form,
                                              const Session &session);

}  // namespace redress
