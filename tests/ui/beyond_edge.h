// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QScrollArea>

namespace redress::test {

// What stands beyond the left or right edge of an area that cannot be scrolled sideways: nobody can reach it.
inline QStringList beyondTheEdge(const QWidget &place) {
    QStringList found;
    for (const auto *area : place.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widget()) continue;
        const int room = area->viewport()->width();
        for (const auto *part : area->widget()->findChildren<QWidget *>()) {
            const QPoint left = part->mapTo(area->viewport(), QPoint());
            if (!part->isVisible() || part->isWindow() || (left.x() >= 0 && left.x() + part->width() <= room)) continue;
            found << QStringLiteral("%1 “%2”: %3 to %4 of %5")
                         .arg(QLatin1StringView(part->metaObject()->className()), part->objectName())
                         .arg(left.x())
                         .arg(left.x() + part->width())
                         .arg(room);
        }
    }
    return found;
}

}  // namespace redress::test
