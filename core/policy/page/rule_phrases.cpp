// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/rule_phrases.h"

#include <QCoreApplication>

namespace redress::phrases {

namespace {

using namespace Qt::StringLiterals;

struct RulePhrases {
    Q_DECLARE_TR_FUNCTIONS(RulePhrases)
};

}  // namespace

QString event(const EventName &event, const Procedure &procedure) {
    if (event.text() == "received"_L1) return RulePhrases::tr("Receipt");
    if (event.text() == "closed"_L1) return RulePhrases::tr("Closing of the case");
    const Milestone *milestone = procedure.milestone(event);
    return milestone ? milestone->label : event.text();
}

QString within(const TargetRule &target) {
    const QString length = target.within.toText();
    switch (target.kind) {
        case TargetRule::Kind::Due:
            return length;
        case TargetRule::Kind::Lasts:
            return RulePhrases::tr("Open for %1").arg(length);
        case TargetRule::Kind::Opens:
            return RulePhrases::tr("Possible after %1").arg(length);
        case TargetRule::Kind::NoEarlier:
            return RulePhrases::tr("Not before %1").arg(length);
    }
    return length;
}

QString extension(const ExtensionRule &extension) {
    const QString clause = extension.clause.number;
    const QString most = extension.atMost ? extension.atMost->toText() : QString();
    switch (extension.by) {
        case ExtensionRule::By::Agreement:
            return extension.atMost
                       ? RulePhrases::tr("A later date can be agreed, by at most %1 (%2).").arg(most, clause)
                       : RulePhrases::tr("A later date can be agreed (%1).").arg(clause);
        case ExtensionRule::By::HoldingLetter:
            return extension.atMost
                       ? RulePhrases::tr("A holding letter can move it by at most %1 (%2).").arg(most, clause)
                       : RulePhrases::tr("A holding letter can move it (%1).").arg(clause);
        case ExtensionRule::By::Reasons:
            return extension.atMost
                       ? RulePhrases::tr("Can be moved with reasons, by at most %1 (%2).").arg(most, clause)
                       : RulePhrases::tr("Can be moved with reasons (%1).").arg(clause);
    }
    return {};
}

QString declinable(const Clause &clause) {
    return RulePhrases::tr("The customer can decline it (%1).").arg(clause.number);
}

QString begins(const Stage &stage, const Procedure &procedure) {
    if (stage.id == procedure.entry) return RulePhrases::tr("On receipt");
    if (procedure.milestone(stage.startedEvent()) == nullptr) return RulePhrases::tr("At once, at the first contact");
    if (stage.startsAfter.isEmpty()) return RulePhrases::tr("When it is recorded");
    return RulePhrases::tr("On request, after “%1”").arg(event(stage.startsAfter, procedure));
}

QString finding(Outcome::Finding finding) {
    switch (finding) {
        case Outcome::Finding::Upheld:
            return RulePhrases::tr("Upheld");
        case Outcome::Finding::PartlyUpheld:
            return RulePhrases::tr("Partly upheld");
        case Outcome::Finding::NotUpheld:
            return RulePhrases::tr("Not upheld");
        case Outcome::Finding::Other:
            return RulePhrases::tr("Other");
    }
    return {};
}

}  // namespace redress::phrases
