// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/route_note.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString namesIn(const LetterRoute &route) {
    if (route.to == LetterRoute::To::Nobody) return RouteNote::tr("● Nobody");
    if (!route.copy) return RouteNote::tr("Goes to %1").arg(route.recipient.name);
    return RouteNote::tr("Goes to %1, with a copy to %2").arg(route.recipient.name, route.copy->name);
}

QString whyOf(const LetterRoute &route) {
    if (route.clause.isEmpty() || route.why.isEmpty()) return route.why;
    return RouteNote::tr("%1 Clause %2.", "a sentence and the clause it comes from").arg(route.why, route.clause);
}

}  // namespace

RouteNote::RouteNote(QWidget *parent)
    : QWidget(parent), m_to(new QLabel(this)), m_why(new QLabel(this)), m_notices(new QLabel(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    m_to->setObjectName(u"letterTo"_s);
    m_why->setObjectName(u"letterWhy"_s);
    m_notices->setObjectName(u"letterNotices"_s);
    setLook(m_to, Look::Strong);
    setLook(m_why, Look::Quiet);
    for (QLabel *label : {m_to, m_why, m_notices}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void RouteNote::show(const LetterRoute &route, const QStringList &notices) {
    m_to->setText(namesIn(route));
    m_to->setVisible(route.to == LetterRoute::To::Nobody || !route.recipient.name.isEmpty());
    m_why->setText(whyOf(route));
    m_why->setVisible(!route.why.isEmpty());
    QStringList lines;
    for (const QString &notice : notices) lines << u"● "_s + notice;
    QPalette palette = m_notices->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(Theme::Role::DueToday));
    m_notices->setPalette(palette);
    m_notices->setText(lines.join(u'\n'));
    m_notices->setVisible(!lines.isEmpty());
}

}  // namespace redress
