// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_case.h"

namespace redress {

// Some of those who complain are people of the register, a few of them with two cases, and a few with needs that
// whoever writes to them has to know. Its chance is its own.
class DemoPeople {
public:
    DemoPeople(const DemoWords &words, quint64 seed);

    // Fails where the register cannot be written.
    [[nodiscard]] Result<> furnish(Register::Batch &batch, DemoCase &made);

private:
    [[nodiscard]] QJsonObject somebody(const QJsonObject &details);
    void addNeeds(QJsonObject &person);
    void complain(DemoCase &made, const QJsonObject &person);

    const DemoWords &m_words;
    Dice m_dice;
    std::vector<QJsonObject> m_known;  // the last few, each with their number, who may come again
};

}  // namespace redress
