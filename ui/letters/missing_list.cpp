// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/missing_list.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

MissingList::MissingList(QWidget *parent) : QWidget(parent), m_heading(new QLabel(this)), m_gaps(new QLabel(this)) {
    setLook(m_heading, Look::Strong);
    m_gaps->setObjectName(u"letterGaps"_s);
    for (QLabel *label : {m_heading, m_gaps}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    column->addWidget(m_heading);
    column->addWidget(m_gaps);
}

void MissingList::show(const QStringList &gaps) {
    const int count = int(gaps.size());
    m_heading->setText(count == 0 ? tr("✓ Nothing is missing") : tr("▲ %n thing(s) missing", nullptr, count));
    QPalette palette = m_heading->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(count == 0 ? Theme::Role::Met : Theme::Role::DueToday));
    m_heading->setPalette(palette);
    m_gaps->setText(gaps.join(u'\n'));
    m_gaps->setVisible(count > 0);
}

}  // namespace redress
