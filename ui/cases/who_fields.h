// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/clues.h"
#include "core/people/person.h"
#include "ui/cases/form_row.h"
#include "ui/cases/intake_part.h"
#include "ui/common/session.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace redress {

class FormField;
class PersonLine;

// Who a case is from and how they are reached. An anonymous case asks for none of it.
class WhoFields : public IntakePart {
    Q_OBJECT

public:
    WhoFields(const Session &session, std::shared_ptr<const Policy> policy, QWidget *parent = nullptr);

    void tell(QJsonObject &words) const override;
    void setWords(const QJsonObject &words) override;
    [[nodiscard]] bool check() override;

    [[nodiscard]] Clues clues() const;  // what was typed of them; nothing once they were found
    [[nodiscard]] const Person &person() const { return m_person; }  // whom the register knows them as; may be nobody
    void setPerson(const Person &person);                            // takes over their name and how they are reached
    void focusName();
    void adviseOnKind(const QString &words);  // empty: nothing

Q_SIGNALS:
    void personWanted(const redress::PersonId &person);
    void offersWanted();  // to go to those who are offered

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addName(QVBoxLayout *column);
    void addReach(QVBoxLayout *column);
    void addKinds(QHBoxLayout *row);
    void showAnonymous(bool anonymous);
    void forgetPerson();
    [[nodiscard]] std::vector<TextField> texts() const;

    Session m_session;
    std::shared_ptr<const Policy> m_policy;
    Person m_person;
    QLineEdit *m_complainant;
    QComboBox *m_kind;
    QCheckBox *m_anonymous;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_address;
    QLineEdit *m_postcode;
    FormField *m_nameField = nullptr;
    FormField *m_kindField = nullptr;
    QLabel *m_kindWords = nullptr;
    FormField *m_phoneField = nullptr;
    FormField *m_emailField = nullptr;
    QWidget *m_reach = nullptr;
    PersonLine *m_personLine = nullptr;
};

}  // namespace redress
