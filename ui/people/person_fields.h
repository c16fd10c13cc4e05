// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/people/person.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace redress {

class GrowingText;

// Who a person is, how they are reached, and what they need.
class PersonFields : public QWidget {
    Q_OBJECT

public:
    explicit PersonFields(QWidget *parent = nullptr);

    void showPerson(const Person &person);
    [[nodiscard]] QJsonObject changes() const;  // data of person.changed: what differs from the person shown

Q_SIGNALS:
    void edited();

private:
    void addDetails(QVBoxLayout *column);
    void addNeeds(QVBoxLayout *column);
    void connectEdits();

    struct Line {
        QLatin1StringView key;
        QLineEdit *field;
        QString Person::*detail;
    };
    [[nodiscard]] std::vector<Line> lines() const;

    Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_postcode;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QComboBox *m_contact;
    QComboBox *m_format;
    QLineEdit *m_language;
    GrowingText *m_needs;
};

}  // namespace redress
