// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figures_sql.h"

#include <QStringList>

#include "core/store/projection_words.h"

namespace redress::figures_sql {

using namespace Qt::StringLiterals;

namespace {

// Whether the target of that role at a stage was waived; asked only where no target was met or missed.
QString waived(const QString &inTarget, const QString &role) {
    return u"(r.%1 IS NULL AND EXISTS (SELECT 1 FROM target t WHERE t.case_key = r.case_key AND t.role = '%2' AND "
           u"t.waived "
           "AND substr(t.id, 1, length(r.stage) + 1) = r.stage || '.'))"_s.arg(inTarget, role);
}

QString acknowledgementWaived() {
    return waived(u"acknowledged_in_target"_s, u"acknowledgement"_s);
}

QString answerWaived() {
    return waived(u"responded_in_target"_s, u"response"_s);
}

// The open cases by their own small index, those closed since by theirs: `+` keeps the planner from reading all that
// was ever received. A case that was open stood at the stage it had entered last.
const QString openCases =
    u"SELECT c.key, c.procedure, coalesce("
    "(SELECT r.stage FROM stage_run r WHERE r.case_key = c.key AND r.started < ? ORDER BY r.started DESC, r.stage DESC "
    "LIMIT 1),"
    "(SELECT r.stage FROM stage_run r WHERE r.case_key = c.key ORDER BY r.started, r.stage LIMIT 1), c.stage) AS "
    "stage, "
    "c.service, c.category FROM case_row c "_s;

QString openWithStage() {
    return openCases + u"WHERE c.is_open AND c.received < ? UNION ALL "_s + openCases +
           u"WHERE c.closed >= ? AND +c.received < ?"_s;
}

QString dayAfter(QDate day) {
    return day.addDays(1).toString(Qt::ISODate);
}

// Builds a SELECT a condition at a time.
class Conditions {
public:
    explicit Conditions(const QVariantList &values = {}) : m_values(values) {}

