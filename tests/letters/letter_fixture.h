// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <memory>

#include "core/calendar/calendars.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"
#include "core/letters/letter_request.h"
#include "core/policy/policy_library.h"

namespace redress::test {

using namespace Qt::StringLiterals;

// A whole case of a shipped policy, at any stage, with everything that a letter could want, made by hand.
class LetterFixture {
public:
    explicit LetterFixture(const QString &policy = u"southway"_s, const QString &procedure = u"complaint"_s) {
        file.policy = *PolicyLibrary::open().find(PolicyId(policy));
        Case &subject = file.subject;
        subject.reference = CaseRef(u"R-2026-0412"_s);
        subject.policy = file.policy->id;
        subject.procedure = ProcedureId(procedure);
        subject.received = *When::fromText(u"2026-04-02T16:10"_s);
        subject.facts.happened.insert(events::received, subject.received);
        CaseDetails &details = subject.details;
        details.complainant = u"Mrs Aisha Khan"_s;
        details.summary = u"Black mould in two bedrooms"_s;
        details.description =
            u"You have reported black mould in two bedrooms three times since January.\n\nNobody has come to look at it."_s;
        details.address = u"14 Alma Terrace, Manchester"_s;
        details.postcode = u"M20 2WX"_s;
        details.officer = u"Joan Pike"_s;
        details.service = u"Repairs"_s;
        details.category = u"Damp and mould"_s;
        organisation.name = file.policy->organisation;
        organisation.address = QStringList{u"Cavendish House"_s, u"12 Moor Lane"_s, u"Manchester"_s, u"M19 1AA"_s};
        organisation.phone = u"0161 000 0000"_s;
        organisation.email = u"complaints@example.org"_s;
        organisation.website = u"www.example.org"_s;
        enter(file.procedure().entry, subject.received);
        reckon();
    }

    // Takes the case through every stage before this one, a week each, answered with the first outcome.
    void moveTo(const StageId &stage) {
        QDate day(2026, 4, 2);
        for (const Stage &each : file.procedure().stages) {
            if (each.id == stage) break;
            day = day.addDays(7);
            if (!each.id.isEmpty()) happen(each.id.text() + u".responded"_s, day);
        }
        if (stage != file.subject.stage()) enter(stage, When::on(day));
        now = When::on(day.addDays(1));
        reckon();
    }

    [[nodiscard]] const LetterRule &rule(const QString &id) const {
        return *file.procedure().letter(id, file.subject.stage());
    }

    [[nodiscard]] LetterRequest request(const QString &letterId) const { return request(rule(letterId)); }
    [[nodiscard]] LetterRequest request(const LetterRule &letterRule) const {
        return {file,  letterRule,    organisation, calendars.of(file.subject.division),
                draft, u"Sam Reed"_s, now,          customer};
    }

    // All that an officer writes and decides, so that no letter has a gap.
    void writeEverything() {
        draft.texts = {
            {u"text.understanding"_s, file.subject.details.description},
            {u"text.reason"_s, u"The surveyor’s report on the north wall has not reached us yet."_s},
            {u"text.findings"_s, u"We were told of the mould on 5 January and did nothing for nine weeks."_s},
            {u"text.remedy"_s, u"The wall will be treated on 28 April, and redecorated a week later."_s}};
        if (!file.procedure().outcomes.empty()) draft.outcome = file.procedure().outcomes.front().id;
        draft.until = now.day().addDays(28);
    }

    // Decides that the case is not taken, under the first exclusion of its procedure.
    void refuse() {
        const Exclusion &exclusion = file.procedure().exclusions.front();
        file.subject.standing.refusal = Standing::Refusal{
            exclusion.id, u"A claim about the same damp was filed at the county court in March."_s, exclusion.sentTo};
        file.subject.open = false;
    }

    CaseFile file;
    Organisation organisation;
    Calendars calendars;
    LetterDraft draft;
    Person customer;
    When now = *When::fromText(u"2026-04-07T09:30"_s);

private:
    void enter(const StageId &stage, const When &started) {
        file.subject.stages.push_back({stage, started, {}, {}, {}, {}});
        file.subject.facts.happened.insert(EventName(stage.text() + u".started"_s), started);
    }
    void happen(const QString &event, QDate day) {
        file.subject.facts.happened.insert(EventName(event), When::on(day));
    }
    void reckon() {
        file.targets =
            targets(*file.policy, file.procedure(), calendars.of(file.subject.division), file.subject.facts, now);
    }
};

}  // namespace redress::test
