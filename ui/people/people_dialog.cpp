// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/opening_size.h"
#include "ui/common/theme.h"
#include "ui/people/people_finder.h"
#include "ui/people/person_dialog.h"

namespace redress {

using namespace Qt::StringLiterals;

PeopleDialog::PeopleDialog(const Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_finder(new PeopleFinder(session.reg, this)) {
    setObjectName(u"peopleDialog"_s);
    setWindowTitle(tr("People"));
    auto *title = new QLabel(tr("Who is it about?"), this);
    setLook(title, Look::Title);
    auto *words = new QLabel(tr("Spelling need not be right. Enter opens the first who was found."), this);
    words->setWordWrap(true);
    setLook(words, Look::Quiet);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(10));
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_finder, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(openingSize(*this, {560, 520}));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_finder, &PeopleFinder::personChosen, this, &PeopleDialog::openPerson);
    m_finder->focusSearch();
}

void PeopleDialog::openPerson(const PersonId &person) {
    auto *dialog = new PersonDialog(m_session, person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::caseWanted, this, [this](const CaseRef &reference) {
        reject();
        Q_EMIT caseWanted(reference);
    });
    dialog->open();
}

}  // namespace redress
