// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/improvement.h"

#include <QCoreApplication>
#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Improvement)
};

constexpr std::array states{"proposed"_L1, "under-way"_L1, "done"_L1, "judged"_L1, "dropped"_L1};
constexpr std::array results{"yes"_L1, "partly"_L1, "no"_L1};

}  // namespace

QString wordOf(Improvement::State state) {
    return states.at(static_cast<size_t>(state));
}

QString labelOf(Improvement::State state) {
    switch (state) {
        case Improvement::State::Proposed:
            return Words::tr("Proposed");
        case Improvement::State::UnderWay:
            return Words::tr("Under way");
        case Improvement::State::Done:
            return Words::tr("Done");
        case Improvement::State::Judged:
            return Words::tr("Judged");
        case Improvement::State::Dropped:
            return Words::tr("Dropped");
    }
    Q_UNREACHABLE();
}

QString wordOf(Improvement::Worked worked) {
    return results.at(static_cast<size_t>(worked));
}

std::optional<Improvement::Worked> workedOf(const QString &word) {
    for (size_t n = 0; n < results.size(); ++n)
        if (results.at(n) == word) return static_cast<Improvement::Worked>(n);
    return {};
}

ImprovementId improvementId(qint64 number) {
    return ImprovementId(u"I-%1"_s.arg(number, 7, 10, QLatin1Char('0')));
}

qint64 numberOf(const ImprovementId &improvement) {
    const QString text = improvement.text().trimmed();
    if (!text.startsWith("I-"_L1, Qt::CaseInsensitive)) return 0;
    for (const QChar digit : text.sliced(2)) {
        if (digit < u'0' || digit > u'9') return 0;
    }
    return text.sliced(2).toLongLong();
}

}  // namespace redress
