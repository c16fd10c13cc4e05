// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/policy/policy.h"
#include "ui/case/asks/ask_field.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace redress {

// Who was there: a row for each person with a name and a role. Those whom the policy asks for have a row already.
class PeopleAsk : public AskField {
    Q_OBJECT

public:
    PeopleAsk(const Ask &ask, const Policy &policy, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    struct Row {
        QLineEdit *name;
        QComboBox *role;
    };

    void addRow(const RoleId &role);
    void fillRoles(QComboBox *combo, const RoleId &chosen) const;
    [[nodiscard]] QJsonObject personIn(const Row &row) const;
    [[nodiscard]] bool isAsItCame(size_t at) const;

    std::vector<PolicyRole> m_roles;  // of the policy
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};

}  // namespace redress
