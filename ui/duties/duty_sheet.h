// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "core/store/matters.h"
#include "core/store/register.h"

namespace redress {

// A duty as its dialog shows it.
struct DutySheet {
    struct Fact {
        QString name;  // "For whom"
        QString text;
    };
    // The report that the duty is, and over what.
    struct Report {
        QString id;
        QString period;
    };

    QString title;  // what it is called
    std::vector<Fact> facts;
    QStringList history;  // a line for each event, the newest first
    QString period;       // of what is to be done next; empty where nothing is
    std::vector<Choice> choices;
    std::optional<Report> report;
};

// Fails where there is no such duty.
[[nodiscard]] Result<DutySheet> readSheet(const Register &reg, const DutyId &duty);

}  // namespace redress
