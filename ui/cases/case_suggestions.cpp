// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_suggestions.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/cases/search_marks.h"

namespace redress {

namespace {

constexpr qsizetype lettersOfAName = 4;  // fewer would name half the register

// Every word of the name begins a word of the complainant's.
bool isNamed(const CaseRow &row, const QString &name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString &word) { return !SearchMarks(word).in(row.complainant).empty(); });
}

}  // namespace

QStringList CaseSuggestions::officers() const {
    return m_register.cases().valuesOf(CaseColumn::Officer).value_or(QStringList());
}

QStringList CaseSuggestions::services() const {
    return m_register.cases().valuesOf(CaseColumn::Service).value_or(QStringList());
}

QStringList CaseSuggestions::categories() const {
    return m_register.cases().valuesOf(CaseColumn::Category).value_or(QStringList());
}

QStringList CaseSuggestions::channels() {
    const auto translated = [](const char *text) { return QCoreApplication::translate("CaseSuggestions", text); };
    return {translated(QT_TRANSLATE_NOOP("CaseSuggestions", "Phone")),
            translated(QT_TRANSLATE_NOOP("CaseSuggestions", "Email")),
            translated(QT_TRANSLATE_NOOP("CaseSuggestions", "Letter")),
            translated(QT_TRANSLATE_NOOP("CaseSuggestions", "In person")),
            translated(QT_TRANSLATE_NOOP("CaseSuggestions", "Website")),
            translated(QT_TRANSLATE_NOOP("CaseSuggestions", "Social media"))};
}

std::vector<CaseRow> CaseSuggestions::alike(const QString &complainant, const QString &address, int most) const {
    std::vector<CaseRow> rows = m_register.cases().alike(complainant, address, most).value_or(std::vector<CaseRow>());
    if (complainant.size() < lettersOfAName) return rows;
    CaseFilter filter;
    filter.search = complainant;
    const auto found = m_register.cases().page(filter, {}, m_register.days(), 5 * most);
    if (!found) return rows;
    for (const CaseRow &row : found->rows) {
        const bool known = std::ranges::find(rows, row.key, &CaseRow::key) != rows.end();
        if (static_cast<int>(rows.size()) < most && !known && isNamed(row, complainant)) rows.push_back(row);
    }
    return rows;
}

}  // namespace redress
