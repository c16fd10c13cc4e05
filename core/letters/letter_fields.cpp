// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_fields.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "core/letters/addressing_fields.h"
#include "core/letters/behaviour_fields.h"
#include "core/letters/in_sentence.h"
#include "core/letters/letter_points.h"
#include "core/letters/letter_targets.h"
#include "core/letters/organisation_fields.h"
#include "core/letters/point_fields.h"
#include "core/letters/promise_fields.h"
#include "core/letters/refusal_fields.h"
#include "core/letters/told_fields.h"
#include "core/letters/way_fields.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct RoleName {
    TargetRule::Role role;
    QLatin1StringView name;
};

constexpr std::array roles{RoleName{TargetRule::Role::Acknowledgement, "acknowledgement"_L1},
                           RoleName{TargetRule::Role::Response, "response"_L1},
                           RoleName{TargetRule::Role::Contact, "contact"_L1},
                           RoleName{TargetRule::Role::Meeting, "meeting"_L1},
                           RoleName{TargetRule::Role::Notice, "notice"_L1},
                           RoleName{TargetRule::Role::Window, "window"_L1},
                           RoleName{TargetRule::Role::Other, "other"_L1}};

class FieldWriter {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)

public:
    explicit FieldWriter(const LetterRequest &request)
        : m_request(request),
          m_case(request.file.subject),
          m_procedure(request.file.procedure()),
          m_stage(stageOf(request)),
          m_targets(targetsOnceSent(request)) {}

    [[nodiscard]] MergeFields write() {
        addLetter();
        addCase();
        addAddressing(m_fields, m_case, *m_request.file.policy);
        addStages();
        addTargets();
        addHolding();
        addOutcome();
        addPoints(m_fields, m_request);
        addTold(m_fields, m_request);
        addPromises(m_fields, m_request);
        addWays(m_fields, m_request);
        addRefusal(m_fields, m_request);
        addBehaviour(m_fields, m_request);
        addWords();
        addOrganisation(m_fields, m_request.organisation);
        addFlags();
        return m_fields;
    }

