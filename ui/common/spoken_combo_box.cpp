// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spoken_combo_box.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace redress {

namespace {

QAccessibleInterface *spokenFor(const QString &className, QObject *object) {
    if (className != QLatin1StringView("QComboBox")) return nullptr;
    return new SpokenComboBox(static_cast<QComboBox *>(object));
}

}  // namespace

SpokenComboBox::SpokenComboBox(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

void SpokenComboBox::install() {
    QAccessible::installFactory(&spokenFor);
}

QComboBox *SpokenComboBox::box() const {
    return static_cast<QComboBox *>(object());
}

QString SpokenComboBox::text(QAccessible::Text text) const {
    return text == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(text);
}

QAccessible::State SpokenComboBox::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    const bool open = box()->view()->isVisible();
    state.expandable = true;
    state.expanded = open;
    state.collapsed = !open;
    state.hasPopup = true;
    state.editable = box()->isEditable();
    return state;
}

int SpokenComboBox::childCount() const {
    return box()->isEditable() ? 2 : 1;
}

QAccessibleInterface *SpokenComboBox::child(int index) const {
    if (index == 0) return QAccessible::queryAccessibleInterface(box()->view());
    return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
}

int SpokenComboBox::indexOfChild(const QAccessibleInterface *child) const {
    if (child && child->object() == box()->view()) return 0;
    return child && box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
}

QStringList SpokenComboBox::actionNames() const {
    return {showMenuAction(), pressAction()};
}

void SpokenComboBox::doAction(const QString &action) {
    if (action != showMenuAction() && action != pressAction()) return QAccessibleWidget::doAction(action);
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

}  // namespace redress
