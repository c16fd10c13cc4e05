// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_sign.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

void addSearchSign(QLineEdit &field) {
    auto *sign = field.addAction(icon(Icon::Search, Theme::Role::QuietInk), QLineEdit::LeadingPosition);
    // It is a button to Qt, and so to a screen reader, which has to call it something.
    sign->setText(QCoreApplication::translate("SearchSign", "Search"));
    QObject::connect(sign, &QAction::triggered, &field, [&field] { field.setFocus(Qt::MouseFocusReason); });
}

}  // namespace redress
