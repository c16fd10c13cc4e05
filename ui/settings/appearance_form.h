// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/settings/preferences.h"

class QButtonGroup;

namespace redress {

// Light or dark.
class AppearanceForm : public QWidget {
    Q_OBJECT

public:
    explicit AppearanceForm(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void schemeChosen(redress::Theme::Scheme scheme);

private:
    void add(Theme::Scheme scheme, const QString &label);

    Preferences &m_preferences;
    QButtonGroup *m_schemes;
};

}  // namespace redress
