// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_catalogue.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/reports/annual_report.h"
#include "core/reports/duties_report.h"
#include "core/reports/learning_report.h"
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
                       "or a year.")},
            {u"learning"_s, Words::tr("What we have learned"),
             Words::tr("Root causes, what cases have in common, lessons, audits, the survey, and what was changed.")},
            {u"annual"_s, Words::tr("Annual complaints report"),
             Words::tr("For a financial year, as the Ombudsman’s Code asks (8.1): figures, complaints not accepted, "
                       "findings by bodies outside, and what got better.")},
            {u"duties"_s, Words::tr("Duties of the organisation"),
             Words::tr("Returns, reports, reviews and training: what was due, when it was done, why it was "
                       "postponed.")}};
}

namespace {

Result<ReportDocument> makeLearning(const Register &from, const ReportSubject &subject, const Stop &stop) {
    const auto picture = readLearning(from, {daysOf(subject.period), {}}, stop);
    if (!picture) return refuse(picture.error());
    const auto improvements = from.matters().improvements();
    if (!improvements) return refuse(improvements.error());
    return learningReport(subject, *picture, *improvements);
}

Result<ReportDocument> makeQuarterly(const Register &from, const ReportSubject &subject, const Stop &stop) {
    const FigureReader reader(from.database(), subject.policies);
    const auto now = reader.read(daysOf(subject.period), stop);
    if (!now) return refuse(now.error());
    const auto before = subject.comparison ? reader.read(daysOf(*subject.comparison), stop) : Result<PeriodFigures>();
    if (!before) return refuse(before.error());
    return quarterlyReport(subject, *now, *before);
}

Result<ReportDocument> makeDuties(const Register &from, const ReportSubject &subject, const Stop &) {
    return from.matters().duties().map(
        [&](const std::vector<DutyFile> &duties) { return dutiesReport(subject, duties); });
}

Result<ReportDocument> makeAnnual(const Register &from, const ReportSubject &subject, const Stop &stop) {
    auto figures = makeQuarterly(from, subject, stop);
    if (!figures) return figures;
    const auto outside = readOutsideFigures(from.database(), daysOf(subject.period));
    if (!outside) return refuse(outside.error());
    const auto improvements = from.matters().improvements();
    if (!improvements) return refuse(improvements.error());
    const auto duties = from.matters().duties();
    if (!duties) return refuse(duties.error());
    return annualReport(subject, std::move(*figures), {*outside, *improvements, *duties});
}

using Maker = Result<ReportDocument> (*)(const Register &, const ReportSubject &, const Stop &);

Maker makerOf(const QString &id) {
    if (id == "learning"_L1) return makeLearning;
    if (id == "annual"_L1) return makeAnnual;
    return id == "duties"_L1 ? makeDuties : makeQuarterly;
}

}  // namespace

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
    return makerOf(wish.id)(from, subject, stop);
}

Result<std::vector<qint64>> figureCases(const Register &from, const FigureId &figure, const Period &period) {
    if (!figure.other.isEmpty()) return refuse(Words::tr("This figure is not a number of cases that could be listed."));
    const auto policies = policiesOf(from);
    if (!policies) return refuse(policies.error());
    return FigureReader(from.database(), *policies).cases(figure, daysOf(period));
}

}  // namespace redress
