// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/way_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

QString ruleOf(const Way &way) {
    return way.byLaw ? Words::tr("By law: %1, %2", "a code and its clause").arg(way.source, way.clause.number)
                     : Words::tr("By our policy, %1", "a clause").arg(way.clause.number);
}

bool canStillGo(const Way &way) {
    return way.inForce && (way.state == Way::State::AtOnce || way.state == Way::State::FromDay);
}

// What is of use first is said first.
int rankOf(const Way &way) {
    return way.inForce ? int(way.state) : int(Way::State::Closed) + 1;
}

// A body has a way by the policy and another by law: it is one place to go.
int bodiesOpen(const std::vector<Way> &ways) {
    QSet<BodyId> open;
    for (const Way &way : ways)
        if (way.isOpen()) open.insert(way.body);
    return int(open.size());
}

}  // namespace

StateLook lookOf(const Way &way, QDate today) {
    if (!way.inForce && way.state != Way::State::Closed)
        return {u"–"_s, Words::tr("not in force"), Theme::Role::QuietInk, false};
    switch (way.state) {
        case Way::State::AtOnce:
            return {u"✓"_s,
                    way.from.isValid() ? Words::tr("open since %1", "a day").arg(dates::withWeekday(way.from, today))
                                       : Words::tr("open at once"),
                    Theme::Role::Met, true};
        case Way::State::FromDay:
            return {u"○"_s, Words::tr("from %1", "a day").arg(dates::withWeekday(way.from, today)), Theme::Role::Ink,
                    true};
        case Way::State::NotYet:
            return {u"–"_s, Words::tr("not yet"), Theme::Role::QuietInk, false};
        case Way::State::Closed:
            return {u"■"_s, Words::tr("closed"), Theme::Role::QuietInk, false};
    }
    Q_UNREACHABLE();
}

QStringList noticesOf(const Way &way, QDate today) {
    QStringList lines{way.why, ruleOf(way), way.note};
    if (way.consent) lines << Words::tr("Only with the customer’s written consent (%1).").arg(way.consent->number);
    if (way.inForce && way.exhausted)
        lines << Words::tr("It is checked first that our procedure was exhausted (%1).").arg(way.exhausted->number);
    if (canStillGo(way) && way.mayDeclineFrom.isValid())
        lines << Words::tr("From %1 on it may decline the case.").arg(dates::withWeekday(way.mayDeclineFrom, today));
    if (canStillGo(way)) lines << way.contact;
    if (canStillGo(way) && !way.enclosure.isEmpty()) lines << Words::tr("With the letter goes: %1").arg(way.enclosure);
    lines.removeAll(QString());
    return lines;
}

std::vector<Way> inOrderOfUse(std::vector<Way> ways) {
    QHash<BodyId, int> best;
    for (const Way &way : ways) best[way.body] = std::min(best.value(way.body, rankOf(way)), rankOf(way));
    std::ranges::stable_sort(ways, {}, [&](const Way &way) { return best.value(way.body); });
    return ways;
}

QString summaryOf(const std::vector<Way> &ways) {
    const int open = bodiesOpen(ways);
    if (open == 0) return Words::tr("Nothing is open to them outside yet.");
    return open == 1 ? Words::tr("One place is open to them now.")
                     : Words::tr("%n places are open to them now.", nullptr, open);
}

}  // namespace redress
