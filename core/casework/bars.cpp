// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/bars.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/counting.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bars)
};

bool isOutOfTime(const Case &subject, const Rules &rules) {
    const QDate last = lastDayInTime(subject, rules);  // never valid where there is no limit
    if (!last.isValid() || last >= subject.received.day()) return false;
    return !(subject.details.recurring && rules.procedure.timeLimit->recurring);
}

void addBar(std::vector<Bar> &bars, const ExclusionId &id, const QString &words, const Case &subject,
            const Rules &rules) {
    const Exclusion *exclusion = rules.procedure.exclusion(id);
    if (exclusion && !subject.standing.setAside.contains(id)) bars.push_back({exclusion, words});
}

}  // namespace

QDate lastDayInTime(const Case &subject, const Rules &rules) {
    if (!rules.procedure.timeLimit || !subject.details.issueArose.isValid()) return {};
    const Counting counting{rules.calendar, rules.policy.nonWorkingStart};
    return counting.after(When::on(subject.details.issueArose), rules.procedure.timeLimit->within).day();
}

std::vector<Bar> barsOf(const Case &subject, const Rules &rules) {
    std::vector<Bar> bars;
    if (isOutOfTime(subject, rules))
        addBar(bars, ExclusionId(u"time-limit"_s),
               Words::tr("The issue arose on %1, more than %2 before it was complained about.")
                   .arg(inWords(subject.details.issueArose), rules.procedure.timeLimit->within.toText()),
               subject, rules);
    const auto kind = std::ranges::find(rules.policy.customers.kinds, subject.details.kind, &CustomerKind::id);
    if (kind != rules.policy.customers.kinds.end() && !kind->excluded.isEmpty())
        addBar(bars, kind->excluded, Words::tr("The policy does not cover complaints from: %1.").arg(kind->name),
               subject, rules);
    return bars;
}

}  // namespace redress
