// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/settings/preferences.h"

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace redress {

// How a person wants to be told of what falls due for them: notifications with their quiet hours, and the file that
// their calendar subscribes to.
class RemindersForm : public QWidget {
    Q_OBJECT

public:
    explicit RemindersForm(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QTimeEdit *hour(const QString &name, const QString &label, QTime time);
    [[nodiscard]] QHBoxLayout *buildQuietHours();
    [[nodiscard]] QHBoxLayout *buildCalendarFile();
    void keepQuietHours();
    void chooseCalendarFile();
    void setCalendarFile(const QString &path);

    Preferences &m_preferences;
    QCheckBox *m_wanted;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QLineEdit *m_file;
    QPushButton *m_stop;
};

}  // namespace redress
