// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "tests/journeys/journey.h"

namespace redress::test {

// The Learning screen, as a person uses its board of improvements.
class LearningPage {
public:
    explicit LearningPage(const Journey &journey) : m_journey(journey) {}

    void open() const;   // from anywhere
    void leave() const;  // back to where one was

    void propose(const QJsonObject &data) const;
    // The next step of the only improvement there is: opened from its card, by keyboard.
    void step(const QString &event, const QJsonObject &data) const;

private:
    void comeForward() const;
    void fill(const QJsonObject &data) const;

    const Journey &m_journey;
};

}  // namespace redress::test
