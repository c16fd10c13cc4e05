// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <map>
#include <vector>

#include "core/base/id.h"
#include "core/learning/caseload.h"
#include "core/store/figures.h"

namespace redress {

class Database;

// How often a cause was found in a month, in one service.
struct CauseCount {
    CauseId cause;
    QDate month;  // its first day
    QString service;
    qint64 number = 0;
};

struct DrawnLesson {
    CaseRef reference;
    QString text;         // empty where it is confidential
    QString improvement;  // its number; empty: it has become none
    QDate drawn;
    bool confidential = false;  // the customer asked for confidence: what was learned counts, and is not told
};

struct AuditCount {
    StageId stage;
    qint64 audited = 0;
    qint64 met = 0;  // questions that the answers met
    qint64 asked = 0;
    qint64 flawless = 0;  // answers that met them all
};

struct SurveyCount {
    QString question;
    qint64 answered = 0;
    qint64 sum = 0;        // of the marks
    qint64 satisfied = 0;  // 4 or 5
};

// Staff named on a case for their performance review.
struct NamedStaff {
    CaseRef reference;
    QDate day;
    QString by;  // who named them
    QStringList names;
    QString text;
};

// What was learned from cases, read from the projections through their indexes: it costs what the days hold, whatever
// else the register has.
class LearningReader {
public:
    explicit LearningReader(Database &database) : m_database(database) {}

    // All complaints received on these days. Days that are not valid bound nothing.
    [[nodiscard]] Result<Caseload> caseload(const DayRange &days) const;
    [[nodiscard]] Result<std::vector<CauseCount>> causes(const DayRange &days) const;
    [[nodiscard]] Result<std::vector<DrawnLesson>> lessons(const DayRange &days) const;  // oldest first
    [[nodiscard]] Result<std::vector<AuditCount>> audits(const DayRange &days) const;
    [[nodiscard]] Result<std::vector<SurveyCount>> survey(const DayRange &days) const;
    [[nodiscard]] Result<qint64> surveysSent(const DayRange &days) const;

    [[nodiscard]] Result<CaseRef> referenceOf(qint64 caseKey) const;
    [[nodiscard]] Result<qint64> keyOf(const CaseRef &reference) const;
    [[nodiscard]] Result<QString> nameOf(const PersonId &person) const;  // as last told; empty: nobody's number
    // The complaints received on these days, oldest first: CaseRow::key.
    [[nodiscard]] Result<std::vector<qint64>> answered(const DayRange &days) const;
    // Restricted: for whoever asks for it on purpose.
    [[nodiscard]] Result<std::vector<NamedStaff>> namedStaff(const DayRange &days) const;

private:
    Database &m_database;
};

}  // namespace redress
