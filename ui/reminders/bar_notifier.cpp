// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/bar_notifier.h"

#include "ui/common/message_bar.h"

namespace redress {

BarNotifier::BarNotifier(MessageBar &bar, QObject *parent) : Notifier(parent), m_bar(bar) {
    connect(&bar, &MessageBar::chosen, this, [this] {
        m_bar.clear();
        Q_EMIT chosen(m_toldOf);
    });
}

void BarNotifier::tell(const Notice &notice) {
    m_toldOf = notice.reference;
    const QString words = tr("%1\n%2", "a notice's title and its lines").arg(notice.title, notice.text);
    m_bar.say(MessageBar::Kind::Note, words, notice.reference.isEmpty() ? tr("Show today") : tr("Open the case"));
}

}  // namespace redress
