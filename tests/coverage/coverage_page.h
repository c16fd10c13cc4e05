// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
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

inline QString coveragePath() {
    return QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/../../resources/policies/coverage.md"_s;
}

// Every row of every policy, in the page's order; none where the page cannot be read.
inline std::vector<CoverageRow> coverageRows() {
    std::vector<CoverageRow> rows;
    QFile page(coveragePath());
    if (!page.open(QIODevice::ReadOnly)) return rows;
    QString policy;
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
        if (line.startsWith("## "_L1)) policy = line.mid(3).trimmed();
        if (!line.startsWith(u'|') || line.startsWith("|---"_L1) || line.startsWith("| Clause"_L1) || policy.isEmpty())
            continue;
        QStringList cells = line.split(u'|');
        cells.removeFirst();
        cells.removeLast();
        for (QString &cell : cells) cell = cell.trimmed();
        rows.push_back({policy, cells});
    }
    return rows;
}

}  // namespace redress::test
