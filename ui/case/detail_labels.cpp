// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/detail_labels.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseDetails)
};

}  // namespace

std::vector<DetailLabel> detailLabels() {
    return {
        {keys::complainant, Words::tr("Complainant"), &CaseDetails::complainant},
        {keys::address, Words::tr("Address"), &CaseDetails::address},
        {keys::postcode, Words::tr("Postcode"), &CaseDetails::postcode},
        {keys::phone, Words::tr("Phone"), &CaseDetails::phone},
        {keys::email, Words::tr("E-mail"), &CaseDetails::email},
        {keys::tenure, Words::tr("Tenure"), &CaseDetails::tenure},
        {keys::summary, Words::tr("What it is about"), &CaseDetails::summary},
        {keys::description, Words::tr("In full"), &CaseDetails::description, true},
        {keys::service, Words::tr("Service"), &CaseDetails::service},
        {keys::category, Words::tr("Category"), &CaseDetails::category},
        {keys::channel, Words::tr("How it came"), &CaseDetails::channel},
        {keys::issueArose, Words::tr("Day the issue arose")},
    };
}

}  // namespace redress
