// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/people/clues.h"

namespace redress {

class Database;
struct Trail;

// Gathers the numbers of people who may be meant, without reading any of them. However many people there are, no
// more than `most` are gathered, and each way of looking stops there.
class PersonFinder {
public:
    PersonFinder(Database &database, size_t most) : m_database(database), m_most(most) {}

    // Whoever has the reference "P-0000412" that was typed, also as p-412.
    [[nodiscard]] Result<> lookByReference(const QString &typed);
    // Those with the same e-mail or phone; a phone also by how it begins.
    [[nodiscard]] Result<> lookByContact(const Clues &sought);
    // Those who have every word of `typed`, the last perhaps unfinished; the latest added first.
    [[nodiscard]] Result<> lookByWords(const QString &typed);
    // Those who left the tracks that somebody misspelt would have left.
    [[nodiscard]] Result<> lookByTracks(const Clues &sought);

    // Each once, in the order they were come by.
    [[nodiscard]] const std::vector<qint64> &found() const { return m_found; }

private:
    [[nodiscard]] bool isFull() const { return m_found.size() >= m_most; }
    [[nodiscard]] Result<> gather(const QString &sql, const QVariantList &values);

    Database &m_database;
    size_t m_most;
    std::vector<qint64> m_found;
};

}  // namespace redress
