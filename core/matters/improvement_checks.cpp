// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/improvement_checks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "core/matters/duty_period.h"
#include "core/matters/matter_checks.h"
#include "core/matters/matter_events.h"
#include "core/matters/named_people.h"

namespace redress::improvements {

namespace {

using State = Improvement::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

constexpr qsizetype longestTitle = 200;  // characters

Result<> forbid(const QString &message, const ImprovementRules &rules) {
    return refuse(message, lessons(rules).number);
}

}  // namespace

Clause lessons(const ImprovementRules &rules) {
    return rules.policy.learning.lessons.value_or(Clause());
}

Clause publishing(const ImprovementRules &rules) {
    return rules.policy.learning.published.value_or(lessons(rules));
}

Result<> mustBeNew(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence == 0) return {};
    return forbid(Words::tr("%1 was proposed already: begin it, or propose another.").arg(improvement.id.text()),
                  rules);
}

Result<> mustBeThere(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence > 0) return {};
    return forbid(Words::tr("There is no such improvement yet: propose it first."), rules);
}

Result<> mustStand(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence == 0) return mustBeThere(improvement, rules);
    if (improvement.stands()) return {};
    return forbid(improvement.state == State::Dropped
                      ? Words::tr("%1 was dropped: propose it again.").arg(improvement.id.text())
                      : Words::tr("%1 is done already: say whether it has worked.").arg(improvement.id.text()),
                  rules);
}

Result<> mayStart(const Improvement &improvement, const ImprovementRules &rules) {
    if (auto stands = mustStand(improvement, rules); !stands) return stands;
    if (improvement.state == State::Proposed) return {};
    return forbid(Words::tr("%1 is under way already: record when it is done.").arg(improvement.id.text()), rules);
}

Result<> mayBeDone(const Improvement &improvement, const ImprovementRules &rules) {
    if (auto stands = mustStand(improvement, rules); !stands) return stands;
    if (improvement.state == State::UnderWay) return {};
    return forbid(Words::tr("%1 is only proposed: say first who sees to it, and by when.").arg(improvement.id.text()),
                  rules);
}

Result<> mayMove(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence > 0 && improvement.isPending()) return {};
    if (auto stands = mustStand(improvement, rules); !stands) return stands;
    return forbid(Words::tr("%1 has no day that could be moved: begin it, and say by when it is to be done.")
                      .arg(improvement.id.text()),
                  rules);
}

Result<> mayBeJudged(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence > 0 && improvement.state == State::Done) return {};
    if (auto there = mustBeThere(improvement, rules); !there) return there;
    return forbid(
        improvement.state == State::Judged
            ? Words::tr("%1 was judged already: propose another if more is to get better.").arg(improvement.id.text())
            : Words::tr("%1 is not done: whether it has worked shows afterwards.").arg(improvement.id.text()),
        rules);
}

Result<> mayBePublished(const Improvement &improvement, const ImprovementRules &rules) {
    if (auto there = mustBeThere(improvement, rules); !there) return there;
    if (improvement.state == State::Done || improvement.state == State::Judged) return {};
    return refuse(Words::tr("%1 is not done: “we did” tells what was.").arg(improvement.id.text()),
                  publishing(rules).number);
}

Result<> checkProposed(const Command &command, const Improvement &, const ImprovementRules &rules) {
    if (textIn(command, keys::title).size() > longestTitle)
        return forbid(Words::tr("A title has at most %1 characters: write the rest as text.").arg(longestTitle), rules);
    QSet<QString> seen;
    for (const auto &each : command.data.value(keys::cases).toArray()) {
        const QString reference = each.toString().trimmed();
        if (seen.contains(reference))
            return forbid(Words::tr("Case %1 is named twice: name it once.").arg(reference), rules);
        seen.insert(reference);
    }
    return mustBeToCome(command, keys::until, lessons(rules));
}

Result<> checkSince(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    const When &since = improvement.ended.isKnown() ? improvement.ended : improvement.proposed;
    if (!since.isKnown() || command.at.day() >= since.day()) return {};
    return forbid(
        improvement.ended.isKnown()
            ? Words::tr("%1 is before it was done (%2): check the date.").arg(inWords(command.at), inWords(since))
            : Words::tr("%1 is before it was proposed (%2): check the date.").arg(inWords(command.at), inWords(since)),
        rules);
}

Result<> checkStarted(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    return mustBeToCome(command, keys::until, lessons(rules));
}

Result<> checkMoved(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    if (dayIn(command, keys::until) == improvement.until)
        return forbid(Words::tr("%1 is to be done by that day already: give another day.").arg(improvement.id.text()),
                      rules);
    return mustBeToCome(command, keys::until, lessons(rules));
}

Result<> checkDone(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    return mustBeToCome(command, keys::reviewOn, lessons(rules));
}

Result<> checkPublished(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    for (const auto key : {keys::said, keys::did}) {
        const QString name = firstNamed(textIn(command, key), rules.unnamed);
        if (!name.isEmpty())
            return refuse(Words::tr("What is published names %1: say it without anybody's name.").arg(name),
                          publishing(rules).number);
    }
    return {};
}

Result<> checkNotified(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (command.at.day() < improvement.proposed.day())
        return forbid(Words::tr("%1 is before it was proposed (%2): check the date.")
                          .arg(inWords(command.at), inWords(improvement.proposed)),
                      rules);
    const QString told = textIn(command, keys::period);
    if (told.isEmpty()) return {};
    const auto quarter = DutyPeriod::quarter(told);
    if (!quarter || !WorkingCalendar::covers(quarter->from))
        return forbid(
            Words::tr("“%1” is no quarter: write its year and its number from 1 to 4, as in 2026-Q1.").arg(told),
            rules);
    if (quarter->from <= command.at.day()) return {};
    return forbid(
        Words::tr("%1 has not begun: nobody can be told of it on %2.").arg(quarter->name(), inWords(command.at)),
        rules);
}

}  // namespace redress::improvements
