// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/likeness.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

#include "core/people/contact_keys.h"
#include "core/people/name_likeness.h"
#include "core/people/name_words.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

constexpr int emailScore = 4000;  // each outweighs all that stand after it
constexpr int phoneScore = 2000;
constexpr int lackingWordScore = 100;
constexpr int addressScore = 250;
constexpr int postcodeScore = 150;

int scoreOf(NameLikeness name) {
    switch (name) {
        case NameLikeness::Same:
            return 900;
        case NameLikeness::OtherOrder:
            return 880;
        case NameLikeness::OneLetter:
            return 800;
        case NameLikeness::Part:
            return 830;
        case NameLikeness::Initial:
            return 700;
        case NameLikeness::TwoLetters:
            return 680;
        case NameLikeness::SoundsAlike:
            return 600;
        case NameLikeness::Similar:
            return 400;
        case NameLikeness::None:
            return 0;
    }
    return 0;
}

// A word that one of the names lacks weighs against it.
int scoreOf(NameLikeness likeness, const QStringList &a, const QStringList &b) {
    const auto lacking = static_cast<int>(std::abs(a.size() - b.size()));
    if (likeness == NameLikeness::None || likeness == NameLikeness::Same) return scoreOf(likeness);
    return std::max(1, scoreOf(likeness) - lacking * lackingWordScore);
}

QString reasonOf(NameLikeness name) {
    switch (name) {
        case NameLikeness::Same:
            return Words::tr("Same name");
        case NameLikeness::OtherOrder:
            return Words::tr("Same name in another order");
        case NameLikeness::OneLetter:
            return Words::tr("Name differs by one letter");
        case NameLikeness::Part:
            return Words::tr("Part of the name is the same");
        case NameLikeness::Initial:
            return Words::tr("Same name with an initial");
        case NameLikeness::TwoLetters:
            return Words::tr("Name differs by two letters");
        case NameLikeness::SoundsAlike:
            return Words::tr("Name sounds alike");
        case NameLikeness::Similar:
            return Words::tr("Name is similar");
        case NameLikeness::None:
            return {};
    }
    return {};
}

bool same(const QString &a, const QString &b) {
    return !a.isEmpty() && a == b;
}

QString postcodeOf(const Clues &clues) {
    const QString postcode = postcodeKey(clues.postcode);
    return postcode.isEmpty() ? postcodeIn(clues.address) : postcode;
}

class Comparison {
public:
    void add(int score, const QString &reason) {
        if (score == 0) return;
        m_likeness.score += score;
        m_likeness.reasons << reason;
    }
    [[nodiscard]] bool isEmpty() const { return m_likeness.reasons.isEmpty(); }
    [[nodiscard]] Likeness likeness() const { return m_likeness; }

private:
    Likeness m_likeness;
};

}  // namespace

Recognition::Recognition(const Clues &sought)
    : m_email(emailKey(sought.email)),
      m_phone(phoneKey(sought.phone)),
      m_name(nameWords(sought.name)),
      m_address(addressWords(sought.address)),
      m_postcode(postcodeOf(sought)) {}

bool Recognition::isSamePlace(const Clues &found, const QString &postcode) const {
    const bool elsewhere = !m_postcode.isEmpty() && !postcode.isEmpty() && m_postcode != postcode;
    return !m_address.isEmpty() && !elsewhere && isSameAddress(m_address, addressWords(found.address));
}

Likeness Recognition::of(const Clues &found) const {
    Comparison comparison;
    if (same(m_email, emailKey(found.email))) comparison.add(emailScore, Words::tr("Same e-mail"));
    if (!m_phone.isEmpty() && m_phone == phoneKey(found.phone)) comparison.add(phoneScore, Words::tr("Same phone"));
    if (!m_name.isEmpty()) {
        const QStringList known = nameWords(found.name);
        const NameLikeness name = nameLikeness(m_name, known);
        comparison.add(scoreOf(name, m_name, known), reasonOf(name));
    }
    const bool aboutPlace = !m_postcode.isEmpty() || !m_address.isEmpty();
    const QString postcode = aboutPlace ? postcodeOf(found) : QString();
    if (isSamePlace(found, postcode)) comparison.add(addressScore, Words::tr("Same address"));
    const bool nothingElse = m_email.isEmpty() && m_phone.isEmpty() && m_name.isEmpty() && m_address.isEmpty();
    if (same(m_postcode, postcode) && (!comparison.isEmpty() || nothingElse))
        comparison.add(postcodeScore, Words::tr("Same postcode"));
    return comparison.likeness();
}

}  // namespace redress
