// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int fewRows = 20000;  // sorting as many costs less than a page that has to look far for its rows

struct Equals {
    QString column;
    QString value;
};

std::vector<Equals> equalitiesOf(const CaseFilter &filter) {
    std::vector<Equals> found;
    for (const auto &one :
         {Equals{u"officer"_s, filter.officer}, Equals{u"stage"_s, filter.stage}, Equals{u"service"_s, filter.service},
          Equals{u"category"_s, filter.category}, Equals{u"outcome"_s, filter.outcome}}) {
        if (!one.value.isEmpty()) found.push_back(one);
    }
    return found;
}

// "+column" keeps SQLite from choosing that column's index.
QString held(const QString &column, Driver driver, const QString &sorted) {
    return driver == Driver::Order && column != sorted ? u"+r."_s + column : u"r."_s + column;
}

void addEqualities(CaseQuery &query, const CaseFilter &filter, Driver driver, const QString &sorted) {
    for (const auto &[column, value] : equalitiesOf(filter)) {
        query.where << held(column, driver, sorted) + u" = ?"_s;
        query.values << value;
    }
}

void addReceived(CaseQuery &query, const CaseFilter &filter, Driver driver, const QString &sorted) {
    if (filter.receivedFrom.isValid()) {
        query.where << held(u"received"_s, driver, sorted) + u" >= ?"_s;
        query.values << filter.receivedFrom.toString(Qt::ISODate);
    }
    if (filter.receivedTo.isValid()) {
        query.where << held(u"received"_s, driver, sorted) + u" <= ?"_s;
        query.values << filter.receivedTo.toString(Qt::ISODate);
    }
}

// What falls due at an hour is overdue when that is over, what falls due on a day when the day is: as text the day
// alone comes before all of its hours.
void addState(CaseQuery &query, TargetState state, const CaseList::Days &days) {
    const QString today = days.today.toString(Qt::ISODate);
    const QString now = days.now.isKnown() ? days.now.toText() : today;
    const QString tomorrow = days.today.addDays(1).toString(Qt::ISODate);
    const QString afterwards = days.approachingUntil.addDays(1).toString(Qt::ISODate);
    query.where << u"r.is_open"_s;
    switch (state) {
        case TargetState::Overdue:
            query.where << u"r.next_due < ? AND r.next_due <> ?"_s;
            query.values << now << today;
            break;
        case TargetState::DueToday:
            query.where << u"r.next_due >= ? AND r.next_due < ? AND (r.next_due = ? OR r.next_due >= ?)"_s;
            query.values << today << tomorrow << today << now;
            break;
        case TargetState::Approaching:
            query.where << u"r.next_due >= ? AND r.next_due < ?"_s;
            query.values << tomorrow << afterwards;
            break;
        default:
            query.where << u"r.next_due >= ? AND r.next_due < '9999'"_s;
            query.values << afterwards;
    }
}

void addOnly(CaseQuery &query, const std::vector<qint64> &only) {
    QJsonArray keys;
    for (const qint64 key : only) keys << key;
    query.where << u"r.key IN (SELECT value FROM json_each(?))"_s;
    query.values << QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

}  // namespace

QString columnOf(CaseColumn column) {
    switch (column) {
        case CaseColumn::Reference:
            return u"reference"_s;
        case CaseColumn::Complainant:
            return u"complainant"_s;
        case CaseColumn::About:
            return u"about"_s;
        case CaseColumn::Stage:
            return u"stage"_s;
        case CaseColumn::NextTarget:
            return u"next_target"_s;
        case CaseColumn::Due:
            return u"next_due"_s;
        case CaseColumn::Officer:
            return u"officer"_s;
        case CaseColumn::Received:
            return u"received"_s;
        case CaseColumn::Service:
            return u"service"_s;
        case CaseColumn::Outcome:
            return u"outcome"_s;
        case CaseColumn::Closed:
            return u"closed"_s;
        case CaseColumn::Category:
            return u"category"_s;
    }
    return {};
}

QString searchExpression(const QString &typed) {
    QStringList words;
    QString word;
    for (const QChar letter : typed.left(1000) + u' ') {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            word += letter;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    if (words.isEmpty()) return {};
    const bool unfinished = !typed.isEmpty() && !typed.back().isSpace();
    for (auto &one : words) one = u'"' + one + u'"';
    if (unfinished) words.back() += u'*';
    return words.join(u' ');
}

CaseQuery queryFor(const CaseFilter &filter, const CaseList::Days &days, Driver driver, const QString &sorted) {
    CaseQuery query;
    const QString words = searchExpression(filter.search);
    const bool holdsNoWord = words.isEmpty() && !filter.search.trimmed().isEmpty();
    if (holdsNoWord) query.where << u"0"_s;  // signs alone stand in no case's words
    query.from = words.isEmpty() ? u"case_row r"_s : u"case_search s JOIN case_row r ON r.key = s.rowid"_s;
    if (!words.isEmpty()) {
        query.where << u"s.case_search MATCH ?"_s;
        query.values << words;
    }
    if (filter.status == CaseFilter::Status::Open) query.where << u"r.is_open"_s;
    if (filter.status == CaseFilter::Status::Closed) query.where << u"NOT r.is_open"_s;
    if (filter.state) addState(query, *filter.state, days);
    addEqualities(query, filter, driver, sorted);
    addReceived(query, filter, driver, sorted);
    if (!filter.only.empty()) addOnly(query, filter.only);
    return query;
}

bool canDrive(const CaseFilter &filter) {
    return !equalitiesOf(filter).empty() || filter.receivedFrom.isValid() || filter.receivedTo.isValid();
}

Driver driverFor(Database &database, const CaseFilter &filter, const QString &sorted) {
    if (!filter.only.empty()) return Driver::Filter;
    for (const auto &[column, value] : equalitiesOf(filter)) {
        if (column == sorted) return Driver::Order;
    }
    for (const auto &[column, value] : equalitiesOf(filter)) {
        const QString sql =
            u"SELECT count(*) FROM (SELECT 1 FROM case_row WHERE %1 = ? LIMIT %2)"_s.arg(column).arg(fewRows);
        if (database.value(sql, {value}).value_or(QVariant(fewRows)).toInt() < fewRows) return Driver::Filter;
    }
    const bool byReceipt = filter.receivedFrom.isValid() || filter.receivedTo.isValid();
    if (!byReceipt || sorted == "received"_L1) return Driver::Order;
    const QString from = filter.receivedFrom.isValid() ? filter.receivedFrom.toString(Qt::ISODate) : u""_s;
    const QString to = filter.receivedTo.isValid() ? filter.receivedTo.toString(Qt::ISODate) : u"9999"_s;
    const QString sql =
        u"SELECT count(*) FROM (SELECT 1 FROM case_row WHERE received BETWEEN ? AND ? LIMIT %1)"_s.arg(fewRows);
    return database.value(sql, {from, to}).value_or(QVariant(fewRows)).toInt() < fewRows ? Driver::Filter
                                                                                         : Driver::Order;
}

}  // namespace redress
