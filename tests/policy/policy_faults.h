// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace redress::test {

using namespace Qt::StringLiterals;

// One way to spoil the small policy, and what must be said about it.
struct PolicyFault {
    enum class Seen { BySchemaToo, ByReaderAlone };

    const char *name;
    QString at;        // JSON pointer of what is changed
    QJsonValue value;  // undefined: taken out
    QString place;     // where the fault is reported
    QString says;      // part of its sentence
    Seen seen = Seen::BySchemaToo;
};

inline const QJsonValue gone{QJsonValue::Undefined};

inline QJsonObject clauseOf(const QString &number) {
    return {{u"number"_s, number}};
}

inline QJsonObject milestoneOf(const QString &name, const QString &kind, const QString &stage, const QString &after) {
    return {{u"name"_s, name},   {u"label"_s, u"Label"_s}, {u"kind"_s, kind},
            {u"stage"_s, stage}, {u"after"_s, after},      {u"clause"_s, clauseOf(u"1"_s)}};
}

inline std::vector<PolicyFault> shapeFaults() {
    const QString p = u"/procedures/0"_s;
    return {
        {"format missing", u"/format"_s, gone, u"/format"_s, u"“format” is missing"_s},
        {"format is text", u"/format"_s, u"1"_s, u"/format"_s, u"whole number from 1 to 1"_s},
        {"format of another version", u"/format"_s, 2, u"/format"_s, u"format 2"_s},
        {"id missing", u"/id"_s, gone, u"/id"_s, u"“id” is missing"_s},
        {"id with capitals", u"/id"_s, u"Small"_s, u"/id"_s, u"small letters"_s},
        {"id with a blank", u"/id"_s, u"my policy"_s, u"/id"_s, u"small letters"_s},
        {"id is a number", u"/id"_s, 7, u"/id"_s, u"must be a text"_s},
        {"organisation empty", u"/organisation"_s, u" "_s, u"/organisation"_s, u"must not be empty"_s},
        {"title missing", u"/title"_s, gone, u"/title"_s, u"“title” is missing"_s},
        {"reference null", u"/reference"_s, QJsonValue::Null, u"/reference"_s, u"must be a text"_s},
        {"version a number", u"/version"_s, 7.5, u"/version"_s, u"must be a text"_s},
        {"date that does not exist", u"/in_force_from"_s, u"2023-02-29"_s, u"/in_force_from"_s,
         u"not a day of the calendar"_s},
        {"date the British way", u"/in_force_from"_s, u"01/04/2024"_s, u"/in_force_from"_s, u"2024-04-01"_s},
        {"date with a time", u"/in_force_from"_s, u"2024-04-01T09:00"_s, u"/in_force_from"_s, u"not a day"_s},
        {"key unknown at the top", u"/colour"_s, u"red"_s, u"/colour"_s, u"“colour” is not known"_s},
        {"key with a slash", u"/a~1b"_s, u"red"_s, u"/a~01b"_s, u"is not known"_s},
        {"days missing", u"/days"_s, gone, u"/days"_s, u"“days” is missing"_s},
        {"days a list", u"/days"_s, QJsonArray(), u"/days"_s, u"An object in braces"_s},
        {"division unknown", u"/days/division"_s, u"wales"_s, u"/days/division"_s,
         u"england-and-wales, scotland, northern-ireland"_s},
        {"start of counting unknown", u"/days/non_working_start"_s, u"monday"_s, u"/days/non_working_start"_s,
         u"next-working-day, as-is"_s},
        {"warning below nothing", u"/days/warning_lead"_s, -1, u"/days/warning_lead"_s,
         u"whole number from 0 to 999"_s},
        {"basis unknown", u"/days/basis"_s, u"guess"_s, u"/days/basis"_s, u"policy, assumed"_s},
        {"key unknown in days", u"/days/closures"_s, 1, u"/days/closures"_s, u"“closures” is not known"_s},
        {"procedures missing", u"/procedures"_s, gone, u"/procedures"_s, u"“procedures” is missing"_s},
        {"procedures empty", u"/procedures"_s, QJsonArray(), u"/procedures"_s, u"must not be an empty list"_s},
        {"procedures an object", u"/procedures"_s, QJsonObject(), u"/procedures"_s, u"must be a list"_s},
        {"procedure a text", u"/procedures/0"_s, u"complaint"_s, p, u"An object in braces"_s},
        {"is_complaint in quotation marks", p + u"/is_complaint"_s, u"true"_s, p + u"/is_complaint"_s,
         u"true or false"_s},
        {"question missing", p + u"/question"_s, gone, p + u"/question"_s, u"“question” is missing"_s},
        {"stages empty", p + u"/stages"_s, QJsonArray(), p + u"/stages"_s, u"must not be an empty list"_s},
        {"targets missing", p + u"/targets"_s, gone, p + u"/targets"_s, u"“targets” is missing"_s},
        {"clause missing", p + u"/targets/1/clause"_s, gone, p + u"/targets/1/clause"_s, u"“clause” is missing"_s},
        {"clause without number", p + u"/targets/1/clause/number"_s, gone, p + u"/targets/1/clause/number"_s,
         u"“number” is missing"_s},
        {"clause a text", p + u"/stages/0/clause"_s, u"6.9"_s, p + u"/stages/0/clause"_s, u"An object in braces"_s},
        {"kind unknown", p + u"/targets/0/kind"_s, u"soon"_s, p + u"/targets/0/kind"_s,
         u"due, lasts, opens, no-earlier"_s},
        {"role unknown", p + u"/targets/0/role"_s, u"reply"_s, p + u"/targets/0/role"_s, u"“reply” is not known"_s},
        {"role missing", p + u"/targets/0/role"_s, gone, p + u"/targets/0/role"_s, u"“role” is missing"_s},
        {"target id without a dot", p + u"/targets/3/id"_s, u"access"_s, p + u"/targets/3/id"_s, u"stage-1.response"_s},
        {"no days at all", p + u"/targets/1/within/working_days"_s, 0, p + u"/targets/1/within/working_days"_s,
         u"from 1 to 999"_s},
        {"a thousand days", p + u"/targets/1/within/working_days"_s, 1000, p + u"/targets/1/within/working_days"_s,
         u"from 1 to 999"_s},
        {"half a day", p + u"/targets/1/within/working_days"_s, 2.5, p + u"/targets/1/within/working_days"_s,
         u"whole number"_s},
        {"days in words", p + u"/targets/1/within/working_days"_s, u"ten"_s, p + u"/targets/1/within/working_days"_s,
         u"whole number"_s},
        {"two units", p + u"/targets/1/within/weeks"_s, 2, p + u"/targets/1/within"_s, u"exactly one of"_s},
        {"no unit", p + u"/targets/1/within"_s, QJsonObject(), p + u"/targets/1/within"_s, u"exactly one of"_s},
        {"unit unknown", p + u"/targets/1/within/fortnights"_s, 1, p + u"/targets/1/within/fortnights"_s,
         u"“fortnights” is not known"_s},
        {"extension by nothing known", p + u"/targets/1/extension/by"_s, u"luck"_s, p + u"/targets/1/extension/by"_s,
         u"agreement, holding-letter, reasons"_s},
        {"extension too long", p + u"/targets/1/extension/at_most/calendar_days"_s, 5000,
         p + u"/targets/1/extension/at_most/calendar_days"_s, u"from 1 to 999"_s},
        {"milestone kind unknown", p + u"/milestones/0/kind"_s, u"party"_s, p + u"/milestones/0/kind"_s,
         u"“party” is not known"_s},
        {"closes a number", p + u"/milestones/2/closes"_s, 1, p + u"/milestones/2/closes"_s, u"true or false"_s},
        {"finding unknown", p + u"/outcomes/0/finding"_s, u"maybe"_s, p + u"/outcomes/0/finding"_s,
         u"upheld, partly-upheld, not-upheld, other"_s},
        {"template unknown", p + u"/letters/0/template"_s, u"apology"_s, p + u"/letters/0/template"_s,
         u"no letter template “apology”"_s},
        {"letter without paragraphs", p + u"/letters/0/paragraphs"_s, QJsonArray(), p + u"/letters/0/paragraphs"_s,
         u"must not be an empty list"_s},
        {"paragraph empty", p + u"/letters/0/paragraphs/1"_s, u""_s, p + u"/letters/0/paragraphs/1"_s,
         u"not an empty one"_s},
        {"paragraph a number", p + u"/letters/0/paragraphs/1"_s, 3, p + u"/letters/0/paragraphs/1"_s,
         u"A text in quotation marks"_s},
        {"time limit without length", p + u"/time_limit/within"_s, gone, p + u"/time_limit/within"_s,
         u"“within” is missing"_s},
        {"discretion in words", p + u"/time_limit/discretion"_s, u"yes"_s, p + u"/time_limit/discretion"_s,
         u"true or false"_s},
        {"exclusion without clause", p + u"/exclusions/0/number"_s, gone, p + u"/exclusions/0/number"_s,
         u"“number” is missing"_s},
        {"review of restrictions too late", p + u"/restriction_review/within/months"_s, 1e9,
         p + u"/restriction_review/within/months"_s, u"from 1 to 999"_s},
    };
}

