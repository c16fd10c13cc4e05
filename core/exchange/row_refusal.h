// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <tl/expected.hpp>

namespace redress {

// Why a row of a register does not become a case.
struct RowRefusal {
    enum class Kind {
        Broken,             // it cannot be taken apart into cells
        NoReceipt,          // no day of receipt
        NoDate,             // text where a date belongs
        NoSuchDay,          // 31/02/2025
        OtherOrder,         // a day only with day and month the other way round
        StillToCome,        // a day after today
        AnsweredTooEarly,   // before the case was received
        TooEarly,           // something else before it
        ClosedTooEarly,     // before the last thing that the row names
        NotDated,           // a stage or an end that no date proves
        RepeatedReference,  // in this file
        KnownReference,     // of a case in the register that says something else
        LongReference,
        AgainstPolicy
    };
    using Counts = std::map<Kind, int>;

    Kind kind = Kind::Broken;
    QString sentence;  // what is wrong with this row, and what to do
};

template <class Value = void>
using RowResult = tl::expected<Value, RowRefusal>;

[[nodiscard]] inline tl::unexpected<RowRefusal> turnAway(RowRefusal::Kind kind, QString sentence) {
    return tl::make_unexpected(RowRefusal{kind, std::move(sentence)});
}
[[nodiscard]] inline tl::unexpected<RowRefusal> turnAway(RowRefusal refusal) {
    return tl::make_unexpected(std::move(refusal));
}

[[nodiscard]] QString nameOf(RowRefusal::Kind kind);              // "answered before receipt"
[[nodiscard]] QString inWords(const RowRefusal::Counts &counts);  // "33 × answered before receipt, 23 × …", most first

}  // namespace redress
