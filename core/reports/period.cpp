// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/period.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

// The years that the working calendar answers for.
constexpr int firstYear = 1950;
constexpr int lastYear = 2199;

constexpr int monthsOfQuarter = 3;
constexpr int firstMonthOfFinancialYear = 4;

using Parts = QRegularExpressionMatch;

Parts match(const QString &pattern, const QString &text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

int number(const Parts &parts, int group) {
    return parts.captured(group).toInt();
}

// The first day of what the text names; empty where it names no period.
std::optional<std::pair<Period::Kind, QDate>> firstDay(const QString &text) {
    if (const auto quarter = match(u"([0-9]{4})-Q([1-4])"_s, text); quarter.hasMatch())
        return std::pair{Period::Kind::Quarter,
                         QDate(number(quarter, 1), (number(quarter, 2) - 1) * monthsOfQuarter + 1, 1)};
    if (const auto month = match(u"([0-9]{4})-([0-9]{2})"_s, text); month.hasMatch())
        return std::pair{Period::Kind::Month, QDate(number(month, 1), number(month, 2), 1)};
    const auto year = match(u"([0-9]{4})/([0-9]{2})"_s, text);
    if (year.hasMatch() && (number(year, 1) + 1) % 100 == number(year, 2))
        return std::pair{Period::Kind::FinancialYear, QDate(number(year, 1), firstMonthOfFinancialYear, 1)};
    return {};
}

}  // namespace

Result<Period> Period::fromText(const QString &text) {
    const auto found = firstDay(text.trimmed().toUpper());
    if (!found || !found->second.isValid())
        return refuse(Words::tr("“%1” is not a period: write a quarter as 2026-Q1, a month as 2026-04, "
                                "or a financial year (April to March) as 2025/26.")
                          .arg(text.simplified().left(40)));
    if (found->second.year() < firstYear || found->second.year() > lastYear)
        return refuse(Words::tr("The period %1 is out of reach: use a year from %2 to %3.")
                          .arg(text.trimmed(), QString::number(firstYear), QString::number(lastYear)));
    return Period(found->first, found->second);
}

Period Period::containing(Kind kind, QDate day) {
    const int year = day.year();
    const int month = day.month();
    switch (kind) {
        case Kind::Month:
            return {kind, QDate(year, month, 1)};
        case Kind::Quarter:
            return {kind, QDate(year, (month - 1) / monthsOfQuarter * monthsOfQuarter + 1, 1)};
        case Kind::FinancialYear:
            break;
    }
    return {kind, QDate(month < firstMonthOfFinancialYear ? year - 1 : year, firstMonthOfFinancialYear, 1)};
}

int Period::months() const {
    switch (m_kind) {
        case Kind::Month:
            return 1;
        case Kind::Quarter:
            return monthsOfQuarter;
        case Kind::FinancialYear:
            break;
    }
    return 12;
}

QDate Period::to() const {
    return m_from.addMonths(months()).addDays(-1);
}

Period Period::previous() const {
    return {m_kind, m_from.addMonths(-months())};
}

Period Period::next() const {
    return {m_kind, m_from.addMonths(months())};
}

QString Period::toText() const {
    switch (m_kind) {
        case Kind::Month:
            return m_from.toString(u"yyyy-MM");
        case Kind::Quarter:
            return u"%1-Q%2"_s.arg(m_from.year()).arg((m_from.month() - 1) / monthsOfQuarter + 1);
        case Kind::FinancialYear:
            break;
    }
    return u"%1/%2"_s.arg(m_from.year()).arg((m_from.year() + 1) % 100, 2, 10, QChar(u'0'));
}

QString Period::title() const {
    const QLocale locale;
    switch (m_kind) {
        case Kind::Month:
            return locale.toString(m_from, u"MMMM yyyy");
        case Kind::Quarter:
            return Words::tr("%1 to %2")
                .arg(locale.standaloneMonthName(m_from.month()), locale.toString(to(), u"MMMM yyyy"));
        case Kind::FinancialYear:
            break;
    }
    return Words::tr("Financial year %1").arg(toText());
}

}  // namespace redress
