// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/people/person.h"
#include "ui/common/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

class FoldOut;
class MessageBar;
class PersonCases;
class PersonFields;
class PersonMerging;
class ProfileFields;

// A person of the register: who they are and what they need, their cases, those who turned out to be the same, and,
// folded away, their profile.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    PersonDialog(const Session &session, const PersonId &person, QWidget *parent = nullptr);

    void offerSomebodyElse();  // for a case: that it is from another person

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void personChanged(const redress::PersonId &person);
    void otherWanted();

private:
    void layOut();
    [[nodiscard]] QWidget *content();
    [[nodiscard]] QWidget *whoTheyAre(QWidget *parent);
    [[nodiscard]] QWidget *aside();
    [[nodiscard]] QWidget *buttons();
    void addProfile(QVBoxLayout *column);
    void connectParts();
    void read();
    void readProfile();
    void save();
    [[nodiscard]] Result<> record(const EventName &event, const QJsonObject &told);

    Session m_session;
    PersonId m_id;
    QLabel *m_title;
    MessageBar *m_messages;
    PersonFields *m_fields;
    FoldOut *m_profileFold;
    ProfileFields *m_profile;
    QLabel *m_profileWords;
    PersonCases *m_cases;
    PersonMerging *m_merging;
    QPushButton *m_other;
    QPushButton *m_save;
};

}  // namespace redress
