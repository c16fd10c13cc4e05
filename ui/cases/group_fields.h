// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/policy/customers.h"
#include "ui/cases/intake_part.h"

class QCheckBox;
class QComboBox;

namespace redress {

class FormField;
class GrowingText;

// Who else complains, a line for each, and whom they have named as their contact.
class GroupFields : public IntakePart {
    Q_OBJECT

public:
    explicit GroupFields(const Customers &customers, QWidget *parent = nullptr);

    void tell(QJsonObject &words) const override;
    void setWords(const QJsonObject &words) override;
    [[nodiscard]] bool check() override;

    void setComplainant(const QString &name);  // who can be the contact too

private:
    struct Member {
        QString name;
        QString address;
    };

    [[nodiscard]] std::vector<Member> members() const;
    void showFields(bool shown);
    void offerContacts();

    QString m_complainant;
    QCheckBox *m_box;
    GrowingText *m_members;
    QComboBox *m_contact;
    FormField *m_membersField = nullptr;
    FormField *m_contactField = nullptr;
    QWidget *m_fields = nullptr;
};

}  // namespace redress
