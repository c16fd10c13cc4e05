// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// What an address is compared by.
struct AddressWords {
    QStringList numbers;  // of flat and house, as written: "3", "12a"
    QStringList street;   // the words after them: "oak", "road"; of a house with a name, its first words

    [[nodiscard]] bool isEmpty() const { return street.isEmpty(); }
};

// "Flat 3, 12 Oak Rd, Saltwick SW9 1AA" and "3/12 Oak Road" have the same numbers and begin with the same street.
[[nodiscard]] AddressWords addressWords(const QString &address);

// The same numbers in a street that may be misspelt by a letter.
[[nodiscard]] bool isSameAddress(const AddressWords &a, const AddressWords &b);

}  // namespace redress
