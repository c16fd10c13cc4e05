// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/settings/preferences.h"

class QButtonGroup;
class QHBoxLayout;

namespace redress {

// What one person chooses on this computer: the name that goes on the timeline, light or dark.
class AppearanceForm : public QWidget {
    Q_OBJECT

public:
    AppearanceForm(Preferences &preferences, const QString &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void schemeChosen(redress::Theme::Scheme scheme);

private:
    [[nodiscard]] QHBoxLayout *buildSchemes();
    void add(QHBoxLayout *row, Theme::Scheme scheme, const QString &label);

    Preferences &m_preferences;
    QButtonGroup *m_schemes;
};

}  // namespace redress
