// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <utility>
#include <vector>

class QLineEdit;
class QWidget;

namespace redress {

// Widgets in one row, each with the share of its width that it takes.
[[nodiscard]] QWidget *formRow(const std::vector<std::pair<QWidget *, int>> &widgets, QWidget *parent);

// A line of text, and the word of an event's data that it is.
struct TextField {
    QLatin1StringView key;
    QLineEdit *field;
};

void tellTexts(const std::vector<TextField> &fields, QJsonObject &words);  // empty ones are left out
void setTexts(const std::vector<TextField> &fields, const QJsonObject &words);

}  // namespace redress
