// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkup.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/store/event_chain.h"
#include "core/store/matter_checkup.h"
#include "core/store/person_checkup.h"
#include "core/store/projection_columns.h"
#include "core/store/register_parts.h"
#include "core/store/schema_checkup.h"
#include "core/store/trace_checkup.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checkup)
};

constexpr qint64 between = 500;  // cases from one report of progress to the next

Result<std::vector<qint64>> keysAfter(Database &database, qint64 key) {
    std::vector<qint64> keys;
    const auto read = database.read(u"SELECT key FROM case_origin WHERE key > ? ORDER BY key LIMIT ?"_s, {key, between},
                                    [&](const QSqlQuery &row) { keys.push_back(row.value(0).toLongLong()); });
    if (!read) return refuse(read.error());
    return keys;
}

// Walks all cases in small steps, so that no cursor is left open over a long time.
Result<qint64> forEachCase(Database &database, const Checkup::Progress &progress,
                           const std::function<Result<>(qint64 key)> &work) {
    const auto all = database.value(u"SELECT count(*) FROM case_origin"_s);
    if (!all) return refuse(all.error());
    qint64 done = 0;
    for (qint64 last = 0;;) {
        const auto keys = keysAfter(database, last);
        if (!keys) return refuse(keys.error());
        if (keys->empty() || (progress && !progress(done, all->toLongLong()))) return done;
        for (const qint64 key : *keys) {
            if (auto worked = work(key); !worked) return refuse(worked.error());
            ++done;
        }
        last = keys->back();
    }
}

bool isChained(const CaseRecord &record, const QString &edition) {
    return !record.events.empty() && isChained(record.events, hashOf(record.origin, edition));
}

// As text, since a number read from the database need not have the type it was written with.
QStringList texts(const QVariantList &values) {
    QStringList found;
    for (const auto &value : values) found << (value.isNull() ? u"-"_s : value.toString());
    return found;
}

template <class Key>
bool same(const std::map<Key, QVariantList> &a, const std::map<Key, QVariantList> &b) {
    return std::ranges::equal(
        a, b, [](const auto &x, const auto &y) { return x.first == y.first && texts(x.second) == texts(y.second); });
}

QString differenceOf(const Projection &kept, const Projection &fresh) {
    if (kept.caseRow.isEmpty()) return Words::tr("It is missing from the case list.");
    if (texts(kept.caseRow) != texts(fresh.caseRow))
        return Words::tr("The case list shows it otherwise than its timeline says.");
    if (!same(kept.targets, fresh.targets)) return Words::tr("Its targets differ from what its timeline gives.");
    if (!same(kept.stageRuns, fresh.stageRuns)) return Words::tr("Its stages differ from what its timeline gives.");
    if (!same(kept.awards, fresh.awards)) return Words::tr("Its compensation differs from what its timeline gives.");
    if (!same(kept.refusals, fresh.refusals))
        return Words::tr("Whether it was taken differs from what its timeline gives.");
    if (!same(kept.outsideSteps, fresh.outsideSteps))
        return Words::tr("What bodies outside did differs from what its timeline gives.");
    if (!same(kept.countedSteps, fresh.countedSteps))
        return Words::tr("What the duties count differs from what its timeline gives.");
    if (!same(kept.restrictions, fresh.restrictions))
        return Words::tr("Its restriction on contact differs from what its timeline gives.");
    if (!same(kept.learnt, fresh.learnt) || !same(kept.lessons, fresh.lessons) || !same(kept.audits, fresh.audits) ||
        !same(kept.survey, fresh.survey))
        return Words::tr("What was learned from it differs from what its timeline gives.");
    if (kept.searchText != fresh.searchText)
        return Words::tr("The search looks through other words than its timeline has.");
    return {};
}

Result<> checkFile(Database &database, const std::function<void(const Finding &)> &report) {
    const auto check = [&](const QString &pragma, const QString &expected, const QString &sentence) {
        return database.read(pragma, {}, [&](const QSqlQuery &row) {
            if (expected.isEmpty() || row.value(0).toString() != expected)
                report({{}, sentence.arg(row.value(0).toString())});
        });
    };
    auto done = check(u"PRAGMA integrity_check(20)"_s, u"ok"_s, Words::tr("The file is damaged: %1."));
    if (done)
        done =
            check(u"PRAGMA foreign_key_check"_s, {}, Words::tr("A row of “%1” belongs to a case that is not there."));
    return done;
}

Result<> checkTraces(Database &database, const std::function<void(const Finding &)> &report) {
    const auto schema = checkSchema(database);
    if (!schema) return refuse(schema.error());
    const auto counters = checkCounters(database);
    if (!counters) return refuse(counters.error());
    for (const QString &sentence : *schema + *counters) report({{}, sentence});
    const auto lost = casesWithoutTimeline(database);
    if (!lost) return refuse(lost.error());
    for (const CaseRef &reference : *lost)
        report({reference, Words::tr("Its timeline is gone, and was taken away outside Redress.")});
    return {};
}

