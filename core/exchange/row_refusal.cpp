// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_refusal.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(RowRefusal)
};

}  // namespace

QString nameOf(RowRefusal::Kind kind) {
    using Kind = RowRefusal::Kind;
    switch (kind) {
        case Kind::Broken:
            return Refusals::tr("cells that cannot be told apart");
        case Kind::NoReceipt:
            return Refusals::tr("no date of receipt");
        case Kind::NoDate:
            return Refusals::tr("no date");
        case Kind::NoSuchDay:
            return Refusals::tr("no such day");
        case Kind::OtherOrder:
            return Refusals::tr("day and month the other way round");
        case Kind::StillToCome:
            return Refusals::tr("a day that has not come yet");
        case Kind::AnsweredTooEarly:
            return Refusals::tr("answered before receipt");
        case Kind::TooEarly:
            return Refusals::tr("something before receipt");
        case Kind::ClosedTooEarly:
            return Refusals::tr("closed too early");
        case Kind::NotDated:
            return Refusals::tr("no date for a stage or an end");
        case Kind::RepeatedReference:
            return Refusals::tr("repeated reference");
        case Kind::KnownReference:
            return Refusals::tr("reference of another case here");
        case Kind::LongReference:
            return Refusals::tr("reference too long");
        case Kind::AgainstPolicy:
            break;
    }
    return Refusals::tr("against the policy");
}

QString inWords(const RowRefusal::Counts &counts) {
    std::vector<std::pair<RowRefusal::Kind, int>> ordered(counts.begin(), counts.end());
    std::ranges::stable_sort(ordered, std::ranges::greater(), &std::pair<RowRefusal::Kind, int>::second);
    QStringList parts;
    for (const auto &[kind, rows] : ordered)
        parts << Refusals::tr("%1 × %2", "rows, and why these were not taken")
                     .arg(QLocale().toString(rows), nameOf(kind));
    return parts.join(u", "_s);
}

}  // namespace redress
