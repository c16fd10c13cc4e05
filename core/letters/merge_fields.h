// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <vector>

#include "core/letters/merge_field.h"

namespace redress {

// Every field that a letter can use, in the order in which they are shown. Each field also answers to has.FIELD;
// flags are facts without words ("is.upheld"). Templates ask both by section: {{#is.upheld}}…{{/is.upheld}}.
class MergeFields {
public:
    void add(const MergeField &field);  // in place of an earlier one of the same name
    void flag(const QString &name, bool holds);

    [[nodiscard]] const std::vector<MergeField> &all() const { return m_fields; }
    [[nodiscard]] const MergeField *find(const QString &name) const;  // null where there is none
    [[nodiscard]] QString value(const QString &name) const;           // empty where there is none

    // Whether it can be a part of the items of some field: ".reason".
    [[nodiscard]] bool isItemPart(const QString &name) const;

    [[nodiscard]] bool isCondition(const QString &name) const;  // a flag or has.FIELD
    [[nodiscard]] bool holds(const QString &condition) const;
    [[nodiscard]] QStringList conditions() const;

    [[nodiscard]] static QStringList paragraphsOf(const MergeField &field);

private:
    std::vector<MergeField> m_fields;
    QHash<QString, size_t> m_places;
    QHash<QString, bool> m_flags;
};

}  // namespace redress
