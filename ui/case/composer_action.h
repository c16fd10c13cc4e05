// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <vector>

#include "core/casework/decide.h"
#include "core/store/case_file.h"

namespace redress {

// One thing that can be written on a timeline, and what it asks for beside words and a moment.
struct ComposerAction {
    enum class Field { Outcome, Compensation, Target, Until };

    EventName event;
    QString label;              // "Call"
    QString prompt;             // what stands in the empty field: "What happened?"
    QString clause;             // of the policy; empty where it does not speak of it
    QLatin1StringView textKey;  // under which key of event_names.h the words are kept
    QList<Field> fields;
    bool isContact = false;
};

// The contacts, then what `choices` allows now, then an award of compensation.
[[nodiscard]] std::vector<ComposerAction> composerActions(const CaseFile &file, const std::vector<Choice> &choices);

}  // namespace redress
