// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace redress::test {

// Something recorded, as rows write it: "event when {data}", where the data may be left out.
struct Step {
    QString event;
    QString at;
    QJsonObject data;
};

inline Step stepIn(const QString &line) {
    const QString data = line.section(QChar(u' '), 2);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(data.toUtf8(), &error).object();
    if (!data.isEmpty() && error.error != QJsonParseError::NoError) qFatal("%s", qPrintable(line));
    return {line.section(QChar(u' '), 0, 0), line.section(QChar(u' '), 1, 1), object};
}

}  // namespace redress::test
