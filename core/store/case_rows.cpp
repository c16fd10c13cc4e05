// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_rows.h"

#include "core/casework/event_names.h"
#include "core/casework/restricted_events.h"
#include "core/people/person_number.h"
#include "core/store/learning_rows.h"
#include "core/store/row_values.h"

namespace redress {

namespace {

// The second clock costs something: it is asked only where there is something to score.
QVariant inOthersTime(const CaseComparison *comparison, const StageRun &run, const When &done, TargetRule::Role role) {
    if (!comparison || !done.isKnown()) return {};
    const auto inTime = comparison->inTime(run.stage, role);
    return inTime ? QVariant(*inTime ? 1 : 0) : QVariant();
}

}  // namespace

QVariantList caseRowOf(const Case &subject, qint64 policyKey, const Reckoning &reckoning) {
    const CaseDetails &details = subject.details;
    const Reckoning::Next next = reckoning.next();
    return {subject.reference.text(),
            policyKey,
            subject.procedure.text(),
            reckoning.procedure().isComplaint ? 1 : 0,
            subject.open ? 1 : 0,
            row::some(details.complainant),
            row::some(details.address),
            row::some(details.summary.isEmpty() ? details.category : details.summary),
            row::some(details.service),
            row::some(details.category),
            row::some(subject.stage().text()),
            row::some(next.id.text()),
            next.due,
            row::some(details.officer),
            row::dayOf(subject.received),
            row::dayOf(subject.closed),
            row::some(subject.outcome.text()),
            subject.sequence,
            numberOf(details.person),
            row::some(areaOf(details))};
}

std::map<QString, QVariantList> stageRowsOf(const Case &subject, const Reckoning &reckoning,
                                            const CaseComparison *comparison) {
    using Role = TargetRule::Role;
    std::map<QString, QVariantList> rows;
    for (const auto &run : subject.stages) {
        rows[run.stage.text()] = {subject.procedure.text(),
                                  reckoning.procedure().isComplaint ? 1 : 0,
                                  row::some(subject.details.service),
                                  row::some(subject.details.category),
                                  row::dayOf(run.started),
                                  row::dayOf(run.acknowledged),
                                  reckoning.inTargetOf(run.stage, Role::Acknowledgement),
                                  inOthersTime(comparison, run, run.acknowledged, Role::Acknowledgement),
                                  row::dayOf(run.responded),
                                  reckoning.inTargetOf(run.stage, Role::Response),
                                  inOthersTime(comparison, run, run.responded, Role::Response),
                                  row::some(run.outcome.text())};
    }
    return rows;
}

QString searchTextOf(const Case &subject, const std::vector<Event> &timeline) {
    const CaseDetails &details = subject.details;
    QStringList parts{
        subject.reference.text(), details.complainant, details.address, details.postcode, details.email,  details.phone,
        details.summary,          details.description, details.service, details.category, details.officer};
    for (const auto &event : timeline) {
        if (isRestricted(event.name)) continue;
        for (const auto key : {keys::text, keys::reason}) {
            const QString text = event.data.value(key).toString();
            if (!text.isEmpty()) parts << text;
        }
    }
    return parts.join(u'\n');
}

}  // namespace redress
