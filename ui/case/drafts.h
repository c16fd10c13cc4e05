// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "ui/case/draft_key.h"

namespace redress {

// Words that were typed and not yet recorded, one small file for each place they were typed in. Kept on this computer,
// never in the register: they are nobody's record yet.
class Drafts {
public:
    [[nodiscard]] static QString usersFolder();

    explicit Drafts(QString folder = usersFolder()) : m_folder(std::move(folder)) {}

    // Empty where there is none; a draft that cannot be read counts as none.
    [[nodiscard]] QJsonObject load(const DraftKey &key) const;
    // Whole or not at all: a crash while saving leaves the draft before it. Fails where the folder cannot be written.
    [[nodiscard]] Result<> save(const DraftKey &key, const QJsonObject &words) const;
    void discard(const DraftKey &key) const;

private:
    [[nodiscard]] QString pathOf(const DraftKey &key) const;

    QString m_folder;
};

}  // namespace redress
