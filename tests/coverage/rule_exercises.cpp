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
                                              {u"keep_in_touch"_s, exercises::keepInTouch},
                                              {u"restriction_review"_s, exercises::restrictionReview}};
    return all;
}

const QHash<QString, Exercise> &ofPuttingRight() {
    static const QHash<QString, Exercise> all{
        {u"remedies"_s, exercises::remedies},      {u"compensation"_s, exercises::grounds},
        {u"grounds"_s, exercises::grounds},        {u"in_kind"_s, exercises::inKind},
        {u"limits"_s, exercises::limits},          {u"refusals"_s, exercises::refusals},
        {u"offset"_s, exercises::offset},          {u"offset_kinds"_s, exercises::whoseArrears},
        {u"early_by"_s, exercises::closedEarlyBy}, {u"kept_before_closing"_s, exercises::keptBeforeClosing}};
    return all;
}

const QHash<QString, Exercise> &ofOutsideBody() {
    static const QHash<QString, Exercise> all{
        {QString(), exercises::outsideBody},    {u"findings"_s, exercises::findings},
        {u"binding"_s, exercises::binding},     {u"consent"_s, exercises::consent},
        {u"exhausted"_s, exercises::exhausted}, {u"skips"_s, exercises::skips},
        {u"enclosure"_s, exercises::enclosure}};
    return all;
}

const QHash<QString, Exercise> &ofBehaviour() {
    static const QHash<QString, Exercise> all{
        {QString(), exercises::behaviour},           {u"criteria"_s, exercises::criteria},
        {u"warning"_s, exercises::warning},          {u"decided_by"_s, exercises::restrictedBy},
        {u"sanctions"_s, exercises::sanctions},      {u"review"_s, exercises::restrictionReview},
        {u"notice"_s, exercises::toldOfRestriction}, {u"appeal"_s, exercises::appeal},
        {u"advice"_s, exercises::toldOfRestriction}};
    return all;
}

const QHash<QString, Exercise> &ofLearning() {
    static const QHash<QString, Exercise> all{
        {u"causes"_s, exercises::causes},           {u"root_cause"_s, exercises::causes},
        {u"commonality"_s, exercises::commonality}, {u"lessons"_s, exercises::lessons},
        {u"published"_s, exercises::published},     {u"staff"_s, exercises::staff},
        {u"sample"_s, exercises::sample},           {u"audit"_s, exercises::audit},
        {u"audit_questions"_s, exercises::audit},   {u"survey"_s, exercises::survey},
        {u"survey_questions"_s, exercises::survey}};
    return all;
}

const QHash<QString, Exercise> &ofDuty() {
    static const QHash<QString, Exercise> all{
        {QString(), exercises::duty}, {u"asks"_s, exercises::dutyAsked}, {u"after_count"_s, exercises::dutyCounted}};
    return all;
}

// Those of one part of a policy; null where its rules stand in a procedure.
const QHash<QString, Exercise> *ofPart(const QString &part) {
    static const QHash<QString, const QHash<QString, Exercise> *> all{
        {u"customers"_s, &ofCustomers()},        {u"putting_right"_s, &ofPuttingRight()},
        {u"outside_bodies"_s, &ofOutsideBody()}, {u"behaviour"_s, &ofBehaviour()},
        {u"learning"_s, &ofLearning()},          {u"duties"_s, &ofDuty()}};
    return all.value(part);
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
    const auto *part = ofPart(parts.first());
    const bool isListed = parts.first() == "outside_bodies"_L1 || parts.first() == "duties"_L1;  // by id, then what
    const QString kind = isListed ? parts.value(2) : part ? parts.value(1) : kindOf(parts);
    const auto &known = part ? *part : ofProcedure();
    const auto found = known.constFind(kind);
    if (found != known.constEnd()) return (*found)(policy, parts);
    const auto whole = known.constFind(parts.value(1));
    return whole == known.constEnd() ? u"no exercise for “%1”"_s.arg(place) : (*whole)(policy, parts);
}

}  // namespace redress::test
