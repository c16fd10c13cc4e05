// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/outside_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "app/commands/case_text.h"
#include "core/casework/outside_bodies.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QJsonValue jsonOf(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue clauseOf(const std::optional<Clause> &clause) {
    return clause ? QJsonValue(clause->number) : QJsonValue();
}

QString nameOf(const FindingId &finding, const OutsideBody *body) {
    if (!body) return finding.text();
    const auto found = std::ranges::find(body->findings, finding, &OutsideBody::Finding::id);
    return found == body->findings.end() ? finding.text() : found->name;
}

QString lineOf(const Outside::Referral &referral, const Policy &policy) {
    const QString name = outside::nameOf(referral.body, policy);
    const QString how = referral.byUs ? Words::tr("we sent it there") : Words::tr("the customer went there");
    const QString now = referral.ended ? Words::tr("ended") : Words::tr("under way");
    const QString reference = referral.reference.isEmpty() ? QString() : u" ["_s + referral.reference + u']';
    return u"  %1 %2%3: %4, %5"_s.arg(fitted(referral.at.toText(), 17), name, reference, how, now);
}

QString lineOf(const Outside::Finding &finding, const Policy &policy) {
    const QString point = finding.point > 0 ? Words::tr("point %1").arg(finding.point) : Words::tr("on the whole");
    const QString what = nameOf(finding.finding, policy.outsideBody(finding.body));
    const QStringList said{what, finding.text.simplified()};
    return u"  %1 %2, %3: %4"_s.arg(
        fitted(finding.at.toText(), 17), outside::nameOf(finding.body, policy), point,
        what.isEmpty() || finding.text.isEmpty() ? said.join(QString()) : said.join(u". "_s));
}

}  // namespace

QJsonObject jsonOf(const Way &way) {
    return {{u"body"_s, way.body.text()},
            {u"name"_s, way.name},
            {u"contact"_s, way.contact},
            {u"state"_s, idOf(way.state)},
            {u"from"_s, jsonOf(way.from)},
            {u"why"_s, way.why},
            {u"by"_s, way.byLaw ? u"law"_s : u"policy"_s},
            {u"source"_s, way.source},
            {u"clause"_s, way.clause.number},
            {u"says"_s, way.clause.text},
            {u"in_force"_s, way.inForce},
            {u"note"_s, way.note},
            {u"may_decline_from"_s, jsonOf(way.mayDeclineFrom)},
            {u"consent"_s, clauseOf(way.consent)},
            {u"exhausted"_s, clauseOf(way.exhausted)},
            {u"enclosure"_s, way.enclosure}};
}

QJsonObject jsonOf(const Outside &outside) {
    QJsonArray referrals;
    for (const auto &one : outside.referrals)
        referrals << QJsonObject{{u"body"_s, one.body.text()},    {u"at"_s, one.at.toText()},
                                 {u"by_us"_s, one.byUs},          {u"consent"_s, one.consented},
                                 {u"reference"_s, one.reference}, {u"ended"_s, one.ended}};
    QJsonArray findings;
    for (const auto &one : outside.findings)
        findings << QJsonObject{{u"body"_s, one.body.text()},
                                {u"finding"_s, one.finding.text()},
                                {u"point"_s, one.point > 0 ? QJsonValue(one.point) : QJsonValue()},
                                {u"text"_s, one.text},
                                {u"at"_s, one.at.toText()}};
    return {{u"referrals"_s, referrals}, {u"findings"_s, findings}};
}

QStringList linesOf(const std::vector<Way> &ways) {
    if (ways.empty()) return {};
    QStringList lines{QString(), Words::tr("What the customer may do next")};
    for (const Way &way : ways) {
        lines << u"  %1: %2"_s.arg(way.name, sentenceOf(way));
        if (!way.byLaw && !way.clause.text.isEmpty()) lines << u"    “%1”"_s.arg(way.clause.text);
    }
    return lines;
}

QStringList linesOf(const Outside &outside, const Policy &policy) {
    if (outside.referrals.empty()) return {};
    QStringList lines{QString(), Words::tr("Outside")};
    for (const auto &referral : outside.referrals) lines << lineOf(referral, policy);
    for (const auto &finding : outside.findings) lines << lineOf(finding, policy);
    return lines;
}

}  // namespace redress
