// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QWidget>

#include "core/people/profile.h"

class QComboBox;

namespace redress {

// What a person tells about themselves for equality's sake: held apart, and never shown with a case.
class ProfileFields : public QWidget {
    Q_OBJECT

public:
    explicit ProfileFields(QWidget *parent = nullptr);

    void showProfile(const Profile &profile);
    [[nodiscard]] QJsonObject changes() const;  // data of person.profile-recorded: what differs from the one shown

Q_SIGNALS:
    void edited();

private:
    Profile m_profile;
    QMap<Characteristic, QComboBox *> m_answers;
};

}  // namespace redress
