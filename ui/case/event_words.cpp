// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/event_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "ui/case/answer_words.h"
#include "ui/case/ask_words.h"
#include "ui/case/behaviour_words.h"
#include "ui/case/detail_labels.h"
#include "ui/case/learning_words.h"
#include "ui/case/mechanism_words.h"
#include "ui/case/mistake_words.h"
#include "ui/case/outside_words.h"
#include "ui/case/right_words.h"
#include "ui/case/word_parts.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString of(const Event &event, QLatin1StringView key) {
    return event.data.value(key).toString().trimmed();
}

QString nameOfTarget(const Event &event, const CaseFile &file) {
    const TargetId id(of(event, keys::target));
    const TargetRule *rule = file.procedure().target(id);
    return rule ? rule->name : id.text();
}

QString textOfReceipt(const Event &event, const CaseFile &) {
    const QString arrived = joinedWords(of(event, keys::channel), of(event, keys::summary));
    const QString description = of(event, keys::description);
    return description.isEmpty() || description == of(event, keys::summary) ? arrived
           : arrived.isEmpty()                                              ? description
                                                                            : arrived + u'\n' + description;
}

QString textOfAssignment(const Event &event, const CaseFile &) {
    const QString officer = of(event, keys::officer);
    return officer.isEmpty() ? Words::tr("Nobody has the case now") : Words::tr("%1 has the case now").arg(officer);
}

QString changedText(const DetailLabel &detail, const QJsonValue &value, const Policy &policy) {
    if (value.isBool()) return value.toBool() ? Words::tr("yes") : Words::tr("no");
    const QString text = value.toString();
    if (text.isEmpty()) return Words::tr("removed");
    return detail.key == keys::kind ? nameOfKind(KindId(text), policy) : text;
}

QString textOfChange(const Event &event, const CaseFile &file) {
    QStringList lines;
    for (const auto &detail : detailLabels()) {
        const auto value = event.data.constFind(detail.key);
        if (value != event.data.constEnd())
            lines += joinedWords(detail.label, changedText(detail, *value, *file.policy));
    }
    return lines.join(u'\n');
}

QString textOfExtension(const Event &event, const CaseFile &file) {
    const QDate until = QDate::fromString(of(event, keys::until), Qt::ISODate);
    return joinedWords(Words::tr("%1 moved to %2").arg(nameOfTarget(event, file), dates::inFull(until)),
                       of(event, keys::reason));
}

QString textOfWaiver(const Event &event, const CaseFile &file) {
    return joinedWords(nameOfTarget(event, file), of(event, keys::reason));
}

QString textOfImport(const Event &event, const CaseFile &) {
    const QString source = of(event, keys::source);
    const QString row = event.data.value(keys::row).toVariant().toString();
    QStringList lines;
    if (!source.isEmpty() && !row.isEmpty())
        lines += Words::tr("Taken from row %1 of %2").arg(row, source);
    else if (!source.isEmpty())
        lines += Words::tr("Taken from %1").arg(source);
    for (const auto &note : event.data.value(keys::notes).toArray()) lines += note.toString();
    return lines.join(u'\n');
}

QString recipientOf(const Event &event, const CaseFile &file) {
    const QString to = of(event, keys::to);
    const PeopleOnCase &people = file.subject.people;
    if (to == "addressee"_L1 && people.addressee) return Words::tr("To %1").arg(people.addressee->name);
    if (to == "advocate"_L1 && people.advocate) return Words::tr("To %1").arg(people.advocate->name);
    return to == "customer"_L1 ? Words::tr("To the customer") : QString();
}

QString textOfClosing(const Event &event, const CaseFile &file) {
    const Closure *closure = file.procedure().closure(ClosureId(of(event, keys::because)));
    const QString role = nameOfRole(of(event, keys::role), *file.policy);
    return parts::lines({joinedWords(closure ? closure->name : of(event, keys::because), of(event, keys::reason)),
                         role.isEmpty() ? QString() : Words::tr("Decided as %1").arg(role)});
}

