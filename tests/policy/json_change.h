// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace redress::test {

// A copy of `root` with the value at a JSON pointer put in, replaced or, where `value` is undefined, taken out.
// The place one past the end of a list appends.
inline QJsonValue changed(const QJsonValue &root, QStringList path, const QJsonValue &value) {
    if (path.isEmpty()) return value;
    const QString key = path.takeFirst();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const qsizetype index = key.toLongLong();
        const QJsonValue inner = changed(index < array.size() ? array.at(index) : QJsonValue(), path, value);
        if (index >= array.size())
            array.append(inner);
        else if (inner.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, inner);
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = changed(object.value(key), path, value);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

inline QJsonValue changedAt(const QJsonValue &root, const QString &pointer, const QJsonValue &value) {
    return changed(root, pointer.split(u'/', Qt::SkipEmptyParts), value);
}

}  // namespace redress::test
