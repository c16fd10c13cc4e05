// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "ui/common/background.h"
#include "ui/common/change_preview.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/settings/appearance_form.h"
#include "ui/settings/closures_form.h"
#include "ui/settings/holidays_form.h"
#include "ui/settings/moved_dates_model.h"
#include "ui/settings/organisation_form.h"
#include "ui/settings/reminders_form.h"
#include "ui/settings/section_card.h"
#include "ui/settings/staff_readers_form.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int narrow = 900;  // below it the sections stand in one column

}  // namespace

SettingsScreen::SettingsScreen(const Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_message(new MessageBar(this)),
      m_save(new QPushButton(tr("Save changes"), this)),
      m_organisation(new OrganisationForm(this)),
      m_closures(new ClosuresForm(session.reg.clock().today(), this)),
      m_holidays(new HolidaysForm(session.reg.calendar().division(), this)),
      m_staffReaders(new StaffReadersForm(this)),
      m_appearance(nullptr),
      m_reminders(nullptr) {
    setObjectName(u"settingsScreen"_s);
    auto *appearance = new AppearanceForm(preferences, session.user, this);
    m_appearance = appearance;
    auto *reminders = new RemindersForm(preferences, this);
    m_reminders = reminders;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(buildHeader());
    whole->addWidget(buildColumns(), 1);
    const auto changed = [this] { showWhetherSaved(); };
    connect(m_organisation, &OrganisationForm::edited, this, changed);
    connect(m_closures, &ClosuresForm::edited, this, changed);
    connect(m_holidays, &HolidaysForm::edited, this, changed);
    connect(m_staffReaders, &StaffReadersForm::edited, this, changed);
    connect(m_organisation, &OrganisationForm::refused, this,
            [this](const QString &why) { m_message->say(MessageBar::Kind::Problem, why); });
    connect(m_holidays, &HolidaysForm::refused, this, [this](const Fault &fault) { m_message->say(fault); });
    connect(appearance, &AppearanceForm::schemeChosen, this, &SettingsScreen::schemeChosen);
    connect(reminders, &RemindersForm::changed, this, &SettingsScreen::remindersChanged);
    connect(&session.reg, &Register::organisationChanged, this, [this] {
        if (!hasUnsaved()) showOrganisation();
    });
    showOrganisation();
}

QWidget *SettingsScreen::buildHeader() {
    auto *header = new PageHeader(tr("Settings"), this);
    m_save->setObjectName(u"saveSettings"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Ctrl+S"));
    setLook(m_save, Look::Primary);
    connect(m_save, &QPushButton::clicked, this, &SettingsScreen::save);
    header->addAction(m_save);
    return header;
}

QWidget *SettingsScreen::card(const QString &heading, const QString &purpose, QWidget *content) {
    auto *section = new SectionCard(heading, purpose, this);
    section->column()->addWidget(content);
    return section;
}

QWidget *SettingsScreen::buildColumns() {
    auto *left = new QVBoxLayout;
    left->addWidget(
        card(tr("Organisation and letterhead"), tr("What stands at the head of letters and reports."), m_organisation));
    left->addWidget(card(tr("You"), tr("On this computer only."), m_appearance));
    left->addWidget(card(tr("Reminders"), tr("On this computer only."), m_reminders));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(card(tr("Closure days"),
                          tr("Days on which your offices are closed besides weekends and bank holidays. "
                             "They are not counted as working days."),
                          m_closures));
    right->addWidget(
        card(tr("Bank holidays"), tr("As published by gov.uk for each part of the United Kingdom."), m_holidays));
    right->addWidget(
        card(tr("Who may read about staff"),
             tr("Staff whom complaints name for their performance reviews are shown to these people alone, "
                "and each time is noted."),
             m_staffReaders));
    right->addWidget(buildRegisterCard());
    right->addStretch();
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(Theme::scaled(24), Theme::scaled(20), Theme::scaled(24), Theme::scaled(24));
    outer->setSpacing(Theme::scaled(16));
    outer->addWidget(m_message);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    for (auto *column : {left, right}) {
        column->setSpacing(Theme::scaled(16));
        m_columns->addLayout(column, 1);
    }
    m_columns->setSpacing(Theme::scaled(16));
    outer->addLayout(m_columns);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    return scroll;
}

QWidget *SettingsScreen::buildRegisterCard() {
    auto *section = new SectionCard(tr("The register"), tr("Where the cases are kept."), this);
    auto *path = new QLabel(QDir::toNativeSeparators(m_session.reg.path()), this);
    path->setTextFormat(Qt::PlainText);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setWordWrap(true);
    auto *importButton = new QPushButton(tr("Import a spreadsheet…"), this);
    importButton->setObjectName(u"importButton"_s);
    importButton->setEnabled(!m_session.reg.isReadOnly());
    auto *other = new QPushButton(tr("Open another register…"), this);
    connect(importButton, &QPushButton::clicked, this, &SettingsScreen::importWanted);
    connect(other, &QPushButton::clicked, this, &SettingsScreen::otherRegisterWanted);
    auto *buttons = new QWidget(section);
    auto *row = new FlowLayout(buttons);
    row->addWidget(importButton);
    row->addWidget(other);
    section->column()->addWidget(path);
    section->column()->addWidget(buttons);
    return section;
}

Organisation SettingsScreen::edited() const {
    Organisation organisation = m_session.reg.organisation();
    m_organisation->fill(organisation);
    organisation.closures = m_closures->closures();
    organisation.bankHolidays = m_holidays->download();
    organisation.staffReaders = m_staffReaders->names();
    return organisation;
}

bool SettingsScreen::hasUnsaved() const {
    return !(edited() == m_session.reg.organisation());
}

void SettingsScreen::showOrganisation() {
    const Organisation &organisation = m_session.reg.organisation();
    m_organisation->setOrganisation(organisation);
    m_closures->setClosures(organisation.closures);
    m_holidays->setDownload(organisation.bankHolidays);
    m_staffReaders->setNames(organisation.staffReaders);
    showWhetherSaved();
}

void SettingsScreen::showWhetherSaved() {
    m_save->setEnabled(hasUnsaved() && !m_session.reg.isReadOnly());
}

void SettingsScreen::save() {
    if (const QString missing = m_organisation->whatIsMissing(); !missing.isEmpty())
        return m_message->say(MessageBar::Kind::Problem, missing);
    m_save->setEnabled(false);
    m_message->say(MessageBar::Kind::Note, tr("Looking which dates would move…"));
    using Moves = std::vector<MovedDate>;
    const auto work = runInBackground<Moves>(m_session.reg, [organisation = edited()](Register &own, const Progress &) {
        return own.datesMovedBy(organisation);
    });
    onAnswer(work, this, [this](const Result<Moves> &moves) {
        m_message->clear();
        showWhetherSaved();
        if (!moves) return m_message->say(moves.error());
        if (moves->empty())
            saveNow();
        else
            confirm(*moves);
    });
}

void SettingsScreen::confirm(const std::vector<MovedDate> &moves) {
    auto *changes = new MovedDatesModel(moves);
    const QString dates = tr("%n date(s)", nullptr, changes->rowCount());
    const QString cases = tr("%n open case(s)", nullptr, changes->cases());
    const ChangePreview::Words words{
        tr("Dates would move"), tr("%1 of %2 would move.", "3 dates of 2 open cases").arg(dates, cases),
        tr("The timeline of each case will say so."), tr("Save and move the dates"), tr("Dates that would move")};
    auto *preview = new ChangePreview(words, changes, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, &SettingsScreen::saveNow);
    preview->open();
}

void SettingsScreen::saveNow() {
    m_save->setEnabled(false);
    m_message->say(MessageBar::Kind::Note, tr("Saving, and reckoning the targets that the changed days touch…"));
    const auto work = runInBackground<QDate>(
        m_session.reg,
        [organisation = edited(), user = m_session.user](Register &own, const Progress &) -> Result<QDate> {
            if (const auto saved = own.setOrganisation(organisation, user); !saved) return refuse(saved.error());
            return own.clock().today();
        });
    onAnswer(work, this, [this](const Result<QDate> &saved) {
        m_session.reg.lookForOthersChanges();
        showWhetherSaved();
        if (!saved) return m_message->say(saved.error());
        m_message->say(MessageBar::Kind::Done,
                       tr("Saved. Targets that the changed days touch have been reckoned again."));
    });
}

void SettingsScreen::warnOfUnsaved() {
    m_message->say(MessageBar::Kind::Problem,
                   tr("These changes are not saved yet. Save them, or close the window again to leave them."));
}

void SettingsScreen::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < Theme::scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace redress
