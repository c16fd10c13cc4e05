// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "core/policy/policy_reader.h"
#include "core/store/register.h"

namespace redress::test {

// Southway's policy as an earlier Redress carried it out: the same published version, up to the response. With a
// revision: the same file, worked out further.
[[nodiscard]] inline QByteArray olderSouthway(int revision = 1) {
    QFile file(QStringLiteral(":/policies/southway.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no policy to make an older one from");
    QJsonObject policy = QJsonDocument::fromJson(file.readAll()).object();
    for (const char *key : {"revision", "putting_right", "outside_bodies", "behaviour", "learning", "duties"})
        policy.remove(QLatin1String(key));
    if (revision > 1) policy[QStringLiteral("revision")] = revision;
    return QJsonDocument(policy).toJson();
}

// A register that an earlier Redress made for Southway, with one case received on 9 April 2026.
class OlderRegister {
public:
    OlderRegister() : m_clock(When::fromText(QStringLiteral("2026-04-21T09:00"))->moment()) {
        auto made =
            Register::create(path(), *readPolicy(olderSouthway()).policy, QStringLiteral("Test Homes"), m_clock);
        if (!made) qFatal("%s", qPrintable(made.error().message));
        m_register = std::move(*made);
        m_case = receive();
    }
    [[nodiscard]] Register &operator*() { return *m_register; }
    [[nodiscard]] Register *operator->() { return m_register.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("older.redress")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const CaseRef &oldCase() const { return m_case; }

    CaseRef receive() {
        const Command command{
            EventName(QStringLiteral("received")), When::on({2026, 4, 9}), QStringLiteral("Joan Pike"), {}};
        const auto received = m_register->receive({{}, {}, command});
        if (!received) qFatal("%s", qPrintable(received.error().message));
        return received->reference;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Register> m_register;
    CaseRef m_case;
};

}  // namespace redress::test
