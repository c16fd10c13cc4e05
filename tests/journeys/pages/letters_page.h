// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "tests/journeys/journey.h"

namespace redress::test {

// The screen on which a letter is written, saved and so recorded as sent.
class LettersPage {
public:
    explicit LettersPage(Journey &journey) : m_journey(journey) {}

    void choose(const QString &name) const;
    void promise(QDate until, const QString &reason) const;  // of a holding letter
    void fill(const QJsonObject &data) const;                // of it, what is asked for the record
    void save() const;                                       // to a file, and then back to the case

private:
    [[nodiscard]] QString said() const;

    Journey &m_journey;
};

}  // namespace redress::test
