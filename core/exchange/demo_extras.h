// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <vector>

#include "core/casework/command.h"
#include "core/exchange/demo_words.h"
#include "core/exchange/dice.h"
#include "core/policy/procedure.h"

namespace redress {

// What a few invented cases have beside their way through the stages: somebody who acts for the customer, an MP who
// wrote, neighbours who complain together, several points of complaint.
class DemoExtras {
public:
    DemoExtras(const DemoWords &words, Dice &dice, const When &at, QString by)
        : m_words(words), m_dice(dice), m_at(at), m_by(std::move(by)) {}

    // The commands that follow the receipt of a complaint. Leaves `points` at the number that it adds.
    [[nodiscard]] std::vector<Command> some(const QString &complainant, int &points);
    // An answer to each of so many points; the findings are of the procedure.
    [[nodiscard]] QJsonArray answers(int points, const Procedure &procedure);

private:
    [[nodiscard]] QString somebody();
    void add(std::vector<Command> &to, const EventName &event, const QJsonObject &data);
    void addAdvocate(std::vector<Command> &to);
    void addGroup(std::vector<Command> &to, const QString &complainant);
    void addPoints(std::vector<Command> &to, int points);

    const DemoWords &m_words;
    Dice &m_dice;
    When m_at;
    QString m_by;
};

}  // namespace redress
