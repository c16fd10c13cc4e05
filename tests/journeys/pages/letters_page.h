// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/journey.h"

namespace redress::test {

// The screen on which a letter is written, saved and so recorded as sent.
class LettersPage {
public:
    explicit LettersPage(Journey &journey) : m_journey(journey) {}

    void choose(const QString &name) const;
    void promise(QDate until, const QString &reason) const;  // of a holding letter
    void save() const;                                       // to a file, and then back to the case

private:
    [[nodiscard]] QString said() const;

    Journey &m_journey;
};

}  // namespace redress::test
