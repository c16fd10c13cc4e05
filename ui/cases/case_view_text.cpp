// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_view_text.h"

#include <array>

#include "ui/cases/case_columns.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct TextField {
    QLatin1StringView key;
    QString CaseFilter::*field;
};

constexpr std::array textFields{
    TextField{"search"_L1, &CaseFilter::search},     TextField{"officer"_L1, &CaseFilter::officer},
    TextField{"stage"_L1, &CaseFilter::stage},       TextField{"service"_L1, &CaseFilter::service},
    TextField{"category"_L1, &CaseFilter::category}, TextField{"outcome"_L1, &CaseFilter::outcome}};

constexpr std::array columnIds{"reference"_L1,   "complainant"_L1, "about"_L1,   "stage"_L1,
                               "next-target"_L1, "due"_L1,         "officer"_L1, "received"_L1,
                               "service"_L1,     "outcome"_L1,     "closed"_L1,  "category"_L1};

static_assert(columnIds.size() == allCaseColumns.size());

QString idOf(CaseFilter::Status status) {
    switch (status) {
        case CaseFilter::Status::Open:
            return u"open"_s;
        case CaseFilter::Status::Closed:
            return u"closed"_s;
        case CaseFilter::Status::Any:
            break;
    }
    return {};
}

CaseFilter::Status statusOf(const QString &id) {
    if (id == "open"_L1) return CaseFilter::Status::Open;
    return id == "closed"_L1 ? CaseFilter::Status::Closed : CaseFilter::Status::Any;
}

void putDay(QJsonObject &json, QLatin1StringView key, QDate day) {
    if (day.isValid()) json[key] = day.toString(Qt::ISODate);
}

CaseSort sortFrom(const QJsonObject &json) {
    CaseSort sort;
    const auto found = std::ranges::find(columnIds, json["sort"_L1].toString());
    if (found != columnIds.end()) sort.column = allCaseColumns.at(static_cast<size_t>(found - columnIds.begin()));
    sort.order = json["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return sort;
}

}  // namespace

QJsonObject toJson(const CaseView &view) {
    QJsonObject json;
    for (const TextField &text : textFields)
        if (const QString &value = view.filter.*text.field; !value.isEmpty()) json[text.key] = value;
    if (const QString status = idOf(view.filter.status); !status.isEmpty()) json["status"_L1] = status;
    if (view.filter.state) json["state"_L1] = redress::idOf(*view.filter.state);
    putDay(json, "received-from"_L1, view.filter.receivedFrom);
    putDay(json, "received-to"_L1, view.filter.receivedTo);
    json["sort"_L1] = columnIds.at(static_cast<size_t>(sectionOf(view.sort.column)));
    json["descending"_L1] = view.sort.order == Qt::DescendingOrder;
    return json;
}

CaseView caseViewFrom(const QJsonObject &json) {
    CaseView view;
    for (const TextField &text : textFields) view.filter.*text.field = json[text.key].toString();
    view.filter.status = statusOf(json["status"_L1].toString());
    view.filter.state = targetStateOf(json["state"_L1].toString());
    view.filter.receivedFrom = QDate::fromString(json["received-from"_L1].toString(), Qt::ISODate);
    view.filter.receivedTo = QDate::fromString(json["received-to"_L1].toString(), Qt::ISODate);
    view.sort = sortFrom(json);
    return view;
}

}  // namespace redress
