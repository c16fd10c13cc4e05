// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/new_case_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/store/people.h"
#include "ui/case/alert_band.h"
#include "ui/cases/cases_alike.h"
#include "ui/cases/new_case_form.h"
#include "ui/cases/restriction_note.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/side_by_side.h"
#include "ui/common/theme.h"
#include "ui/people/person_dialog.h"
#include "ui/people/person_offers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 760;  // below it what is alike stands under the form
constexpr int alikeWidth = 252;

}  // namespace

NewCaseDialog::NewCaseDialog(const Session &session, QWidget *parent, const Drafts &drafts)
    : NewCaseDialog(session, std::optional<Beside>(), parent, drafts) {}

NewCaseDialog::NewCaseDialog(const Session &session, Beside beside, QWidget *parent, const Drafts &drafts)
    : NewCaseDialog(session, std::optional(std::move(beside)), parent, drafts) {}

NewCaseDialog::NewCaseDialog(const Session &session, std::optional<Beside> beside, QWidget *parent,
                             const Drafts &drafts)
    : QDialog(parent),
      m_session(session),
      m_beside(std::move(beside)),
      m_draft(drafts),
      m_messages(new MessageBar(this)),
      m_alerts(new AlertBand(AlertWords::shipped(), this)),
      m_restricted(new RestrictionNote(session.reg, this)),
      m_form(new NewCaseForm(session, m_beside ? m_beside->policy : session.reg.policy(), this)),
      m_offers(new PersonOffers(session.reg, this)),
      m_alike(new CasesAlike(session.reg, this)),
      m_create(new QPushButton(tr("&Create case"), this)) {
    setObjectName(u"newCaseDialog"_s);
    setWindowTitle(m_beside ? tr("New case beside %1").arg(m_beside->reference.text()) : tr("New case"));
    layOut();
    connectParts();
    restoreDraft();
    m_form->focusFirst();
}

void NewCaseDialog::layOut() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(Theme::scaled(24), Theme::scaled(12), Theme::scaled(24), 0);
    messages->setSpacing(Theme::scaled(8));
    messages->addWidget(m_messages);
    messages->addWidget(m_restricted);
    messages->addWidget(m_alerts);
    column->addLayout(messages);
    column->addWidget(formAndAlike(), 1);
    column->addWidget(buttons());
    resize(openingSize(*this, {1000, 760}));
}

QWidget *NewCaseDialog::formAndAlike() {
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    auto *parts = new SideBySide(narrow, inside);
    auto *alike = new QWidget(parts);
    auto *side = new QVBoxLayout(alike);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_offers);
    side->addWidget(m_alike, 1);
    parts->layout()->setSpacing(Theme::scaled(32));
    parts->add(m_form);
    parts->addBeside(alike, alikeWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(12), Theme::scaled(24), Theme::scaled(20));
    column->addWidget(parts);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *NewCaseDialog::buttons() {
    auto *strip = new QFrame(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Theme::scaled(24), Theme::scaled(12), Theme::scaled(24), Theme::scaled(16));
    row->setSpacing(Theme::scaled(12));
    auto *hint = new QLabel(tr("Everything else can wait. Ctrl+Enter creates the case."), strip);
    setLook(hint, Look::Quiet);
    auto *cancel = new QPushButton(tr("Cancel"), strip);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setLook(m_create, Look::Primary);
    m_create->setObjectName(u"createCase"_s);
    m_create->setAutoDefault(false);
    row->addWidget(hint, 1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    return strip;
}

void NewCaseDialog::connectParts() {
    connect(m_create, &QPushButton::clicked, this, &NewCaseDialog::accept);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *create = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(enter)), this);
        connect(create, &QShortcut::activated, this, &NewCaseDialog::accept);
    }
    connect(m_form, &NewCaseForm::edited, this, [this] {
        m_draft.keep(m_form->words());
        look();
    });
    connect(m_form, &NewCaseForm::offersWanted, m_offers, &PersonOffers::focusFirst);
    connect(m_form, &NewCaseForm::personWanted, this, &NewCaseDialog::openPerson);
    connect(m_offers, &PersonOffers::personChosen, this, [this](const Person &person) {
        m_form->takePerson(person);
        m_form->focusFirst();
    });
    connect(m_alike, &CasesAlike::caseWanted, this, [this](const CaseRef &reference) {
        reject();
        Q_EMIT caseWanted(reference);
    });
    connect(m_messages, &MessageBar::chosen, this, &NewCaseDialog::startAfresh);
    connect(&m_draft, &DraftKeeper::failed, m_messages, qOverload<const Fault &>(&MessageBar::say));
}

DraftKey NewCaseDialog::placeOfDraft() const {
    if (m_beside) return {m_session.reg.path(), u"beside"_s, m_beside->reference.text()};
    return {m_session.reg.path(), u"new-case"_s, {}};
}

void NewCaseDialog::restoreDraft() {
    const QJsonObject words = m_draft.moveTo(placeOfDraft());
    if (words.isEmpty() && m_beside) m_form->setWords(m_beside->words);
    look();
    if (words.isEmpty()) return;
    m_form->setWords(words);
    m_messages->say(MessageBar::Kind::Note, tr("What you had typed and not recorded is here again."),
                    tr("Start afresh"));
}

void NewCaseDialog::look() {
    m_offers->look(m_form->clues());
    m_alike->look(m_form->complainant(), m_form->address());
    const CaseDetails details = m_form->details();
    m_restricted->look(details);
    // Under the clocks that they led to, the words have been decided about.
    if (!m_beside)
        m_alerts->display(alertsIn(details.summary + u'\n' + details.description, m_alerts->words()),
                          AlertBand::Offers::Nothing);
}

void NewCaseDialog::openPerson(const PersonId &person) {
    auto *dialog = new PersonDialog(m_session, person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::personChanged, this, [this](const PersonId &changed) {
        if (const auto known = m_session.reg.people().find(changed)) m_form->takePerson(*known);
    });
    connect(dialog, &PersonDialog::caseWanted, this, [this](const CaseRef &reference) {
        reject();
        Q_EMIT caseWanted(reference);
    });
    dialog->open();
}

void NewCaseDialog::startAfresh() {
    m_form->clear();
    if (m_beside) m_form->setWords(m_beside->words);
    m_draft.discard();
    m_messages->clear();
    m_form->focusFirst();
}

void NewCaseDialog::accept() {
    const auto wanted = m_form->filled();
    if (!wanted) return;
    const auto recorded = recordIntake(m_session.reg, *wanted, m_beside);
    if (!recorded) return m_messages->say(recorded.error());
    m_made = recorded->reference;
    m_draft.discard();
    QDialog::accept();
    Q_EMIT caseMade(m_made);
}

}  // namespace redress
