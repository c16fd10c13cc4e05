// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/reference_checks.h"

#include "core/policy/reader/double_names.h"

namespace redress {

using namespace Qt::StringLiterals;

void checkReferences(const Policy &policy, const JsonNode &file) {
    const JsonNode list = file.at(u"procedures"_s);
    checkDoubles(list, policy.procedures, [](const Procedure &procedure) { return procedure.id.text(); });
    for (size_t i = 0; i < policy.procedures.size(); ++i) {
        const Procedure &procedure = policy.procedures[i];
        const KnownNames known(policy, procedure);
        checkTimetable(known, procedure, list.at(qsizetype(i)));
        checkHandling(known, procedure, list.at(qsizetype(i)));
    }
    checkProcedureName(policy, policy.defaultProcedure, file.at(u"default_procedure"_s));
    checkCustomers(policy, file);
    checkOutsideBodies(policy, file.at(u"outside_bodies"_s));
    checkAfterResponse(policy, file);
}

}  // namespace redress
