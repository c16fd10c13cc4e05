// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/clause.h"
#include "core/reports/report_document.h"
#include "core/store/figures.h"

namespace redress {

class Register;

// Cases drawn by chance for people outside the team to look at. Nobody is named in it.
struct Sample {
    // What happened on a case, on which day after it was received.
    struct Step {
        int day = 0;
        QString what;
        QString text;
    };
    struct SampledCase {
        QString name;  // "Case A"
        QString summary;
        QString description;
        std::vector<std::pair<QString, QString>> facts;  // what is told, and how it is
        std::vector<Step> steps;
    };

    QString organisation;
    Period period;
    QDate madeOn;
    quint64 seed = 0;
    int size = 0;          // how many were asked for
    qsizetype outOf = 0;   // complaints answered in the period
    int inConfidence = 0;  // passed over: the customer asked for confidence
    std::optional<Clause> clause;
    std::vector<SampledCase> cases;
};

struct SampleWish {
    Period period;
    int size = 0;  // 0: as many as the policy says, or ten
    quint64 seed = 0;
};

// The same seed draws the same cases from the same period, on every machine. Fails where the register cannot be read
// and where a stop was asked for.
[[nodiscard]] Result<Sample> drawSample(const Register &from, const SampleWish &wish, const Stop &stop = {});

[[nodiscard]] ReportDocument documentOf(const Sample &sample);
[[nodiscard]] QJsonObject jsonOf(const Sample &sample);
[[nodiscard]] QByteArray csvOf(const Sample &sample);  // a line for each thing told: case, what, day, text

// In the form that the path's ending names: pdf, html, csv, json or xlsx.
[[nodiscard]] Result<> saveSample(const Sample &sample, const QString &path);

}  // namespace redress
