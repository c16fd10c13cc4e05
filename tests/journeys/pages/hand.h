// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>
#include <QString>
#include <QWidget>

namespace redress::test {

// What a person does with one widget, with mouse and keys alone. What cannot be done ends the program with the reason.
namespace hand {

void settle();  // lets the window show what has just happened, and forget what it showed before
void click(QWidget *widget);
void type(QWidget *field, const QString &text);  // in place of what stands there; any letters
void typeDay(QWidget *field, QDate day);         // as people write it: 27/4/2026
void choose(QComboBox *box, const QString &id);  // the entry of that data or, where entries have none, of that text
void tick(QWidget *box);                         // a check box or a radio button that is not ticked yet

}  // namespace hand

// The widget of that name under `place`, whether it can be seen or not; ends the program where there is none.
template <class Widget = QWidget>
[[nodiscard]] Widget *under(const QWidget *place, const QString &name) {
    auto *widget = place->findChild<Widget *>(name);
    if (!widget) qFatal("There is no widget named %s.", qPrintable(name));
    return widget;
}

}  // namespace redress::test
