// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_emptiness.h"

#include <QCoreApplication>

namespace redress {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("CaseEmptiness", text);
}

QString shortened(const QString &search) {
    constexpr qsizetype most = 40;
    return search.size() <= most ? search : search.left(most) + u'…';
}

// Whoever looks for a case that is closed long since finds it without knowing what a filter is.
CaseEmptiness emptinessOfSearch(const CaseFilter &filter) {
    const QString title =
        translated(QT_TRANSLATE_NOOP("CaseEmptiness", "No case matches “%1”.")).arg(shortened(filter.search));
    CaseFilter all;
    all.search = filter.search;
    if (filter == all)
        return {title,
                translated(
                    QT_TRANSLATE_NOOP("CaseEmptiness", "The beginnings of words are enough; fewer words find more.")),
                translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Clear the search")), CaseEmptiness::Remedy::ClearSearch};
    return {
        title,
        filter.status == CaseFilter::Status::Open
            ? translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Only open cases were searched, within the filters above."))
            : translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Only cases within the filters above were searched.")),
        translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Search all cases")), CaseEmptiness::Remedy::SearchAll};
}

}  // namespace

CaseEmptiness emptinessOf(const CaseFilter &filter) {
    if (!filter.search.isEmpty()) return emptinessOfSearch(filter);
    CaseFilter beyondStatus = filter;
    beyondStatus.status = CaseFilter::Status::Any;
    if (beyondStatus != CaseFilter())
        return {translated(QT_TRANSLATE_NOOP("CaseEmptiness", "No case is like that.")),
                translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Take one of the filters away to see more.")),
                translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Clear the filters")),
                CaseEmptiness::Remedy::ClearFilters};
    return {filter.status == CaseFilter::Status::Closed
                ? translated(QT_TRANSLATE_NOOP("CaseEmptiness", "No case has been closed yet."))
                : translated(QT_TRANSLATE_NOOP("CaseEmptiness", "There is no case here yet.")),
            translated(QT_TRANSLATE_NOOP("CaseEmptiness", "Cases appear here as they are received.")),
            translated(QT_TRANSLATE_NOOP("CaseEmptiness", "New case")), CaseEmptiness::Remedy::NewCase};
}

}  // namespace redress
