// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/casework/restricted_events.h"
#include "core/store/projection_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QJsonValue textOf(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOf(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue whenOf(const When &when) {
    return when.isKnown() ? QJsonValue(when.toText()) : QJsonValue();
}

QJsonValue nameOf(const OutcomeId &id, const Procedure &procedure) {
    const auto *outcome = procedure.outcome(id);
    return outcome ? QJsonValue(outcome->name) : QJsonValue();
}

class CasesTable final : public ExportTable {
public:
    explicit CasesTable(const std::vector<std::shared_ptr<const Policy>> &policies) {
        for (const auto &policy : policies) {
            for (const auto &procedure : policy->procedures) {
                for (const auto &stage : procedure.stages) {
                    if (std::ranges::find(m_stages, stage.id) == m_stages.end()) m_stages.push_back(stage.id);
                }
            }
        }
    }

    [[nodiscard]] QStringList columns() const override {
        QStringList names{
            u"case"_s,        u"policy"_s,     u"policy_version"_s, u"procedure"_s,    u"is_complaint"_s,
            u"division"_s,    u"status"_s,     u"stage"_s,          u"received"_s,     u"received_time"_s,
            u"closed"_s,      u"closed_why"_s, u"outcome"_s,        u"outcome_name"_s, u"compensation_pence"_s,
            u"complainant"_s, u"summary"_s,    u"description"_s,    u"channel"_s,      u"address"_s,
            u"postcode"_s,    u"email"_s,      u"phone"_s,          u"tenure"_s,       u"service"_s,
            u"category"_s,    u"officer"_s,    u"issue_arose"_s,    u"events"_s};
        for (const auto &stage : m_stages) {
            for (const auto &part : {u"started"_s, u"acknowledged"_s, u"responded"_s, u"outcome"_s})
                names << stage.text() + u'.' + part;
        }
        names << u"person"_s;
        return names;
    }

    [[nodiscard]] std::vector<ExportRow> rowsOf(const ExportedCase &exported) const override {
        const Case &subject = exported.file.subject;
        ExportRow row = identityOf(exported.file);
        addDetails(row, subject.details);
        row.push_back(subject.sequence);
        for (const auto &stage : m_stages) addStage(row, subject, stage);
        row.push_back(textOf(subject.details.person.text()));
        return {row};
    }

private:
    static ExportRow identityOf(const CaseFile &file) {
        const Case &subject = file.subject;
        const Procedure &procedure = file.procedure();
        return {
            subject.reference.text(),
            file.policy->id.text(),
            file.policy->version,
            procedure.id.text(),
            procedure.isComplaint,
            idOf(subject.division),
            subject.open ? u"open"_s : u"closed"_s,
            textOf(subject.stage().text()),
            dayOf(subject.received.day()),
            subject.received.hasTime() ? QJsonValue(subject.received.timeOfDay().toString(u"HH:mm"_s)) : QJsonValue(),
            dayOf(subject.closed.day()),
            textOf(subject.closedWhy),
            textOf(subject.outcome.text()),
            nameOf(subject.outcome, procedure),
            subject.compensation.value};
    }

    static void addDetails(ExportRow &row, const CaseDetails &details) {
        for (const auto &text : {details.complainant, details.summary, details.description, details.channel,
                                 details.address, details.postcode, details.email, details.phone, details.tenure,
                                 details.service, details.category, details.officer})
            row.push_back(textOf(text));
        row.push_back(dayOf(details.issueArose));
    }

    static void addStage(ExportRow &row, const Case &subject, const StageId &stage) {
        const auto run = std::ranges::find(subject.stages, stage, &StageRun::stage);
        const StageRun found = run == subject.stages.end() ? StageRun() : *run;
        for (const auto &when : {found.started, found.acknowledged, found.responded}) row.push_back(dayOf(when.day()));
        row.push_back(textOf(found.outcome.text()));
    }

    std::vector<StageId> m_stages;
};

