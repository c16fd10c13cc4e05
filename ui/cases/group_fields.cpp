// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/group_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/case/growing_text.h"
#include "ui/cases/form_field.h"
#include "ui/cases/intake.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 3;

QString hintOf(const Customers &customers) {
    if (!customers.oneContact) return {};
    return GroupFields::tr("The group names one person as contact, with whom you work. Clause %1.")
        .arg(customers.groups ? customers.groups->number : QString());
}

}  // namespace

GroupFields::GroupFields(const Customers &customers, QWidget *parent)
    : IntakePart(parent),
      m_box(new QCheckBox(tr("Several people complain to&gether"), this)),
      m_members(new GrowingText(this)),
      m_contact(new QComboBox(this)),
      m_fields(new QWidget(this)) {
    m_box->setObjectName(u"group.box"_s);
    m_members->setObjectName(u"group.members"_s);
    m_members->setFewestLines(fewestLines);
    m_members->setPlaceholderText(tr("One on each line, with the address after a comma"));
    m_contact->setObjectName(u"group.contact"_s);
    m_membersField = new FormField(tr("Who else complains?"), m_members, m_fields);
    m_contactField = new FormField(tr("Their contact"), m_contact, m_fields);
    m_contactField->setHint(hintOf(customers));
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(Theme::scaled(24), 0, 0, Theme::scaled(4));
    rows->setSpacing(Theme::scaled(8));
    rows->addWidget(m_membersField);
    rows->addWidget(m_contactField);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_box);
    column->addWidget(m_fields);
    m_fields->hide();
    offerContacts();
    connect(m_box, &QCheckBox::toggled, this, &GroupFields::showFields);
    connect(m_members, &GrowingText::textChanged, this, &GroupFields::offerContacts);
    connect(m_contact, &QComboBox::currentIndexChanged, this, &GroupFields::edited);
}

std::vector<GroupFields::Member> GroupFields::members() const {
    std::vector<Member> members;
    for (const QString &line : m_members->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (const QString name = line.section(u',', 0, 0).simplified(); !name.isEmpty())
            members.push_back({name, line.section(u',', 1).simplified()});
    return members;
}

void GroupFields::tell(QJsonObject &words) const {
    if (!m_box->isChecked()) return;
    QJsonArray group;
    for (const Member &member : members()) {
        QJsonObject one{{keys::name, member.name}};
        if (!member.address.isEmpty()) one.insert(keys::address, member.address);
        group.append(one);
    }
    words[intake_keys::group] = group;
    if (m_contact->currentIndex() > 0) words[intake_keys::contact] = m_contact->currentText();
}

void GroupFields::setWords(const QJsonObject &words) {
    QStringList lines;
    for (const auto &value : words[intake_keys::group].toArray()) {
        const QJsonObject member = value.toObject();
        QStringList parts{member[keys::name].toString(), member[keys::address].toString()};
        parts.removeAll(QString());
        lines << parts.join(u", "_s);
    }
    m_members->setPlainText(lines.join(u'\n'));
    m_box->setChecked(words.contains(intake_keys::group));
    m_contact->setCurrentIndex(std::max(0, m_contact->findText(words[intake_keys::contact].toString())));
    m_membersField->setFault({});
}

bool GroupFields::check() {
    if (!m_box->isChecked() || !members().empty()) return true;
    m_membersField->setFault(tr("Name at least one person who complains with them, or untick this."));
    m_membersField->focusField();
    return false;
}

void GroupFields::setComplainant(const QString &name) {
    if (name == m_complainant) return;
    m_complainant = name;
    offerContacts();
}

void GroupFields::showFields(bool shown) {
    m_fields->setVisible(shown);
    if (shown) m_membersField->focusField();
    Q_EMIT edited();
}

void GroupFields::offerContacts() {
    const QString chosen = m_contact->currentIndex() > 0 ? m_contact->currentText() : QString();
    {
        const QSignalBlocker quiet(m_contact);
        m_contact->clear();
        m_contact->addItem(tr("Not named yet"));
        if (!m_complainant.isEmpty()) m_contact->addItem(m_complainant);
        for (const Member &member : members()) m_contact->addItem(member.name);
        m_contact->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_contact->findText(chosen)));
    }
    m_membersField->setFault({});
    Q_EMIT edited();
}

}  // namespace redress