inline std::vector<PolicyFault> referenceFaults() {
    const auto alone = PolicyFault::Seen::ByReaderAlone;
    const QString p = u"/procedures/0"_s;
    return {
        {"default procedure unknown", u"/default_procedure"_s, u"appeal"_s, u"/default_procedure"_s,
         u"no procedure “appeal”"_s, alone},
        {"procedure twice", u"/procedures/1"_s, gone, u"/procedures/1"_s, u"a second time"_s, alone},
        {"entry unknown", p + u"/entry"_s, u"stage-0"_s, p + u"/entry"_s, u"no stage “stage-0”"_s, alone},
        {"stage twice", p + u"/stages/1/id"_s, u"stage-1"_s, p + u"/stages/1"_s,
         u"“stage-1” stands here a second time"_s, alone},
        {"stage after an unknown event", p + u"/stages/1/starts_after"_s, u"stage-1.done"_s,
         p + u"/stages/1/starts_after"_s, u"“stage-1.done”"_s, alone},
        {"reasons after an unknown event", p + u"/stages/1/reason_after"_s, u"stage-1.done"_s,
         p + u"/stages/1/reason_after"_s, u"“stage-1.done”"_s, alone},
        {"stage nothing leads to", p + u"/stages/2"_s,
         QJsonObject{{u"id"_s, u"stage-3"_s}, {u"name"_s, u"Stage 3"_s}, {u"clause"_s, clauseOf(u"1"_s)}},
         p + u"/stages/2"_s, u"Nothing leads to this stage: add a milestone “stage-3.started”"_s, alone},
        {"target from an unknown event", p + u"/targets/1/from"_s, u"stage-1.opened"_s, p + u"/targets/1/from"_s,
         u"“stage-1.opened”"_s, alone},
        {"target met by an unknown event", p + u"/targets/1/met_by"_s, u"stage-1.done"_s, p + u"/targets/1/met_by"_s,
         u"“stage-1.done”"_s, alone},
        {"target that nothing meets", p + u"/targets/1/met_by"_s, gone, p + u"/targets/1/met_by"_s,
         u"“met_by” is missing"_s, alone},
        {"target that waits for itself", p + u"/targets/1/from"_s, u"stage-1.responded"_s, p + u"/targets/1/from"_s,
         u"before it can start"_s, alone},
        {"target twice", p + u"/targets/1/id"_s, u"stage-1.meeting"_s, p + u"/targets/1"_s, u"a second time"_s, alone},
        {"declinable without a milestone", p + u"/milestones/1/name"_s, u"stage-1.refused"_s,
         p + u"/targets/0/declinable"_s, u"“stage-1.meeting-declined”"_s, alone},
        {"milestone twice", p + u"/milestones/3/name"_s, u"stage-1.met"_s, p + u"/milestones/3"_s, u"a second time"_s,
         alone},
        {"milestone of an unknown stage", p + u"/milestones/0/stage"_s, u"stage-9"_s, p + u"/milestones/0/stage"_s,
         u"no stage “stage-9”"_s, alone},
        {"milestone after an unknown one", p + u"/milestones/0/after"_s, u"stage-1.seen"_s,
         p + u"/milestones/0/after"_s, u"“stage-1.seen”"_s, alone},
        {"milestones that wait for one another", p + u"/milestones/0/after"_s, u"stage-1.responded"_s,
         p + u"/milestones/0/after"_s, u"waits for itself"_s, alone},
        {"start of another stage", p + u"/milestones/4"_s,
         milestoneOf(u"stage-2.begun"_s, u"start"_s, u"stage-2"_s, u"received"_s), p + u"/milestones/4/name"_s,
         u"“stage-2.started”"_s, alone},
        {"outcome twice", p + u"/outcomes/1/id"_s, u"upheld"_s, p + u"/outcomes/1"_s, u"a second time"_s, alone},
        {"letter of an unknown stage", p + u"/letters/0/stage"_s, u"stage-9"_s, p + u"/letters/0/stage"_s,
         u"no stage “stage-9”"_s, alone},
        {"letter that records nothing known", p + u"/letters/0/records"_s, u"stage-1.sent"_s,
         p + u"/letters/0/records"_s, u"“stage-1.sent”"_s, alone},
        {"three braces", p + u"/letters/0/paragraphs/0"_s, u"Dear {{{case.complainant}}}"_s,
         p + u"/letters/0/paragraphs/0"_s, u"two braces"_s, alone},
        {"ampersand field", p + u"/letters/0/paragraphs/0"_s, u"Dear {{& case.complainant}}"_s,
         p + u"/letters/0/paragraphs/0"_s, u"two braces"_s, alone},
        {"field not closed", p + u"/letters/0/paragraphs/0"_s, u"Dear {{case.complainant"_s,
         p + u"/letters/0/paragraphs/0"_s, u"needs its }}"_s, alone},
    };
}

}  // namespace redress::test
