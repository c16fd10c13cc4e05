// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/due_list.h"

#include <QCoreApplication>

#include "core/casework/outside_bodies.h"
#include "core/store/database.h"
#include "core/store/not_struck.h"
#include "core/store/policy_shelf.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Who asked for the nth of its kind outside, as the nth event that asks for one says. Looked up only for what is due.
const QString askedBy =
    u"CASE WHEN t.kind IN ('evidence', 'recommendation', 'order', 'answer') THEN (SELECT body FROM ("
    "SELECT json_extract(e.data, '$.body') AS body, row_number() OVER (ORDER BY e.sequence) AS number FROM event e "
    "WHERE e.case_key = t.case_key AND e.name = CASE t.kind WHEN 'evidence' THEN 'outside.requested' "
    "WHEN 'recommendation' THEN 'outside.recommended' WHEN 'order' THEN 'outside.ordered' ELSE 'reopened' END AND %1 "
    "AND (t.kind <> 'answer' OR ifnull(json_extract(e.data, '$.until'), '') <> '')) "
    "WHERE number = CAST(substr(t.id, length(t.kind) + 2) AS INTEGER)) END"_s.arg(notStruck);
const QString items =
    u"SELECT r.reference, r.complainant, r.about, CASE WHEN t.owner = '' THEN r.officer ELSE t.owner END, "
    u"r.policy_key, "
    "r.procedure, t.id, t.starts, t.due, t.kind, t.name, %1 "
    "FROM target t INDEXED BY target_pending JOIN case_row r ON r.key = t.case_key WHERE t.pending AND "_s.arg(askedBy);
const QString counted = u"SELECT count(*) FROM target t INDEXED BY target_pending %1 WHERE t.pending AND %2"_s;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

// What somebody else sees to is theirs, whoever has the case.
const QString isTheirs = u"(t.owner = ? OR (t.owner = '' AND r.officer = ?))"_s;

// Only where one officer's are asked for does the case have to be looked up.
QString officerJoin(const QString &officer) {
    return officer.isEmpty() ? QString() : u"JOIN case_row r ON r.key = t.case_key AND "_s + isTheirs;
}

QVariantList withOfficer(const QString &officer, const QVariantList &values) {
    return officer.isEmpty() ? values : QVariantList{officer, officer} + values;
}

// Where the policy says that what was undertaken is done.
QString clauseOf(Undertaking::Kind kind, const BodyId &body, const Policy &policy) {
    const auto numberOf = [](const std::optional<Clause> &clause) { return clause ? clause->number : QString(); };
    if (kind == Undertaking::Kind::Promise) return numberOf(policy.puttingRight.keptBeforeClosing);
    if (kind == Undertaking::Kind::Review) return policy.behaviour ? numberOf(policy.behaviour->review) : QString();
    if (kind == Undertaking::Kind::Order) return outside::complianceClause(body, policy).number;
    const OutsideBody *asked = policy.outsideBody(body);
    return asked ? asked->clause.number : QString();
}

void nameUndertaking(DueItem &item, Undertaking::Kind kind, const QSqlQuery &row, const PolicyShelf::Shared &policy) {
    const BodyId body(row.value(11).toString());
    item.undertaking = kind;
    item.targetName = row.value(10).toString();
    item.metBy = Undertaking::endedBy(kind);
    if (!policy) return;
    item.body = outside::nameOf(body, *policy);
    item.clause = clauseOf(kind, body, *policy);
}

DueItem itemIn(const QSqlQuery &row, const PolicyShelf &policies) {
    DueItem item;
    item.reference = CaseRef(row.value(0).toString());
    item.complainant = row.value(1).toString();
    item.about = row.value(2).toString();
    item.officer = row.value(3).toString();
    item.target = TargetId(row.value(6).toString());
    item.starts = When::fromText(row.value(7).toString()).value_or(When());
    item.due = When::fromText(row.value(8).toString()).value_or(When());
    if (const auto kind = undertakingKindOf(row.value(9).toString())) {
        nameUndertaking(item, *kind, row, policies.at(row.value(4).toLongLong()));
        return item;
    }
    const auto *procedure = policies.procedure(row.value(4).toLongLong(), ProcedureId(row.value(5).toString()));
    const auto *rule = procedure ? procedure->target(item.target) : nullptr;
    if (!rule) return item;
    item.targetName = rule->name;
    item.metBy = rule->metBy;
    item.clause = rule->clause.number;
    if (const auto *stage = procedure->stage(rule->stage())) item.stageName = stage->name;
    return item;
}

