// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "core/casework/explanation.h"

class QTextDocument;

namespace redress {

// Why a date falls where it does, for the clipboard and for paper: the sentences of the window, then every day.
struct WhyText {
    QStringList sentences;  // the headline first; what the Code would say last
    QStringList days;       // "Tuesday 7 April 2026, day 1"

    [[nodiscard]] QString plain() const;
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
};

// `comparison` is what another policy would say; empty: none does.
[[nodiscard]] WhyText whyText(const Explanation &explanation, const Policy &policy, const QString &comparison);

}  // namespace redress
