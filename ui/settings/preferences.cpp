// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const auto schemeKey = u"appearance/scheme"_s;
const auto registerKey = u"register/path"_s;
const auto userKey = u"officer/name"_s;
const auto remindersKey = u"reminders/wanted"_s;
const auto quietFromKey = u"reminders/quiet_from"_s;
const auto quietUntilKey = u"reminders/quiet_until"_s;
const auto toldKey = u"reminders/told"_s;
const auto calendarKey = u"reminders/calendar_file"_s;
const auto geometryKey = u"window/geometry"_s;

}  // namespace

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

Theme::Scheme Preferences::scheme() const {
    const QString name = m_settings.value(schemeKey).toString();
    if (name == "light"_L1) return Theme::Scheme::Light;
    return name == "dark"_L1 ? Theme::Scheme::Dark : Theme::Scheme::System;
}

void Preferences::setScheme(Theme::Scheme scheme) {
    switch (scheme) {
        case Theme::Scheme::System:
            return m_settings.setValue(schemeKey, u"system"_s);
        case Theme::Scheme::Light:
            return m_settings.setValue(schemeKey, u"light"_s);
        case Theme::Scheme::Dark:
            return m_settings.setValue(schemeKey, u"dark"_s);
    }
}

QString Preferences::registerPath() const {
    return m_settings.value(registerKey).toString();
}

void Preferences::setRegisterPath(const QString &path) {
    m_settings.setValue(registerKey, path);
}

QString Preferences::user() const {
    return m_settings.value(userKey).toString();
}

void Preferences::setUser(const QString &name) {
    m_settings.setValue(userKey, name);
}

bool Preferences::remindersWanted() const {
    return m_settings.value(remindersKey, true).toBool();
}

void Preferences::setRemindersWanted(bool wanted) {
    m_settings.setValue(remindersKey, wanted);
}

QuietHours Preferences::quietHours() const {
    const auto hour = [this](const QString &key, QTime usual) {
        const QTime kept = QTime::fromString(m_settings.value(key).toString(), Qt::ISODate);
        return kept.isValid() ? kept : usual;
    };
    const QuietHours usual;
    return {hour(quietFromKey, usual.from), hour(quietUntilKey, usual.until)};
}

void Preferences::setQuietHours(const QuietHours &hours) {
    m_settings.setValue(quietFromKey, hours.from.toString(Qt::ISODate));
    m_settings.setValue(quietUntilKey, hours.until.toString(Qt::ISODate));
}

QStringList Preferences::told() const {
    return m_settings.value(toldKey).toStringList();
}

void Preferences::setTold(const QStringList &told) {
    if (told != this->told()) m_settings.setValue(toldKey, told);
}

QString Preferences::calendarFile() const {
    return m_settings.value(calendarKey).toString();
}

void Preferences::setCalendarFile(const QString &path) {
    m_settings.setValue(calendarKey, path);
}

QByteArray Preferences::windowGeometry() const {
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry) {
    m_settings.setValue(geometryKey, geometry);
}

}  // namespace redress
