// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace redress::test {

// What a run of the real program left behind.
struct Run {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QList<QJsonObject> objects() const {
        QList<QJsonObject> found;
        for (const auto &line : lines()) found << QJsonDocument::fromJson(line.toUtf8()).object();
        return found;
    }
};

[[nodiscard]] inline QString programPath() {
    return qEnvironmentVariable("REDRESS_PROGRAM");
}

// Runs `redress` with arguments and standard input to its end.
[[nodiscard]] inline Run runRedress(const QStringList &arguments, const QByteArray &input = {}) {
    QProcess process;
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace redress::test
