// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_register.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/demo_furnisher.h"
#include "core/exchange/demo_matters.h"
#include "core/store/database.h"

namespace redress {

namespace {

constexpr int mostOpen = 5000;
constexpr double openByThemselves = 0.0045;  // of cases spread over ten years, those still on their way today
constexpr int recentDays = 30;
constexpr int reportEvery = 1000;

struct Receipt {
    QDate day;
    bool staysOpen = false;
    const PlantedCluster *planted = nullptr;  // null: by chance
};

int yearsFor(int cases) {
    return cases < 5000 ? 2 : 10;
}

// The days on which cases come in, in order: most over the years, the rest lately and still open.
std::vector<Receipt> receipts(int cases, QDate today, Dice &dice) {
    const int open = std::clamp(cases / 4 - static_cast<int>(cases * openByThemselves), 0,
                                mostOpen - static_cast<int>(cases * openByThemselves));
    const int span = yearsFor(cases) * 365;
    std::vector<Receipt> found;
    found.reserve(static_cast<size_t>(cases));
    for (int i = 0; i < cases; ++i) {
        const bool recent = i < open;
        found.push_back({today.addDays(-dice.between(recent ? 0 : 1, recent ? recentDays : span)), recent, nullptr});
    }
    std::ranges::stable_sort(found, {}, &Receipt::day);
    return found;
}

// A chance event that the policy forbids at that point is left out; what is recorded went through its rules.
Result<Recorded> add(Register::Batch &batch, const DemoCase &made, const Register &reg) {
    auto whole = batch.receive(made.newCase, made.followedBy);
    if (whole) return whole;
    return batch.receive(made.newCase, rehearse(made, *reg.policy(), reg.calendar(), reg.now()).allowed);
}

// A letterhead for the invented letters, where the register has none.
Result<> furnish(Register &reg, const DemoWords &words) {
    Organisation ours = reg.organisation();
    if (!ours.address.isEmpty()) return {};
    ours.address = words.address;
    ours.phone = words.phone;
    ours.email = words.email;
    ours.website = words.website;
    return reg.setOrganisation(ours, ours.name);
}

}  // namespace

namespace {

// Of so many cases as many are planted as the plan asks for; the rest come by chance.
std::vector<Receipt> receiptsWith(DemoClusters &clusters, const DemoSize &size, QDate today, Dice &dice) {
    std::vector<Receipt> all = receipts(size.cases - clusters.cases(), today, dice);
    for (const auto &cluster : clusters.planned())
        for (int i = 0; i < cluster.cases; ++i) all.push_back({clusters.dayIn(cluster), false, &cluster});
    std::ranges::stable_sort(all, {}, &Receipt::day);
    return all;
}

Result<> plan(DemoClusters &clusters, const DemoSize &size, QDate today) {
    if (size.clusters == 0) return {};
    const int span = yearsFor(size.cases) * 365;
    clusters.plan(size.clusters, double(size.cases) / span, today.addDays(-span), today);
    if (clusters.cases() * 2 <= size.cases) return {};
    return refuse(QCoreApplication::translate(
        "Demo", "%n cluster(s) are too many for so few cases: make more cases, or fewer clusters.", nullptr,
        size.clusters));
}

// What is planted is a complaint: nothing else is looked through.
DemoCase somebodysCase(DemoCaseMaker &maker, const Receipt &receipt, const Policy &policy, const When &now) {
    DemoCase made = maker.make(receipt.day, receipt.staysOpen, now);
    while (receipt.planted && !policy.procedure(made.newCase.procedure)->isComplaint)
        made = maker.make(receipt.day, receipt.staysOpen, now);
    return made;
}

}  // namespace

Result<std::vector<PlantedCluster>> fillWithDemo(Register &reg, const DemoSize &size,
                                                 const std::function<bool(int)> &progress) {
    Dice dice(size.seed);
    const DemoWords words = DemoWords::load();
    if (auto furnished = furnish(reg, words); !furnished) return refuse(furnished.error());
    const auto policy = reg.policy();
    const QDate today = reg.clock().today();
    DemoCaseMaker maker(words, *policy, reg.calendar(), dice);
    DemoClusters clusters(words, *policy, size.seed);
    if (auto planned = plan(clusters, size, today); !planned) return refuse(planned.error());
    DemoFurnisher furnisher(words, reg, clusters, size.seed);
    DemoMatters matters(words, today, size.seed);
    reg.database().useLargeCache();
    const auto filled = reg.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        int done = 0;
        for (const auto &receipt : receiptsWith(clusters, size, today, dice)) {
            DemoCase made = somebodysCase(maker, receipt, *policy, reg.now());
            if (auto furnished = furnisher.furnish(batch, made, receipt.planted); !furnished) return furnished;
            const auto added = add(batch, made, reg);
            if (!added) return refuse(added.error());
            matters.note(added->reference, made);
            if (++done % reportEvery == 0 && progress && !progress(done))
                return refuse(QCoreApplication::translate("Demo", "Stopped: nothing was kept."));
        }
        return {};
    });
    if (!filled) return refuse(filled.error());
    matters.fill(reg.matters());
    return clusters.planned();
}

}  // namespace redress
