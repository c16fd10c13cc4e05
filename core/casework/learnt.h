// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// What has been learned from a case.
struct Learnt {
    struct Audit {
        StageId stage;
        QString by;
        int met = 0;  // questions that the response met
        int asked = 0;
        When at;
    };
    CauseId cause;       // the root cause; empty: not found yet
    QString contractor;  // who did the work; empty: nobody, or not said
    QString place;       // an estate, block or street; empty: not said
    QStringList lessons;
    QStringList staff;  // named in it: for performance reviews only, never shown to others
    std::vector<Audit> audits;
    When surveySent;
    When surveyAnswered;
    QJsonObject survey;  // question id to 1 … 5
};

}  // namespace redress
