// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_tally.h"

#include <QLocale>

#include "ui/common/background.h"

namespace redress {

namespace {

Result<CaseTotals> totalsOf(const Register &reg, const CaseFilter &filter) {
    const auto all = reg.cases().countAll();
    if (!all) return refuse(all.error());
    if (filter == CaseFilter()) return CaseTotals{static_cast<int>(*all), false, *all};
    return reg.cases().count(filter, reg.days(), CaseTally::most + 1).map([&](int matching) {
        return CaseTotals{std::min(matching, CaseTally::most), matching > CaseTally::most, *all};
    });
}

}  // namespace

QString CaseTotals::words() const {
    const QLocale locale;
    const QString whole = locale.toString(all);
    if (more) return CaseTally::tr("more than %1 of %2 cases").arg(locale.toString(matching), whole);
    if (matching == all) return CaseTally::tr("%Ln case(s)", nullptr, static_cast<int>(all));
    return CaseTally::tr("%1 of %2 cases").arg(locale.toString(matching), whole);
}

CaseTally::CaseTally(const Register &reg, QObject *parent) : QObject(parent), m_register(reg) {
    connect(&m_work, &QFutureWatcherBase::finished, this, &CaseTally::finish);
}

CaseTally::~CaseTally() {
    m_work.waitForFinished();
}

void CaseTally::count(const CaseFilter &filter) {
    m_wanted = filter;
    if (!m_working) start();
}

void CaseTally::start() {
    const CaseFilter filter = *m_wanted;
    m_wanted.reset();
    m_working = true;
    m_work.setFuture(runInBackground<CaseTotals>(
        m_register, [filter](const Register &own, const Progress &) { return totalsOf(own, filter); }));
}

void CaseTally::finish() {
    m_working = false;
    if (m_wanted) return start();
    // A count that failed is left out; the list itself says what is wrong.
    if (const auto totals = m_work.result()) Q_EMIT counted(*totals);
}

}  // namespace redress
