// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_choice_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "core/store/people.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/theme.h"
#include "ui/people/people_finder.h"
#include "ui/people/person_dialog.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void chooseFor(const Session &session, const Case &subject, QWidget *parent) {
    auto *dialog = new PersonChoiceDialog(session, subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

PersonChoiceDialog::PersonChoiceDialog(const Session &session, const Case &subject, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_case(subject.reference),
      m_details(subject.details),
      m_messages(new MessageBar(this)),
      m_finder(new PeopleFinder(session.reg, this)) {
    setObjectName(u"personChoice"_s);
    setWindowTitle(tr("Who is %1 from?").arg(m_case.text()));
    layOut(m_details.complainant);
    connect(m_finder, &PeopleFinder::personChosen, this, &PersonChoiceDialog::choose);
    m_finder->search(m_details.complainant);
    m_finder->focusSearch();
}

void PersonChoiceDialog::layOut(const QString &complainant) {
    auto *title = new QLabel(windowTitle(), this);
    setLook(title, Look::Title);
    auto *words = new QLabel(tr("Spelling need not be right. Enter chooses the first who was found."), this);
    words->setWordWrap(true);
    setLook(words, Look::Quiet);
    auto *close = new QPushButton(tr("&Cancel"), this);
    auto *adding =
        new QPushButton(tr("&Add %1 to the register").arg(QString(complainant).replace(u'&', u"&&"_s)), this);
    adding->setObjectName(u"addPerson"_s);
    adding->setVisible(!complainant.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::scaled(12));
    buttons->addWidget(adding);
    buttons->addStretch();
    buttons->addWidget(close);
    for (QPushButton *button : {adding, close}) button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(10));
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_messages);
    column->addWidget(m_finder, 1);
    column->addLayout(buttons);
    resize(openingSize(*this, {600, 520}));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(adding, &QPushButton::clicked, this, &PersonChoiceDialog::add);
}

void PersonChoiceDialog::choose(const PersonId &person) {
    const auto recorded = m_session.reg.record(
        m_case, {events::detailsChanged, m_session.reg.now(), m_session.user, {{keys::person, person.text()}}});
    if (!recorded) return m_messages->say(recorded.error());
    accept();
    Q_EMIT chosen(person);
}

void PersonChoiceDialog::add() {
    QJsonObject told{{keys::name, m_details.complainant}};
    const auto put = [&told](QLatin1StringView key, const QString &known) {
        if (!known.isEmpty()) told.insert(key, known);
    };
    put(keys::address, m_details.address);
    put(keys::postcode, m_details.postcode);
    put(keys::email, m_details.email);
    put(keys::phone, m_details.phone);
    const auto added = m_session.reg.people().add({events::personAdded, m_session.reg.now(), m_session.user, told});
    if (!added) return m_messages->say(added.error());
    choose(added->person);
}

void showPersonOf(const Session &session, const CaseRef &reference, QWidget *parent,
                  const std::function<void(const CaseRef &)> &open) {
    const auto file = session.reg.caseFile(reference);
    if (!file) return;
    const Case &subject = file->subject;
    if (subject.details.person.isEmpty()) return chooseFor(session, subject, parent);
    auto *dialog = new PersonDialog(session, subject.details.person, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerSomebodyElse();
    QObject::connect(dialog, &PersonDialog::caseWanted, parent, open);
    QObject::connect(dialog, &PersonDialog::otherWanted, parent, [session, subject, parent, dialog] {
        dialog->reject();
        chooseFor(session, subject, parent);
    });
    dialog->open();
}

}  // namespace redress
