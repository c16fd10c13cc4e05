// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/target.h"

#include <QCoreApplication>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array allStates{TargetState::Projected, TargetState::Running, TargetState::Approaching,
                               TargetState::DueToday,  TargetState::Overdue, TargetState::Met,
                               TargetState::Missed,    TargetState::Waived,  TargetState::NotOpen,
                               TargetState::Open,      TargetState::Closed};

}  // namespace

QString idOf(TargetState state) {
    switch (state) {
        case TargetState::Projected:
            return u"projected"_s;
        case TargetState::Running:
            return u"running"_s;
        case TargetState::Approaching:
            return u"approaching"_s;
        case TargetState::DueToday:
            return u"due-today"_s;
        case TargetState::Overdue:
            return u"overdue"_s;
        case TargetState::Met:
            return u"met"_s;
        case TargetState::Missed:
            return u"missed"_s;
        case TargetState::Waived:
            return u"waived"_s;
        case TargetState::NotOpen:
            return u"not-open"_s;
        case TargetState::Open:
            return u"open"_s;
        case TargetState::Closed:
            return u"closed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TargetState> targetStateOf(const QString &id) {
    for (const TargetState state : allStates)
        if (idOf(state) == id) return state;
    return {};
}

QString labelOf(TargetState state) {
    switch (state) {
        case TargetState::Projected:
            return QCoreApplication::translate("TargetState", "Projected");
        case TargetState::Running:
            return QCoreApplication::translate("TargetState", "Running");
        case TargetState::Approaching:
            return QCoreApplication::translate("TargetState", "Approaching");
        case TargetState::DueToday:
            return QCoreApplication::translate("TargetState", "Due today");
        case TargetState::Overdue:
            return QCoreApplication::translate("TargetState", "Overdue");
        case TargetState::Met:
            return QCoreApplication::translate("TargetState", "Met");
        case TargetState::Missed:
            return QCoreApplication::translate("TargetState", "Missed");
        case TargetState::Waived:
            return QCoreApplication::translate("TargetState", "Waived");
        case TargetState::NotOpen:
            return QCoreApplication::translate("TargetState", "Not open yet");
        case TargetState::Open:
            return QCoreApplication::translate("TargetState", "Open");
        case TargetState::Closed:
            return QCoreApplication::translate("TargetState", "Closed");
    }
    Q_UNREACHABLE();
}

}  // namespace redress
