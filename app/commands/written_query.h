// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCommandLineParser>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace redress {

// A query of `redress targets` as it was written, in whichever form: names and dates are still text.
struct WrittenQuery {
    using Pairs = std::vector<std::pair<QString, QString>>;

    QString policy;
    QString procedure;  // empty: the policy's default
    QString division;   // empty: the policy's own
    QString asOf;       // empty: now
    Pairs events;       // name and when
    Pairs extensions;   // target and day
    bool why = false;   // whether the answer is to tell each day counted or skipped

    // Each fails where the form itself is wrong.
    [[nodiscard]] static Result<WrittenQuery> fromOptions(const QCommandLineParser &options);
    [[nodiscard]] static Result<WrittenQuery> fromJson(const QByteArray &line);
};

// As much of what somebody wrote as an error message has room for.
[[nodiscard]] QString shortened(const QString &text);

}  // namespace redress
