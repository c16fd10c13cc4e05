// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake.h"

#include <QJsonArray>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "core/store/people.h"

namespace redress {

namespace {

// The words without those that say something else than a detail of the case.
QJsonObject detailsIn(QJsonObject words) {
    for (const auto key : {keys::procedure, intake_keys::received, intake_keys::advocate, intake_keys::representative,
                           intake_keys::group, intake_keys::contact})
        words.remove(key);
    return words;
}

std::vector<Command> followingIn(const QJsonObject &words, const Command &base) {
    std::vector<Command> commands;
    const auto add = [&](const EventName &event, const QJsonObject &data) {
        if (data.isEmpty()) return;
        commands.push_back(base);
        commands.back().event = event;
        commands.back().data = data;
    };
    add(events::advocateNamed, words[intake_keys::advocate].toObject());
    add(events::addresseeNamed, words[intake_keys::representative].toObject());
    for (const auto &member : words[intake_keys::group].toArray()) add(events::memberAdded, member.toObject());
    if (const QString contact = words[intake_keys::contact].toString(); !contact.isEmpty())
        add(events::contactNominated, {{keys::name, contact}});
    return commands;
}

std::optional<Command> newPersonIn(const QJsonObject &words, const Command &base) {
    const QString name = words[keys::complainant].toString();
    if (name.isEmpty() || words[keys::anonymous].toBool() || words.contains(keys::person)) return {};
    Command command = base;
    command.event = events::personAdded;
    command.data = {{keys::name, name}};
    for (const auto key : {keys::address, keys::postcode, keys::email, keys::phone})
        if (words.contains(key)) command.data.insert(key, words[key]);
    return command;
}

Result<> putBeside(Register::Batch &batch, const Beside &beside, const CaseRef &opened, const Command &received,
                   const When &now) {
    if (auto linked = batch.putBeside(beside.reference, opened, received, reasonOf(beside)); !linked) return linked;
    if (beside.alert.isEmpty()) return {};
    const QJsonObject decision{{keys::alert, beside.alert},
                               {keys::decision, QStringLiteral("yes")},
                               {keys::reason, reasonOf(beside)},
                               {keys::caseRef, opened.text()}};
    return batch.record(beside.reference, {events::alertDecided, now, received.by, decision}).map([](const Recorded &) {
    });
}

}  // namespace

Intake intakeOf(const QJsonObject &words, const When &received, const QString &user) {
    const Command base{events::received, received, user, {}};
    Command receipt = base;
    receipt.data = detailsIn(words);
    return {{ProcedureId(words[keys::procedure].toString()), {}, receipt},
            followingIn(words, base),
            newPersonIn(words, base)};
}

Result<Recorded> recordIntake(Register &reg, const Intake &intake, const std::optional<Beside> &beside) {
    Result<Recorded> recorded;
    const auto done = reg.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        NewCase newCase = intake.newCase;
        if (beside) newCase.policy = beside->policy->id;
        if (intake.newPerson) {
            const auto added = batch.addPerson(*intake.newPerson);
            if (!added) return refuse(added.error());
            newCase.received.data.insert(keys::person, added->person.text());
        }
        recorded = batch.receive(newCase, intake.followedBy);
        if (!recorded) return refuse(recorded.error());
        return beside ? putBeside(batch, *beside, recorded->reference, newCase.received, reg.now()) : Result<>();
    });
    if (!done) return refuse(done.error());
    return recorded;
}

}  // namespace redress
