// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/quarterly_definitions.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

}  // namespace

std::vector<ReportDefinition> quarterlyDefinitions() {
    return {
        {Words::tr("Complaints received"),
         Words::tr("Complaints that reached the organisation on a day of the period (London time), each once.")},
        {Words::tr("Received at a stage"), Words::tr("Complaints whose stage began on a day of the period; one that "
                                                     "moves on to another stage counts there too.")},
        {Words::tr("Acknowledged"), Words::tr("Stages whose acknowledgement was sent on a day of the period.")},
        {Words::tr("Answered"),
         Words::tr("Stages whose response was given on a day of the period, whenever the stage began.")},
        {Words::tr("In target"),
         Words::tr(
             "Done on or before the day that the policy asks for, of all that had such a day; where the policy let the "
             "day be moved and it was, the later day counts.")},
        {Words::tr("Late"), Words::tr("Done after that day.")},
        {Words::tr("Target waived"),
         Words::tr(
             "Done where the target had been declined or excused, with the reason on the timeline; left out of the "
             "percentages and counted separately.")},
        {Words::tr("Outcome"), Words::tr("The finding that came with a response, in the policy’s words.")},
        {Words::tr("Upheld"),
         Words::tr("Answers that upheld the complaint, wholly or in part, of all answers that gave an outcome.")},
        {Words::tr("Compensation"), Words::tr("All sums awarded on a day of the period, paid or not.")},
        {Words::tr("Open at the end"),
         Words::tr(
             "Received on or before the last day of the period and not closed by its end, at the stage where the case "
             "then was; a case that was closed and reopened counts as open throughout.")},
    };
}

}  // namespace redress