// The lists hold the only trace of such cases, and writing the lists anew would wipe it out.
Result<> checkNothingIsLost(Database &database) {
    const auto lost = casesWithoutTimeline(database);
    if (!lost) return refuse(lost.error());
    if (lost->empty()) return {};
    return refuse(Words::tr("The lists were left as they are: they hold the only trace of %n case(s) whose timeline is "
                            "gone, such as %1. Restore a backup.",
                            nullptr, static_cast<int>(lost->size()))
                      .arg(lost->front().text()));
}

QString labelOf(Database &database, qint64 key) {
    return database.value(u"SELECT reference FROM case_origin WHERE key = ?"_s, {key}).value_or(QVariant()).toString();
}

}  // namespace

Result<qint64> Checkup::run(const std::function<void(const Finding &)> &report, const Progress &progress) {
    Register::Parts &parts = m_register.parts();
    if (auto file = checkFile(*parts.database, report); !file) return refuse(file.error());
    if (auto traces = checkTraces(*parts.database, report); !traces) return refuse(traces.error());
    const auto people = PersonCheckup(*parts.database).run([&](const PersonId &person, const QString &sentence) {
        report({{}, sentence, person});
    });
    if (!people) return refuse(people.error());
    const auto matters = checkMatters(*parts.database, [&](const MatterId &matter, const QString &sentence) {
        report({{}, sentence, {}, matter});
    });
    if (!matters) return refuse(matters.error());
    return forEachCase(*parts.database, progress, [&](qint64 key) -> Result<> {
        const auto tell = [&](const QString &sentence) { report({CaseRef(labelOf(*parts.database, key)), sentence}); };
        auto record = parts.timeline.read(key);
        if (!record) {
            tell(Words::tr("Its timeline cannot be read: the file is damaged there."));
            return {};
        }
        const auto file = parts.fileOf(*record);
        if (!file) {
            tell(file.error().message);
            return {};
        }
        record->origin.policy = file->policy->id;
        if (!isChained(*record, file->policy->edition()))
            report({record->origin.reference,
                    Words::tr("Its timeline was changed outside Redress: the chain of hashes is broken.")});
        const auto kept = parts.projector.read(key);
        if (!kept) return refuse(kept.error());
        const QString difference = differenceOf(*kept, parts.projectionOf(*file, record->policyKey));
        if (!difference.isEmpty()) report({record->origin.reference, difference});
        return {};
    });
}

Result<qint64> Checkup::project(const Progress &progress, const Work &work) {
    Register::Parts &parts = m_register.parts();
    parts.database->useLargeCache();
    return forEachCase(*parts.database, progress, [&](qint64 key) -> Result<> {
        const auto record = parts.timeline.read(key);
        if (!record) return refuse(record.error());
        const auto file = parts.fileOf(*record);
        if (!file) return refuse(file.error());
        return work(key, parts.projectionOf(*file, record->policyKey));
    });
}

Result<qint64> Checkup::rebuild(const Progress &progress) {
    Register::Parts &parts = m_register.parts();
    Result<qint64> cases = 0;
    const auto written = parts.database->write([&]() -> Result<> {
        if (auto whole = checkNothingIsLost(*parts.database); !whole) return whole;
        if (auto people = PersonCheckup(*parts.database).rebuild(); !people) return people;
        if (auto removed = parts.projector.removeAll(); !removed) return removed;
        cases = project(progress, [&](qint64 key, const Projection &fresh) { return parts.projector.add(key, fresh); });
        return cases.map([](qint64) {});
    });
    if (!written) return refuse(written.error());
    return cases;
}

// Half of it would be worse than none: where it is stopped, nothing is kept.
Result<qint64> Checkup::refresh(const Progress &progress) {
    Register::Parts &parts = m_register.parts();
    Result<qint64> cases = 0;
    bool stopped = false;
    const auto watched = [&](qint64 done, qint64 all) {
        stopped = progress && !progress(done, all);
        return !stopped;
    };
    const auto written = parts.database->write([&]() -> Result<> {
        cases = project(watched, [&](qint64 key, const Projection &fresh) -> Result<> {
            const auto kept = parts.projector.read(key);
            if (!kept) return refuse(kept.error());
            return kept->caseRow.isEmpty() ? parts.projector.add(key, fresh)
                                           : parts.projector.change(key, *kept, fresh);
        });
        if (stopped) return refuse(Words::tr("It was stopped, and the register is as it was."));
        return cases.map([](qint64) {});
    });
    if (!written) return refuse(written.error());
    return cases;
}

}  // namespace redress
