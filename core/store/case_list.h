// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/casework/target.h"

namespace redress {

class Database;
class PolicyShelf;

// One line of the case list, as the projections keep it.
struct CaseRow {
    qint64 key = 0;  // the register's own number, of use for nothing but paging
    CaseRef reference;
    QString complainant;
    QString about;  // the summary or, where there is none, the category
    QString service;
    QString category;
    StageId stage;
    QString stageName;
    TargetId nextTarget;  // the open target that falls due first; empty where there is none
    QString nextTargetName;
    When nextDue;
    QString officer;
    QDate received;
    QDate closed;     // invalid while open
    QString outcome;  // its name
    ProcedureId procedure;
};

enum class CaseColumn {
    Reference,
    Complainant,
    About,
    Stage,
    NextTarget,
    Due,
    Officer,
    Received,
    Service,
    Outcome,
    Closed,
    Category
};

// Which cases a list shows. An empty field asks for nothing.
struct CaseFilter {
    enum class Status { Any, Open, Closed };

    Status status = Status::Any;
    std::optional<TargetState> state;  // Overdue, DueToday or Approaching: of the next target
    QString search;                    // words, the last of which may be unfinished, or a reference
    QString officer;
    QString stage;  // a stage's id
    QString service;
    QString category;
    QString outcome;  // an outcome's id
    QDate receivedFrom;
    QDate receivedTo;
    std::vector<qint64> only;  // these rows (CaseRow::key) alone, where any are named: what a report's figure counts

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};

struct CaseSort {
    CaseColumn column = CaseColumn::Due;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const CaseSort &, const CaseSort &) = default;
};

// Where a page begins: just after (or, going back, just before) a row that is already shown.
struct CasePosition {
    QVariant value;  // of the sorted column
    qint64 key = 0;
};

struct CasePage {
    std::vector<CaseRow> rows;            // in the order of the sort, whichever way the page was fetched
    std::vector<CasePosition> positions;  // of each row
    bool more = false;                    // whether there is another page in the direction that was asked for
};

// The case list, a page at a time by key: a page costs what it shows, wherever it lies in the list.
// With a search and no other wish, rows come newest first.
class CaseList {
public:
    enum class Direction { Forward, Backward };

    CaseList(Database &database, const PolicyShelf &policies) : m_database(database), m_policies(policies) {}

    // `today` and `approachingUntil` (the last day that counts as approaching) turn a state into a range of dates, and
    // `now` parts what falls due at an hour of today.
    struct Days {
        QDate today;
        QDate approachingUntil;
        When now{};  // unknown: the first moment of today
    };

    [[nodiscard]] Result<CasePage> page(const CaseFilter &filter, const CaseSort &sort, const Days &days, int limit,
                                        const std::optional<CasePosition> &from = {},
                                        Direction direction = Direction::Forward) const;
    // How many cases the filter leaves, counting no further than `atMost`.
    [[nodiscard]] Result<int> count(const CaseFilter &filter, const Days &days, int atMost) const;
    [[nodiscard]] Result<qint64> countAll() const;
    // The officers, services, categories … that cases have, most used first: for filter chips and completers.
    [[nodiscard]] Result<QStringList> valuesOf(CaseColumn column, int limit = 200) const;
    // Cases of the same person or address, newest first: for the new-case dialog and the case screen.
    [[nodiscard]] Result<std::vector<CaseRow>> alike(const QString &complainant, const QString &address,
                                                     int limit) const;

private:
    // Nothing where the reading was given up.
    [[nodiscard]] Result<std::optional<CasePage>> read(const QString &sql, const QVariantList &values,
                                                       const QString &sorted, int limit, int mostSteps) const;

    Database &m_database;
    const PolicyShelf &m_policies;
};

}  // namespace redress
