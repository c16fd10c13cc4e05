// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace redress::test {

using namespace Qt::StringLiterals;

// One line of a policy's table on the coverage page: Clause | Asks for | Status | Where | Rule.
struct CoverageRow {
    QString policy;
    QStringList cells;

    [[nodiscard]] QString clause() const { return cells.value(0); }
    [[nodiscard]] QString asksFor() const { return cells.value(1); }
    [[nodiscard]] QString status() const { return cells.value(2); }
    [[nodiscard]] QString where() const { return cells.value(3); }
    [[nodiscard]] QStringList rules() const {
        static const QRegularExpression quoted(u"`([^`]*)`"_s);
        QStringList found;
        for (const auto &match : quoted.globalMatch(cells.value(4))) found << match.captured(1);
        return found;
    }
};

// The page as it stands; empty where it cannot be read.
struct CoveragePage {
    QStringList policies;                // those that have a table, in the page's order
    std::vector<CoverageRow> rows;       // of every policy
    QHash<QString, QStringList> counts;  // policy → the figures that the summary gives

    void take(const QString &line) {
        if (line.startsWith("## "_L1)) policies << line.mid(3).trimmed();
        if (!line.startsWith(u'|') || line.startsWith("|---"_L1) || line.startsWith("| Clause |"_L1)) return;
        QStringList cells = line.split(u'|');
        cells.removeFirst();
        cells.removeLast();
        for (QString &cell : cells) cell = cell.trimmed();
        if (!policies.isEmpty())
            rows.push_back({policies.last(), cells});
        else if (cells.first().startsWith(u'`'))
            counts.insert(cells.takeFirst().remove(u'`'), cells);
    }
};

inline CoveragePage readCoveragePage() {
    CoveragePage page;
    QFile file(QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/../../resources/policies/coverage.md"_s);
    if (!file.open(QIODevice::ReadOnly)) return page;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) page.take(line);
    return page;
}

inline std::vector<CoverageRow> coverageRows() {
    return readCoveragePage().rows;
}

}  // namespace redress::test