    void add(const QString &condition, const QVariantList &values = {}) {
        m_conditions << condition;
        m_values << values;
    }
    void equal(const QString &column, const QString &value) { add(column + u" = ?"_s, {value}); }
    template <class Ids>
    void oneOf(const QString &column, const Ids &ids) {
        QVariantList values;
        for (const auto &id : ids) values << id.text();
        add(u"%1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(u',')), values);
    }
    void within(const QString &column, const DayRange &days) {
        add(u"%1 >= ? AND %1 < ?"_s.arg(column), between(days));
    }

    [[nodiscard]] Query select(const QString &key, const QString &from) const {
        return {u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(key, from, m_conditions.join(u" AND "_s)), m_values};
    }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

void narrow(Conditions &conditions, const FigureId &figure, const Meaning &meaning) {
    if (figure.procedure.isEmpty())
        conditions.oneOf(u"procedure"_s, meaning.complaints);
    else
        conditions.equal(u"procedure"_s, figure.procedure.text());
    if (!figure.stage.isEmpty()) conditions.equal(u"stage"_s, figure.stage.text());
    if (figure.service) conditions.equal(u"service COLLATE BINARY"_s, *figure.service);
    if (figure.category) conditions.equal(u"category COLLATE BINARY"_s, *figure.category);
}

DayRange within(const DayRange &days, QDate month) {
    return month.isValid() ? DayRange{month, month.addMonths(1).addDays(-1)} : days;
}

void narrowToMeasure(Conditions &conditions, const FigureId &figure, const Meaning &meaning) {
    switch (figure.measure) {
        case Measure::AcknowledgedInTarget:
            return conditions.add(u"acknowledged_in_target = 1"_s);
        case Measure::AcknowledgedLate:
            return conditions.add(u"acknowledged_in_target = 0"_s);
        case Measure::AcknowledgementWaived:
            return conditions.add(acknowledgementWaived());
        case Measure::CodeAcknowledgedInTarget:
            return conditions.add(u"code_acknowledged_in_target = 1"_s);
        case Measure::CodeAcknowledgedLate:
            return conditions.add(u"code_acknowledged_in_target = 0"_s);
        case Measure::CodeAnsweredInTarget:
            return conditions.add(u"code_responded_in_target = 1"_s);
        case Measure::CodeAnsweredLate:
            return conditions.add(u"code_responded_in_target = 0"_s);
        case Measure::AnsweredInTarget:
            return conditions.add(u"responded_in_target = 1"_s);
        case Measure::AnsweredLate:
            return conditions.add(u"responded_in_target = 0"_s);
        case Measure::AnswerWaived:
            return conditions.add(answerWaived());
        case Measure::Upheld:
            return conditions.oneOf(u"outcome"_s, meaning.upholding);
        case Measure::Found:
            return conditions.add(u"outcome <> ''"_s);
        default:
            return;
    }
}

QString dayColumnOf(Measure measure) {
    switch (measure) {
        case Measure::StagesEntered:
            return u"started"_s;
        case Measure::Acknowledged:
        case Measure::AcknowledgedInTarget:
        case Measure::AcknowledgedLate:
        case Measure::AcknowledgementWaived:
        case Measure::CodeAcknowledgedInTarget:
        case Measure::CodeAcknowledgedLate:
            return u"acknowledged"_s;
        default:
            return u"responded"_s;
    }
}

Query stagesOf(const FigureId &figure, const DayRange &days, const Meaning &meaning) {
    Conditions conditions;
    conditions.within(dayColumnOf(figure.measure), days);
    narrow(conditions, figure, meaning);
    narrowToMeasure(conditions, figure, meaning);
    if (figure.outcome) conditions.equal(u"outcome"_s, figure.outcome->text());
    return conditions.select(u"case_key"_s, u"stage_run r"_s);
}

Query daysOf(const FigureId &figure, const DayRange &days, const Meaning &meaning, const QString &key,
             const QString &table, const QString &column) {
    Conditions conditions;
    conditions.within(column, days);
    narrow(conditions, figure, meaning);
    return conditions.select(key, table);
}

QString kindOf(Measure measure) {
    if (measure == Measure::TakenAllTheSame) return setAsideWord();
    return refusalWord(measure == Measure::Redirected ? Exclusion::Kind::Redirect : Exclusion::Kind::Refuse);
}

Query decisionsOf(const FigureId &figure, const DayRange &days, const Meaning &meaning) {
    Conditions conditions;
    conditions.within(u"decided"_s, days);
    narrow(conditions, figure, meaning);
    conditions.equal(u"kind"_s, kindOf(figure.measure));
    if (!figure.exclusion.isEmpty()) conditions.equal(u"exclusion"_s, figure.exclusion.text());
    return conditions.select(u"case_key"_s, u"refusal"_s);
}

}  // namespace

const QString started =
    u"SELECT procedure, stage, service, category, substr(started, 1, 7) AS month, count(*) FROM stage_run "
    "WHERE started >= ? AND started < ? GROUP BY procedure, stage, service, category, month"_s;

const QString acknowledged =
    u"SELECT procedure, stage, '', '', '', acknowledged_in_target, code_acknowledged_in_target, %1 AS waived, count(*) "
    u"FROM stage_run r "
    "WHERE acknowledged >= ? AND acknowledged < ? GROUP BY procedure, stage, acknowledged_in_target, code_acknowledged_in_target, waived"_s
        .arg(acknowledgementWaived());

const QString answered =
    u"SELECT procedure, stage, service, category, substr(responded, 1, 7) AS month, responded_in_target, "
    u"code_responded_in_target, "
    u"%1 AS waived, outcome, "
    "count(*) FROM stage_run r WHERE responded >= ? AND responded < ? "
    "GROUP BY procedure, stage, service, category, month, responded_in_target, code_responded_in_target, waived, outcome"_s
        .arg(answerWaived());

const QString awarded =
    u"SELECT procedure, stage, service, category, '', count(*), sum(pence) FROM award WHERE awarded >= ? AND awarded < "
    u"? "
    "GROUP BY procedure, stage, service, category"_s;

const QString decided =
    u"SELECT procedure, '', '', '', '', exclusion, kind, count(*) FROM refusal WHERE decided >= ? AND decided < ? "
    "GROUP BY procedure, exclusion, kind"_s;

// The case list compares without regard to capitals; reports count words as they are written, as their other lines do.
const QString received =
    u"SELECT procedure, '', service, category, substr(received, 1, 7) AS month, count(*) FROM case_row "
    "WHERE received >= ? AND received < ? "
    "GROUP BY procedure, service COLLATE BINARY, category COLLATE BINARY, month"_s;

QString openAtEnd() {
    return u"SELECT procedure, stage, service, category, '', count(*) FROM (%1) "
           "GROUP BY procedure, stage, service COLLATE BINARY, category COLLATE BINARY"_s.arg(openWithStage());
}

QVariantList between(const DayRange &days) {
    return {days.from.toString(Qt::ISODate), dayAfter(days.to)};
}

QVariantList atEnd(const DayRange &days) {
    return QVariantList(5, dayAfter(days.to));  // once for each place of openWithStage()
}

Query casesOf(const FigureId &figure, const DayRange &days, const Meaning &meaning) {
    const DayRange range = within(days, figure.month);
    switch (figure.measure) {
        case Measure::CasesReceived:
            return daysOf(figure, range, meaning, u"key"_s, u"case_row"_s, u"received"_s);
        case Measure::Compensation:
        case Measure::Awards:
            return daysOf(figure, range, meaning, u"case_key"_s, u"award"_s, u"awarded"_s);
        case Measure::Refused:
        case Measure::Redirected:
        case Measure::TakenAllTheSame:
            return decisionsOf(figure, range, meaning);
        case Measure::Open: {
            Conditions conditions(atEnd(range));
            narrow(conditions, figure, meaning);
            return conditions.select(u"key"_s, u"(%1)"_s.arg(openWithStage()));
        }
        default:
            return stagesOf(figure, range, meaning);
    }
}

}  // namespace redress::figures_sql
