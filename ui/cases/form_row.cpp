// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/form_row.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/common/theme.h"

namespace redress {

QWidget *formRow(const std::vector<std::pair<QWidget *, int>> &widgets, QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::scaled(12));
    for (const auto &[widget, stretch] : widgets) line->addWidget(widget, stretch, Qt::AlignTop);
    return row;
}

void tellTexts(const std::vector<TextField> &fields, QJsonObject &words) {
    for (const TextField &text : fields)
        if (const QString typed = text.field->text().trimmed(); !typed.isEmpty()) words[text.key] = typed;
}

void setTexts(const std::vector<TextField> &fields, const QJsonObject &words) {
    for (const TextField &text : fields) text.field->setText(words[text.key].toString());
}

}  // namespace redress
