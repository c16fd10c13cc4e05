// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "tests/journeys/journey.h"

namespace redress::test {

// The screen of a case: What next, the composer and the details.
class CasePage {
public:
    explicit CasePage(Journey &journey) : m_journey(journey) {}

    [[nodiscard]] CaseRef reference() const;
    // What happened is begun under What next and told in the composer's fields.
    void tell(const QString &event, const QJsonObject &data) const;
    void record() const;  // what was told
    void changeDetails(const QJsonObject &changed) const;
    void writeLetter(const QString &id) const;  // under What next
    void writeSomeLetter() const;               // at the head of the screen

private:
    void begin(const QString &event) const;
    void unfold(const QWidget *button) const;
    void turnTo(const QString &tab) const;
    [[nodiscard]] QWidget *composer() const;
    [[nodiscard]] QString said() const;  // by the composer

    Journey &m_journey;
};

}  // namespace redress::test
