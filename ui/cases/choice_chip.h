// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "ui/cases/filter_chip.h"

namespace redress {

// One thing that a chip can narrow the list to.
struct FilterChoice {
    QString value;  // what the filter holds; empty: nothing is asked for
    QString words;  // as the menu has it, translated
};

// A chip with a menu of choices, of which one holds.
class ChoiceChip : public FilterChip {
    Q_OBJECT

public:
    using Choices = std::function<std::vector<FilterChoice>()>;  // asked anew each time the menu opens

    ChoiceChip(const QString &title, const QString &any, Choices choices, QWidget *parent = nullptr);

    void setValue(const QString &value);

Q_SIGNALS:
    void chosen(const QString &value);

private:
    void fillMenu();
    [[nodiscard]] QString wordsOf(const QString &value) const;

    QString m_any;
    Choices m_choices;
    QString m_value;
};

}  // namespace redress
