// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/ways_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/case/fold_out.h"
#include "ui/case/panel_lines.h"
#include "ui/case/way_words.h"

namespace redress {

using namespace Qt::StringLiterals;

WaysPanel::WaysPanel(QWidget *parent)
    : QWidget(parent),
      m_fold(new FoldOut(u"waysOn"_s, tr("What the customer may do next"), this)),
      m_summary(new QLabel(this)) {
    setObjectName(u"waysPanel"_s);
    m_summary->setObjectName(u"waysSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setLook(m_summary, Look::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(2));
    column->addWidget(m_fold);
    column->addWidget(m_summary);
    connect(m_fold, &FoldOut::toggled, m_summary, &QWidget::setHidden);
    hide();
}

void WaysPanel::display(const std::vector<Way> &ways, QDate today) {
    panel::clear(m_fold->content());
    m_summary->setText(summaryOf(ways));
    BodyId before;
    for (const Way &way : inOrderOfUse(ways)) {
        if (way.body != before) addBody(way);
        before = way.body;
        addWay(way, today);
    }
    setVisible(!ways.empty());
}

void WaysPanel::addBody(const Way &way) {
    if (m_fold->content()->count() > 0) m_fold->content()->addSpacing(Theme::scaled(6));
    panel::addLine(m_fold->content(), way.name, Look::Strong);
}

void WaysPanel::addWay(const Way &way, QDate today) {
    const StateLook look = lookOf(way, today);
    const QStringList notices = noticesOf(way, today);
    QLabel *state = panel::addState(m_fold->content(), look.text(), look.colour);
    state->setObjectName(u"way.%1.%2"_s.arg(way.body.text(), way.byLaw ? u"law"_s : u"policy"_s));
    state->setAccessibleName(tr("%1: %2", "a body outside and when it is open").arg(way.name, look.words));
    state->setAccessibleDescription(notices.join(u' '));
    panel::addLine(m_fold->content(), notices.join(u'\n'), Look::Quiet);
}

}  // namespace redress
