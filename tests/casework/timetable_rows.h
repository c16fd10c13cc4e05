// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

// The timetables of the policies as a person reads them from the texts, typed in by hand: what the shipped policy
// files and the reckoning of targets are held against. Nothing here comes from those files.
namespace redress::timetable {

using namespace Qt::StringLiterals;

struct Row {
    QString policy;
    QString procedure;
    QString entry;  // the stage at which a case enters
    QString id;
    QString kind;  // due, lasts, opens, earliest
    QString from;
    int count;
    QString unit;  // wd, cd, weeks, hours
    QString metBy;
    QString clause;
    int cap = -1;  // an extension: working days past the date; 0: any later day; -1: none
    bool canBeDeclined = false;
};

// clang-format off
inline const std::vector<Row> &rows() {
    static const std::vector<Row> all{
        {u"torus"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.response"_s, u"due"_s, u"received"_s, 10, u"wd"_s, u"stage-1.responded"_s, u"3.3 (6)"_s},
        {u"torus"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.response"_s, u"due"_s, u"stage-2.started"_s, 10, u"wd"_s, u"stage-2.responded"_s, u"3.3 (6)"_s},
        {u"torus"_s, u"complaint"_s, u"stage-1"_s, u"ombudsman.direct-access"_s, u"opens"_s, u"closed"_s, 8, u"weeks"_s, {}, u"3.5"_s},
        {u"torus"_s, u"member-enquiry"_s, u"enquiry"_s, u"enquiry.response"_s, u"due"_s, u"received"_s, 10, u"wd"_s, u"enquiry.responded"_s, u"3.6"_s},
        {u"halton"_s, u"formal-enquiry"_s, u"enquiry"_s, u"enquiry.response"_s, u"due"_s, u"received"_s, 10, u"wd"_s, u"enquiry.responded"_s, u"Service Standards, Formal Enquiries"_s},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.meeting"_s, u"due"_s, u"received"_s, 3, u"wd"_s, u"stage-1.meeting-held"_s, u"Service Standards, Complaints"_s, -1, true},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.response"_s, u"due"_s, u"received"_s, 10, u"wd"_s, u"stage-1.responded"_s, u"Service Standards, Complaints"_s, 5},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.request-window"_s, u"lasts"_s, u"stage-1.decision-received"_s, 28, u"cd"_s, u"stage-2.started"_s, u"Service Standards, Complaints"_s},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.meeting-notice"_s, u"due"_s, u"stage-2.started"_s, 10, u"wd"_s, u"stage-2.meeting-notified"_s, u"Service Standards, Complaints"_s},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.meeting"_s, u"earliest"_s, u"stage-2.meeting-notified"_s, 10, u"wd"_s, u"stage-2.meeting-held"_s, u"Service Standards, Complaints"_s},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-3.request-window"_s, u"lasts"_s, u"stage-2.decision-received"_s, 28, u"cd"_s, u"stage-3.started"_s, u"Service Standards, Complaints"_s},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-3.meeting-notice"_s, u"due"_s, u"stage-3.started"_s, 10, u"wd"_s, u"stage-3.meeting-notified"_s, u"Service Standards, Complaints"_s},
        {u"halton"_s, u"complaint"_s, u"stage-1"_s, u"stage-3.meeting"_s, u"earliest"_s, u"stage-3.meeting-notified"_s, 10, u"wd"_s, u"stage-3.meeting-held"_s, u"Service Standards, Complaints"_s},
        {u"halton"_s, u"compliment"_s, u"compliment"_s, u"compliment.relay"_s, u"due"_s, u"received"_s, 3, u"wd"_s, u"compliment.relayed"_s, u"Service Standards, Compliments"_s},
        {u"halton"_s, u"compliment"_s, u"compliment"_s, u"compliment.personal-file"_s, u"due"_s, u"received"_s, 5, u"wd"_s, u"compliment.filed"_s, u"Service Standards, Compliments"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"informal.contact"_s, u"due"_s, u"received"_s, 1, u"wd"_s, u"informal.contacted"_s, u"6.2"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"informal.resolution"_s, u"due"_s, u"received"_s, 24, u"hours"_s, u"informal.resolved"_s, u"6.4"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"stage-1.acknowledgement"_s, u"due"_s, u"received"_s, 2, u"wd"_s, u"stage-1.acknowledged"_s, u"6.7"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"stage-1.response"_s, u"due"_s, u"received"_s, 10, u"wd"_s, u"stage-1.responded"_s, u"6.9"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"stage-2.acknowledgement"_s, u"due"_s, u"stage-2.started"_s, 2, u"wd"_s, u"stage-2.acknowledged"_s, u"6.13"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"stage-2.response"_s, u"due"_s, u"stage-2.started"_s, 15, u"wd"_s, u"stage-2.responded"_s, u"6.13"_s},
        {u"southway"_s, u"complaint"_s, u"informal"_s, u"ombudsman.direct-access"_s, u"opens"_s, u"stage-2.responded"_s, 8, u"weeks"_s, {}, u"6.17 (a)"_s},
        {u"wrekin"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.acknowledgement"_s, u"due"_s, u"stage-1.started"_s, 1, u"wd"_s, u"stage-1.acknowledged"_s, u"4.5.2"_s},
        {u"wrekin"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.response"_s, u"due"_s, u"stage-1.started"_s, 5, u"wd"_s, u"stage-1.responded"_s, u"4.5.2, 4.5.4"_s, 0},
        {u"wrekin"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.request-window"_s, u"lasts"_s, u"stage-1.responded"_s, 14, u"cd"_s, u"stage-2.started"_s, u"4.5.4"_s},
        {u"wrekin"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.response"_s, u"due"_s, u"stage-2.started"_s, 10, u"wd"_s, u"stage-2.responded"_s, u"4.5.4"_s},
        {u"wrekin"_s, u"complaint"_s, u"stage-1"_s, u"stage-3.panel"_s, u"due"_s, u"stage-3.started"_s, 20, u"wd"_s, u"stage-3.panel-held"_s, u"4.5.4"_s, 0},
        {u"wrekin"_s, u"care-complaint"_s, u"stage-2"_s, u"stage-2.action-plan"_s, u"due"_s, u"stage-2.started"_s, 5, u"wd"_s, u"stage-2.action-plan-sent"_s, u"4.6"_s},
        {u"wrekin"_s, u"care-complaint"_s, u"stage-2"_s, u"stage-2.response"_s, u"due"_s, u"stage-2.started"_s, 25, u"cd"_s, u"stage-2.responded"_s, u"4.6"_s},
        {u"wrekin"_s, u"care-complaint"_s, u"stage-2"_s, u"stage-3.acknowledgement"_s, u"due"_s, u"stage-3.started"_s, 5, u"wd"_s, u"stage-3.acknowledged"_s, u"4.6"_s},
        {u"wrekin"_s, u"care-complaint"_s, u"stage-2"_s, u"stage-3.response"_s, u"due"_s, u"stage-3.started"_s, 25, u"wd"_s, u"stage-3.responded"_s, u"4.6"_s},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"concern.resolution"_s, u"due"_s, u"received"_s, 3, u"wd"_s, u"concern.resolved"_s, u"3.1"_s},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"stage-1.acknowledgement"_s, u"due"_s, u"stage-1.started"_s, 2, u"wd"_s, u"stage-1.acknowledged"_s, u"3.4"_s},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"stage-1.response"_s, u"due"_s, u"stage-1.started"_s, 10, u"wd"_s, u"stage-1.responded"_s, u"3.5"_s, 0},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"stage-2.request-window"_s, u"lasts"_s, u"stage-1.responded"_s, 28, u"wd"_s, u"stage-2.started"_s, u"3.8"_s},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"stage-2.acknowledgement"_s, u"due"_s, u"stage-2.started"_s, 2, u"wd"_s, u"stage-2.acknowledged"_s, u"3.9"_s},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"stage-2.response"_s, u"due"_s, u"stage-2.started"_s, 20, u"wd"_s, u"stage-2.responded"_s, u"3.10"_s, 0},
        {u"beyond"_s, u"complaint"_s, u"concern"_s, u"ombudsman.direct-access"_s, u"opens"_s, u"stage-2.responded"_s, 8, u"weeks"_s, {}, u"3.11"_s},
        {u"hos-code-2024"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.acknowledgement"_s, u"due"_s, u"received"_s, 5, u"wd"_s, u"stage-1.acknowledged"_s, u"6.2"_s},
        {u"hos-code-2024"_s, u"complaint"_s, u"stage-1"_s, u"stage-1.response"_s, u"due"_s, u"stage-1.acknowledged"_s, 10, u"wd"_s, u"stage-1.responded"_s, u"6.3"_s, 10},
        {u"hos-code-2024"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.acknowledgement"_s, u"due"_s, u"stage-2.started"_s, 5, u"wd"_s, u"stage-2.acknowledged"_s, u"6.11"_s},
        {u"hos-code-2024"_s, u"complaint"_s, u"stage-1"_s, u"stage-2.response"_s, u"due"_s, u"stage-2.acknowledged"_s, 20, u"wd"_s, u"stage-2.responded"_s, u"6.14"_s, 20},
    };
    return all;
}
// clang-format on

inline std::vector<Row> rowsOf(const QString &policy, const QString &procedure) {
    std::vector<Row> some;
    for (const Row &row : rows())
        if (row.policy == policy && row.procedure == procedure) some.push_back(row);
    return some;
}

// The start of a target without a recorded one that the Code projects: due date of the row that is met by it.
inline const Row *producerOf(const Row &row) {
    if (!row.id.endsWith(u".response"_s) || row.kind != u"due"_s) return nullptr;
    for (const Row &other : rows())
        if (other.policy == row.policy && other.procedure == row.procedure && other.kind == u"due"_s &&
            other.metBy == row.from)
            return &other;
    return nullptr;
}

}  // namespace redress::timetable
