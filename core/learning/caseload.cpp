// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/caseload.h"

namespace redress {

int Caseload::numberOf(Trait trait, const QString &text) {
    if (text.isEmpty()) return 0;
    Dictionary &dictionary = m_dictionaries[indexOf(trait)];
    // As written first: nearly every value has been met in the same writing.
    if (const auto known = dictionary.numbers.constFind(text); known != dictionary.numbers.cend()) return *known;
    // Most people complain once: to fold every name would take longer than all else together.
    const QString folded = trait == Trait::Person ? text : text.simplified().toCaseFolded();
    if (folded.isEmpty()) return 0;
    const auto alike = dictionary.numbers.constFind(folded);
    const bool isNew = alike == dictionary.numbers.cend();
    if (isNew) dictionary.texts << (trait == Trait::Person ? text : text.simplified());
    const int number = isNew ? static_cast<int>(dictionary.texts.size()) : *alike;
    if (isNew) dictionary.numbers.insert(folded, number);
    if (folded != text) dictionary.numbers.insert(text, number);
    return number;
}

QString Caseload::textOf(Trait trait, int number) const {
    return m_dictionaries[indexOf(trait)].texts.value(number - 1);
}

int Caseload::valuesOf(Trait trait) const {
    return static_cast<int>(m_dictionaries[indexOf(trait)].texts.size());
}

}  // namespace redress
