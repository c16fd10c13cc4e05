// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include "core/base/result.h"

class QWidget;

namespace redress {

// A folder of pictures in one scheme of colours.
class Album {
public:
    Album(const QString &folder, const QString &scheme) : m_folder(folder), m_scheme(scheme) {}

    // Draws the widget as NAME-SCHEME-WIDTHxHEIGHT.png; fails where the file cannot be written.
    [[nodiscard]] Result<> add(QWidget &widget, const QString &name, QSize size) const;
    [[nodiscard]] Result<> add(QWidget &dialog, const QString &name) const;  // at the size that it takes by itself

    static void settle();  // for what screens read beside the window

private:
    QDir m_folder;
    QString m_scheme;
};

}  // namespace redress
