// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policy_adoption.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/policy/policy_library.h"
#include "core/policy/policy_reader.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyAdoption)
};

constexpr qint64 largestPolicy = 4 * 1024 * 1024;

// The last version of the register's own policy, in force already or not.
const Policy &newestOf(const Register::Parts &parts) {
    return *parts.policies.at(parts.policyKeyOn(QDate(9999, 12, 31)));
}

bool isRevisionOf(const Policy &policy, const Policy &newest) {
    return policy.version == newest.version && policy.inForceFrom == newest.inForceFrom &&
           policy.revision > newest.revision;
}

}  // namespace

Result<> mayAdopt(const Policy &policy, const Register::Parts &parts) {
    const Policy &newest = newestOf(parts);
    if (policy.id != newest.id)
        return refuse(Words::tr("This register is run under “%1”, and the file holds “%2”: take a newer version of the "
                                "same policy, or make a register of its own for the other.")
                          .arg(newest.id.text(), policy.id.text()));
    if (isRevisionOf(policy, newest)) return {};
    const auto all = parts.policies.all();
    const bool known = std::ranges::any_of(
        all, [&](const auto &one) { return one->id == policy.id && one->version == policy.version; });
    if (known)
        return refuse(
            Words::tr("This register has version %1 already: give a changed policy another version, or a higher "
                      "“revision” where its file alone was worked out further.")
                .arg(policy.version));
    if (policy.inForceFrom <= newest.inForceFrom)
        return refuse(
            Words::tr("Version %1 is in force from %2, which is not after version %3 (%4): give it the day "
                      "from which it is in force.")
                .arg(policy.version, inWords(policy.inForceFrom), newest.version, inWords(newest.inForceFrom)));
    return {};
}

Result<PolicyAdoption> adoptionOf(const Policy &policy, const Register &reg) {
    const Register::Parts &parts = reg.parts();
    if (auto possible = mayAdopt(policy, parts); !possible) return refuse(possible.error());
    const Policy &former = newestOf(parts);
    const auto open = reg.database().value(u"SELECT count(*) FROM case_row WHERE is_open"_s);
    if (!open) return refuse(open.error());
    return PolicyAdoption{former.version,
                          policy.version,
                          policy.revision,
                          isRevisionOf(policy, former),
                          policy.inForceFrom,
                          targetChanges(former, policy),
                          sectionsThatDiffer(former, policy),
                          open->toLongLong()};
}

std::shared_ptr<const Policy> offeredTo(const Register &reg) {
    auto shipped = PolicyLibrary::shipped(newestOf(reg.parts()).id);
    return shipped && mayAdopt(*shipped, reg.parts()) ? shipped : nullptr;
}

Result<Policy> policyIn(const QString &path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestPolicy || !file.open(QIODevice::ReadOnly))
        return refuse(Words::tr("The file cannot be read: check its name and that you may read it."), {}, path);
    PolicyReading reading = readPolicy(file.readAll());
    if (reading.policy) return std::move(*reading.policy);
    const Fault &first = reading.faults.front();
    const QString more = reading.faults.size() == 1
                             ? QString()
                             : u' ' + Words::tr("There are %n more faults: `redress policies validate` names them all.",
                                                nullptr, static_cast<int>(reading.faults.size() - 1));
    return refuse(first.message + more, {}, path + u' ' + first.place);
}

}  // namespace redress
