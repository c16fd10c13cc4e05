// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/casework/command.h"
#include "core/exchange/row_story.h"

namespace redress {

// Turns the story of a row into what an officer would have recorded, oldest first, in the milestones that the procedure
// has for each stage. What it has none for is kept as a letter on the timeline; every conclusion is noted.
class RowCommands {
public:
    RowCommands(const RowStory &story, const RegisterWords &words, const Procedure &procedure, QString by,
                RowNotes &notes)
        : m_story(story), m_words(words), m_procedure(procedure), m_by(std::move(by)), m_notes(notes) {}

    [[nodiscard]] std::vector<Command> build();

private:
    void addStart(const StageStory &story, bool isFirst);
    void addAcknowledgement(const StageStory &story);
    void addResponse(const StageStory &story);
    void addOutcome(const StageStory &story, QJsonObject &data);
    void addCompensation(const StageStory &story, QJsonObject &data);
    void addLooseCompensation();
    void addEnd();

    void add(const EventName &event, const When &at, const QJsonObject &data = {});
    void addLetter(const QString &letter, const StageStory &story, const When &at, const QJsonObject &data);
    [[nodiscard]] const Milestone *milestone(const StageId &stage, std::initializer_list<Milestone::Kind> kinds) const;
    [[nodiscard]] const StageStory *lastAnswered() const;
    [[nodiscard]] QString nameOf(const StageId &stage) const;

    const RowStory &m_story;
    const RegisterWords &m_words;
    const Procedure &m_procedure;
    QString m_by;
    RowNotes &m_notes;
    std::vector<Command> m_commands;
    When m_withdrawn;
    bool m_closes = false;  // one of the commands closes the case by itself
};

}  // namespace redress
