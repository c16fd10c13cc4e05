// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const auto schemeKey = u"appearance/scheme"_s;
const auto registerKey = u"register/path"_s;
const auto userKey = u"officer/name"_s;
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

QByteArray Preferences::windowGeometry() const {
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry) {
    m_settings.setValue(geometryKey, geometry);
}

}  // namespace redress
