// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/load_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/common/dates.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int widestBar = 28;

}  // namespace

LoadChart::LoadChart(QWidget *parent) : QFrame(parent) {
    setLook(this, Look::Card);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Targets due on each of the next ten working days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumWidth(Theme::scaled(520));
}

void LoadChart::setLoad(const std::vector<DayLoad> &days, QDate today) {
    m_days = days;
    m_today = today;
    m_pointed = -1;
    QStringList words;
    for (int n = 0; n < int(days.size()); ++n) words.append(wordsFor(n));
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize LoadChart::sizeHint() const {
    return {Theme::scaled(366), Theme::scaled(84)};
}

QSize LoadChart::minimumSizeHint() const {
    return {Theme::scaled(240), Theme::scaled(84)};
}

QString LoadChart::wordsFor(int day) const {
    const DayLoad &load = m_days[size_t(day)];
    return tr("%1: %2", "a day, and how many targets")
        .arg(dates::withWeekday(load.day, m_today),
             load.targets == 1 ? tr("1 target due") : tr("%n targets due", nullptr, load.targets));
}

QRect LoadChart::slot(int day) const {
    const QRect inner = rect().adjusted(Theme::scaled(14), Theme::scaled(8), -Theme::scaled(14), -Theme::scaled(6));
    const int count = std::max(1, int(m_days.size()));
    const int left = inner.left() + inner.width() * day / count;
    const int right = inner.left() + inner.width() * (day + 1) / count;
    return {left, inner.top(), right - left, inner.height()};
}

int LoadChart::dayAt(const QPoint &point) const {
    for (int n = 0; n < int(m_days.size()); ++n)
        if (slot(n).contains(point)) return n;
    return -1;
}

void LoadChart::paintEvent(QPaintEvent *event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::Text::Small));
    for (int n = 0; n < int(m_days.size()); ++n) paintDay(painter, n);
    if (!hasFocus()) return;
    painter.setPen(QPen(Theme::colour(Theme::Role::Link), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Theme::scaled(10), Theme::scaled(10));
}

// From the top: how many, the column, the day's initial.
void LoadChart::paintDay(QPainter &painter, int day) const {
    const DayLoad &load = m_days[size_t(day)];
    const QRect space = slot(day);
    const int letters = painter.fontMetrics().height();
    const QRect bar = barOf(day, space.adjusted(0, letters, 0, -letters - Theme::scaled(2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(load.day == m_today ? Theme::Role::BarToday : Theme::Role::Bar));
    painter.drawRoundedRect(bar, 3, 3);
    if (day == m_pointed && hasFocus()) {
        painter.setPen(QPen(Theme::colour(Theme::Role::Ink), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 4, 4);
    }
    painter.setPen(Theme::colour(load.day == m_today ? Theme::Role::Ink : Theme::Role::QuietInk));
    if (load.targets > 0)
        painter.drawText(QRect(space.left(), bar.top() - letters, space.width(), letters), Qt::AlignCenter,
                         QString::number(load.targets));
    painter.drawText(QRect(space.left(), space.bottom() - letters + 1, space.width(), letters), Qt::AlignCenter,
                     dates::weekdayInitial(load.day));
}

// A day on which nothing falls due has a line for a column.
QRect LoadChart::barOf(int day, const QRect &room) const {
    const int most = std::ranges::max(m_days, {}, &DayLoad::targets).targets;
    const int targets = m_days[size_t(day)].targets;
    const int height = targets == 0 ? 1 : std::max(Theme::scaled(4), room.height() * targets / most);
    const int width = std::min(room.width() - Theme::scaled(8), Theme::scaled(widestBar));
    return {room.center().x() - width / 2, room.bottom() + 1 - height, width, height};
}

void LoadChart::point(int day) {
    m_pointed = day;
    update();
    QToolTip::showText(mapToGlobal(slot(day).topLeft()), wordsFor(day), this);
}

void LoadChart::keyPressEvent(QKeyEvent *event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || m_days.empty()) return QFrame::keyPressEvent(event);
    point(std::clamp(m_pointed + step, 0, int(m_days.size()) - 1));
}

void LoadChart::focusOutEvent(QFocusEvent *event) {
    QToolTip::hideText();
    m_pointed = -1;
    QFrame::focusOutEvent(event);
    update();
}

bool LoadChart::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) return QFrame::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int day = dayAt(help->pos());
    if (day >= 0) QToolTip::showText(help->globalPos(), wordsFor(day), this);
    return true;
}

}  // namespace redress
