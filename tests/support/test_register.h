// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QtTest>

#include "core/policy/policy_library.h"
#include "core/store/register.h"

namespace redress::test {

// A register in a folder that goes with it, under one of the shipped policies, at a moment that stands still.
// For tests that link redress_core or more.
class TestRegister {
public:
    explicit TestRegister(const QString &policy = QStringLiteral("southway"),
                          const QString &now = QStringLiteral("2026-04-21T09:00"))
        : m_clock(When::fromText(now)->moment()) {
        const auto library = PolicyLibrary::open();
        auto made = Register::create(path(), **library.find(PolicyId(policy)), QStringLiteral("Test Homes"), m_clock);
        if (!made) qFatal("%s", qPrintable(made.error().message));
        m_register = std::move(*made);
    }

    [[nodiscard]] Register &operator*() { return *m_register; }
    [[nodiscard]] Register *operator->() { return m_register.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.redress")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] FixedClock &clock() { return m_clock; }

    void close() { m_register.reset(); }
    [[nodiscard]] Result<> reopen() {
        m_register.reset();
        auto opened = Register::open(path(), m_clock);
        if (!opened) return refuse(opened.error());
        m_register = std::move(*opened);
        return {};
    }

    // A case received at `at`; fails the program where it is refused.
    CaseRef receive(const QString &at, const QJsonObject &data = {}, const QString &procedure = {}) {
        const auto received =
            m_register->receive({ProcedureId(procedure), {}, command(QStringLiteral("received"), at, data)});
        if (!received) qFatal("%s", qPrintable(received.error().message));
        return received->reference;
    }

    [[nodiscard]] Result<Recorded> record(const CaseRef &reference, const QString &event, const QString &at,
                                          const QJsonObject &data = {}) {
        return m_register->record(reference, command(event, at, data));
    }

    [[nodiscard]] static Command command(const QString &event, const QString &at, const QJsonObject &data = {}) {
        return {EventName(event), When::fromText(at).value_or(When()), QStringLiteral("Joan Pike"), data};
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Register> m_register;
};

}  // namespace redress::test
