// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/quarterly_definitions.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

}  // namespace

std::vector<ReportDefinition> quarterlyDefinitions(const Policy *compared) {
    std::vector<ReportDefinition> definitions{
        {Words::tr("Complaints received"),
         Words::tr("Complaints that reached the organisation on a day of the period (London time), each once.")},
        {Words::tr("Entered"), Words::tr("Stages that complaints entered on a day of the period; one that moves on to "
                                         "another stage is counted there too.")},
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
        {Words::tr("None due"),
         Words::tr("Nothing was done that had a target: the policy sets none there, or none was met or missed.")},
        {Words::tr("Refused, redirected"),
         Words::tr("Decided on a day of the period that a complaint is not considered, or is dealt with elsewhere, "
                   "whatever became of it later.")},
        {Words::tr("Taken all the same"),
         Words::tr("Decided on a day of the period that an exclusion does not hold for a complaint, with the reasons "
                   "on its timeline.")},
        {Words::tr("Open at the end"),
         Words::tr(
             "Received on or before the last day of the period and not closed by its end, at the stage where the case "
             "then was; a case that was closed and reopened counts as open throughout.")},
    };
    if (compared)
        definitions.push_back(
            {Words::tr("In the Code’s time"),
             Words::tr(
                 "Done by the day that “%1” asks for, with which the policy is compared, of all stages that it "
                 "knows; where an acknowledgement was not recorded, the day on which it was due stands in for it.")
                 .arg(compared->reference)});
    return definitions;
}

}  // namespace redress
