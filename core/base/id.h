// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <utility>

namespace redress {

// A name that stands for one kind of thing only: a StageId is no TargetId, though both are text in a file.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using PolicyId = Id<struct PolicyTag>;        // "southway"
using ProcedureId = Id<struct ProcedureTag>;  // "complaint"
using StageId = Id<struct StageTag>;          // "stage-1"
using TargetId = Id<struct TargetTag>;        // "stage-1.response"
using EventName = Id<struct EventTag>;        // "stage-1.responded"
using OutcomeId = Id<struct OutcomeTag>;      // "part-upheld"
using RoleId = Id<struct RoleTag>;            // "senior-manager"
using ExclusionId = Id<struct ExclusionTag>;  // "court"
using ClosureId = Id<struct ClosureTag>;      // "no-contact"
using KindId = Id<struct KindTag>;            // "leaseholder": a kind of complainant
using RemedyId = Id<struct RemedyTag>;        // "apology"
using GroundId = Id<struct GroundTag>;        // "distress": why compensation is paid, or is not
using BodyId = Id<struct BodyTag>;            // "ombudsman": who may look at a case after the landlord
using FindingId = Id<struct FindingTag>;      // "service-failure": what such a body found
using CriterionId = Id<struct CriterionTag>;  // "excessive-contact": what behaviour is called unreasonable
using SanctionId = Id<struct SanctionTag>;    // "written-only": what is then restricted
using CauseId = Id<struct CauseTag>;          // "missed-appointment": a root cause
using DutyId = Id<struct DutyTag>;            // "housemark": a duty of the organisation
using PersonId = Id<struct PersonTag>;        // "P-0000412"
using CaseRef = Id<struct CaseRefTag>;        // "R-2026-0412": what people call the case by

}  // namespace redress
