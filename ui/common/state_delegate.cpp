// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/state_delegate.h"

#include "ui/common/state_look.h"

namespace redress {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant state = index.data(StateLookRole);
    if (!state.isValid()) return;
    const auto look = state.value<StateLook>();
    option->text = look.text();
    option->features |= QStyleOptionViewItem::HasDisplay;
    if (look.strong) option->font.setWeight(QFont::DemiBold);
    const QColor ink = Theme::colour(look.colour);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

}  // namespace redress
