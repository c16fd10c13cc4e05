// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_clusters.h"

#include <algorithm>
#include <cmath>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int percentCauses = 60;       // of cases whose root cause is found
constexpr int percentContractors = 90;  // of those, where the work is done by contractors
constexpr int sectorsOfPlace = 9;
constexpr int shortest = 28;  // days that a cluster lasts
constexpr int longest = 45;
constexpr int window = 56;
constexpr int fewest = 24;
constexpr int more = 8;
constexpr double standsOut = 6;  // standard deviations
constexpr int edge = 60;         // days at either end of the register without any

const QString *valueOf(const PlantedCluster &cluster, Trait trait) {
    const auto found = std::ranges::find(cluster.common, trait, &Cluster::Common::trait);
    return found == cluster.common.end() ? nullptr : &found->value;
}

}  // namespace

DemoClusters::DemoClusters(const DemoWords &words, const Policy &policy, quint64 seed) : m_words(words), m_dice(~seed) {
    for (const Cause &cause : policy.learning.causes) m_causes.push_back(cause.id.text());
    if (m_causes.empty()) m_causes.assign(words.causes.begin(), words.causes.end());
    for (const auto &category : words.categories)
        if (category.service == words.categories.front().service) m_repairs.push_back(&category);
}

int DemoClusters::cases() const {
    int all = 0;
    for (const auto &cluster : m_planned) all += cluster.cases;
    return all;
}

QDate DemoClusters::dayIn(const PlantedCluster &cluster) {
    return cluster.from.addDays(m_dice.between(0, static_cast<int>(cluster.from.daysTo(cluster.to))));
}

QString DemoClusters::someArea() {
    return u"%1 %2"_s.arg(m_dice.oneOf(m_words.places).second).arg(m_dice.between(1, sectorsOfPlace));
}

QString DemoClusters::someCause() {
    return m_dice.oneOf(m_causes);
}

// How many of all cases have this in common without being planted.
double DemoClusters::shareOf(const std::vector<Cluster::Common> &common) const {
    const auto among = [](auto many) { return 1.0 / static_cast<double>(many); };
    const auto isOf = [&](Trait trait) {
        return std::ranges::find(common, trait, &Cluster::Common::trait) != common.end();
    };
    double share = 1;
    if (isOf(Trait::Area)) share *= among(m_words.places.size() * sectorsOfPlace);
    if (isOf(Trait::Category)) share *= among(m_words.categories.size());
    if (isOf(Trait::Cause)) share *= percentCauses / 100.0 * among(m_causes.size());
    if (!isOf(Trait::Contractor)) return share;
    share *= percentCauses / 100.0 * percentContractors / 100.0 * among(m_words.contractors.size());
    return isOf(Trait::Category) ? share
                                 : share * static_cast<double>(m_repairs.size()) * among(m_words.categories.size());
}

PlantedCluster DemoClusters::someCluster(double perDay, QDate from, QDate to) {
    PlantedCluster cluster;
    const Cluster::Common area{Trait::Area, someArea()};
    const Cluster::Common contractor{Trait::Contractor, m_dice.oneOf(m_words.contractors)};
    switch (m_dice.between(0, 3)) {
        case 0:
            cluster.common = {area, {Trait::Category, m_dice.oneOf(m_words.categories).name}};
            break;
        case 1:
            cluster.common = {contractor, {Trait::Category, m_dice.oneOf(m_repairs)->name}};
            break;
        case 2:
            cluster.common = {contractor, area};
            break;
        default:
            cluster.common = {{Trait::Cause, someCause()}, area};
    }
    const double usual = perDay * window * shareOf(cluster.common);
    cluster.cases = fewest + m_dice.between(0, more) + static_cast<int>(usual + standsOut * std::sqrt(usual));
    cluster.from =
        from.addDays(m_dice.between(edge, std::max(edge, static_cast<int>(from.daysTo(to)) - edge - longest)));
    cluster.to = cluster.from.addDays(m_dice.between(shortest, longest));
    return cluster;
}

// Nothing twice: two of the same would be one.
void DemoClusters::plan(int clusters, double perDay, QDate from, QDate to) {
    while (static_cast<int>(m_planned.size()) < clusters) {
        PlantedCluster next = someCluster(perDay, from, to);
        if (std::ranges::find(m_planned, next.common, &PlantedCluster::common) == m_planned.end())
            m_planned.push_back(std::move(next));
    }
}

void DemoClusters::setArea(QJsonObject &details, const QString &area) {
    const QString outward = area.section(u' ', 0, 0);
    const auto place = std::ranges::find(m_words.places, outward, &std::pair<QString, QString>::second);
    if (place == m_words.places.end()) return;
    const QString street = details.value(keys::address).toString().section(u", "_s, 0, 0);
    details[keys::address] = street + u", "_s + place->first;
    const QString old = details.value(keys::postcode).toString();
    details[keys::postcode] = area + old.right(2);
}

void DemoClusters::setCategory(QJsonObject &details, const QString &name) {
    const auto category = std::ranges::find(m_words.categories, name, &DemoWords::Category::name);
    if (category == m_words.categories.end()) return;
    details[keys::service] = category->service;
    details[keys::category] = category->name;
    details[keys::summary] = category->name + u": "_s + m_dice.oneOf(category->problems);
}

void DemoClusters::findCause(DemoCase &made, const QString &cause, const QString &contractor) {
    const Command &last = made.followedBy.empty() ? made.newCase.received : made.followedBy.back();
    QJsonObject data{{keys::cause, cause}};
    if (!contractor.isEmpty()) data[keys::contractor] = contractor;
    made.followedBy.push_back({events::causeFound, last.at, last.by, data});
}

void DemoClusters::furnish(DemoCase &made) {
    if (!m_dice.chance(percentCauses)) return;
    const QString cause = someCause();
    const QString service = made.newCase.received.data.value(keys::service).toString();
    const bool byContractor = service == m_repairs.front()->service && m_dice.chance(percentContractors);
    findCause(made, cause, byContractor ? m_dice.oneOf(m_words.contractors) : QString());
}

void DemoClusters::furnish(DemoCase &made, const PlantedCluster &cluster) {
    QJsonObject &details = made.newCase.received.data;
    if (const auto *area = valueOf(cluster, Trait::Area)) setArea(details, *area);
    const auto *category = valueOf(cluster, Trait::Category);
    const auto *contractor = valueOf(cluster, Trait::Contractor);
    const auto *cause = valueOf(cluster, Trait::Cause);
    if (category)
        setCategory(details, *category);
    else if (contractor)
        setCategory(details, m_dice.oneOf(m_repairs)->name);
    if (contractor || cause)
        findCause(made, cause ? *cause : someCause(), contractor ? *contractor : QString());
    else
        furnish(made);
}

}  // namespace redress
