// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_trial.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Trials {
    Q_DECLARE_TR_FUNCTIONS(ImportTrial)
};

constexpr int rowsBetweenProgress = 100;

}  // namespace

Result<ImportSummary> ImportTrial::run(const Progress &progress) {
    if (auto can = m_plan.check(); !can) return refuse(can.error());
    const auto source = m_plan.openSource();
    if (!source) return refuse(source.error());
    for (;;) {
        const auto row = (*source)->next();
        if (!row) return refuse(row.error());
        m_summary.blank = (*source)->blankRows();
        if (!*row) return m_summary;
        ++m_summary.rows;
        count(**row);
        m_summary.cancelled = m_summary.rows % rowsBetweenProgress == 0 && progress && !progress(m_summary);
        if (m_summary.cancelled) return m_summary;
    }
}

void ImportTrial::count(const SourceRow &row) {
    const auto read = m_sieve.look(row);
    if (!read) return m_summary.reject(read.error().kind);
    if (!*read) {
        ++m_summary.unchanged;
        return;
    }
    if (const auto allowed = m_sieve.askRules(**read); !allowed) return m_summary.reject(allowed.error().kind);
    m_sieve.markTaken(row);
    ++m_summary.imported;
}

QString inWords(const ImportSummary &trial) {
    const QLocale locale;
    const QString become = trial.imported == 1
                               ? Trials::tr("1 row would become a case")
                               : Trials::tr("%1 rows would become cases").arg(locale.toString(trial.imported));
    QStringList parts{become};
    if (trial.unchanged == 1) parts << Trials::tr("1 is there already", "a row");
    if (trial.unchanged > 1) parts << Trials::tr("%1 are there already", "rows").arg(locale.toString(trial.unchanged));
    parts << (trial.rejected > 0 ? Trials::tr("%1 would not: %2", "rows, and why")
                                       .arg(locale.toString(trial.rejected), inWords(trial.reasons))
                                 : Trials::tr("none would be turned away"));
    return parts.join(u", "_s) + u'.';
}

}  // namespace redress
