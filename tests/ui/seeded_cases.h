// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include "core/casework/event_names.h"
#include "tests/support/test_register.h"

namespace redress::test {

// Cases for tests of the list: of three officers, about five things, received one a working day up to 17 April 2026.
inline void seedCases(TestRegister &reg, int count) {
    using namespace Qt::StringLiterals;
    static const QStringList people{u"Mrs Aisha Khan"_s,         u"Mr Tunde Osei"_s,  u"Elm Court owners"_s,
                                    u"Ms Ewa Kowalska"_s,        u"Mrs Siân Price"_s, u"Mr Sean O’Brien"_s,
                                    u"Cllr M Byrne for Mr Ali"_s};
    static const QStringList topics{u"Damp and mould"_s, u"Lift out of service"_s, u"Service charge"_s,
                                    u"Missed appointments"_s, u"Boiler"_s};
    static const QStringList services{u"Repairs"_s, u"Repairs"_s, u"Leasehold"_s, u"Repairs"_s, u"Heating & gas"_s};
    static const QStringList officers{u"Joan Pike"_s, u"Sam Reed"_s, u"Helen Shaw"_s};
    const WorkingCalendar &calendar = reg->calendar();
    const auto seeded = reg->inOneTransaction([&](Register::Batch &batch) -> Result<> {
        for (int i = 0; i < count; ++i) {
            const QDate day = calendar.addWorkingDays(QDate(2026, 4, 17), -(count - 1 - i) / 2);
            const QJsonObject data{
                {keys::complainant, people.at(i % people.size())}, {keys::summary, topics.at(i % topics.size())},
                {keys::service, services.at(i % services.size())}, {keys::category, topics.at(i % topics.size())},
                {keys::officer, officers.at(i % officers.size())}, {keys::address, u"%1 Elm Street"_s.arg(i % 40 + 1)}};
            const Command received{events::received, When::on(day), u"Joan Pike"_s, data};
            if (const auto done = batch.receive({{}, {}, received}); !done) return refuse(done.error());
        }
        return {};
    });
    if (!seeded) qFatal("%s", qPrintable(seeded.error().message));
}

// The user's settings of a test, in a folder that goes with it.
class TestSettings {
public:
    TestSettings() {
        QCoreApplication::setOrganizationName(QStringLiteral("redress-test"));
        QCoreApplication::setApplicationName(QStringLiteral("redress-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace redress::test