private:
    [[nodiscard]] static QString adviceOnCase() { return tr("Add it to the case’s details."); }
    [[nodiscard]] static QString adviceToWrite() { return tr("Write it beside the letter."); }

    void add(const QString &name, const QString &label, const QString &value, const QString &advice = adviceOnCase()) {
        m_fields.add({name, label, value, advice, MergeField::Shape::Value});
    }

    void addParagraphs(const QString &name, const QString &label, const QString &otherwise) {
        const QString written = m_request.draft.texts.value(name);
        m_fields.add({name, label, written.trimmed().isEmpty() ? otherwise : written, adviceToWrite(),
                      MergeField::Shape::Paragraphs});
    }

    void addLetter() {
        const QString officer = m_case.details.officer.isEmpty() ? m_request.officer : m_case.details.officer;
        add(u"letter.name"_s, tr("the letter’s name"), m_request.rule.name);
        add(u"letter.date"_s, tr("the letter’s date"), inWords(m_request.now.day()));
        add(u"officer.name"_s, tr("the officer’s name"), officer, tr("Assign the case to an officer."));
        add(u"policy.title"_s, tr("the policy’s title"), m_request.file.policy->title);
        add(u"policy.reference"_s, tr("the policy’s reference"), m_request.file.policy->reference);
        add(u"policy.clause"_s, tr("the clause for this letter"), m_request.rule.clause.number);
    }

    void addCase() {
        const CaseDetails &details = m_case.details;
        const QString about = details.summary.isEmpty() ? details.category : details.summary;
        add(u"case.reference"_s, tr("the case’s reference"), m_case.reference.text());
        add(u"case.received"_s, tr("the day it was received"), inWords(m_case.received.day()));
        add(u"case.about"_s, tr("what it is about"), about, tr("Add a summary to the case’s details."));
        add(u"case.description"_s, tr("the description"), details.description);
        add(u"case.service"_s, tr("the service"), details.service);
        add(u"case.category"_s, tr("the category"), details.category);
        add(u"case.channel"_s, tr("how it came"), details.channel);
        const Stage *stage = m_procedure.stage(m_case.stage());
        add(u"case.stage"_s, tr("the stage of the case"), stage ? inSentence(stage->name) : QString());
        add(u"case.kind"_s, tr("the kind of case"),
            m_procedure.isComplaint ? u"complaint"_s : inSentence(m_procedure.name));
    }

    void addStages() {
        const auto &stages = m_procedure.stages;
        const auto place = std::ranges::find(stages, m_stage, &Stage::id);
        const Stage *stage = place == stages.end() ? nullptr : &*place;
        const Stage *next = stage && place + 1 != stages.end() ? &*(place + 1) : nullptr;
        const auto run = std::ranges::find(m_case.stages, m_stage, &StageRun::stage);
        const When started = run == m_case.stages.end() ? When() : run->started;
        add(u"stage.name"_s, tr("the stage"), stage ? inSentence(stage->name) : QString());
        add(u"stage.decided-by"_s, tr("who decides at this stage"), stage ? stage->decidedBy : QString());
        add(u"stage.started"_s, tr("the day the stage started"), inWords(started.day()));
        add(u"next-stage.name"_s, tr("the next stage"), next ? inSentence(next->name) : QString());
        add(u"next-stage.decided-by"_s, tr("who decides at the next stage"), next ? next->decidedBy : QString());
        const TargetRule *window = next ? targetRuleOf(m_procedure, next->id, TargetRule::Role::Window) : nullptr;
        add(u"next-stage.within"_s, tr("how long there is to ask for the next stage"),
            window ? window->within.toText() : QString());
        add(u"next-stage.request-by"_s, tr("by when the next stage can be asked for"),
            window ? inWords(dateOf(m_targets, window->id)) : QString());
        m_fields.flag(u"is.before-stage"_s, comesBefore(m_case.stage(), m_stage));
        m_fields.flag(u"is.final-stage"_s, stage && !next);
        const Milestone *before = stage ? m_procedure.milestone(stage->startsAfter) : nullptr;
        m_fields.flag(u"is.review"_s, before && before->kind == Milestone::Kind::Response);
    }

    // Whether the case has not come to the stage that the letter is of.
    [[nodiscard]] bool comesBefore(const StageId &here, const StageId &there) const {
        const auto &stages = m_procedure.stages;
        return std::ranges::find(stages, here, &Stage::id) < std::ranges::find(stages, there, &Stage::id);
    }

    void addTargets() {
        for (const auto &[role, name] : roles) addTarget(name, targetRuleOf(m_procedure, m_stage, role));
        for (const TargetRule &rule : m_procedure.targets) addTarget(rule.id.text(), &rule);
    }

    void addTarget(const QString &name, const TargetRule *rule) {
        const QString advice = rule ? tr("Nothing gives this date yet: record what it runs from.")
                                    : tr("The policy gives no such date at this stage: check the stage of the case.");
        const QString label =
            rule ? tr("the date of “%1”").arg(rule->name) : tr("a date that this stage does not have");
        const QString prefix = u"target."_s + name;
        add(prefix + u".date"_s, label, rule ? inWords(deadlineOf(dateOf(m_targets, rule->id))) : QString(), advice);
        add(prefix + u".within"_s, label, rule ? rule->within.toText() : QString(), advice);
        add(prefix + u".clause"_s, label, rule ? rule->clause.number : QString(), advice);
    }

    void addHolding() {
        const TargetRule *response = targetRuleOf(m_procedure, m_stage, TargetRule::Role::Response);
        const When before = response ? dateOf(targetsUnextended(m_request), response->id) : When();
        const QDate moved = m_case.facts.extensions.value(response ? response->id : TargetId());
        const QDate until = m_request.draft.until.isValid() ? m_request.draft.until : moved;
        add(u"holding.date"_s, tr("the new date of the response"),
            until < m_request.now.day() ? QString() : inWords(until),
            tr("Choose the day by which the customer will have the response."));
        add(u"holding.previous-date"_s, tr("the date that was expected before"), inWords(deadlineOf(before)));
        const When stands = response ? dateOf(m_targets, response->id) : When();
        m_fields.flag(u"is.overdue"_s, stands.isKnown() && m_request.now.day() > stands.day());
        m_fields.flag(u"is.late"_s, before.isKnown() && m_request.now.day() > before.day());
    }

    [[nodiscard]] OutcomeId outcomeId() const {
        if (!m_request.draft.outcome.isEmpty()) return m_request.draft.outcome;
        if (const OutcomeId found = outcomeOfPoints(m_request); !found.isEmpty()) return found;
        const auto run = std::ranges::find(m_case.stages, m_stage, &StageRun::stage);
        return run == m_case.stages.end() ? OutcomeId() : run->outcome;
    }

    void addOutcome() {
        const Outcome *outcome = m_procedure.outcome(outcomeId());
        const auto finding = outcome ? outcome->finding : Outcome::Finding::Other;
        const QString choose = tr("Choose the outcome of the complaint.");
        add(u"outcome.name"_s, tr("the outcome"), outcome ? inSentence(outcome->name) : QString(), choose);
        add(u"outcome.meaning"_s, tr("what the outcome means"), outcome ? inSentence(outcome->clause.text) : QString(),
            choose);
        add(u"outcome.clause"_s, tr("the clause on outcomes"), outcome ? outcome->clause.number : QString(), choose);
        add(u"compensation"_s, tr("the compensation"),
            m_request.draft.compensation ? m_request.draft.compensation->toText() : QString());
        m_fields.flag(u"is.decided"_s, !m_procedure.outcomes.empty());
        const bool isUpheld = finding == Outcome::Finding::Upheld || finding == Outcome::Finding::PartlyUpheld;
        m_fields.flag(u"is.upheld"_s, isUpheld);
        // Each point has its own remedy, where it has one.
        m_fields.flag(u"is.remedy-owed"_s, isUpheld && answeredPoints(m_request).empty());
    }

    // What was said when the event that this letter stands for was recorded, or when the response was moved.
    [[nodiscard]] QString recorded(const EventName &name, QLatin1StringView key) const {
        const auto timeline = m_request.file.standing();
        const auto event =
            std::find_if(timeline.rbegin(), timeline.rend(), [&](const Event &e) { return e.name == name; });
        return event == timeline.rend() || name.isEmpty() ? QString() : event->data.value(key).toString();
    }

    // A description is often written for colleagues: the summary goes into a letter unless the officer writes more.
    void addWords() {
        const CaseDetails &details = m_case.details;
        addParagraphs(u"text.understanding"_s, tr("what the customer has told us"),
                      details.summary.isEmpty() ? details.description : details.summary);
        addParagraphs(u"text.reason"_s, tr("why more time is needed"), recorded(events::targetExtended, keys::reason));
        addParagraphs(u"text.findings"_s, tr("what was found, point by point"),
                      recorded(m_request.rule.records, keys::text));
        addParagraphs(u"text.remedy"_s, tr("what will be put right, and by when"),
                      recorded(m_request.rule.records, keys::remedy));
    }

    void addFlags() {
        m_fields.flag(u"is.complaint"_s, m_procedure.isComplaint);
        const QStringList &paragraphs = m_request.rule.paragraphs;
        m_fields.flag(u"has.policy.paragraphs"_s, !paragraphs.isEmpty());
        // Where they say who deals with the case, the template need not say it again.
        m_fields.flag(u"is.officer-introduced"_s, !paragraphs.filter(u"{{officer.name}}"_s).isEmpty());
    }

    const LetterRequest &m_request;
    const Case &m_case;
    const Procedure &m_procedure;
    StageId m_stage;
    std::vector<Target> m_targets;
    MergeFields m_fields;
};

}  // namespace

MergeFields fieldsOf(const LetterRequest &request) {
    return FieldWriter(request).write();
}

}  // namespace redress
