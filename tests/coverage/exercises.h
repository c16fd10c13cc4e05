// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// One for each kind of rule: the rule is used as an officer uses it, on a case of the shipped policy. Each answers what
// went wrong, or nothing. `parts` is the rule's place, split at its slashes.
namespace redress::test::exercises {

using namespace Qt::StringLiterals;

[[nodiscard]] QString kinds(const QString &policy, const QStringList &parts);
[[nodiscard]] QString channels(const QString &policy, const QStringList &parts);
[[nodiscard]] QString personDetail(const QString &policy, const QStringList &parts);
[[nodiscard]] QString advocates(const QString &policy, const QStringList &parts);
[[nodiscard]] QString representatives(const QString &policy, const QStringList &parts);
[[nodiscard]] QString groups(const QString &policy, const QStringList &parts);
[[nodiscard]] QString anonymous(const QString &policy, const QStringList &parts);
[[nodiscard]] QString confidence(const QString &policy, const QStringList &parts);
[[nodiscard]] QString procedure(const QString &policy, const QStringList &parts);
[[nodiscard]] QString target(const QString &policy, const QStringList &parts);
[[nodiscard]] QString extension(const QString &policy, const QStringList &parts);
[[nodiscard]] QString declinable(const QString &policy, const QStringList &parts);
[[nodiscard]] QString stage(const QString &policy, const QStringList &parts);
[[nodiscard]] QString deciders(const QString &policy, const QStringList &parts);
[[nodiscard]] QString differentPerson(const QString &policy, const QStringList &parts);
[[nodiscard]] QString movesOn(const QString &policy, const QStringList &parts);
[[nodiscard]] QString reasonToStart(const QString &policy, const QStringList &parts);
[[nodiscard]] QString milestone(const QString &policy, const QStringList &parts);
[[nodiscard]] QString asked(const QString &policy, const QStringList &parts);
[[nodiscard]] QString expected(const QString &policy, const QStringList &parts);
[[nodiscard]] QString outcomes(const QString &policy, const QStringList &parts);
[[nodiscard]] QString letter(const QString &policy, const QStringList &parts);
[[nodiscard]] QString exclusion(const QString &policy, const QStringList &parts);
[[nodiscard]] QString closure(const QString &policy, const QStringList &parts);
[[nodiscard]] QString deemedReceipt(const QString &policy, const QStringList &parts);
[[nodiscard]] QString timeLimit(const QString &policy, const QStringList &parts);
[[nodiscard]] QString conversion(const QString &policy, const QStringList &parts);
[[nodiscard]] QString points(const QString &policy, const QStringList &parts);
[[nodiscard]] QString laterPoints(const QString &policy, const QStringList &parts);
[[nodiscard]] QString mediation(const QString &policy, const QStringList &parts);
[[nodiscard]] QString keepInTouch(const QString &policy, const QStringList &parts);
[[nodiscard]] QString role(const QString &policy, const QStringList &parts);
[[nodiscard]] QString remedies(const QString &policy, const QStringList &parts);
[[nodiscard]] QString grounds(const QString &policy, const QStringList &parts);
[[nodiscard]] QString inKind(const QString &policy, const QStringList &parts);
[[nodiscard]] QString limits(const QString &policy, const QStringList &parts);
[[nodiscard]] QString refusals(const QString &policy, const QStringList &parts);
[[nodiscard]] QString offset(const QString &policy, const QStringList &parts);
[[nodiscard]] QString whoseArrears(const QString &policy, const QStringList &parts);
[[nodiscard]] QString keptBeforeClosing(const QString &policy, const QStringList &parts);
[[nodiscard]] QString closedEarlyBy(const QString &policy, const QStringList &parts);
[[nodiscard]] QString outsideBody(const QString &policy, const QStringList &parts);
[[nodiscard]] QString findings(const QString &policy, const QStringList &parts);
[[nodiscard]] QString binding(const QString &policy, const QStringList &parts);
[[nodiscard]] QString consent(const QString &policy, const QStringList &parts);
[[nodiscard]] QString exhausted(const QString &policy, const QStringList &parts);
[[nodiscard]] QString skips(const QString &policy, const QStringList &parts);
[[nodiscard]] QString enclosure(const QString &policy, const QStringList &parts);
[[nodiscard]] QString behaviour(const QString &policy, const QStringList &parts);
[[nodiscard]] QString criteria(const QString &policy, const QStringList &parts);
[[nodiscard]] QString warning(const QString &policy, const QStringList &parts);
[[nodiscard]] QString restrictedBy(const QString &policy, const QStringList &parts);
[[nodiscard]] QString sanctions(const QString &policy, const QStringList &parts);
[[nodiscard]] QString restrictionReview(const QString &policy, const QStringList &parts);
[[nodiscard]] QString toldOfRestriction(const QString &policy, const QStringList &parts);
[[nodiscard]] QString appeal(const QString &policy, const QStringList &parts);
[[nodiscard]] QString causes(const QString &policy, const QStringList &parts);
[[nodiscard]] QString commonality(const QString &policy, const QStringList &parts);
[[nodiscard]] QString lessons(const QString &policy, const QStringList &parts);
[[nodiscard]] QString published(const QString &policy, const QStringList &parts);
[[nodiscard]] QString staff(const QString &policy, const QStringList &parts);
[[nodiscard]] QString sample(const QString &policy, const QStringList &parts);
[[nodiscard]] QString audit(const QString &policy, const QStringList &parts);
[[nodiscard]] QString survey(const QString &policy, const QStringList &parts);
[[nodiscard]] QString duty(const QString &policy, const QStringList &parts);
[[nodiscard]] QString dutyAsked(const QString &policy, const QStringList &parts);
[[nodiscard]] QString dutyCounted(const QString &policy, const QStringList &parts);

}  // namespace redress::test::exercises
