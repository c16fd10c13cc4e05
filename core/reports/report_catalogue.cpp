// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_catalogue.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/reports/quarterly_report.h"
#include "core/store/figures.h"
#include "core/store/policy_shelf.h"
#include "core/store/register.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

// The policy in force first, then those that older cases run under.
Result<FigureReader::Policies> policiesOf(const Register &from) {
    const auto shelf = PolicyShelf::load(from.database());
    if (!shelf) return refuse(shelf.error());
    FigureReader::Policies policies{from.policy()};
    for (const auto &policy : shelf->all())
        if (policy->id != policies.front()->id || policy->version != policies.front()->version)
            policies.push_back(policy);
    return policies;
}

DayRange daysOf(const Period &period) {
    return {period.from(), period.to()};
}

Result<> checkId(const QString &id) {
    const auto kinds = reportKinds();
    if (std::ranges::find(kinds, id, &ReportKind::id) != kinds.end()) return {};
    QStringList known;
    for (const auto &kind : kinds) known << kind.id;
    return refuse(Words::tr("There is no report “%1”. There is: %2.").arg(id.left(40), known.join(u", "_s)));
}

}  // namespace

std::vector<ReportKind> reportKinds() {
    return {{u"quarterly"_s, Words::tr("Complaints report"),
             Words::tr("What came in, what was answered in target, outcomes and compensation, for a quarter, a month "
                       "or a year.")}};
}

Result<ReportDocument> makeReport(const Register &from, const ReportWish &wish, const Stop &stop) {
    if (const auto known = checkId(wish.id); !known) return refuse(known.error());
    const auto policies = policiesOf(from);
    if (!policies) return refuse(policies.error());
    ReportSubject subject{.organisation = from.organisation().name,
                          .policies = *policies,
                          .compared = from.comparedWith(*policies->front()),
                          .period = wish.period,
                          .comparison = {},
                          .today = from.clock().today()};
    if (wish.compare) subject.comparison = wish.period.previous();
    const FigureReader reader(from.database(), *policies);
    const auto now = reader.read(daysOf(wish.period), stop);
    if (!now) return refuse(now.error());
    const auto before = wish.compare ? reader.read(daysOf(wish.period.previous()), stop) : Result<PeriodFigures>();
    if (!before) return refuse(before.error());
    return quarterlyReport(subject, *now, *before);
}

Result<std::vector<qint64>> figureCases(const Register &from, const FigureId &figure, const Period &period) {
    const auto policies = policiesOf(from);
    if (!policies) return refuse(policies.error());
    return FigureReader(from.database(), *policies).cases(figure, daysOf(period));
}

}  // namespace redress
