// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <vector>

namespace redress::test {

// One way on from a case, as it stands on `now` after `steps`, a line each. `state` and `from` are what is expected,
// reckoned by hand from the text: eight weeks are 56 days, and 2022 is no leap year.
struct WayRow {
    const char *policy;
    const char *procedure;
    const char *when;  // what the row is about
    const char *steps;
    const char *now;
    const char *body;
    bool byLaw;
    const char *state;
    const char *from;  // "" where it is always so, or not yet known
    bool inForce;
    const char *declines;  // from when it may decline the case, or ""
};

// The published procedures as far as each of the five goes, and the Code's.
namespace steps {
inline constexpr auto southway1 = "received 2022-08-01\nstage-1.responded 2022-08-12";
inline constexpr auto southwayDebt =
    "received 2022-08-01 {\"service\":\"Debt advice\"}\nstage-1.responded 2022-08-12\n"
    "stage-2.started 2022-08-22 {\"reason\":\"Not mended\"}\nstage-2.responded 2022-09-12";
inline constexpr auto southwayBefore =
    "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-08-22 {\"reason\":\"Not mended\"}\n"
    "stage-2.responded 2022-09-12";
inline constexpr auto southwayAfter =
    "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-09-12 {\"reason\":\"Not mended\"}\n"
    "stage-2.responded 2022-10-03";
inline constexpr auto torus1 = "received 2022-08-01\nstage-1.responded 2022-08-12";
inline constexpr auto torusOpen =
    "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-08-30\nstage-2.responded 2022-09-12";
inline constexpr auto torusBefore =
    "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-08-30\nstage-2.responded 2022-09-12\n"
    "closed 2022-09-14";
inline constexpr auto torusAcross =
    "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-08-30\nstage-2.responded 2022-09-28\n"
    "closed 2022-10-05";
inline constexpr auto torusAfter =
    "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-09-12\nstage-2.responded 2022-10-03\n"
    "closed 2022-10-05";
inline constexpr auto beyond1 = "received 2022-08-01\nstage-1.started 2022-08-04\nstage-1.responded 2022-08-12";
inline constexpr auto beyondBefore =
    "received 2022-08-01\nstage-1.started 2022-08-04\nstage-1.responded 2022-08-12\nstage-2.started 2022-08-30\n"
    "stage-2.responded 2022-09-30";
inline constexpr auto beyondAfter =
    "received 2022-08-01\nstage-1.started 2022-08-04\nstage-1.responded 2022-08-12\nstage-2.started 2022-08-30\n"
    "stage-2.responded 2022-10-01";
inline constexpr auto halton1 = "received 2022-06-01\nstage-1.responded 2022-06-10 {\"sent_by\":\"email\"}";
inline constexpr auto halton2 =
    "received 2022-06-01\nstage-1.responded 2022-06-10 {\"sent_by\":\"email\"}\nstage-2.started 2022-06-20\n"
    "stage-2.responded 2022-07-29 {\"sent_by\":\"email\"}";
inline constexpr auto haltonBefore =
    "received 2022-06-01\nstage-1.responded 2022-06-10 {\"sent_by\":\"email\"}\nstage-2.started 2022-06-20\n"
    "stage-2.responded 2022-07-29 {\"sent_by\":\"email\"}\nstage-3.started 2022-08-08\n"
    "stage-3.responded 2022-09-12 {\"sent_by\":\"email\"}";
inline constexpr auto haltonAfter =
    "received 2022-06-01\nstage-1.responded 2022-06-10 {\"sent_by\":\"email\"}\nstage-2.started 2022-06-20\n"
    "stage-2.responded 2022-07-29 {\"sent_by\":\"email\"}\nstage-3.started 2022-08-08\n"
    "stage-3.responded 2022-10-03 {\"sent_by\":\"email\"}";
inline constexpr auto wrekin1 = "received 2022-08-01\nstage-1.responded 2022-08-05";
inline constexpr auto wrekin2 =
    "received 2022-08-01\nstage-1.responded 2022-08-05\nstage-2.started 2022-08-15\nstage-2.responded 2022-08-26";
inline constexpr auto wrekinBefore =
    "received 2022-08-01\nstage-1.responded 2022-08-05\nstage-2.started 2022-08-15\nstage-2.responded 2022-08-26\n"
    "stage-3.started 2022-08-30\nstage-3.responded 2022-09-12";
inline constexpr auto wrekinAfter =
    "received 2022-08-01\nstage-1.responded 2022-08-05\nstage-2.started 2022-08-15\nstage-2.responded 2022-08-26\n"
    "stage-3.started 2022-09-12\nstage-3.responded 2022-10-03";
inline constexpr auto wrekinNoPanel =
    "received 2022-08-01\nstage-1.responded 2022-08-05\nstage-2.started 2022-08-15\nstage-2.responded 2022-08-26\n"
    "stage-3.started 2022-09-12\nstage-3.panel-refused 2022-10-03 {\"why_no_panel\":\"The rent is set by statute\"}";
inline constexpr auto care =
    "received 2022-08-01\nstage-2.responded 2022-08-19\nstage-3.started 2022-08-25\nstage-3.responded 2022-09-12";
inline constexpr auto code1 = "received 2026-03-02\nstage-1.acknowledged 2026-03-04\nstage-1.responded 2026-03-16";
inline constexpr auto code2 =
    "received 2026-03-02\nstage-1.acknowledged 2026-03-04\nstage-1.responded 2026-03-16\nstage-2.started 2026-03-20\n"
    "stage-2.acknowledged 2026-03-23\nstage-2.responded 2026-04-13 {\"decided_by\":\"Ann Lee\"}";
}  // namespace steps

inline const std::vector<WayRow> &wayRows() {
    // clang-format off
    static const std::vector<WayRow> rows{
        // Southway 6.17: eight weeks after the stage 2 decision letter; the law of the day on which it was sent decides.
        {"southway", "complaint", "received", "received 2022-08-01", "2022-08-01", "ombudsman", false, "not-yet", "", true, ""},
        {"southway", "complaint", "received", "received 2022-08-01", "2022-08-01", "designated-person", false, "not-yet", "", true, ""},
        {"southway", "complaint", "received", "received 2022-08-01", "2022-08-01", "regulator", false, "at-once", "", true, ""},
        {"southway", "complaint", "after stage 1", steps::southway1, "2022-08-12", "ombudsman", false, "not-yet", "", true, ""},
        {"southway", "complaint", "after stage 1", steps::southway1, "2022-10-03", "ombudsman", true, "not-yet", "", true, ""},
        {"southway", "complaint", "final answer before the law changed", steps::southwayBefore, "2022-09-12", "ombudsman", false, "from-day", "2022-11-07", true, "2023-09-12"},
        {"southway", "complaint", "final answer before the law changed", steps::southwayBefore, "2022-09-12", "ombudsman", true, "closed", "", false, "2023-09-12"},
        {"southway", "complaint", "final answer before the law changed", steps::southwayBefore, "2022-09-12", "designated-person", false, "at-once", "2022-09-12", true, ""},
        {"southway", "complaint", "final answer before the law changed", steps::southwayBefore, "2022-09-12", "review-panel", false, "at-once", "2022-09-12", true, ""},
        {"southway", "complaint", "the day before the eight weeks are over", steps::southwayBefore, "2022-11-06", "ombudsman", false, "from-day", "2022-11-07", true, "2023-09-12"},
        {"southway", "complaint", "eight weeks later", steps::southwayBefore, "2022-11-07", "ombudsman", false, "at-once", "2022-11-07", true, "2023-09-12"},
        {"southway", "complaint", "final answer since the law changed", steps::southwayAfter, "2022-10-03", "ombudsman", false, "from-day", "2022-11-28", false, "2023-10-03"},
        {"southway", "complaint", "final answer since the law changed", steps::southwayAfter, "2022-10-03", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        {"southway", "complaint", "final answer since the law changed", steps::southwayAfter, "2022-10-03", "designated-person", false, "at-once", "2022-10-03", false, ""},
        {"southway", "complaint", "eight weeks later, since the law changed", steps::southwayAfter, "2022-11-28", "ombudsman", false, "at-once", "2022-11-28", false, "2023-10-03"},
        {"southway", "complaint", "twelve months later", steps::southwayAfter, "2023-10-03", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        // 7.7: "cannot be resolved in line with this Policy".
        {"southway", "complaint", "debt advice, received", "received 2022-08-01 {\"service\":\"Debt advice\"}", "2022-08-01", "financial-ombudsman", false, "not-yet", "", true, ""},
        {"southway", "complaint", "debt advice, answered", steps::southwayDebt, "2022-09-12", "financial-ombudsman", false, "at-once", "2022-09-12", true, ""},
        {"southway", "asb-review", "before the review", "received 2026-03-02", "2026-03-02", "asb-ombudsman", false, "not-yet", "", true, ""},
        {"southway", "asb-review", "after the review", "received 2026-03-02\nreview.responded 2026-03-20 {\"role\":\"asb-officer\"}", "2026-03-20", "asb-ombudsman", false, "at-once", "2026-03-20", true, ""},
        // Torus 3.5: eight weeks from case closure.
        {"torus", "complaint", "received", "received 2022-08-01", "2022-08-01", "designated-person", false, "not-yet", "", true, ""},
        {"torus", "complaint", "after stage 1", steps::torus1, "2022-08-12", "ombudsman", false, "not-yet", "", true, ""},
        {"torus", "complaint", "answered and not closed", steps::torusOpen, "2022-09-12", "ombudsman", false, "not-yet", "", true, "2023-09-12"},
        {"torus", "complaint", "closed before the law changed", steps::torusBefore, "2022-09-14", "ombudsman", false, "from-day", "2022-11-09", true, "2023-09-12"},
        {"torus", "complaint", "closed before the law changed", steps::torusBefore, "2022-09-14", "ombudsman", true, "closed", "", false, "2023-09-12"},
        {"torus", "complaint", "closed before the law changed", steps::torusBefore, "2022-09-14", "designated-person", false, "at-once", "2022-09-12", true, ""},
        {"torus", "complaint", "eight weeks after closing", steps::torusBefore, "2022-11-09", "ombudsman", false, "at-once", "2022-11-09", true, "2023-09-12"},
        {"torus", "complaint", "answered before the law changed and closed after", steps::torusAcross, "2022-10-05", "ombudsman", false, "from-day", "2022-11-30", true, "2023-09-28"},
        {"torus", "complaint", "answered before the law changed and closed after", steps::torusAcross, "2022-10-05", "ombudsman", true, "closed", "", false, "2023-09-28"},
        {"torus", "complaint", "answered since the law changed", steps::torusAfter, "2022-10-05", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        {"torus", "complaint", "answered since the law changed", steps::torusAfter, "2022-10-05", "designated-person", false, "at-once", "2022-10-03", false, ""},
        {"torus", "complaint", "twelve months later", steps::torusAfter, "2023-10-03", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        // Beyond 3.11: eight weeks from the final decision; the last day of the old law, and the first of the new.
        {"beyond", "complaint", "received", "received 2022-08-01", "2022-08-01", "ombudsman", false, "not-yet", "", true, ""},
        {"beyond", "complaint", "after stage 1", steps::beyond1, "2022-08-12", "designated-person", false, "not-yet", "", true, ""},
        {"beyond", "complaint", "final decision on the old law's last day", steps::beyondBefore, "2022-09-30", "ombudsman", false, "from-day", "2022-11-25", true, "2023-09-30"},
        {"beyond", "complaint", "final decision on the old law's last day", steps::beyondBefore, "2022-10-05", "ombudsman", true, "closed", "", false, "2023-09-30"},
        {"beyond", "complaint", "eight weeks later", steps::beyondBefore, "2022-11-25", "ombudsman", false, "at-once", "2022-11-25", true, "2023-09-30"},
        {"beyond", "complaint", "final decision on the new law's first day", steps::beyondAfter, "2022-10-01", "ombudsman", false, "from-day", "2022-11-26", false, "2023-10-01"},
        {"beyond", "complaint", "final decision on the new law's first day", steps::beyondAfter, "2022-10-01", "ombudsman", true, "at-once", "2022-10-01", true, "2023-10-01"},
        {"beyond", "complaint", "final decision on the new law's first day", steps::beyondAfter, "2022-10-01", "designated-person", false, "at-once", "2022-10-01", false, ""},
        // Halton: the Ombudsman as a last resort after its own three stages.
        {"halton", "complaint", "received", "received 2022-06-01", "2022-06-01", "ombudsman", false, "not-yet", "", true, ""},
        {"halton", "complaint", "after stage 1", steps::halton1, "2022-06-10", "ombudsman", false, "not-yet", "", true, ""},
        {"halton", "complaint", "after stage 2", steps::halton2, "2022-10-03", "ombudsman", true, "not-yet", "", true, ""},
        {"halton", "complaint", "final answer before the law changed", steps::haltonBefore, "2022-09-12", "ombudsman", false, "at-once", "2022-09-12", true, "2023-09-12"},
        {"halton", "complaint", "final answer before the law changed", steps::haltonBefore, "2022-09-12", "ombudsman", true, "closed", "", false, "2023-09-12"},
        {"halton", "complaint", "final answer since the law changed", steps::haltonAfter, "2022-10-03", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        {"halton", "complaint", "eight weeks later, which it never asked for", steps::haltonAfter, "2022-11-28", "ombudsman", false, "at-once", "2022-10-03", true, "2023-10-03"},
        {"halton", "complaint", "twelve months later", steps::haltonAfter, "2023-10-03", "ombudsman", false, "at-once", "2022-10-03", true, "2023-10-03"},
        // Wrekin 4.5.4: after the Complaints Panel, or without it.
        {"wrekin", "complaint", "received", "received 2022-08-01", "2022-08-01", "ombudsman", false, "not-yet", "", true, ""},
        {"wrekin", "complaint", "after stage 1", steps::wrekin1, "2022-08-05", "ombudsman", false, "not-yet", "", true, ""},
        {"wrekin", "complaint", "after stage 2", steps::wrekin2, "2022-08-26", "tenants-panel", false, "not-yet", "", true, ""},
        {"wrekin", "complaint", "final answer before the law changed", steps::wrekinBefore, "2022-09-12", "tenants-panel", false, "at-once", "2022-09-12", true, ""},
        {"wrekin", "complaint", "final answer before the law changed", steps::wrekinBefore, "2022-09-12", "ombudsman", false, "at-once", "2022-09-12", true, "2023-09-12"},
        {"wrekin", "complaint", "final answer since the law changed", steps::wrekinAfter, "2022-10-03", "tenants-panel", false, "at-once", "2022-10-03", false, ""},
        {"wrekin", "complaint", "final answer since the law changed", steps::wrekinAfter, "2022-10-03", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        {"wrekin", "complaint", "the panel left out", steps::wrekinNoPanel, "2022-10-03", "ombudsman", false, "at-once", "2022-10-03", true, "2023-10-03"},
        {"wrekin", "complaint", "the panel left out", steps::wrekinNoPanel, "2022-10-03", "ombudsman", true, "at-once", "2022-10-03", true, "2023-10-03"},
        {"wrekin", "care-complaint", "after stage 3", steps::care, "2022-09-12", "cqc", false, "at-once", "2022-09-12", true, ""},
        {"wrekin", "care-complaint", "received", "received 2022-08-01", "2022-08-01", "cqc", false, "not-yet", "", true, ""},
        // The Code itself: at once after stage 2; twelve months or more after the final response it may be declined.
        {"hos-code-2024", "complaint", "received", "received 2026-03-02", "2026-03-02", "ombudsman", false, "not-yet", "", true, ""},
        {"hos-code-2024", "complaint", "after stage 1", steps::code1, "2026-03-16", "ombudsman", false, "not-yet", "", true, ""},
        {"hos-code-2024", "complaint", "after stage 2", steps::code2, "2026-04-13", "ombudsman", false, "at-once", "2026-04-13", true, "2027-04-13"},
        {"hos-code-2024", "complaint", "eight weeks later", steps::code2, "2026-06-08", "ombudsman", false, "at-once", "2026-04-13", true, "2027-04-13"},
        {"hos-code-2024", "complaint", "twelve months later", steps::code2, "2027-04-13", "ombudsman", false, "at-once", "2026-04-13", true, "2027-04-13"},
        // What the landlord does not take goes to the Ombudsman as a refusal (Code 2.4).
        {"southway", "complaint", "refused", "received 2026-04-02\nrefused 2026-04-07 {\"exclusion\":\"asb\",\"reason\":\"About a neighbour\"}", "2026-04-07", "ombudsman", true, "at-once", "2026-04-07", true, "2027-04-07"},
        // Where the case is already.
        {"torus", "complaint", "with the Ombudsman", "received 2022-08-01\nstage-1.responded 2022-08-12\nstage-2.started 2022-09-12\nstage-2.responded 2022-10-03\nclosed 2022-10-05\noutside.referred 2022-10-10 {\"body\":\"ombudsman\"}", "2022-10-11", "ombudsman", true, "closed", "2022-10-10", true, "2023-10-03"},
    };
    // clang-format on
    return rows;
}

}  // namespace redress::test

Q_DECLARE_METATYPE(redress::test::WayRow)
