// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_export.h"

#include "core/people/person_number.h"
#include "core/store/person_timeline.h"
#include "core/store/register.h"

namespace redress {

namespace {

constexpr int peopleAtOnce = 500;

}  // namespace

PersonExportReader::PersonExportReader(const Register &reg) : m_register(reg) {}

Result<std::vector<PersonFile>> PersonExportReader::next() {
    const auto numbers = PersonTimeline(m_register.database()).numbersAfter(m_lastNumber, peopleAtOnce);
    if (!numbers) return refuse(numbers.error());
    std::vector<PersonFile> people;
    for (const qint64 number : *numbers) {
        auto file = m_register.people().file(personId(number));
        if (!file) return refuse(file.error());
        people.push_back(std::move(*file));
        m_lastNumber = number;
    }
    return people;
}

}  // namespace redress
