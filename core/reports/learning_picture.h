// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/learning/commonality.h"
#include "core/store/learning_reader.h"

namespace redress {

class Register;

// What was learned in a period, and what cases have in common: all that the Learning screen and its report show.
struct LearningPicture {
    struct CauseLine {
        CauseId cause;
        QString name;                  // the policy's, or as it was written
        std::vector<qint64> quarters;  // how often, in each of `quarters`
        qint64 inPeriod = 0;
        std::map<QString, qint64> byService;  // in the period
    };
    struct AuditLine {
        QString stage;  // its name
        AuditCount count;
    };
    struct SurveyLine {
        QString question;  // as it is asked
        SurveyCount count;
    };

    DayRange days;
    std::vector<QDate> quarters;    // first days of the quarters up to the period's end, oldest first
    std::vector<CauseLine> causes;  // the most frequent in the period first
    std::vector<Cluster> clusters;  // those that reach into the period, the strongest first
    QStringList method;             // how clusters are found, in sentences
    std::vector<DrawnLesson> lessons;
    std::vector<AuditLine> audits;
    std::vector<SurveyLine> survey;
    qint64 surveysSent = 0;
};

struct LearningWish {
    DayRange days;  // without valid days: all there is
    CommonalityWish commonality;
};

// For a thread of its own, with a register that belongs to it. Fails where the register cannot be read and where a stop
// was asked for.
[[nodiscard]] Result<LearningPicture> readLearning(const Register &from, const LearningWish &wish,
                                                   const Stop &stop = {});

// The clusters to which one case belongs: what an officer is pointed to. Reads the cases of two years around it.
[[nodiscard]] Result<std::vector<Cluster>> casesAlike(const Register &from, const CaseRef &reference,
                                                      const Stop &stop = {});

}  // namespace redress
