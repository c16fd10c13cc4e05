// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pane_keys.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>
#include <algorithm>

namespace redress {

PaneKeys::PaneKeys(QWidget *page, std::vector<QWidget *> panes) : QObject(page), m_panes(std::move(panes)) {
    for (const auto &[keys, step] :
         {std::pair(QKeySequence(Qt::Key_F6), 1), {QKeySequence(Qt::SHIFT | Qt::Key_F6), -1}}) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { jump(step); });
    }
}

// A pane within another is a pane of its own.
bool PaneKeys::isElsewhere(const QWidget *stop, const QWidget *pane) const {
    return std::ranges::any_of(m_panes, [&](const QWidget *other) {
        return other != pane && pane->isAncestorOf(other) && (other == stop || other->isAncestorOf(stop));
    });
}

// What Tab stops at within a pane, in the order in which it does now.
std::vector<QWidget *> PaneKeys::stopsIn(QWidget *pane) const {
    std::vector<QWidget *> stops;
    const auto isStop = [&](const QWidget *one) {
        return one->focusPolicy() & Qt::TabFocus && !one->isWindow() && !isElsewhere(one, pane);
    };
    if (isStop(pane)) stops.push_back(pane);
    for (QWidget *each = pane->nextInFocusChain(); each != pane; each = each->nextInFocusChain())
        if (pane->isAncestorOf(each) && isStop(each)) stops.push_back(each);
    return stops;
}

QWidget *PaneKeys::firstStopIn(QWidget *pane) const {
    const auto stops = stopsIn(pane);
    const auto first =
        std::ranges::find_if(stops, [](const QWidget *one) { return one->isVisible() && one->isEnabled(); });
    return first == stops.end() ? nullptr : *first;
}

void PaneKeys::orderTabs() {
    QWidget *before = nullptr;
    for (QWidget *pane : m_panes) {
        for (QWidget *stop : stopsIn(pane)) {
            if (before && before->nextInFocusChain() != stop) QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

int PaneKeys::current() const {
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget *pane) { return pane == focus || (focus && pane->isAncestorOf(focus)); };
    const auto found = std::ranges::find_if(m_panes, holds);
    return found == m_panes.end() ? -1 : int(found - m_panes.begin());
}

void PaneKeys::jump(int step) {
    const int count = int(m_panes.size());
    const int from = current();
    const int start = from < 0 && step < 0 ? count : from;
    for (int away = 1; away <= count; ++away) {
        QWidget *pane = m_panes[size_t((start + step * away + 2 * count) % count)];
        QWidget *stop = pane->isVisible() ? firstStopIn(pane) : nullptr;
        if (stop) return stop->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

}  // namespace redress
