// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/base/london.h"
#include "core/casework/event_names.h"
#include "core/policy/policy_library.h"
#include "core/store/register.h"
#include "ui/case/drafts.h"
#include "ui/common/session.h"

namespace redress::test {

using namespace Qt::StringLiterals;

inline When at(int month, int day, int hour, int minute = 0) {
    return When::at(*london::moment(QDate(2026, month, day), QTime(hour, minute)));
}

// A register of its own under one of the shipped policies, with a clock that stands where the test puts it.
class CaseFixture {
public:
    explicit CaseFixture(const QString &policy = u"southway"_s)
        : m_library(PolicyLibrary::open()), m_policy(m_library.find(PolicyId(policy)).value()) {
        auto made = Register::create(folder.filePath(u"cases.redress"_s), *m_policy, u"Test Homes"_s, clock);
        if (!made) qFatal("%s", qPrintable(made.error().message));
        m_register = std::move(*made);
    }

    [[nodiscard]] Register &reg() { return *m_register; }
    [[nodiscard]] Session session() { return {*m_register, u"Joan Pike"_s}; }
    [[nodiscard]] const PolicyLibrary &library() const { return m_library; }
    [[nodiscard]] Drafts drafts() const { return Drafts(folder.filePath(u"drafts"_s)); }
    void goTo(const When &now) { clock.set(now.moment()); }

    // Received on Thursday 2 April 2026 at 16:10, the day before Good Friday.
    CaseRef receive(const When &received = at(4, 2, 16, 10), QJsonObject details = khan()) {
        const auto done = m_register->receive({{}, {}, {events::received, received, u"Customer Hub"_s, details}});
        if (!done) qFatal("%s", qPrintable(done.error().message));
        return done->reference;
    }

    int record(const CaseRef &reference, const QString &event, const When &when, const QJsonObject &data = {},
               const QString &by = u"Joan Pike"_s) {
        const auto done = m_register->record(reference, {EventName(event), when, by, data});
        if (!done) qFatal("%s: %s", qPrintable(event), qPrintable(done.error().message));
        return done->sequence;
    }

    [[nodiscard]] CaseFile file(const CaseRef &reference) const { return m_register->caseFile(reference).value(); }
    [[nodiscard]] Event last(const CaseRef &reference) const { return file(reference).timeline.back(); }

    [[nodiscard]] static QJsonObject khan() {
        return {{keys::complainant, u"Mrs Aisha Khan"_s},
                {keys::channel, u"Phone"_s},
                {keys::summary, u"Black mould in two bedrooms"_s},
                {keys::description, u"Third report since January. The youngest child has asthma."_s},
                {keys::address, u"14 Alma Terrace"_s},
                {keys::postcode, u"M20 2WX"_s},
                {keys::phone, u"0161 496 0000"_s},
                {keys::service, u"Repairs"_s},
                {keys::category, u"Damp and mould"_s},
                {keys::officer, u"Joan Pike"_s}};
    }

    QTemporaryDir folder;
    FixedClock clock{at(4, 21, 9, 30).moment()};

private:
    PolicyLibrary m_library;
    std::shared_ptr<const Policy> m_policy;
    std::unique_ptr<Register> m_register;
};

}  // namespace redress::test
