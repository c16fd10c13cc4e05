// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/schema_walker.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type) {
    if (type == "object"_L1) return value.isObject();
    if (type == "array"_L1) return value.isArray();
    if (type == "string"_L1) return value.isString();
    if (type == "boolean"_L1) return value.isBool();
    if (type == "integer"_L1) return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return false;
}

bool hasAll(const QJsonObject &object, const QJsonArray &keys) {
    for (const QJsonValue &key : keys)
        if (!object.contains(key.toString())) return false;
    return true;
}

// Where one key stands, others have to stand beside it.
bool hasCompany(const QJsonObject &object, const QJsonObject &company) {
    for (auto key = company.begin(); key != company.end(); ++key)
        if (object.contains(key.key()) && !hasAll(object, key.value().toArray())) return false;
    return true;
}

bool hasNoOthers(const QJsonObject &object, const QJsonObject &properties) {
    for (const QString &key : object.keys())
        if (!properties.contains(key)) return false;
    return true;
}

}  // namespace

QStringList SchemaWalker::failures(const QJsonValue &value) {
    m_failures.clear();
    walk(value, m_root, {});
    return m_failures;
}

bool SchemaWalker::holds(const QString &keyword, const QJsonValue &asked, const QJsonValue &value) const {
    static const QStringList described{u"$schema"_s,     u"$defs"_s,      u"$ref"_s,  u"title"_s,
                                       u"description"_s, u"properties"_s, u"items"_s, u"additionalProperties"_s};
    if (described.contains(keyword)) return true;
    if (keyword == "type"_L1) return isOfType(value, asked.toString());
    if (keyword == "const"_L1) return value == asked;
    if (keyword == "enum"_L1) return asked.toArray().contains(value);
    if (keyword == "minimum"_L1) return !value.isDouble() || value.toDouble() >= asked.toDouble();
    if (keyword == "maximum"_L1) return !value.isDouble() || value.toDouble() <= asked.toDouble();
    if (keyword == "minLength"_L1) return !value.isString() || value.toString().size() >= asked.toInt();
    if (keyword == "minItems"_L1) return !value.isArray() || value.toArray().size() >= asked.toInt();
    if (keyword == "minProperties"_L1) return !value.isObject() || value.toObject().size() >= asked.toInt();
    if (keyword == "maxProperties"_L1) return !value.isObject() || value.toObject().size() <= asked.toInt();
    if (keyword == "required"_L1) return !value.isObject() || hasAll(value.toObject(), asked.toArray());
    if (keyword == "dependentRequired"_L1) return !value.isObject() || hasCompany(value.toObject(), asked.toObject());
    if (keyword == "anyOf"_L1) return fitsAny(asked.toArray(), value);
    if (keyword == "pattern"_L1)
        return !value.isString() || QRegularExpression(asked.toString()).match(value.toString()).hasMatch();
    if (keyword == "format"_L1)
        return asked == u"date"_s && QDate::fromString(value.toString(), u"yyyy-MM-dd"_s).isValid();
    return false;
}

bool SchemaWalker::fitsAny(const QJsonArray &schemas, const QJsonValue &value) const {
    return std::ranges::any_of(schemas, [&](const QJsonValue &schema) {
        SchemaWalker branch(m_root);
        branch.walk(value, schema.toObject(), {});
        return branch.m_failures.isEmpty();
    });
}

void SchemaWalker::walk(const QJsonValue &value, const QJsonObject &schema, const QString &pointer) {
    if (schema.contains(u"$ref"_s)) {
        const QString name = schema.value(u"$ref"_s).toString().section(u'/', -1);
        const QJsonValue definition = m_root.value(u"$defs"_s)[name];
        if (!definition.isObject()) m_failures.append(pointer + u": $ref "_s + name);
        walk(value, definition.toObject(), pointer);
    }
    for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword)
        if (!holds(keyword.key(), keyword.value(), value)) m_failures.append(pointer + u": "_s + keyword.key());
    walkInto(value, schema, pointer);
}

void SchemaWalker::walkInto(const QJsonValue &value, const QJsonObject &schema, const QString &pointer) {
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    if (value.isObject() && schema.value(u"additionalProperties"_s) == false &&
        !hasNoOthers(value.toObject(), properties))
        m_failures.append(pointer + u": additionalProperties"_s);
    for (auto property = properties.begin(); property != properties.end(); ++property)
        if (value.toObject().contains(property.key()))
            walk(value[property.key()], property.value().toObject(), pointer + u'/' + property.key());
    if (!schema.contains(u"items"_s)) return;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        walk(items.at(i), schema.value(u"items"_s).toObject(), pointer + u'/' + QString::number(i));
}

}  // namespace redress::test
