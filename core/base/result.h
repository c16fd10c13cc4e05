// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "core/base/fault.h"

namespace redress {

// What a function answers that can fail for a reason that a person should read.
template <class Value = void>
using Result = tl::expected<Value, Fault>;

[[nodiscard]] inline tl::unexpected<Fault> refuse(QString message, QString clause = {}, QString place = {}) {
    return tl::make_unexpected(Fault{std::move(message), std::move(clause), std::move(place)});
}

[[nodiscard]] inline tl::unexpected<Fault> refuse(Fault fault) {
    return tl::make_unexpected(std::move(fault));
}

}  // namespace redress
