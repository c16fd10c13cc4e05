// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <optional>

#include "ui/common/theme.h"

// What panels that are filled anew with every change are made of.
namespace redress::panel {

// Everything out of a layout: hidden at once, gone as soon as what it was doing is done.
void clear(QBoxLayout *column);

// Plain text that wraps and can be copied; none where there is nothing to say.
QLabel *addLine(QBoxLayout *column, const QString &text, std::optional<Look> look = {});
QLabel *addHeading(QBoxLayout *column, const QString &text);
// A sign and words in the colour that repeats what they say.
QLabel *addState(QBoxLayout *column, const QString &text, Theme::Role colour);

}  // namespace redress::panel
