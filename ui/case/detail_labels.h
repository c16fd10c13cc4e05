// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <vector>

#include "core/casework/case.h"
#include "core/policy/policy.h"

namespace redress {

// What one detail of a case is called on screen, and where it stands.
struct DetailLabel {
    enum class Kind { Line, Lines, Day, Kind, YesNo, Person };

    QLatin1StringView key;                  // of event_names.h
    QString label;                          // translated
    QString CaseDetails::*field = nullptr;  // of Line and Lines alone
    Kind kind = Kind::Line;
};

// Every detail that an officer may correct, in the order in which the panel asks for them.
[[nodiscard]] std::vector<DetailLabel> detailLabels();

// As it stands in the data of an event: text, or true or false.
[[nodiscard]] QJsonValue valueOf(const DetailLabel &detail, const CaseDetails &details);
// As it is read: "Tuesday 21 April 2026", "Leaseholder", "yes"; empty where nothing is said.
[[nodiscard]] QString wordsOf(const DetailLabel &detail, const CaseDetails &details, const Policy &policy);

[[nodiscard]] QString nameOfKind(const KindId &kind, const Policy &policy);

}  // namespace redress
