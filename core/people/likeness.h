// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/people/address_words.h"
#include "core/people/clues.h"

namespace redress {

// How like what is known of one person is to what is sought, and why, for an officer to judge.
struct Likeness {
    int score = 0;        // the higher the liker, for putting in order; 0: not alike
    QStringList reasons;  // "Same e-mail", "Name differs by one letter"; the weightiest first
};

// Compares many people with one who is sought. The same e-mail outweighs everything else, then the same phone, the
// name, the address, the postcode. Somebody who shares nothing but the postcode is a neighbour: alike only where
// nothing else was sought.
class Recognition {
public:
    explicit Recognition(const Clues &sought);

    [[nodiscard]] Likeness of(const Clues &found) const;

private:
    [[nodiscard]] bool isSamePlace(const Clues &found, const QString &postcode) const;

    QString m_email;
    QString m_phone;
    QStringList m_name;
    AddressWords m_address;
    QString m_postcode;
};

}  // namespace redress
