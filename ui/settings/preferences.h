// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include "core/schedule/quiet_hours.h"
#include "ui/common/theme.h"

namespace redress {

// What one person has chosen on one computer, as opposed to what the register keeps for everyone.
class Preferences {
public:
    explicit Preferences(const QString &file);  // an INI file; made when something is first chosen

    [[nodiscard]] Theme::Scheme scheme() const;
    void setScheme(Theme::Scheme scheme);

    [[nodiscard]] QString registerPath() const;  // of the register that was open last; empty on the first start
    void setRegisterPath(const QString &path);

    [[nodiscard]] QString user() const;  // the name that goes on the timeline; empty until chosen
    void setUser(const QString &name);

    [[nodiscard]] bool remindersWanted() const;  // yes, until they are turned off
    void setRemindersWanted(bool wanted);

    [[nodiscard]] QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);

    [[nodiscard]] QStringList told() const;  // of Reminders: what this person was reminded of already
    void setTold(const QStringList &told);

    [[nodiscard]] QString calendarFile() const;  // that other programs subscribe to; empty: none is kept
    void setCalendarFile(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

}  // namespace redress
