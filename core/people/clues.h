// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

struct Person;

// What somebody is recognised by, as it was typed. Each may be empty, misspelt, or written in another way.
struct Clues {
    QString name;
    QString address;
    QString postcode;
    QString email;
    QString phone;
};

[[nodiscard]] Clues cluesOf(const Person &person);
// Sorts out what was typed in one line: "khan m13 9pl 0161 496 0123". Words with digits are taken for an address.
[[nodiscard]] Clues cluesIn(const QString &line);

}  // namespace redress
