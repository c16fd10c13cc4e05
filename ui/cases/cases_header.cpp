// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_header.h"

#include <QPushButton>

#include "ui/cases/search_field.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

CasesHeader::CasesHeader(QWidget *parent) : PageHeader(tr("Cases"), parent), m_search(new SearchField(this)) {
    m_search->setMinimumWidth(Theme::scaled(380));
    auto *people = new QPushButton(tr("&People…"), this);
    auto *exporting = new QPushButton(tr("E&xport…"), this);
    auto *newCase = new QPushButton(tr("&New case"), this);
    people->setObjectName(u"peopleButton"_s);
    exporting->setObjectName(u"exportButton"_s);
    setLook(newCase, Look::Primary);
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, people, exporting, newCase}) addAction(each);
    connect(people, &QPushButton::clicked, this, &CasesHeader::peopleWanted);
    connect(exporting, &QPushButton::clicked, this, &CasesHeader::exportWanted);
    connect(newCase, &QPushButton::clicked, this, &CasesHeader::newCaseWanted);
}

}  // namespace redress