Result<std::vector<DueItem>> read(Database &database, const PolicyShelf &policies, const QString &condition,
                                  QVariantList values, const QString &officer, int limit) {
    QString sql = items + condition;
    if (!officer.isEmpty()) {
        sql += u" AND "_s + isTheirs;
        values << officer << officer;
    }
    std::vector<DueItem> found;
    const auto done = database.read(sql + u" ORDER BY t.due, t.case_key LIMIT ?"_s, values + QVariantList{limit},
                                    [&](const QSqlQuery &row) { found.push_back(itemIn(row, policies)); });
    if (!done) return refuse(done.error());
    return found;
}

}  // namespace

QString labelOf(const MatterId &matter) {
    return dutyOf(matter).isEmpty() ? QCoreApplication::translate("DueList", "Improvement")
                                    : QCoreApplication::translate("DueList", "Duty");
}

QString DueItem::kind() const {
    if (isMatter()) return dutyOf(matter).isEmpty() ? u"improvement"_s : u"duty"_s;
    return undertaking ? idOf(*undertaking) : u"target"_s;
}

QString DueItem::words() const {
    if (isMatter())
        return QCoreApplication::translate("DueList", "%1: %2", "Duty or Improvement, what it is")
            .arg(labelOf(matter), targetName);
    if (!undertaking) return targetName;
    if (!body.isEmpty())
        return QCoreApplication::translate("DueList", "%1 (%2): %3", "what kind of undertaking, for whom, what it is")
            .arg(labelOf(*undertaking), body, targetName);
    return QCoreApplication::translate("DueList", "%1: %2", "what kind of undertaking, what will be done")
        .arg(labelOf(*undertaking), targetName);
}

Result<std::vector<DueItem>> DueList::dueUntil(QDate until, const QString &officer, int limit) const {
    return read(m_database, m_policies, u"t.due > '' AND t.due < ?"_s, {iso(until.addDays(1))}, officer, limit);
}

Result<std::vector<DueItem>> DueList::dueAfter(QDate day, const QString &officer, int limit) const {
    return read(m_database, m_policies, u"t.due >= ?"_s, {iso(day.addDays(1))}, officer, limit);
}

Result<DueCounts> DueList::counts(const When &moment, QDate approachingUntil, const QString &officer) const {
    const auto count = [&](const QString &condition, const QVariantList &values) {
        return m_database.value(counted.arg(officerJoin(officer), condition), withOfficer(officer, values))
            .map([](const QVariant &value) { return value.toInt(); });
    };
    const QString today = iso(moment.day());
    const QString tomorrow = iso(moment.day().addDays(1));
    // One lower bound each: of two, SQLite may take the one that lets all that is overdue through.
    const auto past = count(u"t.due > '' AND t.due < ?"_s, {today});
    // Of those due at an hour of today, the ones whose hour is over.
    const auto pastToday = count(u"t.due >= ? AND t.due < ? AND length(t.due) > 10"_s, {today, moment.toText()});
    const auto ofToday = count(u"t.due >= ? AND t.due < ?"_s, {today, tomorrow});
    const auto soon = count(u"t.due >= ? AND t.due < ?"_s, {tomorrow, iso(approachingUntil.addDays(1))});
    for (const auto *one : {&past, &pastToday, &ofToday, &soon}) {
        if (!*one) return refuse(one->error());
    }
    return DueCounts{*past + *pastToday, *ofToday - *pastToday, *soon};
}

Result<std::vector<CaseRef>> DueList::pastOf(const TargetId &target, const When &moment, int limit) const {
    std::vector<CaseRef> found;
    const QString sql =
        u"SELECT r.reference FROM target t INDEXED BY target_pending JOIN case_row r ON r.key = t.case_key "
        "WHERE t.pending AND t.due > '' AND t.due < ? AND t.id = ? AND (t.due < ? OR length(t.due) > 10) "
        "ORDER BY t.due, t.case_key LIMIT ?"_s;
    const auto done = m_database.read(sql, {moment.toText(), target.text(), iso(moment.day()), limit},
                                      [&](const QSqlQuery &row) { found.emplace_back(row.value(0).toString()); });
    if (!done) return refuse(done.error());
    return found;
}

Result<std::map<QDate, int>> DueList::load(QDate from, QDate to, const QString &officer) const {
    std::map<QDate, int> days;
    const QString sql =
        u"SELECT substr(t.due, 1, 10) AS day, count(*) FROM target t INDEXED BY target_pending %1 "
        "WHERE t.pending AND t.due >= ? AND t.due < ? GROUP BY day"_s.arg(officerJoin(officer));
    const auto read =
        m_database.read(sql, withOfficer(officer, {iso(from), iso(to.addDays(1))}), [&](const QSqlQuery &row) {
            days[QDate::fromString(row.value(0).toString(), Qt::ISODate)] = row.value(1).toInt();
        });
    if (!read) return refuse(read.error());
    return days;
}

}  // namespace redress
