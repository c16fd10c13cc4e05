// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_commands.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(RowCommands)
};

}  // namespace

std::vector<Command> RowCommands::build() {
    m_withdrawn = m_story.withdrawn;
    for (size_t i = 0; i < m_story.stages.size(); ++i) {
        const auto &story = m_story.stages[i];
        addStart(story, i == 0);
        addAcknowledgement(story);
        addResponse(story);
    }
    addLooseCompensation();
    addEnd();
    std::ranges::stable_sort(m_commands, {}, [](const Command &command) { return command.at.day(); });
    return std::move(m_commands);
}

void RowCommands::addStart(const StageStory &story, bool isFirst) {
    const auto *stage = m_procedure.stage(story.stage);
    if (!stage) return;
    if (isFirst) {
        if (story.started.isKnown()) return add(stage->startedEvent(), story.started);
        if (story.stage == m_procedure.entry) return;
        m_notes.add(
            Commands::tr("The register knows no stage before %1: it was recorded as started on the day of receipt.")
                .arg(stage->name));
        return add(stage->startedEvent(), When::on(m_story.received.day()),
                   {{keys::reason, Commands::tr("As in the imported register.")}});
    }
    if (!story.started.isKnown()) return;
    if (stage->reasonToStart)
        m_notes.add(Commands::tr("The register does not say why %1 was asked for, which the policy wants to know (%2).")
                        .arg(stage->name, stage->reasonToStart->number));
    add(stage->startedEvent(), story.started,
        {{keys::reason, Commands::tr("As in the imported register, which gives no reason.")}});
}

void RowCommands::addAcknowledgement(const StageStory &story) {
    if (!story.acknowledged.isKnown()) return;
    if (const auto *known = milestone(story.stage, {Milestone::Kind::Acknowledgement}))
        return add(known->name, story.acknowledged);
    addLetter(u"acknowledgement"_s, story, story.acknowledged, {});
}

void RowCommands::addResponse(const StageStory &story) {
    QJsonObject data;
    addOutcome(story, data);
    if (!story.responded.isKnown()) return;
    addCompensation(story, data);
    const auto *known = milestone(story.stage, {Milestone::Kind::Response, Milestone::Kind::Resolution});
    if (!known) return addLetter(u"response"_s, story, story.responded, data);
    m_closes = m_closes || known->closes;
    // A register says who has the case, not who decided it: not whoever imports it, in any event.
    data.insert(keys::decidedBy, QString());
    add(known->name, story.responded, data);
}

void RowCommands::addOutcome(const StageStory &story, QJsonObject &data) {
    const RowCell &cell = story.outcome;
    if (cell.text.isEmpty()) return;
    const DecisionReading decision = m_words.decision(cell.text);
    if (!decision.known) {
        m_notes.add(Commands::tr("%1: “%2” is none of the policy's outcomes; no outcome was recorded.")
                        .arg(cell.heading, cell.text.simplified().left(200)));
    } else if (decision.withdrawn) {
        const When end = m_story.closed.isKnown() ? m_story.closed : story.responded;
        if (!m_withdrawn.isKnown()) m_withdrawn = end;
        m_notes.add(end.isKnown() ? Commands::tr("%1: “%2” is no outcome; the case was recorded as withdrawn.")
                                        .arg(cell.heading, cell.text)
                                  : Commands::tr("%1: “%2”, but the row has no date for it; the case was left open.")
                                        .arg(cell.heading, cell.text));
    } else if (!story.responded.isKnown()) {
        m_notes.add(
            Commands::tr("%1: “%2” has no date of an answer; no outcome was recorded.").arg(cell.heading, cell.text));
    } else {
        data.insert(keys::outcome, decision.outcome.text());
        const auto *outcome = m_procedure.outcome(decision.outcome);
        if (!decision.literal && outcome)
            m_notes.add(
                Commands::tr("%1: “%2” was taken as the policy's “%3”.").arg(cell.heading, cell.text, outcome->name));
    }
}

// Money that names no stage was paid with the last answer.
void RowCommands::addCompensation(const StageStory &story, QJsonObject &data) {
    auto sum = story.compensation;
    if (m_story.compensation && lastAnswered() == &story) {
        const auto answers =
            std::ranges::count_if(m_story.stages, [](const StageStory &each) { return each.responded.isKnown(); });
        if (answers > 1)
            m_notes.add(Commands::tr("%1 names no stage; the sum was recorded with the answer at %2.")
                            .arg(m_story.compensationCell.heading, nameOf(story.stage)));
        sum = Pence{m_story.compensation->value + (sum ? sum->value : 0)};
    }
    if (sum) data.insert(keys::pence, sum->value);
}

void RowCommands::addLooseCompensation() {
    qint64 pence = m_story.compensation && !lastAnswered() ? m_story.compensation->value : 0;
    for (const auto &story : m_story.stages) {
        if (story.compensation && !story.responded.isKnown()) pence += story.compensation->value;
    }
    if (pence == 0) return;
    const When at = When::on((m_story.closed.isKnown() ? m_story.closed : m_story.latest()).day());
    m_notes.add(Commands::tr("The row gives no date for the compensation; it was recorded on %1.").arg(inWords(at)));
    add(events::compensationAwarded, at,
        {{keys::pence, pence}, {keys::reason, Commands::tr("As in the imported register.")}});
}

void RowCommands::addEnd() {
    const QString reason =
        m_story.closeReason.isEmpty() ? Commands::tr("Closed in the imported register.") : m_story.closeReason;
    if (m_withdrawn.isKnown()) {
        add(events::withdrawn, m_withdrawn,
            {{keys::reason, Commands::tr("Withdrawn, as the imported register says.")}});
        m_closes = true;
    }
    if (!m_story.closed.isKnown()) return;
    if (!m_closes) return add(events::closed, m_story.closed, {{keys::reason, reason}});
    if (m_withdrawn.isKnown() && m_withdrawn.day() == m_story.closed.day()) return;
    m_notes.add(Commands::tr("The register closed the case on %1; by the policy it was closed with what is recorded.")
                    .arg(inWords(m_story.closed)));
}

void RowCommands::add(const EventName &event, const When &at, const QJsonObject &data) {
    m_commands.push_back({event, at, m_by, data});
}

void RowCommands::addLetter(const QString &letter, const StageStory &story, const When &at, const QJsonObject &data) {
    QJsonObject all = data;
    all.insert(keys::letter, letter);
    all.insert(keys::text,
               Commands::tr("%1, as in the imported register; the policy has no such step.").arg(nameOf(story.stage)));
    add(events::letter, at, all);
}

const Milestone *RowCommands::milestone(const StageId &stage, std::initializer_list<Milestone::Kind> kinds) const {
    for (const auto kind : kinds) {
        const auto found = std::ranges::find_if(
            m_procedure.milestones, [&](const Milestone &each) { return each.stage == stage && each.kind == kind; });
        if (found != m_procedure.milestones.end()) return &*found;
    }
    return nullptr;
}

const StageStory *RowCommands::lastAnswered() const {
    const StageStory *last = nullptr;
    for (const auto &story : m_story.stages) {
        if (story.responded.isKnown()) last = &story;
    }
    return last;
}

QString RowCommands::nameOf(const StageId &stage) const {
    const auto *known = m_procedure.stage(stage);
    return known ? known->name : stage.text();
}

}  // namespace redress
