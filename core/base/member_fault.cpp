// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/member_fault.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto members = "/data/"_L1;

}  // namespace

tl::unexpected<Fault> refuseMember(const QString &key, QString message, QString clause) {
    return refuse(std::move(message), std::move(clause), members + key);
}

QString memberOf(const Fault &fault) {
    return fault.place.startsWith(members) ? fault.place.sliced(members.size()) : QString();
}

}  // namespace redress
