// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_offers.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/store/people.h"
#include "ui/common/elided_label.h"
#include "ui/common/theme.h"
#include "ui/people/person_words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 3;  // fewer would name half the register

bool saysEnough(const Clues &clues) {
    return clues.name.size() >= fewestLetters || clues.email.contains(u'@') || clues.phone.size() > fewestLetters ||
           clues.address.size() > fewestLetters;
}

bool areSame(const Clues &a, const Clues &b) {
    return a.name == b.name && a.address == b.address && a.postcode == b.postcode && a.email == b.email &&
           a.phone == b.phone;
}

QString reasonsOf(const PersonMatch &match) {
    QStringList reasons = match.reasons;
    if (!match.alsoKnownAs.isEmpty()) reasons.prepend(PersonOffers::tr("Also known as %1").arg(match.alsoKnownAs));
    return reasons.isEmpty() ? PersonOffers::tr("The same words") : reasons.join(u" · "_s);
}

}  // namespace

PersonOffers::PersonOffers(const Register &reg, QWidget *parent)
    : QWidget(parent), m_register(reg), m_column(new QVBoxLayout(this)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PersonOffers::read);
    auto *title = new QLabel(tr("Is it one of these?"), this);
    setLook(title, Look::Heading);
    m_column->setContentsMargins(0, 0, 0, Theme::scaled(16));
    m_column->setSpacing(Theme::scaled(8));
    m_column->addWidget(title);
    hide();
}

void PersonOffers::look(const Clues &sought) {
    if (areSame(sought, m_sought)) return;
    m_sought = sought;
    m_rest.start();
}

void PersonOffers::flush() {
    if (m_rest.isActive()) read();
}

void PersonOffers::focusFirst() {
    flush();
    auto *first = m_list ? m_list->findChild<QPushButton *>() : nullptr;
    if (first) first->setFocus(Qt::OtherFocusReason);
}

void PersonOffers::read() {
    m_rest.stop();
    std::vector<PersonMatch> matches;
    if (saysEnough(m_sought)) matches = m_register.people().alike(m_sought, mostShown).value_or(matches);
    delete m_list;
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::scaled(2));
    m_column->addWidget(m_list);
    for (const PersonMatch &match : matches) addMatch(match);
    setVisible(!matches.empty());
}

void PersonOffers::addMatch(const PersonMatch &match) {
    const QString reasons = reasonsOf(match);
    auto *choose = new QPushButton(QString(match.person.name).replace(u'&', u"&&"_s), m_list);
    setLook(choose, Look::Link);
    choose->setAutoDefault(false);
    choose->setObjectName(u"offer."_s + match.person.id.text());
    choose->setAccessibleName(tr("It is %1").arg(person_words::inOneLine(match.person)));
    choose->setAccessibleDescription(reasons);
    connect(choose, &QPushButton::clicked, this, [this, person = match.person] { Q_EMIT personChosen(person); });
    auto *where = new ElidedLabel(person_words::where(match.person), m_list);
    auto *why = new QLabel(reasons, m_list);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    setLook(why, Look::Quiet);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(Theme::scaled(5), 0, 0, Theme::scaled(8));
    words->setSpacing(Theme::scaled(2));
    words->addWidget(where);
    words->addWidget(why);
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    list->addWidget(choose, 0, Qt::AlignLeft);
    list->addLayout(words);
}

}  // namespace redress
