// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "tests/journeys/journey.h"

namespace redress::test {

// The dialog in which a case is opened.
class NewCasePage {
public:
    explicit NewCasePage(Journey &journey) : m_journey(journey) {}

    void open() const;
    void chooseProcedure(const QString &id) const;
    void tell(const QJsonObject &details) const;  // of the `received` event
    // Who acts or writes for the complainant, as data of advocate.named or addressee.named.
    void name(const QString &event, const QJsonObject &somebody) const;
    void create() const;

private:
    void tell(const QString &key, const QJsonValue &value) const;

    Journey &m_journey;
};

}  // namespace redress::test
