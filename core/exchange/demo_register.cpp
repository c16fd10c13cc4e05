// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_register.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/demo_case.h"
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
        found.push_back({today.addDays(-dice.between(recent ? 0 : 1, recent ? recentDays : span)), recent});
    }
    std::ranges::stable_sort(found, {}, &Receipt::day);
    return found;
}

// A chance event that the policy forbids at that point is left out; what is recorded went through its rules.
Result<> add(Register::Batch &batch, const DemoCase &made) {
    if (batch.receive(made.newCase, made.followedBy)) return {};
    const auto received = batch.receive(made.newCase);
    if (!received) return refuse(received.error());
    for (const auto &command : made.followedBy) static_cast<void>(batch.record(received->reference, command));
    return {};
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

Result<> fillWithDemo(Register &reg, const DemoSize &size, const std::function<bool(int)> &progress) {
    Dice dice(size.seed);
    const DemoWords words = DemoWords::load();
    if (auto furnished = furnish(reg, words); !furnished) return furnished;
    const auto policy = reg.policy();
    DemoCaseMaker maker(words, *policy, reg.calendar(), dice);
    reg.database().useLargeCache();
    return reg.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        int done = 0;
        for (const auto &receipt : receipts(size.cases, reg.clock().today(), dice)) {
            if (auto added = add(batch, maker.make(receipt.day, receipt.staysOpen, reg.now())); !added) return added;
            if (++done % reportEvery == 0 && progress && !progress(done))
                return refuse(QCoreApplication::translate("Demo", "Stopped: nothing was kept."));
        }
        return {};
    });
}

}  // namespace redress
