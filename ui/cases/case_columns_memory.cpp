// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_columns_memory.h"

#include <QHeaderView>
#include <QSettings>
#include <algorithm>

#include "ui/cases/case_columns.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int version = 1;  // grows whenever columns are added or change places in CaseColumn
const auto versionKey = u"cases/columnsVersion"_s;
const auto scaleKey = u"cases/columnsScale"_s;  // widths in another size of text fit no words
const auto stateKey = u"cases/columns"_s;

int scaleNow() {
    return Theme::scaled(100);
}

}  // namespace

bool CaseColumnsMemory::restore() {
    const QSettings settings;
    if (settings.value(versionKey).toInt() != version) return false;
    if (settings.value(scaleKey, scaleNow()).toInt() != scaleNow()) return false;
    return m_header.restoreState(settings.value(stateKey).toByteArray());
}

void CaseColumnsMemory::keep() const {
    QSettings settings;
    settings.setValue(versionKey, version);
    settings.setValue(scaleKey, scaleNow());
    settings.setValue(stateKey, m_header.saveState());
}

void CaseColumnsMemory::forget() const {
    QSettings().remove(stateKey);
}

void CaseColumnsMemory::setUsual() {
    for (const CaseColumn column : allCaseColumns) {
        const int section = sectionOf(column);
        m_header.setSectionHidden(section, false);
        m_header.resizeSection(section, Theme::scaled(widthAtFirst(column)));
        m_header.moveSection(m_header.visualIndex(section), section);
    }
    for (const CaseColumn column : allCaseColumns) m_header.setSectionHidden(sectionOf(column), !shownAtFirst(column));
}

void CaseColumnsMemory::fill(int width) {
    constexpr int about = sectionOf(CaseColumn::About);
    if (m_header.isSectionHidden(about)) return;
    const int wanted = m_header.sectionSize(about) + width - m_header.length();
    m_header.resizeSection(about, std::max(wanted, Theme::scaled(120)));
}

}  // namespace redress
