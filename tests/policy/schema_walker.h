// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace redress::test {

// Checks a JSON value against a JSON Schema, draft 2020-12, as far as policy.schema.json uses it. A keyword that it
// does not know is a failure of its own, so that the schema cannot outgrow it unnoticed.
class SchemaWalker {
public:
    explicit SchemaWalker(const QJsonObject &schema) : m_root(schema) {}

    [[nodiscard]] QStringList failures(const QJsonValue &value);  // "pointer: keyword"

private:
    void walk(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);
    [[nodiscard]] bool holds(const QString &keyword, const QJsonValue &asked, const QJsonValue &value) const;
    [[nodiscard]] bool fitsAny(const QJsonArray &schemas, const QJsonValue &value) const;
    void walkInto(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);

    QJsonObject m_root;
    QStringList m_failures;
};

}  // namespace redress::test