QString textOfReopening(const Event &event, const CaseFile &file) {
    const BodyId body(of(event, keys::body));
    const QString until = of(event, keys::until);
    return parts::lines(
        {of(event, keys::reason),
         body.isEmpty() ? QString() : Words::tr("Asked for by %1").arg(outside::nameOf(body, *file.policy)),
         until.isEmpty() ? QString() : Words::tr("To be answered again by %1").arg(parts::dayWords(until))});
}

QString textOfContact(const Event &event, const CaseFile &file) {
    const QString id = of(event, keys::letter);
    const LetterRule *rule = nullptr;
    for (const auto &letter : file.procedure().letters)
        if (letter.id == id && !rule) rule = &letter;
    const bool inVain = event.data.value(keys::answered) == QJsonValue(false);
    const QString said = joinedWords(rule ? rule->name : id, of(event, keys::text));
    const QString happened = inVain ? joinedWords(Words::tr("Nobody was reached"), said) : said;
    const QString why = of(event, keys::despite);
    return parts::lines({happened, recipientOf(event, file),
                         why.isEmpty() ? QString() : Words::tr("Although contact is restricted: %1").arg(why)});
}

QString reasonOf(const Event &event, const CaseFile &) {
    return of(event, keys::reason);
}

QHash<EventName, EventWords> gathered() {
    using Kind = EventKind;
    QHash<EventName, EventWords> all{
        {events::received, {Kind::Progress, [] { return Words::tr("Received"); }, textOfReceipt}},
        {events::call, {Kind::Contact, [] { return Words::tr("Call"); }, textOfContact}},
        {events::email, {Kind::Contact, [] { return Words::tr("E-mail"); }, textOfContact}},
        {events::visit, {Kind::Contact, [] { return Words::tr("Visit"); }, textOfContact}},
        {events::letter, {Kind::Contact, [] { return Words::tr("Letter"); }, textOfContact}},
        {events::note, {Kind::Contact, [] { return Words::tr("Note"); }, textOfContact}},
        {events::officerAssigned, {Kind::Details, [] { return Words::tr("Officer"); }, textOfAssignment}},
        {events::detailsChanged, {Kind::Details, [] { return Words::tr("Details"); }, textOfChange}},
        {events::targetExtended, {Kind::Progress, [] { return Words::tr("Later date"); }, textOfExtension}},
        {events::targetWaived, {Kind::Progress, [] { return Words::tr("Not needed"); }, textOfWaiver}},
        {events::importNoted, {Kind::Import, [] { return Words::tr("Import"); }, textOfImport}},
        {events::withdrawn, {Kind::Progress, [] { return Words::tr("Withdrawn"); }, reasonOf}},
        {events::closed, {Kind::Progress, [] { return Words::tr("Closed"); }, textOfClosing}},
        {events::reopened, {Kind::Progress, [] { return Words::tr("Reopened"); }, textOfReopening}},
    };
    all.insert(mechanismWords());
    for (const auto *more : {&rightWords(), &outsideWords(), &behaviourWords(), &learningWords(), &mistakeWords()})
        all.insert(*more);
    return all;
}

const QHash<EventName, EventWords> &generics() {
    static const QHash<EventName, EventWords> all = gathered();
    return all;
}

}  // namespace

EventKind kindOf(const EventName &name) {
    const auto generic = generics().constFind(name);
    return generic == generics().constEnd() ? EventKind::Progress : generic->kind;
}

QString labelOf(const Event &event, const CaseFile &file) {
    if (const auto *milestone = milestoneOf(event.name, file)) return milestone->label;
    const auto generic = generics().constFind(event.name);
    return generic == generics().constEnd() ? event.name.text() : generic->label();
}

QString textOf(const Event &event, const CaseFile &file) {
    const auto generic = generics().constFind(event.name);
    return generic == generics().constEnd() ? textOfMilestone(event, file) : generic->text(event, file);
}

}  // namespace redress
