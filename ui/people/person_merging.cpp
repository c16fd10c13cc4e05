// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_merging.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "core/store/people.h"
#include "ui/case/fold_out.h"
#include "ui/common/elided_label.h"
#include "ui/common/theme.h"
#include "ui/people/people_finder.h"
#include "ui/people/person_words.h"

namespace redress {

using namespace Qt::StringLiterals;

PersonMerging::PersonMerging(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_fold(new FoldOut(u"mergeFold"_s, tr("The same person is in the register &twice…"), this)),
      m_finder(new PeopleFinder(session.reg, this)),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(6));
    m_column->addWidget(m_fold);
    auto *words = new QLabel(tr("Choose the other one. Their cases count as this person’s; it can be undone."), this);
    words->setWordWrap(true);
    setLook(words, Look::Quiet);
    m_fold->content()->addWidget(words);
    m_fold->content()->addWidget(m_finder);
    m_finder->setMinimumHeight(Theme::scaled(180));
    connect(m_finder, &PeopleFinder::personChosen, this, &PersonMerging::merge);
    connect(m_fold, &FoldOut::toggled, this, [this](bool open) {
        if (open) m_finder->focusSearch();
    });
}

void PersonMerging::showPerson(const Person &person) {
    m_person = person;
    m_finder->leaveOut(person.id);
    if (m_list) {
        // One of its buttons may be in the middle of telling that it was pressed.
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::scaled(2));
    m_column->insertWidget(0, m_list);
    const auto merged = m_session.reg.people().mergedInto(person.id).value_or(std::vector<Person>());
    if (!merged.empty()) {
        auto *title = new QLabel(tr("Also in the register as"), m_list);
        setLook(title, Look::Heading);
        list->addWidget(title);
    }
    for (const Person &other : merged) addMerged(other);
}

void PersonMerging::addMerged(const Person &person) {
    auto *undoing = new QPushButton(tr("Undo"), m_list);
    setLook(undoing, Look::Link);
    undoing->setAutoDefault(false);
    undoing->setObjectName(u"unmerge."_s + person.id.text());
    undoing->setAccessibleName(tr("Undo that %1 is the same person").arg(person_words::inOneLine(person)));
    connect(undoing, &QPushButton::clicked, this, [this, person] { undo(person); });
    auto *line = new QHBoxLayout;
    line->addWidget(new ElidedLabel(person_words::inOneLine(person), m_list), 1);
    line->addWidget(undoing);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(line);
}

bool PersonMerging::record(const PersonId &person, const EventName &event, const QJsonObject &told) {
    const auto recorded = m_session.reg.people().record(person, {event, m_session.reg.now(), m_session.user, told});
    if (!recorded) Q_EMIT failed(recorded.error());
    return recorded.has_value();
}

void PersonMerging::merge(const PersonId &other) {
    const QJsonObject told{{keys::into, m_person.id.text()}, {keys::reason, tr("The same person.")}};
    if (!record(other, events::personMerged, told)) return;
    m_fold->setOpen(false);
    Q_EMIT done(tr("%1 counts as this person from now on. It can be undone here.").arg(other.text()));
}

void PersonMerging::undo(const Person &merged) {
    const QJsonObject told{{keys::reason, tr("Not the same person after all.")}};
    if (!record(merged.id, events::personUnmerged, told)) return;
    Q_EMIT done(tr("%1 stands on their own again.").arg(merged.name));
}

}  // namespace redress
