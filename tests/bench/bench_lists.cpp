// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_parts.h"

namespace redress::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 50;
constexpr int rounds = 15;

const QByteArray columns =
    "SELECT key, reference, policy_key, procedure, is_open, complainant, about, service, category, stage, next_target, "
    "next_due, "
    "officer, received, closed, outcome FROM case_row ";

struct Sort {
    CaseColumn column;
    QByteArray name;
};

struct Filter {
    QString what;
    CaseFilter ours;
    QByteArray condition;
    std::vector<QByteArray> values;
};

std::vector<Sort> sorts() {
    return {{CaseColumn::Reference, "reference"},
            {CaseColumn::Complainant, "complainant"},
            {CaseColumn::About, "about"},
            {CaseColumn::Stage, "stage"},
            {CaseColumn::NextTarget, "next_target"},
            {CaseColumn::Due, "next_due"},
            {CaseColumn::Officer, "officer"},
            {CaseColumn::Received, "received"},
            {CaseColumn::Service, "service"},
            {CaseColumn::Outcome, "outcome"},
            {CaseColumn::Closed, "closed"},
            {CaseColumn::Category, "category"}};
}

QByteArray valueIn(Register &reg, CaseColumn column) {
    const QStringList values = reg.cases().valuesOf(column, 3).value_or(QStringList());
    return values.isEmpty() ? QByteArray() : values.back().toUtf8();
}

std::vector<Filter> filters(Register &reg) {
    std::vector<Filter> all;
    all.push_back({u"all"_s, {}, "", {}});
    Filter open{u"open"_s, {}, "WHERE is_open ", {}};
    open.ours.status = CaseFilter::Status::Open;
    all.push_back(open);
    Filter closed{u"closed"_s, {}, "WHERE NOT is_open ", {}};
    closed.ours.status = CaseFilter::Status::Closed;
    all.push_back(closed);
    Filter officer{u"officer"_s, {}, "WHERE officer = ? ", {valueIn(reg, CaseColumn::Officer)}};
    officer.ours.officer = QString::fromUtf8(officer.values[0]);
    all.push_back(officer);
    Filter service{u"service"_s, {}, "WHERE service = ? ", {valueIn(reg, CaseColumn::Service)}};
    service.ours.service = QString::fromUtf8(service.values[0]);
    all.push_back(service);
    Filter both{
        u"officer and service"_s, {}, "WHERE officer = ? AND service = ? ", {officer.values[0], service.values[0]}};
    both.ours.officer = officer.ours.officer;
    both.ours.service = service.ours.service;
    all.push_back(both);
    const QDate today = reg.clock().today();
    Filter month{
        u"received in a month"_s,
        {},
        "WHERE received BETWEEN ? AND ? ",
        {today.addDays(-400).toString(Qt::ISODate).toLatin1(), today.addDays(-370).toString(Qt::ISODate).toLatin1()}};
    month.ours.receivedFrom = today.addDays(-400);
    month.ours.receivedTo = today.addDays(-370);
    all.push_back(month);
    Filter overdue{u"overdue"_s, {}, "WHERE is_open AND next_due < ? ", {today.toString(Qt::ISODate).toLatin1()}};
    overdue.ours.state = TargetState::Overdue;
    all.push_back(overdue);
    return all;
}

}  // namespace

// The floor lets SQLite plan the plain statement that anybody would write.
void benchLists(Register &reg, FloorDatabase &floor) {
    for (const auto &filter : filters(reg)) {
        for (const auto &sort : sorts()) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const QByteArray way = order == Qt::AscendingOrder ? " ASC" : " DESC";
                const QByteArray sql =
                    columns + filter.condition + "ORDER BY " + sort.name + way + ", key" + way + " LIMIT 50";
                const Pair pair = compare(
                    rounds,
                    [&] {
                        static_cast<void>(reg.cases().page(filter.ours, {sort.column, order}, reg.days(), pageSize));
                    },
                    [&] { floor.read(sql, filter.values); });
                print(u"page: %1, by %2%3"_s.arg(filter.what, QString::fromLatin1(sort.name), QString::fromLatin1(way)),
                      pair, 2);
            }
        }
    }
}

}  // namespace redress::bench
