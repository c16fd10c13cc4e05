// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reminders_form.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QLabel *quietNote(const QString &words, QWidget *parent) {
    auto *note = new QLabel(words, parent);
    note->setWordWrap(true);
    setLook(note, Look::Quiet);
    return note;
}

}  // namespace

RemindersForm::RemindersForm(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_wanted(new QCheckBox(tr("&Tell me what falls due for me"), this)),
      m_from(hour(u"quietFrom"_s, tr("Quiet from"), preferences.quietHours().from)),
      m_until(hour(u"quietUntil"_s, tr("Quiet until"), preferences.quietHours().until)),
      m_file(new QLineEdit(this)),
      m_stop(new QPushButton(tr("Stop"), this)) {
    m_wanted->setObjectName(u"remindersWanted"_s);
    m_wanted->setChecked(preferences.remindersWanted());
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setRemindersWanted(on);
        Q_EMIT changed();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::scaled(10));
    column->addWidget(m_wanted);
    column->addLayout(buildQuietHours());
    column->addWidget(
        quietNote(tr("In quiet hours, and on days nobody works, reminders wait for the morning. They never say what a "
                     "confidential case is about."),
                  this));
    column->addSpacing(Theme::scaled(6));
    column->addLayout(buildCalendarFile());
    column->addWidget(
        quietNote(tr("While it is open, Redress keeps your targets, promises, meetings and duties in this file. "
                     "Thunderbird subscribes to the file itself, and what moves here moves there. Outlook subscribes "
                     "only to web addresses: let your IT put the file on your web server, or open it in Outlook, which "
                     "takes it in once, as it is that day."),
                  this));
    setCalendarFile(preferences.calendarFile());
}

QTimeEdit *RemindersForm::hour(const QString &name, const QString &label, QTime time) {
    auto *edit = new QTimeEdit(time, this);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setDisplayFormat(u"HH:mm"_s);
    connect(edit, &QTimeEdit::timeChanged, this, &RemindersForm::keepQuietHours);
    return edit;
}

QHBoxLayout *RemindersForm::buildQuietHours() {
    auto *words = new QLabel(tr("&Quiet from"), this);
    words->setBuddy(m_from);
    auto *until = new QLabel(tr("&until"), this);
    until->setBuddy(m_until);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    for (QWidget *each : std::initializer_list<QWidget *>{words, m_from, until, m_until}) row->addWidget(each);
    row->addStretch();
    return row;
}

QHBoxLayout *RemindersForm::buildCalendarFile() {
    auto *words = new QLabel(tr("Calendar &file"), this);
    m_file->setObjectName(u"calendarFile"_s);
    m_file->setAccessibleName(tr("Calendar file"));
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("None"));
    words->setBuddy(m_file);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"chooseCalendarFile"_s);
    choose->setAccessibleName(tr("Choose the calendar file"));
    m_stop->setObjectName(u"stopCalendarFile"_s);
    m_stop->setAccessibleName(tr("Stop keeping the calendar file"));
    connect(choose, &QPushButton::clicked, this, &RemindersForm::chooseCalendarFile);
    connect(m_stop, &QPushButton::clicked, this, [this] { setCalendarFile({}); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(words);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    row->addWidget(m_stop);
    return row;
}

void RemindersForm::keepQuietHours() {
    m_preferences.setQuietHours({m_from->time(), m_until->time()});
    Q_EMIT changed();
}

void RemindersForm::chooseCalendarFile() {
    const QString before = m_preferences.calendarFile();
    const FileChoice choice{FileChoice::For::Saving, tr("Where the calendar is kept"), tr("Calendars (*.ics)"),
                            u"ics"_s, before.isEmpty() ? u"redress.ics"_s : before};
    redress::chooseFile(this, choice, [this](const QString &path) { setCalendarFile(path); });
}

// The file stays where it is when it is no longer kept: it is not for us to delete.
void RemindersForm::setCalendarFile(const QString &path) {
    m_file->setText(QDir::toNativeSeparators(path));
    m_stop->setEnabled(!path.isEmpty());
    if (path == m_preferences.calendarFile()) return;
    m_preferences.setCalendarFile(path);
    Q_EMIT changed();
}

}  // namespace redress
