// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_finder.h"

#include <algorithm>

#include "core/people/contact_keys.h"
#include "core/people/person_number.h"
#include "core/people/tracks.h"
#include "core/store/case_query.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostForOneTrail = 100;  // people: a household and its neighbours, not a town

QString anyOf(const QStringList &tracks) {
    QStringList quoted;
    for (const auto &track : tracks) quoted << u'"' + track + u'"';
    return u'(' + quoted.join(u" OR "_s) + u')';
}

QString expressionOf(const Trail &trail) {
    return trail.andAny.isEmpty() ? anyOf(trail.any) : anyOf(trail.any) + u" AND "_s + anyOf(trail.andAny);
}

}  // namespace

Result<> PersonFinder::gather(const QString &sql, const QVariantList &values) {
    if (isFull()) return {};
    const auto room = std::min<qsizetype>(mostForOneTrail, static_cast<qsizetype>(m_most - m_found.size()));
    return m_database.read(sql + u" LIMIT ?"_s, values + QVariantList{room}, [&](const QSqlQuery &row) {
        const qint64 person = row.value(0).toLongLong();
        if (std::ranges::find(m_found, person) == m_found.end()) m_found.push_back(person);
    });
}

Result<> PersonFinder::lookByReference(const QString &typed) {
    const qint64 number = numberOf(PersonId(typed));
    return number > 0 ? gather(u"SELECT key FROM person_row WHERE key = ?"_s, {number}) : Result<>();
}

Result<> PersonFinder::lookByContact(const Clues &sought) {
    const QString email = emailKey(sought.email);
    if (!email.isEmpty()) {
        auto done =
            gather(u"SELECT key FROM person_row WHERE email_key = ? AND email_key <> '' ORDER BY key"_s, {email});
        if (!done) return done;
    }
    const QString phone = phoneKey(sought.phone);
    if (phone.isEmpty()) return {};
    return gather(
        u"SELECT key FROM person_row WHERE phone_key >= ? AND phone_key < ? AND phone_key <> '' "
        "ORDER BY phone_key, key"_s,
        {phone, phone + u':'});
}

Result<> PersonFinder::lookByWords(const QString &typed) {
    const QString words = searchExpression(typed);
    if (words.isEmpty()) return {};
    return gather(u"SELECT rowid FROM person_search WHERE person_search MATCH ? ORDER BY rowid DESC"_s, {words});
}

Result<> PersonFinder::lookByTracks(const Clues &sought) {
    for (const auto &trail : trailsOf(sought)) {
        auto done = gather(u"SELECT rowid FROM person_search WHERE person_search MATCH ? ORDER BY rowid DESC"_s,
                           {expressionOf(trail)});
        if (!done) return done;
    }
    return {};
}

}  // namespace redress
