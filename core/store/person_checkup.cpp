// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_checkup.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/people/fold_person.h"
#include "core/people/person_number.h"
#include "core/store/person_rows.h"
#include "core/store/person_timeline.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonCheckup)
};

constexpr int between = 500;  // people read at once, so that no cursor is left open over a long time

Result<qint64> forEachPerson(const PersonTimeline &timeline, const std::function<Result<>(qint64 number)> &work) {
    qint64 done = 0;
    for (qint64 last = 0;;) {
        const auto numbers = timeline.numbersAfter(last, between);
        if (!numbers) return refuse(numbers.error());
        if (numbers->empty()) return done;
        for (const qint64 number : *numbers) {
            if (auto worked = work(number); !worked) return refuse(worked.error());
            ++done;
        }
        last = numbers->back();
    }
}

// As text, since a number read from the database need not have the type it was written with.
bool same(const QVariantList &a, const QVariantList &b) {
    return std::ranges::equal(
        a, b, [](const QVariant &one, const QVariant &other) { return one.toString() == other.toString(); });
}

QString differenceOf(const PersonProjection &kept, const PersonProjection &fresh) {
    if (kept.row.isEmpty()) return Words::tr("This person is missing from the list of people.");
    if (!same(kept.row, fresh.row)) return Words::tr("This person is shown otherwise than their timeline says.");
    if (kept.searchText != fresh.searchText)
        return Words::tr("The search knows this person by other words than their timeline has.");
    return {};
}

}  // namespace

Result<> PersonCheckup::run(const Report &report) const {
    const PersonTimeline timeline(m_database);
    const PersonRows rows(m_database);
    const auto checked = forEachPerson(timeline, [&](qint64 number) -> Result<> {
        const auto events = timeline.read(number, PersonTimeline::Profiles::ReadToo);
        if (!events) return refuse(events.error());
        const PersonId person = personId(number);
        if (!isChained(*events, firstHash(number)))
            report(person,
                   Words::tr("This person's timeline was changed outside Redress: the chain of hashes is broken."));
        const auto kept = rows.read(number);
        if (!kept) return refuse(kept.error());
        const QString difference = differenceOf(*kept, project(fold(person, restored(*events))));
        if (!difference.isEmpty()) report(person, difference);
        return {};
    });
    if (!checked) return refuse(checked.error());
    const auto listed = rows.count();
    if (!listed) return refuse(listed.error());
    if (*listed > *checked) report({}, Words::tr("The list of people has somebody of whom nothing is recorded."));
    return {};
}

Result<> PersonCheckup::rebuild() {
    PersonRows rows(m_database);
    if (auto removed = rows.removeAll(); !removed) return removed;
    const PersonTimeline timeline(m_database);
    return forEachPerson(timeline,
                         [&](qint64 number) -> Result<> {
                             const auto events = timeline.read(number);
                             if (!events) return refuse(events.error());
                             return rows.add(fold(personId(number), restored(*events)));
                         })
        .map([](qint64) {});
}

}  // namespace redress
