// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/detail_labels.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/common/dates.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseDetails)
};

}  // namespace

std::vector<DetailLabel> detailLabels() {
    using Kind = DetailLabel::Kind;
    return {
        {keys::complainant, Words::tr("Complainant"), &CaseDetails::complainant},
        {keys::person, Words::tr("Person in the register"), nullptr, Kind::Person},
        {keys::kind, Words::tr("Complains as"), nullptr, Kind::Kind},
        {keys::address, Words::tr("Address"), &CaseDetails::address},
        {keys::postcode, Words::tr("Postcode"), &CaseDetails::postcode},
        {keys::phone, Words::tr("Phone"), &CaseDetails::phone},
        {keys::email, Words::tr("E-mail"), &CaseDetails::email},
        {keys::tenure, Words::tr("Tenure"), &CaseDetails::tenure},
        {keys::summary, Words::tr("What it is about"), &CaseDetails::summary},
        {keys::description, Words::tr("In full"), &CaseDetails::description, Kind::Lines},
        {keys::service, Words::tr("Service"), &CaseDetails::service},
        {keys::category, Words::tr("Category"), &CaseDetails::category},
        {keys::channel, Words::tr("How it came"), &CaseDetails::channel},
        {keys::issueArose, Words::tr("Day the issue arose"), nullptr, Kind::Day},
        {keys::recurring, Words::tr("The problem comes back"), nullptr, Kind::YesNo},
        {keys::confidential, Words::tr("In confidence"), nullptr, Kind::YesNo},
        {keys::anonymous, Words::tr("Anonymous"), nullptr, Kind::YesNo},
    };
}

namespace {

bool isSet(QLatin1StringView key, const CaseDetails &details) {
    if (key == keys::recurring) return details.recurring;
    return key == keys::confidential ? details.confidential : details.anonymous;
}

}  // namespace

QJsonValue valueOf(const DetailLabel &detail, const CaseDetails &details) {
    switch (detail.kind) {
        case DetailLabel::Kind::Line:
        case DetailLabel::Kind::Lines:
            return details.*detail.field;
        case DetailLabel::Kind::Day:
            return details.issueArose.toString(Qt::ISODate);
        case DetailLabel::Kind::Kind:
            return details.kind.text();
        case DetailLabel::Kind::YesNo:
            return isSet(detail.key, details);
        case DetailLabel::Kind::Person:
            return details.person.text();
    }
    return {};
}

QString wordsOf(const DetailLabel &detail, const CaseDetails &details, const Policy &policy) {
    switch (detail.kind) {
        case DetailLabel::Kind::Day:
            return details.issueArose.isValid() ? dates::inFull(details.issueArose) : QString();
        case DetailLabel::Kind::Kind:
            return nameOfKind(details.kind, policy);
        case DetailLabel::Kind::YesNo:
            return isSet(detail.key, details) ? Words::tr("yes") : QString();
        default:
            return valueOf(detail, details).toString();
    }
}

QString nameOfKind(const KindId &kind, const Policy &policy) {
    const auto found = std::ranges::find(policy.customers.kinds, kind, &CustomerKind::id);
    return found == policy.customers.kinds.end() ? kind.text() : found->name;
}

}  // namespace redress
