// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/event_names.h"
#include "tests/support/test_register.h"

namespace redress::test {

// A test register with a line for each case of its story. What is refused fails the program.
class RegisterBuilder : public TestRegister {
public:
    using TestRegister::TestRegister;

    CaseRef receive(const QString &complainant, const QString &at, const QString &officer = {}) {
        QJsonObject data{{keys::complainant, complainant},
                         {keys::summary, QStringLiteral("A missed visit")},
                         {keys::channel, QStringLiteral("Phone")}};
        if (!officer.isEmpty()) data[keys::officer] = officer;
        return TestRegister::receive(at, data);
    }

    void happened(const CaseRef &reference, const QString &event, const QString &at, const QJsonObject &data = {}) {
        const auto recorded = record(reference, event, at, data);
        if (!recorded) qFatal("%s", qPrintable(recorded.error().message));
    }

    void setNow(const QString &text) { clock().set(moment(text)); }
    static QDateTime moment(const QString &text) { return When::fromText(text)->moment(); }
};

}  // namespace redress::test
