// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/opening_size.h"

#include <QScreen>
#include <QWidget>

#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr QSize smallestScreen(1280, 800);

}  // namespace

QSize openingSize(const QWidget &window, QSize designed) {
    return withinScreen(window, QSize(Theme::scaled(designed.width()), Theme::scaled(designed.height())));
}

QSize withinScreen(const QWidget &window, QSize wanted) {
    const QSize room = window.screen() ? window.screen()->availableSize() : QSize();
    return wanted.boundedTo(room.expandedTo(smallestScreen));
}

}  // namespace redress