class EventsTable final : public ExportTable {
public:
    [[nodiscard]] QStringList columns() const override {
        return {u"case"_s, u"sequence"_s, u"name"_s, u"at"_s, u"recorded_at"_s, u"by"_s, u"data"_s, u"hash"_s};
    }

    [[nodiscard]] std::vector<ExportRow> rowsOf(const ExportedCase &exported) const override {
        std::vector<ExportRow> rows;
        for (size_t i = 0; i < exported.events.size(); ++i) {
            const StoredEvent &event = exported.events[i];
            rows.push_back({exported.file.subject.reference.text(), event.sequence, event.name,
                            whenOf(exported.file.timeline[i].at), event.recorded, event.by,
                            openData(exported.file.timeline[i]), QString::fromLatin1(event.hash.toHex())});
        }
        return rows;
    }
};

class TargetsTable final : public ExportTable {
public:
    [[nodiscard]] QStringList columns() const override {
        return {u"case"_s,
                u"policy"_s,
                u"procedure"_s,
                u"id"_s,
                u"name"_s,
                u"role"_s,
                u"stage"_s,
                u"kind"_s,
                u"starts"_s,
                u"date"_s,
                u"met_on"_s,
                u"state"_s,
                u"working_days_left"_s,
                u"extended"_s,
                u"pending"_s,
                u"clause"_s};
    }

    [[nodiscard]] std::vector<ExportRow> rowsOf(const ExportedCase &exported) const override {
        std::vector<ExportRow> rows;
        for (const auto &target : exported.file.targets) {
            const TargetRule &rule = *exported.file.procedure().target(target.id);
            rows.push_back({exported.file.subject.reference.text(), exported.file.policy->id.text(),
                            exported.file.subject.procedure.text(), target.id.text(), rule.name, roleWord(rule.role),
                            rule.stage().text(), kindWord(target.kind), whenOf(target.starts), whenOf(target.date),
                            whenOf(target.metOn), idOf(target.state),
                            target.date.isKnown() ? QJsonValue(target.workingDaysLeft) : QJsonValue(), target.extended,
                            exported.pending.contains(target.id), rule.clause.number});
        }
        for (size_t i = 0; i < exported.undertaken.size(); ++i)
            rows.push_back(rowOf(exported, exported.undertaken[i], exported.file.subject.undertakings[i]));
        return rows;
    }

private:
    // What was undertaken belongs to no stage, and its day to no clause.
    static ExportRow rowOf(const ExportedCase &exported, const Target &target, const Undertaking &undertaking) {
        return {exported.file.subject.reference.text(),
                exported.file.policy->id.text(),
                exported.file.subject.procedure.text(),
                target.id.text(),
                undertaking.text,
                undertakingWord(),
                QString(u""_s),
                idOf(undertaking.kind),
                whenOf(target.starts),
                whenOf(target.date),
                whenOf(target.metOn),
                idOf(target.state),
                target.date.isKnown() ? QJsonValue(target.workingDaysLeft) : QJsonValue(),
                target.extended,
                exported.pending.contains(target.id),
                QString(u""_s)};
    }
};

}  // namespace

std::optional<ExportKind> exportKindOf(const QString &id) {
    if (id == "cases"_L1) return ExportKind::Cases;
    if (id == "events"_L1) return ExportKind::Events;
    if (id == "targets"_L1) return ExportKind::Targets;
    if (id == "people"_L1) return ExportKind::People;
    if (id == "person-events"_L1) return ExportKind::PersonEvents;
    return {};
}

std::unique_ptr<ExportTable> exportTable(ExportKind kind, const std::vector<std::shared_ptr<const Policy>> &policies) {
    switch (kind) {
        case ExportKind::Cases:
            return std::make_unique<CasesTable>(policies);
        case ExportKind::Events:
            return std::make_unique<EventsTable>();
        case ExportKind::Targets:
            return std::make_unique<TargetsTable>();
        case ExportKind::People:
        case ExportKind::PersonEvents:
            break;
    }
    Q_UNREACHABLE();
}

}  // namespace redress
