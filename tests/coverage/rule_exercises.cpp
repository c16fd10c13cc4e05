// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/coverage/rule_exercises.h"

#include <QHash>
#include <functional>

#include "tests/coverage/exercises.h"

namespace redress::test {

namespace {

using namespace Qt::StringLiterals;

using Exercise = std::function<QString(const QString &policy, const QStringList &parts)>;

const QHash<QString, Exercise> &ofCustomers() {
    static const QHash<QString, Exercise> all{{u"kinds"_s, exercises::kinds},
                                              {u"channels"_s, exercises::channels},
                                              {u"formats"_s, exercises::personDetail},
                                              {u"adjustments"_s, exercises::personDetail},
                                              {u"profile"_s, exercises::personDetail},
                                              {u"advocates"_s, exercises::advocates},
                                              {u"representatives"_s, exercises::representatives},
                                              {u"copy_to_customer"_s, exercises::representatives},
                                              {u"groups"_s, exercises::groups},
                                              {u"one_contact"_s, exercises::groups},
                                              {u"anonymous"_s, exercises::anonymous},
                                              {u"confidence"_s, exercises::confidence}};
    return all;
}

const QHash<QString, Exercise> &ofProcedure() {
    static const QHash<QString, Exercise> all{{QString(), exercises::procedure},
                                              {u"is_complaint"_s, exercises::procedure},
                                              {u"entry"_s, exercises::procedure},
                                              {u"targets"_s, exercises::target},
                                              {u"targets/extension"_s, exercises::extension},
                                              {u"targets/declinable"_s, exercises::declinable},
                                              {u"stages"_s, exercises::stage},
                                              {u"stages/deciders"_s, exercises::deciders},
                                              {u"stages/different_person"_s, exercises::differentPerson},
                                              {u"stages/moves_on"_s, exercises::movesOn},
                                              {u"stages/reason_to_start"_s, exercises::reasonToStart},
                                              {u"milestones"_s, exercises::milestone},
                                              {u"milestones/asks"_s, exercises::asked},
                                              {u"milestones/expects"_s, exercises::expected},
                                              {u"outcomes"_s, exercises::outcomes},
                                              {u"letters"_s, exercises::letter},
                                              {u"exclusions"_s, exercises::exclusion},
                                              {u"exclusions/discretion"_s, exercises::exclusion},
                                              {u"closures"_s, exercises::closure},
                                              {u"closures/by"_s, exercises::closure},
                                              {u"deemed_receipt"_s, exercises::deemedReceipt},
                                              {u"time_limit"_s, exercises::timeLimit},
                                              {u"time_limit/recurring"_s, exercises::timeLimit},
                                              {u"conversion"_s, exercises::conversion},
                                              {u"points"_s, exercises::points},
                                              {u"points_join_until"_s, exercises::laterPoints},
                                              {u"points_join_clause"_s, exercises::laterPoints},
                                              {u"mediation"_s, exercises::mediation},
                                              {u"keep_in_touch"_s, exercises::keepInTouch}};
    return all;
}

// "complaint/milestones/stage-3.panel-held/asks/panel" → "milestones/asks".
QString kindOf(const QStringList &parts) {
    QStringList kind = parts.mid(1, 1);
    if (parts.size() > 3) kind << parts[3];
    return kind.join(u'/');
}

}  // namespace

QString exercise(const QString &policy, const QString &place) {
    const QStringList parts = place.split(u'/');
    if (parts.first() == "roles"_L1) return exercises::role(policy, parts);
    const bool isOfCustomers = parts.first() == "customers"_L1;
    const auto &known = isOfCustomers ? ofCustomers() : ofProcedure();
    const auto found = known.constFind(isOfCustomers ? parts.value(1) : kindOf(parts));
    if (found != known.constEnd()) return (*found)(policy, parts);
    const auto whole = known.constFind(parts.value(1));
    return whole == known.constEnd() ? u"no exercise for “%1”"_s.arg(place) : (*whole)(policy, parts);
}

}  // namespace redress::test
