// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include "ui/common/theme.h"

namespace redress {

// The line drawings of resources/icons.
enum class Icon {
    Back,
    Call,
    Cases,
    Check,
    ChevronDown,
    ChevronRight,
    Clock,
    Close,
    Columns,
    Copy,
    Edit,
    Email,
    Filter,
    Folder,
    Forward,
    Help,
    Import,
    Information,
    Learning,
    Letters,
    Money,
    More,
    Note,
    Person,
    Plus,
    Policy,
    Preview,
    Print,
    Remove,
    Reports,
    Save,
    Search,
    Settings,
    Stage,
    Today,
    Visit,
    Warning
};

// Drawn in the colour that the role has when it is painted, so that it follows light and dark.
[[nodiscard]] QIcon icon(Icon name, Theme::Role role = Theme::Role::Ink);

}  // namespace redress
