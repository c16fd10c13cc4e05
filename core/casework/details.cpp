// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/details.h"

#include <QCoreApplication>
#include <array>

#include "core/base/member_fault.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Detail {
    QLatin1StringView key;
    QString CaseDetails::*field;
};

const std::array<Detail, 12> &textDetails() {
    static const std::array<Detail, 12> details{Detail{keys::complainant, &CaseDetails::complainant},
                                                Detail{keys::summary, &CaseDetails::summary},
                                                Detail{keys::description, &CaseDetails::description},
                                                Detail{keys::channel, &CaseDetails::channel},
                                                Detail{keys::address, &CaseDetails::address},
                                                Detail{keys::postcode, &CaseDetails::postcode},
                                                Detail{keys::email, &CaseDetails::email},
                                                Detail{keys::phone, &CaseDetails::phone},
                                                Detail{keys::tenure, &CaseDetails::tenure},
                                                Detail{keys::service, &CaseDetails::service},
                                                Detail{keys::category, &CaseDetails::category},
                                                Detail{keys::officer, &CaseDetails::officer}};
    return details;
}

struct Flag {
    QLatin1StringView key;
    bool CaseDetails::*field;
};

constexpr std::array flags{Flag{keys::anonymous, &CaseDetails::anonymous},
                           Flag{keys::confidential, &CaseDetails::confidential},
                           Flag{keys::recurring, &CaseDetails::recurring}};

Result<> checkFlags(const QJsonObject &data) {
    for (const auto &flag : flags) {
        const auto value = data.constFind(flag.key);
        if (value != data.constEnd() && !value->isBool())
            return refuseMember(flag.key,
                                QCoreApplication::translate("Decide", "What is given here is either yes or no."));
    }
    for (const auto &key : {keys::person, keys::kind}) {
        const auto value = data.constFind(key);
        if (value != data.constEnd() && !value->isString())
            return refuseMember(key, QCoreApplication::translate("Decide", "What is given here has to be text."));
    }
    return {};
}

}  // namespace

void changeDetails(CaseDetails &details, const QJsonObject &data) {
    for (const auto &detail : textDetails()) {
        const auto value = data.constFind(detail.key);
        if (value != data.constEnd()) details.*detail.field = value->toString();
    }
    for (const auto &flag : flags) {
        const auto value = data.constFind(flag.key);
        if (value != data.constEnd()) details.*flag.field = value->toBool();
    }
    if (const auto person = data.constFind(keys::person); person != data.constEnd())
        details.person = PersonId(person->toString());
    if (const auto kind = data.constFind(keys::kind); kind != data.constEnd()) details.kind = KindId(kind->toString());
    const auto arose = data.constFind(keys::issueArose);
    if (arose != data.constEnd()) details.issueArose = QDate::fromString(arose->toString(), Qt::ISODate);
}

Result<> checkDetails(const QJsonObject &data) {
    for (const auto &detail : textDetails()) {
        const auto value = data.constFind(detail.key);
        if (value != data.constEnd() && !value->isString())
            return refuseMember(detail.key,
                                QCoreApplication::translate("Decide", "What is given here has to be text."));
    }
    if (auto flagged = checkFlags(data); !flagged) return flagged;
    const auto arose = data.constFind(keys::issueArose);
    if (arose == data.constEnd() || arose->toString().isEmpty()) return {};
    return When::fromText(arose->toString()).map([](const When &) {});
}

}  // namespace redress
