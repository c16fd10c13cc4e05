// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_columns.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct ColumnLook {
    CaseColumn column;
    const char *title;
    int width;
    bool shown;
};

constexpr std::array looks{
    ColumnLook{CaseColumn::Reference, QT_TRANSLATE_NOOP("CaseColumns", "Case"), 116, true},
    ColumnLook{CaseColumn::Complainant, QT_TRANSLATE_NOOP("CaseColumns", "Complainant"), 160, true},
    ColumnLook{CaseColumn::About, QT_TRANSLATE_NOOP("CaseColumns", "About"), 190, true},
    ColumnLook{CaseColumn::Stage, QT_TRANSLATE_NOOP("CaseColumns", "Stage"), 80, true},
    ColumnLook{CaseColumn::NextTarget, QT_TRANSLATE_NOOP("CaseColumns", "Next target"), 196, true},
    ColumnLook{CaseColumn::Due, QT_TRANSLATE_NOOP("CaseColumns", "Due"), 176, true},
    ColumnLook{CaseColumn::Officer, QT_TRANSLATE_NOOP("CaseColumns", "Officer"), 112, true},
    ColumnLook{CaseColumn::Received, QT_TRANSLATE_NOOP("CaseColumns", "Received"), 96, true},
    ColumnLook{CaseColumn::Service, QT_TRANSLATE_NOOP("CaseColumns", "Service"), 130, false},
    ColumnLook{CaseColumn::Outcome, QT_TRANSLATE_NOOP("CaseColumns", "Outcome"), 120, false},
    ColumnLook{CaseColumn::Closed, QT_TRANSLATE_NOOP("CaseColumns", "Closed"), 96, false},
    ColumnLook{CaseColumn::Category, QT_TRANSLATE_NOOP("CaseColumns", "Category"), 130, false},
};

static_assert(looks.size() == allCaseColumns.size());

const ColumnLook &lookOf(CaseColumn column) {
    return looks.at(static_cast<size_t>(sectionOf(column)));
}

}  // namespace

QString titleOf(CaseColumn column) {
    return QCoreApplication::translate("CaseColumns", lookOf(column).title);
}

bool shownAtFirst(CaseColumn column) {
    return lookOf(column).shown;
}

int widthAtFirst(CaseColumn column) {
    return lookOf(column).width;
}

}  // namespace redress
