// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/time_limit_note.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

TimeLimitNote::TimeLimitNote(QWidget *parent) : QFrame(parent), m_sides(new QGridLayout), m_follows(new QLabel(this)) {
    setObjectName(u"timeLimitNote"_s);
    setLook(this, Look::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(14), Theme::scaled(10), Theme::scaled(14), Theme::scaled(10));
    column->setSpacing(Theme::scaled(8));
    m_sides->setHorizontalSpacing(Theme::scaled(20));
    m_sides->setVerticalSpacing(Theme::scaled(2));
    m_follows->setObjectName(u"timeLimitFollows"_s);
    m_follows->setTextFormat(Qt::PlainText);
    m_follows->setWordWrap(true);
    column->addLayout(m_sides);
    column->addWidget(m_follows);
    hide();
}

void TimeLimitNote::showAdvice(const std::optional<TimeLimitAdvice> &advice) {
    while (QLayoutItem *item = m_sides->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(advice.has_value());
    if (!advice) return;
    for (size_t side = 0; side < advice->sides.size(); ++side) addSide(advice->sides[side], static_cast<int>(side));
    m_follows->setText(advice->follows);
}

void TimeLimitNote::addSide(const TimeLimitSide &side, int column) {
    const auto add = [&](const QString &words, int row) {
        auto *label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_sides->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    setLook(add(side.policy, 0), Look::Heading);
    add(side.limit, 1);
    QLabel *state = add(side.words, 2);
    QPalette palette = state->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(side.isLate ? Theme::Role::Overdue : Theme::Role::Met));
    state->setPalette(palette);
    m_sides->setColumnStretch(column, 1);
}

}  // namespace redress
