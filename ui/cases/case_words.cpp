// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_words.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "ui/common/dates.h"

namespace redress {

namespace {

QString dayWords(QDate day, QDate today) {
    return day.isValid() ? dates::brief(day, today) : QString();
}

}  // namespace

QString wordsOf(const CaseRow &row, CaseColumn column, QDate today) {
    switch (column) {
        case CaseColumn::Reference:
            return row.reference.text();
        case CaseColumn::Complainant:
            return row.complainant.isEmpty() ? QCoreApplication::translate("CaseWords", "Anonymous") : row.complainant;
        case CaseColumn::About:
            return row.about;
        case CaseColumn::Stage:
            return row.stageName;
        case CaseColumn::NextTarget:
            return row.closed.isValid() ? QCoreApplication::translate("CaseWords", "Closed") : row.nextTargetName;
        case CaseColumn::Due:
            return {};
        case CaseColumn::Officer:
            return row.officer;
        case CaseColumn::Received:
            return dayWords(row.received, today);
        case CaseColumn::Service:
            return row.service;
        case CaseColumn::Outcome:
            return row.outcome;
        case CaseColumn::Closed:
            return dayWords(row.closed, today);
        case CaseColumn::Category:
            return row.category;
    }
    return {};
}

QString hintOf(const CaseRow &row, CaseColumn column) {
    switch (column) {
        case CaseColumn::Complainant:
            return row.complainant;
        case CaseColumn::About:
            return row.about;
        case CaseColumn::NextTarget:
        case CaseColumn::Due:
            if (!row.nextDue.isKnown()) return {};
            return QCoreApplication::translate("CaseWords", "%1: by the end of %2", "a target and a day")
                .arg(row.nextTargetName, dates::inFull(deadlineOf(row.nextDue).day()));
        case CaseColumn::Received:
            return dates::inFull(row.received);
        case CaseColumn::Closed:
            return row.closed.isValid() ? dates::inFull(row.closed) : QString();
        default:
            return {};
    }
}

}  // namespace redress
