// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_commands.h"

#include <QJsonArray>
#include <QSet>

#include "core/casework/asks.h"
#include "core/casework/contact_guard.h"
#include "core/casework/event_names.h"
#include "core/letters/letter_route.h"
#include "core/letters/letter_targets.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

std::optional<Command> extension(const CaseFile &file, const LetterRule &rule, const LetterDraft &draft,
                                 const Command &base) {
    const TargetRule *response = targetRuleOf(file.procedure(), rule.stage, TargetRule::Role::Response);
    if (!response || !response->extension || !draft.until.isValid() ||
        file.subject.facts.extensions.value(response->id) == draft.until)
        return {};
    Command command = base;
    command.event = events::targetExtended;
    command.data = {{keys::target, response->id.text()},
                    {keys::until, draft.until.toString(Qt::ISODate)},
                    {keys::reason, draft.texts.value(u"text.reason"_s)}};
    return command;
}

QJsonArray jsonOf(const QMap<int, PointAnswer> &answers) {
    QJsonArray list;
    for (const auto &[number, answer] : answers.asKeyValueRange())
        list.append(QJsonObject{{keys::point, number},
                                {keys::outcome, answer.outcome.text()},
                                {keys::reason, answer.reason},
                                {keys::remedy, answer.remedy}});
    return list;
}

// What the letter's own form and route give.
bool isGivenByLetter(const Ask &ask) {
    static const QSet<QString> given{keys::outcome, keys::answers, keys::pence, keys::text, keys::sentBy, keys::to};
    return given.contains(ask.key);
}

bool isFirst(const CaseFile &file, const LetterRule &rule) {
    return !rule.records.isEmpty() && !file.subject.facts.happened.contains(rule.records);
}

QJsonObject dataOf(const CaseFile &file, const LetterRule &rule, const LetterDraft &draft) {
    QJsonObject data;
    if (isFirst(file, rule))
        data = draft.record;
    else if (const auto despite = draft.record.constFind(keys::despite); despite != draft.record.constEnd())
        data.insert(keys::despite, *despite);
    data.insert(keys::letter, rule.id);
    const Milestone *milestone = file.procedure().milestone(rule.records);
    const bool isResponse = milestone && milestone->kind == Milestone::Kind::Response;
    const QString findings = draft.texts.value(u"text.findings"_s);
    data.insert(keys::text, isResponse && !findings.isEmpty() ? findings : rule.name);
    const QString remedy = draft.texts.value(u"text.remedy"_s).trimmed();
    if (isResponse && !remedy.isEmpty()) data.insert(keys::remedy, remedy);
    if (isResponse && !draft.outcome.isEmpty()) data.insert(keys::outcome, draft.outcome.text());
    // Said again in a copy it is not awarded again.
    if (isResponse && draft.compensation && isFirst(file, rule)) data.insert(keys::pence, draft.compensation->value);
    if (isResponse && !draft.answers.isEmpty()) data.insert(keys::answers, jsonOf(draft.answers));
    if (!draft.sentBy.isEmpty()) data.insert(keys::sentBy, draft.sentBy);
    const QString to = routeOf(file.subject, *file.policy).idInEvents();
    if (!to.isEmpty()) data.insert(keys::to, to);
    return data;
}

}  // namespace

std::vector<Ask> asksForRecord(const CaseFile &file, const LetterRule &rule, const WorkingCalendar &calendar,
                               const When &now, const std::vector<ContactLimit> &limits) {
    const bool first = isFirst(file, rule);
    if (!first && tellsOfRestriction(rule.id)) return {};
    auto asks = asksFor(first ? rule.records : events::letter, file.subject,
                        {*file.policy, file.procedure(), calendar, now, limits});
    if (first)
        std::erase_if(asks, isGivenByLetter);
    else
        std::erase_if(asks, [](const Ask &ask) { return ask.key != keys::despite; });
    return asks;
}

std::vector<Command> commandsOfSending(const CaseFile &file, const LetterRule &rule, const LetterDraft &draft,
                                       const QString &by, const When &now) {
    std::vector<Command> commands;
    const Command sent{isFirst(file, rule) ? rule.records : events::letter, now, by, dataOf(file, rule, draft)};
    if (const auto moved = extension(file, rule, draft, sent)) commands.push_back(*moved);
    commands.push_back(sent);
    return commands;
}

}  // namespace redress
