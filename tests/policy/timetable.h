// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

// The timetables of the published policies, typed from their texts by hand: what the policy files are compared with.
namespace redress::test {

struct TimetableRow {
    const char *policy;
    const char *procedure;
    const char *target;
    const char *kind;
    const char *from;
    int count;
    const char *unit;
    const char *metBy;  // empty: nothing meets it
    const char *clause;
    bool assumed = false;
};

inline constexpr auto halton = "Service Standards, Complaints";
inline constexpr auto praise = "Service Standards, Compliments";

inline constexpr std::array timetable{
    TimetableRow{"torus", "complaint", "stage-1.response", "due", "received", 10, "working_days", "stage-1.responded",
                 "3.3 (6)"},
    TimetableRow{"torus", "complaint", "stage-2.response", "due", "stage-2.started", 10, "working_days",
                 "stage-2.responded", "3.3 (6)", true},
    TimetableRow{"torus", "complaint", "ombudsman.direct-access", "opens", "closed", 8, "weeks", "", "3.5"},
    TimetableRow{"torus", "member-enquiry", "enquiry.response", "due", "received", 10, "working_days",
                 "enquiry.responded", "3.6", true},

    TimetableRow{"halton", "formal-enquiry", "enquiry.response", "due", "received", 10, "working_days",
                 "enquiry.responded", "Service Standards, Formal Enquiries"},
    TimetableRow{"halton", "complaint", "stage-1.meeting", "due", "received", 3, "working_days", "stage-1.meeting-held",
                 halton},
    TimetableRow{"halton", "complaint", "stage-1.response", "due", "received", 10, "working_days", "stage-1.responded",
                 halton},
    TimetableRow{"halton", "complaint", "stage-2.request-window", "lasts", "stage-1.decision-received", 28,
                 "calendar_days", "stage-2.started", halton},
    TimetableRow{"halton", "complaint", "stage-2.meeting-notice", "due", "stage-2.started", 10, "working_days",
                 "stage-2.meeting-notified", halton},
    TimetableRow{"halton", "complaint", "stage-2.meeting", "no-earlier", "stage-2.meeting-notified", 10, "working_days",
                 "stage-2.meeting-held", halton},
    TimetableRow{"halton", "complaint", "stage-3.request-window", "lasts", "stage-2.decision-received", 28,
                 "calendar_days", "stage-3.started", halton},
    TimetableRow{"halton", "complaint", "stage-3.meeting-notice", "due", "stage-3.started", 10, "working_days",
                 "stage-3.meeting-notified", halton},
    TimetableRow{"halton", "complaint", "stage-3.meeting", "no-earlier", "stage-3.meeting-notified", 10, "working_days",
                 "stage-3.meeting-held", halton},
    TimetableRow{"halton", "compliment", "compliment.relay", "due", "received", 3, "working_days", "compliment.relayed",
                 praise},
    TimetableRow{"halton", "compliment", "compliment.personal-file", "due", "received", 5, "working_days",
                 "compliment.filed", praise},

    TimetableRow{"southway", "complaint", "informal.contact", "due", "received", 1, "working_days",
                 "informal.contacted", "6.2"},
    TimetableRow{"southway", "complaint", "informal.resolution", "due", "received", 24, "hours", "informal.resolved",
                 "6.4"},
    TimetableRow{"southway", "complaint", "stage-1.acknowledgement", "due", "received", 2, "working_days",
                 "stage-1.acknowledged", "6.7"},
    TimetableRow{"southway", "complaint", "stage-1.response", "due", "received", 10, "working_days",
                 "stage-1.responded", "6.9"},
    TimetableRow{"southway", "complaint", "stage-2.acknowledgement", "due", "stage-2.started", 2, "working_days",
                 "stage-2.acknowledged", "6.13"},
    TimetableRow{"southway", "complaint", "stage-2.response", "due", "stage-2.started", 15, "working_days",
                 "stage-2.responded", "6.13"},
    TimetableRow{"southway", "complaint", "ombudsman.direct-access", "opens", "stage-2.responded", 8, "weeks", "",
                 "6.17 (a)"},

    TimetableRow{"wrekin", "complaint", "stage-1.acknowledgement", "due", "stage-1.started", 1, "working_days",
                 "stage-1.acknowledged", "4.5.2"},
    TimetableRow{"wrekin", "complaint", "stage-1.response", "due", "stage-1.started", 5, "working_days",
                 "stage-1.responded", "4.5.2, 4.5.4"},
    TimetableRow{"wrekin", "complaint", "stage-2.request-window", "lasts", "stage-1.responded", 14, "calendar_days",
                 "stage-2.started", "4.5.4 *"},
    TimetableRow{"wrekin", "complaint", "stage-2.response", "due", "stage-2.started", 10, "working_days",
                 "stage-2.responded", "4.5.4"},
    TimetableRow{"wrekin", "complaint", "stage-3.panel", "due", "stage-3.started", 20, "working_days",
                 "stage-3.panel-held", "4.5.4"},
    TimetableRow{"wrekin", "care-complaint", "stage-2.action-plan", "due", "stage-2.started", 5, "working_days",
                 "stage-2.action-plan-sent", "4.6"},
    TimetableRow{"wrekin", "care-complaint", "stage-2.response", "due", "stage-2.started", 25, "calendar_days",
                 "stage-2.responded", "4.6"},
    TimetableRow{"wrekin", "care-complaint", "stage-3.acknowledgement", "due", "stage-3.started", 5, "working_days",
                 "stage-3.acknowledged", "4.6"},
    TimetableRow{"wrekin", "care-complaint", "stage-3.response", "due", "stage-3.started", 25, "working_days",
                 "stage-3.responded", "4.6"},

    TimetableRow{"beyond", "complaint", "concern.resolution", "due", "received", 3, "working_days", "concern.resolved",
                 "3.1"},
    TimetableRow{"beyond", "complaint", "stage-1.acknowledgement", "due", "stage-1.started", 2, "working_days",
                 "stage-1.acknowledged", "3.4"},
    TimetableRow{"beyond", "complaint", "stage-1.response", "due", "stage-1.started", 10, "working_days",
                 "stage-1.responded", "3.5"},
    TimetableRow{"beyond", "complaint", "stage-2.request-window", "lasts", "stage-1.responded", 28, "working_days",
                 "stage-2.started", "3.8"},
    TimetableRow{"beyond", "complaint", "stage-2.acknowledgement", "due", "stage-2.started", 2, "working_days",
                 "stage-2.acknowledged", "3.9"},
    TimetableRow{"beyond", "complaint", "stage-2.response", "due", "stage-2.started", 20, "working_days",
                 "stage-2.responded", "3.10"},
    TimetableRow{"beyond", "complaint", "ombudsman.direct-access", "opens", "stage-2.responded", 8, "weeks", "",
                 "3.11"},

    TimetableRow{"hos-code-2024", "complaint", "stage-1.acknowledgement", "due", "received", 5, "working_days",
                 "stage-1.acknowledged", "6.2"},
    TimetableRow{"hos-code-2024", "complaint", "stage-1.response", "due", "stage-1.acknowledged", 10, "working_days",
                 "stage-1.responded", "6.3, 6.4"},
    TimetableRow{"hos-code-2024", "complaint", "stage-2.acknowledgement", "due", "stage-2.started", 5, "working_days",
                 "stage-2.acknowledged", "6.11"},
    TimetableRow{"hos-code-2024", "complaint", "stage-2.response", "due", "stage-2.acknowledged", 20, "working_days",
                 "stage-2.responded", "6.14, 6.15"},

    TimetableRow{"spso-mchp", "complaint", "stage-1.response", "due", "received", 5, "working_days",
                 "stage-1.responded", "Part 3, Stage 1"},
    TimetableRow{"spso-mchp", "complaint", "stage-2.request-window", "lasts", "stage-1.responded", 2, "months",
                 "stage-2.started", "Part 2, Time limits"},
    TimetableRow{"spso-mchp", "complaint", "stage-2.acknowledgement", "due", "stage-2.started", 3, "working_days",
                 "stage-2.acknowledged", "Part 3, Stage 2"},
    TimetableRow{"spso-mchp", "complaint", "stage-2.response", "due", "stage-2.started", 20, "working_days",
                 "stage-2.responded", "Part 3, Stage 2"},

    TimetableRow{"awaabs-law", "emergency-hazard", "hazard.safety-work", "due", "received", 24, "clock_hours",
                 "hazard.made-safe", "Emergency hazards"},
    TimetableRow{"awaabs-law", "emergency-hazard", "hazard.summary", "due", "hazard.investigated", 3, "working_days",
                 "hazard.summary-sent", "Written summary"},
    TimetableRow{"awaabs-law", "emergency-hazard", "hazard.further-work", "due", "hazard.investigated", 5,
                 "working_days", "hazard.further-work-begun", "Further work"},
    TimetableRow{"awaabs-law", "emergency-hazard", "hazard.further-work-latest", "due", "hazard.investigated", 12,
                 "weeks", "hazard.further-work-begun", "Further work"},
    TimetableRow{"awaabs-law", "significant-hazard", "hazard.investigation", "due", "received", 10, "working_days",
                 "hazard.investigated", "Significant hazards"},
    TimetableRow{"awaabs-law", "significant-hazard", "hazard.summary", "due", "hazard.investigated", 3, "working_days",
                 "hazard.summary-sent", "Written summary"},
    TimetableRow{"awaabs-law", "significant-hazard", "hazard.safety-work", "due", "hazard.investigated", 5,
                 "working_days", "hazard.made-safe", "Significant hazards"},
    TimetableRow{"awaabs-law", "significant-hazard", "hazard.further-work", "due", "hazard.investigated", 5,
                 "working_days", "hazard.further-work-begun", "Further work"},
    TimetableRow{"awaabs-law", "significant-hazard", "hazard.further-work-latest", "due", "hazard.investigated", 12,
                 "weeks", "hazard.further-work-begun", "Further work"},
};

// "4.5.4 *" is the note that the clause's star points to.
struct ClausesOf {
    const char *policy;
    const char *numbers;  // every place of the text that can be cited, separated by |
};

inline constexpr std::array clausesOfTexts{
    ClausesOf{"torus",
              "1|2|3.1|3.2|3.3|3.3 (1)|3.3 (2)|3.3 (3)|3.3 (4)|3.3 (5)|3.3 (6)|3.3 (7)|3.3 (8)|3.3 "
              "(9)|3.4|3.5|3.6|3.7|4|5.1|5.2|"
              "5.3|5.4|5.5|6|7"},
    ClausesOf{
        "halton",
        "Cover page|Introduction|Aims / Objectives|Scope|Policy Statement, Formal Enquiries|Policy Statement, General "
        "Enquiries|"
        "Policy Statement, Complaints|Policy Statement, Compliments|Responsibility|Service Standards, Formal Enquiries|"
        "Service Standards, Complaints|Service Standards, Compliments|Performance Measures / Monitoring|"
        "Consultation arrangements|Benchmark Analysis|Key Lines Of Enquiry (KLOEs) Affected|Business Impact"},
    ClausesOf{"southway",
              "1.1|1.2|2.1|2.2|2.3|3.1|3.2|4.1|4.2|4.3|4.4|5.1|5.2|5.3|5.4|5.5|5.6|6.2|6.3|6.4|6.5|6.6|6.7|6.8|6.9|6."
              "10|6.11|6.12|6.13|6.14|6.15|6."
              "16|6.17|"
              "6.17 (a)|6.17 (b)|6.17 "
              "(c)|6.18|7.1|7.2|7.3|7.4|7.5|7.6|7.7|7.8|7.9|7.10|7.11|7.12|7.13|7.14|8.1|8.2|8.3|8.4|8.5|"
              "8.6|9.1|9.2|10.1|11.1|11.2|11.3|Policy Review History"},
    ClausesOf{"wrekin",
              "Cover page|1.1|1.2|1.3|1.4|2.1|3.1|3.2|4.1|4.2|4.3|4.4|4.5|4.5.1|4.5.2|4.5.3|4.5.4|4.5.4 *|4.5.4 "
              "**|4.6|5.1|5.2|5.3|5.4|5.5|"
              "5.6|6.1|6.2|6.3|7.1|7.2|7.3|7.4|Appendix 1"},
    ClausesOf{"beyond",
              "1.1|1.2|1.3|1.4|1.5|2.1|2.2|2.3|2.4|2.5|3.1|3.2|3.3|3.4|3.5|3.6|3.7|3.8|3.9|3.10|3.11|3.12|3.13|3.14|3."
              "15|3.16|"
              "3.17|3.18|3.19|3.20|3.21|3.22|3.23|3.24|3.25|3.26|3.27|3.28|4.1|4.2|4.3|5.1|6.1|6.2|7.1|7.2|8.1"},
    ClausesOf{"hos-code-2024",
              "1.2|1.3|1.4|1.5|1.6|2.2|2.3|2.4|5.2|5.3|5.4|5.14|5.15|6.2|6.3|6.4|6.5|6.6|6.7|6.8|6.9|6.10|6.11|6.12|6."
              "13|6.14|6.15|"
              "6.16|6.19|7.1|7.3|8.1|8.3|8.4|8.5|9.1|9.2|9.3|9.4|9.5|9.7|Scheme|"
              "TP09"},
};

}  // namespace redress::test
