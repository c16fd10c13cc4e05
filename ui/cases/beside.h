// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <memory>

#include "core/casework/alerts.h"
#include "core/store/case_file.h"

namespace redress {

// A case that is opened because of another one: under which clocks, and what is known of it already.
struct Beside {
    CaseRef reference;                     // the other one
    std::shared_ptr<const Policy> policy;  // that it comes under
    QString alert;                         // what is decided by opening it: "hazard"; empty: nothing
    QStringList because;                   // the words that led to it
    QJsonObject words;                     // of the form
};

// For what words on a case may mean, under the clocks that this has. `policy` is not null.
[[nodiscard]] Beside besideFor(const CaseFile &file, const Alert &alert, std::shared_ptr<const Policy> policy);

// Why the two are linked, and what was decided: a sentence for both timelines.
[[nodiscard]] QString reasonOf(const Beside &beside);

}  // namespace redress
