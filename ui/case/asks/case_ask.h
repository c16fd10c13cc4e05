// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case/asks/ask_context.h"
#include "ui/case/asks/text_ask.h"

class QCompleter;
class QStandardItemModel;

namespace redress {

// Another case, by its reference; a name or what it is about finds it while it is typed.
class CaseAsk : public TextAsk {
    Q_OBJECT

public:
    CaseAsk(const Ask &ask, const AskContext &context, QWidget *parent = nullptr);

private:
    void suggest(const QString &words);

    const Register &m_register;
    CaseRef m_own;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
};

}  // namespace redress
