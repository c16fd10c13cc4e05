// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_cases.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/store/people.h"
#include "ui/common/dates.h"
#include "ui/common/elided_label.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

PersonCases::PersonCases(const Register &reg, QWidget *parent)
    : QWidget(parent), m_register(reg), m_column(new QVBoxLayout(this)) {
    auto *title = new QLabel(tr("Their cases"), this);
    setLook(title, Look::Heading);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(6));
    m_column->addWidget(title);
}

void PersonCases::showPerson(const PersonId &person) {
    delete m_list;
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::scaled(2));
    m_column->addWidget(m_list);
    const auto cases = m_register.people().casesOf(person).value_or(std::vector<CaseRef>());
    if (cases.empty()) addWords(tr("None yet."));
    for (size_t each = 0; each < std::min(cases.size(), mostShown); ++each) addCase(cases[each]);
    const int more = static_cast<int>(cases.size()) - static_cast<int>(mostShown);
    if (more > 0) addWords(tr("and %n earlier one(s)", nullptr, more));
}

void PersonCases::addCase(const CaseRef &reference) {
    const auto file = m_register.caseFile(reference);
    if (!file) return;
    const Case &subject = file->subject;
    const QString about = subject.details.summary.isEmpty() ? subject.details.category : subject.details.summary;
    auto *open = new QPushButton(reference.text(), m_list);
    setLook(open, Look::Link);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open case %1, %2").arg(reference.text(), about));
    connect(open, &QPushButton::clicked, this, [this, reference] { Q_EMIT caseWanted(reference); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(4));
    line->addWidget(open);
    const QString day = dates::brief(subject.received.day(), m_register.clock().today());
    line->addWidget(new ElidedLabel(tr("%1, %2", "what a case is about, and its day").arg(about, day), m_list), 1);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(line);
}

void PersonCases::addWords(const QString &words) {
    auto *label = new QLabel(words, m_list);
    setLook(label, Look::Quiet);
    m_list->layout()->addWidget(label);
}

}  // namespace redress
