// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "core/store/register.h"

namespace redress {

// How many cases a filter leaves, of how many.
struct CaseTotals {
    int matching = 0;
    bool more = false;  // there are more than `matching`: it was counted no further
    qint64 all = 0;

    [[nodiscard]] QString words() const;  // "126 of 48,213 cases"
};

// Counts beside the window. Of several questions in a row only the last is answered.
class CaseTally : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 10'000;  // counted no further

    explicit CaseTally(const Register &reg, QObject *parent = nullptr);
    ~CaseTally() override;

    void count(const CaseFilter &filter);

Q_SIGNALS:
    void counted(const redress::CaseTotals &totals);

private:
    void start();
    void finish();

    const Register &m_register;
    std::optional<CaseFilter> m_wanted;
    QFutureWatcher<Result<CaseTotals>> m_work;
    bool m_working = false;
};

}  // namespace redress
