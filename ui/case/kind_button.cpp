// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/kind_button.h"

#include <QMenu>

namespace redress {

KindButton::KindButton(QWidget *parent) : QPushButton(parent) {
    setObjectName(QStringLiteral("kind"));
    setMenu(new QMenu(this));
}

void KindButton::offer(const std::vector<ComposerAction> &actions, const EventName &chosen) {
    for (auto *group : menu()->findChildren<QMenu *>()) group->deleteLater();
    menu()->clear();
    bool contacts = true;
    for (const auto &each : actions) {
        if (contacts && !each.isContact) menu()->addSeparator();
        contacts = each.isContact;
        if (each.group.isEmpty()) addKind(menu(), each, chosen);
    }
    menu()->addSeparator();
    QMenu *group = nullptr;
    for (const auto &each : actions) {
        if (each.group.isEmpty()) continue;
        if (!group || group->title() != each.group) group = menu()->addMenu(each.group);
        addKind(group, each, chosen);
    }
}

void KindButton::addKind(QMenu *menu, const ComposerAction &action, const EventName &chosen) {
    QAction *entry = menu->addAction(action.label, this, [this, event = action.event] { Q_EMIT picked(event); });
    entry->setObjectName(action.event.text());
    entry->setCheckable(true);
    entry->setChecked(action.event == chosen);
    if (action.event != chosen) return;
    setText(action.label);
    setAccessibleName(tr("Kind of entry: %1").arg(action.label));
}

}  // namespace redress
