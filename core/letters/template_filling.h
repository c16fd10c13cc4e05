// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include "core/letters/merge_fields.h"

namespace redress {

// Fills a template that checkTemplate() has passed; answers HTML in which every value is escaped. A field without a
// value is printed as its label in brackets, marked with the class "gap", so that nobody sends it unseen.
class TemplateFilling {
public:
    // `partials` are templates too, filled where {{> NAME}} stands.
    explicit TemplateFilling(const MergeFields &fields, const QMap<QString, QString> &partials = {})
        : m_fields(fields), m_partials(partials) {}

    [[nodiscard]] QString fill(const QString &text) const;

private:
    const MergeFields &m_fields;
    QMap<QString, QString> m_partials;
};

}  // namespace redress
