// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/learning_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/iso_day.h"
#include "core/casework/event_names.h"
#include "core/people/person_number.h"
#include "core/store/database.h"
#include "core/store/not_struck.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Up to the day after the last, so that moments of the last day count, too.
QVariantList bounds(const DayRange &days) {
    const QString from = days.from.isValid() ? isoText(days.from) : QString(u""_s);
    return {from, days.to.isValid() ? isoText(days.to.addDays(1)) : QString(u"9999"_s)};
}

QString personIn(const Row &row) {
    const qint64 number = row.number(5);
    if (number > 0) return personId(number).text();
    const QString name = row.text(6);
    const QString address = row.text(7);
    if (name.isEmpty() || address.isEmpty()) return {};
    return name + u", "_s + address;
}

CommonCase caseIn(const Row &row, Caseload &load) {
    CommonCase one{row.number(0), static_cast<int>(row.day(1).toJulianDay()), {}};
    const auto set = [&](Trait trait, const QString &text) { one.values[indexOf(trait)] = load.numberOf(trait, text); };
    set(Trait::Service, row.word(2));
    set(Trait::Category, row.word(3));
    set(Trait::Area, row.word(4));
    set(Trait::Person, personIn(row));
    set(Trait::Cause, row.word(8));
    set(Trait::Place, row.word(9));
    set(Trait::Contractor, row.word(10));
    return one;
}

template <class Answer>
Result<std::vector<Answer>> gather(Database &database, const QString &sql, const QVariantList &values,
                                   const std::function<Answer(const Row &)> &take) {
    std::vector<Answer> found;
    const auto done = database.scan(sql, values, [&](const Row &row) { found.push_back(take(row)); });
    if (!done) return refuse(done.error());
    return found;
}

// Whether the case of a lesson is confidential, as its details were last told.
const QString inConfidence =
    u"ifnull((SELECT json_extract(e.data, '$.confidential') FROM event e WHERE e.case_key = l.case_key "
    "AND e.name IN ('received', 'details.changed') AND json_type(e.data, '$.confidential') IS NOT NULL AND %1 "
    "ORDER BY e.sequence DESC LIMIT 1), 0)"_s.arg(notStruck);

DrawnLesson lessonIn(const Row &row) {
    const bool confidential = row.number(4) != 0;
    return {CaseRef(row.text(0)), confidential ? QString() : row.text(1), row.text(2), row.day(3), confidential};
}

NamedStaff staffIn(const Row &row) {
    const QJsonObject data = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    NamedStaff named{CaseRef(row.text(0)), isoDay(row.text(1).left(10).toLatin1().constData()), row.text(2), {}, {}};
    for (const auto &name : data.value(keys::staff).toArray()) named.names << name.toString();
    named.text = data.value(keys::text).toString();
    return named;
}

}  // namespace

Result<Caseload> LearningReader::caseload(const DayRange &days) const {
    Caseload load;
    const auto done = m_database.scan(
        u"SELECT r.key, r.received, r.service, r.category, r.area, r.person, r.complainant, r.address, "
        "l.cause, l.place, l.contractor FROM case_row r LEFT JOIN learnt l ON l.case_key = r.key "
        "WHERE r.received >= ? AND r.received < ? AND r.is_complaint"_s,
        bounds(days), [&](const Row &row) { load.cases.push_back(caseIn(row, load)); });
    if (!done) return refuse(done.error());
    return load;
}

Result<std::vector<CauseCount>> LearningReader::causes(const DayRange &days) const {
    return gather<CauseCount>(m_database,
                              u"SELECT cause, substr(found, 1, 7) || '-01', service, count(*) FROM learnt "
                              "WHERE found >= ? AND found < ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"_s,
                              bounds(days), [](const Row &row) {
                                  return CauseCount{CauseId(row.text(0)), row.day(1), row.text(2), row.number(3)};
                              });
}

Result<std::vector<DrawnLesson>> LearningReader::lessons(const DayRange &days) const {
    return gather<DrawnLesson>(
        m_database,
        u"SELECT r.reference, l.text, l.improvement, l.drawn, %1 FROM lesson l JOIN case_row r ON r.key = l.case_key "
        "WHERE l.drawn >= ? AND l.drawn < ? ORDER BY l.drawn, l.case_key, l.sequence"_s.arg(inConfidence),
        bounds(days), lessonIn);
}

Result<std::vector<AuditCount>> LearningReader::audits(const DayRange &days) const {
    return gather<AuditCount>(
        m_database,
        u"SELECT stage, count(*), sum(met), sum(asked), sum(met = asked) FROM audit "
        "WHERE audited >= ? AND audited < ? GROUP BY 1 ORDER BY 1"_s,
        bounds(days), [](const Row &row) {
            return AuditCount{StageId(row.text(0)), row.number(1), row.number(2), row.number(3), row.number(4)};
        });
}

Result<std::vector<SurveyCount>> LearningReader::survey(const DayRange &days) const {
    return gather<SurveyCount>(m_database,
                               u"SELECT question, count(*), sum(score), sum(score >= 4) FROM survey "
                               "WHERE happened >= ? AND happened < ? AND question <> '' GROUP BY 1 ORDER BY 1"_s,
                               bounds(days), [](const Row &row) {
                                   return SurveyCount{row.text(0), row.number(1), row.number(2), row.number(3)};
                               });
}

Result<qint64> LearningReader::surveysSent(const DayRange &days) const {
    return m_database
        .value(u"SELECT count(*) FROM survey WHERE happened >= ? AND happened < ? AND question = ''"_s, bounds(days))
        .map([](const QVariant &value) { return value.toLongLong(); });
}

Result<CaseRef> LearningReader::referenceOf(qint64 caseKey) const {
    return m_database.value(u"SELECT reference FROM case_row WHERE key = ?"_s, {caseKey})
        .map([](const QVariant &value) { return CaseRef(value.toString()); });
}

Result<qint64> LearningReader::keyOf(const CaseRef &reference) const {
    return m_database.value(u"SELECT key FROM case_row WHERE reference = ?"_s, {reference.text()})
        .map([](const QVariant &value) { return value.toLongLong(); });
}

Result<QString> LearningReader::nameOf(const PersonId &person) const {
    return m_database.value(u"SELECT name FROM person_row WHERE key = ?"_s, {numberOf(person)})
        .map([](const QVariant &value) { return value.toString(); });
}

Result<std::vector<qint64>> LearningReader::answered(const DayRange &days) const {
    return gather<qint64>(m_database,
                          u"SELECT DISTINCT case_key FROM stage_run WHERE responded >= ? AND responded < ? "
                          "AND is_complaint ORDER BY 1"_s,
                          bounds(days), [](const Row &row) { return row.number(0); });
}

Result<std::vector<NamedStaff>> LearningReader::namedStaff(const DayRange &days) const {
    return gather<NamedStaff>(
        m_database,
        u"SELECT o.reference, e.happened, e.by_whom, e.data FROM event e INDEXED BY event_staff "
        "JOIN case_origin o ON o.key = e.case_key WHERE e.name = 'staff.named' AND e.happened >= ? AND e.happened < ? "
        "AND %1 ORDER BY e.happened, e.position"_s.arg(notStruck),
        bounds(days), staffIn);
}

}  // namespace redress
