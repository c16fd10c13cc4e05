// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "core/casework/explanation.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString dueHeadline(const Explanation &e) {
    const When date = deadlineOf(e.target.date);
    if (date.hasTime()) return Words::tr("%1 is due by %2 on %3.").arg(e.targetName, hourOf(date), inWords(date.day()));
    if (e.target.state == TargetState::Projected)
        return Words::tr("%1 is expected to be due by the end of %2.").arg(e.targetName, inWords(date.day()));
    return Words::tr("%1 is due by the end of %2.").arg(e.targetName, inWords(date.day()));
}

QString headline(const Explanation &e) {
    if (!e.target.date.isKnown()) return Words::tr("%1 has no date yet.").arg(e.targetName);
    const QString date = inWords(e.target.date.day());
    switch (e.target.kind) {
        case TargetRule::Kind::Due:
            return dueHeadline(e);
        case TargetRule::Kind::Lasts:
            return Words::tr("%1 closes at the end of %2.").arg(e.targetName, date);
        case TargetRule::Kind::Opens:
            return Words::tr("%1 opens on %2.").arg(e.targetName, date);
        case TargetRule::Kind::NoEarlier:
            return Words::tr("%1 may not be earlier than %2.").arg(e.targetName, date);
    }
    Q_UNREACHABLE();
}

// What has happened to it, for a target that nothing is left to do about.
QString ending(const Explanation &e) {
    switch (e.target.state) {
        case TargetState::Met:
            return Words::tr("It was met on %1.").arg(inWords(e.target.metOn));
        case TargetState::Missed:
            return e.target.kind == TargetRule::Kind::NoEarlier
                       ? Words::tr("It was done too early, on %1.").arg(inWords(e.target.metOn))
                       : Words::tr("It was met late, on %1.").arg(inWords(e.target.metOn));
        case TargetState::Waived:
            return Words::tr("It was waived: the timeline says why.");
        default:
            return {};
    }
}

QString waiting(const Explanation &e) {
    if (e.startEvent == events::received) return Words::tr("It is counted from receipt, which is not recorded.");
    if (e.startEvent == events::closed) return Words::tr("It is counted from the day the case is closed.");
    const QString name = e.startName.isEmpty() ? e.startEvent.text() : e.startName;
    return Words::tr("It is counted from “%1”, which has not happened yet.").arg(name);
}

QString countedFrom(const Explanation &e) {
    const QString within = e.within.toText();
    const QString start = inWords(e.countedFrom);
    if (!e.projectedFrom.isEmpty())
        return Words::tr(
                   "%1 after %2, the day by which “%3” is due: the event it is counted from has not happened yet.")
            .arg(within, start, e.projectedFromName);
    if (e.startIsReceipt || e.startEvent == events::received)
        return Words::tr("%1 after receipt on %2.").arg(within, start);
    if (e.startEvent == events::closed) return Words::tr("%1 after the case was closed on %2.").arg(within, start);
    const QString name = e.startName.isEmpty() ? e.startEvent.text() : e.startName;
    return Words::tr("%1 after “%2” on %3.").arg(within, name, start);
}

QString startDay(const Explanation &e, const Policy &policy) {
    const QString start = inWords(e.countedFrom.day());
    if (e.rolledStart)
        return Words::tr("%1 is no working day, so it counts as made on %2, which is day 0.")
            .arg(start, inWords(e.dayZero));
    const bool onWorkingDay = e.days.empty() || e.days.front().kind.is == DayKind::Is::Working;
    if (e.within.skipsNonWorkingDays() && !onWorkingDay && policy.nonWorkingStart == NonWorkingStart::AsIs)
        return Words::tr("%1 is no working day and is day 0 as it is: the next working day is day 1.").arg(start);
    return {};
}

QString rule(const Explanation &e, const Policy &policy) {
    const QString source = Words::tr("%1, %2").arg(policy.reference, e.clause.number);
    if (e.clause.basis == Clause::Basis::Assumed)
        return Words::tr("The rule: %1. The text gives no figure here; this one is a local setting.").arg(source);
    if (e.clause.text.isEmpty()) return Words::tr("The rule: %1.").arg(source);
    return Words::tr("The rule: %1: %2").arg(source, e.clause.text);
}

// One is spelt apart because English, the language of the sources, has no catalogue of its own to choose a plural from.
QStringList uncounted(const Explanation &e) {
    QStringList parts;
    const auto add = [&parts](int n, const QString &one, const QString &several) {
        if (n > 0) parts.append(n == 1 ? one : several);
    };
    const int weekend = e.weekendDays();
    const int holidays = e.bankHolidays();
    const int closures = e.closures();
    add(weekend, Words::tr("1 weekend day"), Words::tr("%n weekend days", nullptr, weekend));
    add(holidays, Words::tr("1 bank holiday"), Words::tr("%n bank holidays", nullptr, holidays));
    add(closures, Words::tr("1 closure day"), Words::tr("%n closure days", nullptr, closures));
    return parts;
}

QString notCounted(const Explanation &e) {
    if (e.days.empty()) return {};
    if (!e.within.skipsNonWorkingDays()) return Words::tr("Every day counts, weekends and bank holidays too.");
    const QStringList parts = uncounted(e);
    if (parts.isEmpty()) return Words::tr("Every day on the way is a working day in %1.").arg(nameOf(e.division));
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return Words::tr("Not counted in %1: %2.").arg(nameOf(e.division), english.createSeparatedList(parts));
}

QString publication(const Explanation &e) {
    if (e.target.published) return {};
    return Words::tr(
               "Bank holidays not yet published: the published list ends with %1, so the usual days were taken and the "
               "date "
               "may still change.")
        .arg(e.lastPublishedYear);
}

QString extension(const Explanation &e) {
    if (!e.refusedExtension.isEmpty())
        return Words::tr("An extension was recorded but does not count: %1").arg(e.refusedExtension);
    if (!e.extension) return {};
    const QString clause = e.extension->clause.number;
    if (e.unextended.isValid())
        return Words::tr("Moved from %1 to %2 (%3).").arg(inWords(e.unextended), inWords(e.target.date.day()), clause);
    if (e.extension->atMost)
        return Words::tr("Not extended; it may be moved by at most %1 (%2).")
            .arg(e.extension->atMost->toText(), clause);
    return Words::tr("Not extended; a later day may be agreed (%1).").arg(clause);
}

}  // namespace

QStringList sentences(const Explanation &explanation, const Policy &policy) {
    QStringList all{headline(explanation)};
    if (explanation.countedFrom.isKnown())
        all << countedFrom(explanation) << startDay(explanation, policy);
    else
        all << waiting(explanation);
    all << rule(explanation, policy) << notCounted(explanation) << publication(explanation) << extension(explanation)
        << ending(explanation);
    all.removeAll(QString());
    return all;
}

}  // namespace redress
