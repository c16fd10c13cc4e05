// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/comparison_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/commands/case_text.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QJsonObject jsonOf(const ComparedTarget &compared, const Policy &other) {
    const auto &[target, rule, inTime] = compared;
    return {{u"id"_s, target.id.text()},
            {u"name"_s, rule->name},
            {u"starts"_s, target.starts.isKnown() ? QJsonValue(target.starts.toText()) : QJsonValue()},
            {dateKey(target.kind), target.date.toText()},
            {u"met"_s, target.metOn.isKnown() ? QJsonValue(target.metOn.toText()) : QJsonValue()},
            {u"state"_s, idOf(target.state)},
            {u"in_time"_s, inTime ? QJsonValue(*inTime) : QJsonValue()},
            {u"source"_s, other.reference},
            {u"clause"_s, rule->clause.number},
            {u"published"_s, target.published}};
}

QJsonObject side(const QString &says, const QString &source, const QString &clause) {
    return {{u"says"_s, says}, {u"source"_s, source}, {u"clause"_s, clause}};
}

QJsonObject jsonOf(const PolicyDifference &difference, const Policy &own, const Policy &other) {
    return {{u"about"_s, difference.about},
            {u"own"_s, side(difference.own, own.reference, difference.ownClause)},
            {u"other"_s, side(difference.other, other.reference, difference.otherClause)},
            {u"note"_s, difference.note}};
}

QString stateOf(const ComparedTarget &compared) {
    if (!compared.inTime) return labelOf(compared.target.state);
    return *compared.inTime ? Words::tr("In time") : Words::tr("Late");
}

QString sourced(const QString &says, const QString &source, const QString &clause) {
    const QString place = clause.isEmpty() ? source : Words::tr("%1, clause %2").arg(source, clause);
    return says.isEmpty() ? place : Words::tr("%1 (%2)", "10 working days (a policy, clause 6.9)").arg(says, place);
}

QString lineOf(const PolicyDifference &difference, const Policy &own, const Policy &other) {
    QString line = u"  %1: %2"_s.arg(difference.about, sourced(difference.own, own.reference, difference.ownClause));
    if (!difference.other.isEmpty())
        line += u"; "_s + sourced(difference.other, other.reference, difference.otherClause);
    return difference.note.isEmpty() ? line : line + u". "_s + difference.note;
}

}  // namespace

QJsonObject jsonOf(const CaseComparison &comparison, const Policy &own) {
    const Policy &other = comparison.other();
    QJsonArray targets;
    for (const auto &target : comparison.targets()) targets << jsonOf(target, other);
    QJsonArray differences;
    for (const auto &difference : comparison.differences()) differences << jsonOf(difference, own, other);
    return {{u"policy"_s, other.id.text()},
            {u"source"_s, other.reference},
            {u"applies"_s, comparison.applies()},
            {u"targets"_s, targets},
            {u"differences"_s, differences}};
}

QStringList linesOf(const CaseComparison &comparison, const Policy &own) {
    const Policy &other = comparison.other();
    if (!comparison.applies()) return {Words::tr("%1 says nothing of such cases.").arg(other.reference)};
    QStringList lines{Words::tr("By %1").arg(other.reference)};
    for (const auto &compared : comparison.targets())
        lines << u"  %1 %2 %3 %4"_s.arg(fitted(compared.rule->name, 34), fitted(textOf(compared.target.date), 17),
                                        fitted(stateOf(compared), 12), compared.rule->clause.number);
    const auto differences = comparison.differences();
    if (!differences.empty()) lines << QString() << Words::tr("Where the two differ");
    for (const auto &difference : differences) lines << lineOf(difference, own, other);
    return lines;
}

}  // namespace redress
