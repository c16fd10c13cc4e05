// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/people/person_events.h"
#include "core/store/people.h"
#include "ui/case/fold_out.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/side_by_side.h"
#include "ui/common/theme.h"
#include "ui/people/person_cases.h"
#include "ui/people/person_fields.h"
#include "ui/people/person_merging.h"
#include "ui/people/profile_fields.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 760;  // below it what is aside stands under who they are
constexpr int asideWidth = 320;

}  // namespace

PersonDialog::PersonDialog(const Session &session, const PersonId &person, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_id(person),
      m_title(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_fields(new PersonFields(this)),
      m_profileFold(new FoldOut(u"profileFold"_s, tr("Customer pro&file"), this)),
      m_profile(new ProfileFields(this)),
      m_profileWords(new QLabel(this)),
      m_cases(new PersonCases(session.reg, this)),
      m_merging(new PersonMerging(session, this)),
      m_other(new QPushButton(tr("It is somebody else…"), this)),
      m_save(new QPushButton(tr("&Save"), this)) {
    setObjectName(u"personDialog"_s);
    layOut();
    connectParts();
    read();
}

void PersonDialog::layOut() {
    setLook(m_title, Look::Title);
    m_title->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(4));
    head->setSpacing(Theme::scaled(8));
    head->addWidget(m_title);
    head->addWidget(m_messages);
    column->addLayout(head);
    column->addWidget(content(), 1);
    column->addWidget(buttons());
    resize(openingSize(*this, {960, 620}));
}

QWidget *PersonDialog::content() {
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(8), Theme::scaled(24), Theme::scaled(16));
    auto *parts = new SideBySide(narrow, inside);
    parts->layout()->setSpacing(Theme::scaled(32));
    parts->add(whoTheyAre(parts));
    parts->addBeside(aside(), asideWidth);
    column->addWidget(parts);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *PersonDialog::whoTheyAre(QWidget *parent) {
    auto *who = new QWidget(parent);
    auto *column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(12));
    column->addWidget(m_fields);
    addProfile(column);
    column->addStretch();
    return who;
}

QWidget *PersonDialog::aside() {
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(16));
    column->addWidget(m_cases);
    column->addWidget(m_merging);
    column->addStretch();
    return side;
}

void PersonDialog::addProfile(QVBoxLayout *column) {
    m_profileWords->setTextFormat(Qt::PlainText);
    m_profileWords->setWordWrap(true);
    m_profileWords->setObjectName(u"profileWords"_s);
    setLook(m_profileWords, Look::Quiet);
    column->addWidget(m_profileWords);
    column->addWidget(m_profileFold);
    m_profileFold->content()->addWidget(m_profile);
}

QWidget *PersonDialog::buttons() {
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Theme::scaled(24), Theme::scaled(12), Theme::scaled(24), Theme::scaled(16));
    row->setSpacing(Theme::scaled(12));
    auto *close = new QPushButton(tr("&Close"), strip);
    setLook(m_save, Look::Primary);
    m_save->setObjectName(u"savePerson"_s);
    m_other->setObjectName(u"somebodyElse"_s);
    m_other->hide();
    row->addWidget(m_other);
    row->addStretch();
    for (QPushButton *button : {m_other, close, m_save}) button->setAutoDefault(false);
    for (QPushButton *button : {close, m_save}) {
        row->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return strip;
}

void PersonDialog::offerSomebodyElse() {
    m_other->show();
}

void PersonDialog::connectParts() {
    connect(m_other, &QPushButton::clicked, this, &PersonDialog::otherWanted);
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::save);
    connect(m_profileFold, &FoldOut::toggled, this, [this](bool open) {
        if (open) readProfile();
    });
    connect(m_cases, &PersonCases::caseWanted, this, [this](const CaseRef &reference) {
        reject();
        Q_EMIT caseWanted(reference);
    });
    connect(m_merging, &PersonMerging::failed, m_messages, qOverload<const Fault &>(&MessageBar::say));
    connect(m_merging, &PersonMerging::done, this, [this](const QString &words) {
        read();
        m_messages->say(MessageBar::Kind::Done, words);
        Q_EMIT personChanged(m_id);
    });
}

void PersonDialog::read() {
    const auto person = m_session.reg.people().resolve(m_id);
    m_save->setEnabled(person.has_value());
    if (!person) return m_messages->say(person.error());
    m_id = person->id;
    setWindowTitle(person->name);
    m_title->setText(tr("%1 · %2", "a person's name and reference").arg(person->name, person->id.text()));
    m_fields->showPerson(*person);
    m_cases->showPerson(m_id);
    m_merging->showPerson(*person);
    const auto policy = m_session.reg.policy();
    const auto &asked = policy->customers.profile;
    m_profileWords->setText(asked ? tr("A customer profile is not held yet. The policy asks for one where it is "
                                       "missing. Clause %1.")
                                        .arg(asked->number)
                                  : QString());
    m_profileWords->setVisible(asked && !person->profileTold);
}

// Read only where somebody opens it.
void PersonDialog::readProfile() {
    const auto profile = m_session.reg.people().profileOf(m_id);
    if (!profile) return m_messages->say(profile.error());
    m_profile->showProfile(*profile);
}

Result<> PersonDialog::record(const EventName &event, const QJsonObject &told) {
    if (told.isEmpty()) return {};
    const auto recorded = m_session.reg.people().record(m_id, {event, m_session.reg.now(), m_session.user, told});
    return recorded.map([](const PersonRecorded &) {});
}

void PersonDialog::save() {
    const QJsonObject profile = m_profileFold->isOpen() ? m_profile->changes() : QJsonObject();
    if (const auto changed = record(events::personChanged, m_fields->changes()); !changed)
        return m_messages->say(changed.error());
    if (const auto told = record(events::profileRecorded, profile); !told) return m_messages->say(told.error());
    read();
    if (m_profileFold->isOpen()) readProfile();
    m_messages->say(MessageBar::Kind::Done, tr("Saved."));
    Q_EMIT personChanged(m_id);
}

}  // namespace redress
