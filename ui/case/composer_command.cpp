// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer_command.h"

#include "ui/case/asks/ask_form.h"
#include "ui/case/composer.h"
#include "ui/case/composer_line.h"
#include "ui/case/moment_picker.h"

namespace redress {

Result<Command> composedCommand(const ComposerAction &action, ComposerLine &line, AskForm &form,
                                const Session &session) {
    const QString text = line.words().trimmed();
    const auto &words = action.words;
    if (words && text.isEmpty() && words->need != Ask::Need::Optional) {
        line.focusWords();
        return refuse(action.isContact ? Fault{Composer::tr("Write what happened before you record it."), {}, {}}
                                       : emptyFault(*words));
    }
    auto asked = form.read();
    if (!asked) return refuse(asked.error());
    auto when = line.when().when(session.reg.now());
    if (!when) return refuse(when.error());
    if (words && !text.isEmpty()) asked->insert(words->key, text);
    return Command{action.event, *when, session.user, *asked};
}

}  // namespace redress
