// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/people_ask.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

PeopleAsk::PeopleAsk(const Ask &ask, const Policy &policy, QWidget *parent)
    : AskField(ask, parent),
      m_roles(policy.roles),
      m_list(new QVBoxLayout),
      m_add(new QPushButton(icon(Icon::Plus, Theme::Role::Link), tr("Somebody else"), this)) {
    m_list->setSpacing(Theme::scaled(4));
    column()->addLayout(m_list);
    m_add->setObjectName(inputName() + u".add"_s);
    m_add->setAccessibleName(tr("%1: add somebody else").arg(ask.label));
    setLook(m_add, Look::Link);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    for (const RoleId &role : ask.roles) addRow(role);
    if (m_rows.empty()) addRow({});
    setFocusProxy(m_rows.front().name);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().name->setFocus();
    });
}

void PeopleAsk::addRow(const RoleId &role) {
    const QString number = QString::number(m_rows.size() + 1);
    Row row{new QLineEdit(this), new QComboBox(this)};
    row.name->setObjectName(u"%1.%2.name"_s.arg(inputName(), number));
    row.name->setAccessibleName(tr("%1: name of person %2").arg(ask().label, number));
    row.name->setPlaceholderText(tr("Name"));
    row.role->setObjectName(u"%1.%2.role"_s.arg(inputName(), number));
    row.role->setAccessibleName(tr("%1: role of person %2").arg(ask().label, number));
    fillRoles(row.role, role);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(8));
    line->addWidget(row.name, 3);
    line->addWidget(row.role, 2);
    m_list->addLayout(line);
    connect(row.name, &QLineEdit::textChanged, this, &PeopleAsk::changed);
    connect(row.role, &QComboBox::currentIndexChanged, this, &PeopleAsk::changed);
    QWidget::setTabOrder(row.name, row.role);
    QWidget::setTabOrder(row.role, m_add);
    m_rows.push_back(row);
}

void PeopleAsk::fillRoles(QComboBox *combo, const RoleId &chosen) const {
    combo->addItem(tr("In no role of the policy"), QString());
    for (const PolicyRole &role : m_roles) combo->addItem(role.name, role.id.text());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen.text())));
}

QJsonObject PeopleAsk::personIn(const Row &row) const {
    QJsonObject person;
    const QString name = row.name->text().trimmed();
    const QString role = row.role->currentData().toString();
    if (!name.isEmpty()) person.insert(keys::name, name);
    if (!role.isEmpty()) person.insert(keys::role, role);
    return person;
}

bool PeopleAsk::isAsItCame(size_t at) const {
    const QString role = at < ask().roles.size() ? ask().roles[at].text() : QString();
    return m_rows[at].name->text().isEmpty() && m_rows[at].role->currentData().toString() == role;
}

Result<QJsonValue> PeopleAsk::value() const {
    QJsonArray people;
    for (const Row &row : m_rows)
        if (const auto person = personIn(row); person.contains(keys::name)) people.append(person);
    return people.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(people);
}

QJsonValue PeopleAsk::typed() const {
    QJsonArray people;
    bool untouched = true;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        untouched = untouched && isAsItCame(at);
        people.append(personIn(m_rows[at]));
    }
    return untouched ? QJsonValue(QJsonValue::Undefined) : QJsonValue(people);
}

void PeopleAsk::restore(const QJsonValue &typed) {
    if (!typed.isArray()) return;
    const QJsonArray people = typed.toArray();
    while (qsizetype(m_rows.size()) < people.size()) addRow({});
    for (qsizetype at = 0; at < people.size(); ++at) {
        const QJsonObject person = people.at(at).toObject();
        const Row &row = m_rows[size_t(at)];
        row.name->setText(person.value(keys::name).toString());
        row.role->setCurrentIndex(std::max(0, row.role->findData(person.value(keys::role).toString())));
    }
}

}  // namespace redress
