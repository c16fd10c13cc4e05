// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/commonality.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/learning/cluster_search.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commonality)
};

struct Candidate {
    const CaseGroups::Group *group = nullptr;
    FullWindow window;
};

// Benjamini and Hochberg: the chance up to which, of all that is as unlikely, no more than `level` is expected to be
// chance. 0: nothing is.
double cutOff(const std::vector<Candidate> &candidates, double level) {
    std::vector<double> chances;
    chances.reserve(candidates.size());
    for (const auto &one : candidates) chances.push_back(one.window.chance);
    std::ranges::sort(chances);
    for (size_t i = chances.size(); i > 0; --i)
        if (chances[i - 1] <= level * double(i) / double(chances.size())) return chances[i - 1];
    return 0;
}

class Gathering {
public:
    Gathering(const Caseload &caseload, const CommonalityWish &wish)
        : m_caseload(caseload), m_wish(wish), m_groups(caseload), m_search(m_groups, m_wish) {}

    [[nodiscard]] std::vector<Cluster> gather(const std::function<bool()> &stop) {
        std::vector<Candidate> candidates;
        for (const auto &group : m_groups.groups()) {
            if (stop && stop()) return {};
            if (int(group.positions.size()) < m_wish.least) continue;
            candidates.push_back({&group, m_search.fullest(group, group.positions)});
        }
        const double chance = cutOff(candidates, m_wish.level);
        std::erase_if(candidates, [&](const Candidate &one) { return one.window.chance > chance; });
        std::ranges::sort(candidates, [this](const Candidate &a, const Candidate &b) { return isStronger(a, b); });
        m_taken.assign(m_caseload.cases.size(), false);
        for (const auto &one : candidates) takeFrom(*one.group, chance);
        return std::move(m_clusters);
    }

private:
    [[nodiscard]] QString nameOf(const CaseGroups::Group &group) const {
        QString name;
        for (size_t i = 0; i < size_t(group.traitsUsed); ++i)
            name += idOf(group.traits[i]) + m_caseload.textOf(group.traits[i], group.values[i]) + QChar(31);
        return name;
    }

    // By how far it is from even, then by name, so that the order in which cases were read makes no difference.
    [[nodiscard]] bool isStronger(const Candidate &a, const Candidate &b) const {
        if (a.window.excess != b.window.excess) return a.window.excess > b.window.excess;
        if (a.group->traitsUsed != b.group->traitsUsed) return a.group->traitsUsed < b.group->traitsUsed;
        return nameOf(*a.group) < nameOf(*b.group);
    }

    // What a stronger cluster has explained does not count again: only what is still too much without it is one more.
    void takeFrom(const CaseGroups::Group &group, double chance) {
        for (;;) {
            std::vector<int> left;
            for (const int position : group.positions)
                if (!m_taken[size_t(position)]) left.push_back(position);
            const FullWindow window = m_search.fullest(group, left);
            if (window.excess <= 0 || window.chance > chance) return;
            report(group, left, window, m_search.extent(group, left, window, chance));
        }
    }

    void report(const CaseGroups::Group &group, const std::vector<int> &left, const FullWindow &window,
                const std::pair<int, int> &days) {
        Cluster cluster;
        for (size_t i = 0; i < size_t(group.traitsUsed); ++i)
            cluster.common.push_back({group.traits[i], m_caseload.textOf(group.traits[i], group.values[i])});
        for (const int position : left) {
            if (m_groups.dayOf(position) < days.first || m_groups.dayOf(position) > days.second) continue;
            m_taken[size_t(position)] = true;
            cluster.cases.push_back(m_groups.at(position).key);
            const QDate day = QDate::fromJulianDay(m_groups.dayOf(position));
            if (!cluster.from.isValid()) cluster.from = day;
            cluster.to = day;
        }
        cluster.found = int(cluster.cases.size());
        cluster.chance = window.chance;
        const double usual = window.share < 1 ? window.share / (1 - window.share) : 1;
        const double windows = double(days.second - days.first + 1) / m_wish.windowDays;
        cluster.expected = (window.all - window.found) * usual * windows;
        m_clusters.push_back(std::move(cluster));
    }

    const Caseload &m_caseload;
    const CommonalityWish &m_wish;
    CaseGroups m_groups;
    ClusterSearch m_search;
    std::vector<bool> m_taken;
    std::vector<Cluster> m_clusters;
};

}  // namespace

std::vector<Cluster> findClusters(const Caseload &caseload, const CommonalityWish &wish,
                                  const std::function<bool()> &stop) {
    return Gathering(caseload, wish).gather(stop);
}

std::vector<Cluster> alike(std::span<const Cluster> clusters, qint64 caseKey) {
    std::vector<Cluster> found;
    for (const auto &cluster : clusters)
        if (cluster.concerns(caseKey)) found.push_back(cluster);
    return found;
}

QStringList howItIsFound(const CommonalityWish &wish) {
    return {
        Words::tr("Every cause, service, category, area, place, contractor and person is looked at, and the pairs "
                  "that tell most, such as a contractor and a category."),
        Words::tr("For each of them the fullest %n day(s) are sought and compared with how many cases it usually has "
                  "among as many others, a year before and a year after.",
                  nullptr, wish.windowDays),
        Words::tr("A busy time for all cases alike is no cluster, nor is what comes in the same weeks of every year."),
        Words::tr("It is shown only where chance is a poor explanation, even with all the places and weeks that were "
                  "looked at: of all that is shown, no more than one in %1 is expected to be chance.")
            .arg(qRound(1 / wish.level)),
        Words::tr("Cases that one cluster explains are not shown in another. A cluster is a reason to look closer; "
                  "it is no proof of anything.")};
}

}  // namespace redress
