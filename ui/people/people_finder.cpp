// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_finder.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "core/store/people.h"
#include "ui/common/search_box.h"
#include "ui/common/theme.h"
#include "ui/people/person_words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const PersonMatch &match) {
    const QString who = person_words::inOneLine(match.person);
    if (match.reasons.isEmpty()) return who;
    return PeopleFinder::tr("%1\n%2", "a person and why they were found").arg(who, match.reasons.join(u" · "_s));
}

}  // namespace

PeopleFinder::PeopleFinder(const Register &reg, QWidget *parent)
    : QWidget(parent),
      m_register(reg),
      m_search(new SearchBox(tr("Name, address, e-mail or phone"), this)),
      m_found(new QListWidget(this)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_search->setObjectName(u"peopleSearch"_s);
    m_search->setAccessibleName(tr("Search for a person"));
    m_search->installEventFilter(this);
    m_found->setObjectName(u"peopleFound"_s);
    m_found->setAccessibleName(tr("People found"));
    m_found->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    connect(m_search, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &PeopleFinder::read);
    connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const PersonId person(item->data(Qt::UserRole).toString());
        if (!person.isEmpty()) Q_EMIT personChosen(person);
    });
}

void PeopleFinder::focusSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void PeopleFinder::search(const QString &words) {
    m_search->setText(words);
    m_search->selectAll();
    read();
}

void PeopleFinder::flush() {
    if (m_rest.isActive()) read();
}

void PeopleFinder::read() {
    m_rest.stop();
    m_found->clear();
    const QString words = m_search->text().trimmed();
    if (words.isEmpty()) return;
    for (const PersonMatch &match : m_register.people().search(words, mostShown).value_or(std::vector<PersonMatch>())) {
        if (match.person.id == m_leftOut) continue;
        auto *item = new QListWidgetItem(wordsOf(match), m_found);
        item->setData(Qt::UserRole, match.person.id.text());
    }
    if (m_found->count() == 0) {
        auto *nobody = new QListWidgetItem(tr("Nobody was found. Try fewer words, or another spelling."), m_found);
        nobody->setFlags(Qt::NoItemFlags);
    }
    m_found->setCurrentRow(0);
}

// Down goes to those who were found, Enter takes the first.
bool PeopleFinder::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        flush();
        m_found->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    flush();
    if (m_found->currentItem() && m_found->currentItem()->flags() != Qt::NoItemFlags)
        Q_EMIT m_found->itemActivated(m_found->currentItem());
    return true;
}

}  // namespace redress
