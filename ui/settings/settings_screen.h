// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/common/session.h"
#include "ui/settings/preferences.h"

class QBoxLayout;
class QPushButton;

namespace redress {

class ClosuresForm;
class HolidaysForm;
class MessageBar;
class OrganisationForm;
class StaffReadersForm;

// What the register knows of the organisation, and how the window looks.
class SettingsScreen : public QWidget {
    Q_OBJECT

public:
    SettingsScreen(const Session &session, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] bool hasUnsaved() const;
    void save();           // asks first where dates of open cases would move
    void warnOfUnsaved();  // says what is not saved yet, where it can be saved

Q_SIGNALS:
    void schemeChosen(redress::Theme::Scheme scheme);
    void importWanted();
    void otherRegisterWanted();
    void remindersChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildColumns();
    [[nodiscard]] QWidget *buildRegisterCard();
    [[nodiscard]] QWidget *card(const QString &heading, const QString &purpose, QWidget *content);
    [[nodiscard]] Organisation edited() const;
    void confirm(const std::vector<MovedDate> &moves);
    void saveNow();
    void showOrganisation();
    void showWhetherSaved();

    Session m_session;
    MessageBar *m_message;
    QPushButton *m_save;
    OrganisationForm *m_organisation;
    ClosuresForm *m_closures;
    HolidaysForm *m_holidays;
    StaffReadersForm *m_staffReaders;
    QWidget *m_appearance;
    QWidget *m_reminders;
    QBoxLayout *m_columns = nullptr;
};

}  // namespace redress
