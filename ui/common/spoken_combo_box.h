// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace redress {

// What a screen reader hears of a choice: what it is called, and what is chosen. Qt's own says what is chosen as the
// name, where the desktop is not Windows, and so “Choose…” for every choice that has not been made.
class SpokenComboBox : public QAccessibleWidget {
public:
    explicit SpokenComboBox(QComboBox *box);

    // From now on all choices are spoken so.
    static void install();

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;  // the list, and the line to type in
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;  // opens or closes the list

private:
    [[nodiscard]] QComboBox *box() const;
};

}  // namespace redress
