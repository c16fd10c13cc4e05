// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/reminder_lines.h"

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ReminderLines::ReminderLines(QWidget *parent) : QLabel(parent) {
    setObjectName(u"reminders"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, Look::Quiet);
}

void ReminderLines::display(const std::vector<QString> &reminders) {
    QStringList lines;
    for (const auto &reminder : reminders) lines += u"⚠ "_s + reminder;
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

}  // namespace redress
