// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress::test {

// Southway's policy as a version 8.0 that is in force from 1 April 2026 and answers stage 1 within `days` working days.
[[nodiscard]] inline QByteArray newerSouthway(int days = 8, const QString &version = QStringLiteral("8.0"),
                                              const QString &inForceFrom = QStringLiteral("2026-04-01")) {
    QFile file(QStringLiteral(":/policies/southway.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no policy to make a newer one from");
    QJsonObject policy = QJsonDocument::fromJson(file.readAll()).object();
    policy[QStringLiteral("version")] = version;
    policy[QStringLiteral("in_force_from")] = inForceFrom;
    QJsonArray procedures = policy[QStringLiteral("procedures")].toArray();
    QJsonObject procedure = procedures[0].toObject();
    QJsonArray targets = procedure[QStringLiteral("targets")].toArray();
    for (auto each : targets) {
        QJsonObject target = each.toObject();
        if (target[QStringLiteral("id")].toString() != QStringLiteral("stage-1.response")) continue;
        target[QStringLiteral("within")] = QJsonObject{{QStringLiteral("working_days"), days}};
        each = target;
    }
    procedure[QStringLiteral("targets")] = targets;
    procedures[0] = procedure;
    policy[QStringLiteral("procedures")] = procedures;
    return QJsonDocument(policy).toJson();
}

}  // namespace redress::test
