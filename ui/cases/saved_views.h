// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/cases/case_view.h"

namespace redress {

// Views of the case list that the officer has given a name. Kept in the user's settings.
class SavedViews {
public:
    [[nodiscard]] QStringList names() const;  // in alphabetical order
    [[nodiscard]] CaseView view(const QString &name) const;
    void save(const QString &name, const CaseView &view);  // in place of one of the same name
    void remove(const QString &name);
};

}  // namespace redress
