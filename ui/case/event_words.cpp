// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/event_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <functional>

#include "core/base/pence.h"
#include "core/casework/event_names.h"
#include "ui/case/detail_labels.h"
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

// "Subject: what was said of it", or either alone where the other is missing.
QString joined(const QString &subject, const QString &said) {
    if (subject.isEmpty()) return said;
    if (said.isEmpty()) return subject;
    return Words::tr("%1: %2").arg(subject, said);
}

QString nameOfTarget(const Event &event, const Procedure &procedure) {
    const TargetId id(of(event, keys::target));
    const TargetRule *rule = procedure.target(id);
    return rule ? rule->name : id.text();
}

QString textOfReceipt(const Event &event) {
    const QString arrived = joined(of(event, keys::channel), of(event, keys::summary));
    const QString description = of(event, keys::description);
    return description.isEmpty() || description == of(event, keys::summary) ? arrived
           : arrived.isEmpty()                                              ? description
                                                                            : arrived + u'\n' + description;
}

QString textOfAssignment(const Event &event) {
    const QString officer = of(event, keys::officer);
    return officer.isEmpty() ? Words::tr("Nobody has the case now") : Words::tr("%1 has the case now").arg(officer);
}

QString textOfChange(const Event &event) {
    QStringList lines;
    for (const auto &detail : detailLabels()) {
        const auto value = event.data.constFind(detail.key);
        if (value == event.data.constEnd()) continue;
        const QString text = value->toString();
        lines += joined(detail.label, text.isEmpty() ? Words::tr("removed") : text);
    }
    return lines.join(u'\n');
}

QString textOfExtension(const Event &event, const Procedure &procedure) {
    const QDate until = QDate::fromString(of(event, keys::until), Qt::ISODate);
    return joined(Words::tr("%1 moved to %2").arg(nameOfTarget(event, procedure), dates::inFull(until)),
                  of(event, keys::reason));
}

QString textOfWaiver(const Event &event, const Procedure &procedure) {
    return joined(nameOfTarget(event, procedure), of(event, keys::reason));
}

QString textOfAward(const Event &event) {
    const Pence awarded{event.data.value(keys::pence).toInteger()};
    return joined(awarded.toText(), of(event, keys::reason));
}

QString textOfImport(const Event &event) {
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

QString textOfContact(const Event &event, const Procedure &procedure) {
    const QString id = of(event, keys::letter);
    const LetterRule *rule = nullptr;
    for (const auto &letter : procedure.letters)
        if (letter.id == id && !rule) rule = &letter;
    return joined(rule ? rule->name : id, of(event, keys::text));
}

QString textOfMilestone(const Event &event, const Procedure &procedure) {
    QStringList parts;
    const OutcomeId outcome(of(event, keys::outcome));
    if (const auto *known = procedure.outcome(outcome))
        parts += known->name;
    else if (!outcome.isEmpty())
        parts += outcome.text();
    if (const qint64 pence = event.data.value(keys::pence).toInteger(); pence != 0)
        parts += Words::tr("%1 compensation").arg(Pence{pence}.toText());
    const QString said = joined(of(event, keys::text), of(event, keys::reason));
    return joined(parts.join(u", "_s), said);
}

struct Generic {
    EventKind kind;
    QString (*label)();
    std::function<QString(const Event &, const Procedure &)> text;
};

const QHash<EventName, Generic> &generics() {
    const auto reason = [](const Event &event, const Procedure &) { return of(event, keys::reason); };
    const auto alone = [](QString (*text)(const Event &)) {
        return [text](const Event &event, const Procedure &) { return text(event); };
    };
    static const QHash<EventName, Generic> all{
        {events::received, {EventKind::Progress, [] { return Words::tr("Received"); }, alone(textOfReceipt)}},
        {events::call, {EventKind::Contact, [] { return Words::tr("Call"); }, textOfContact}},
        {events::email, {EventKind::Contact, [] { return Words::tr("E-mail"); }, textOfContact}},
        {events::visit, {EventKind::Contact, [] { return Words::tr("Visit"); }, textOfContact}},
        {events::letter, {EventKind::Contact, [] { return Words::tr("Letter"); }, textOfContact}},
        {events::note, {EventKind::Contact, [] { return Words::tr("Note"); }, textOfContact}},
        {events::officerAssigned, {EventKind::Details, [] { return Words::tr("Officer"); }, alone(textOfAssignment)}},
        {events::detailsChanged, {EventKind::Details, [] { return Words::tr("Details"); }, alone(textOfChange)}},
        {events::targetExtended, {EventKind::Progress, [] { return Words::tr("Later date"); }, textOfExtension}},
        {events::targetWaived, {EventKind::Progress, [] { return Words::tr("Not needed"); }, textOfWaiver}},
        {events::compensationAwarded,
         {EventKind::Progress, [] { return Words::tr("Compensation"); }, alone(textOfAward)}},
        {events::importNoted, {EventKind::Import, [] { return Words::tr("Import"); }, alone(textOfImport)}},
        {events::withdrawn, {EventKind::Progress, [] { return Words::tr("Withdrawn"); }, reason}},
        {events::closed, {EventKind::Progress, [] { return Words::tr("Closed"); }, reason}},
        {events::reopened, {EventKind::Progress, [] { return Words::tr("Reopened"); }, reason}},
    };
    return all;
}

}  // namespace

EventKind kindOf(const EventName &name) {
    const auto generic = generics().constFind(name);
    return generic == generics().constEnd() ? EventKind::Progress : generic->kind;
}

QString labelOf(const Event &event, const Procedure &procedure) {
    if (const auto *milestone = procedure.milestone(event.name)) return milestone->label;
    const auto generic = generics().constFind(event.name);
    return generic == generics().constEnd() ? event.name.text() : generic->label();
}

QString textOf(const Event &event, const Procedure &procedure) {
    const auto generic = generics().constFind(event.name);
    return generic == generics().constEnd() ? textOfMilestone(event, procedure) : generic->text(event, procedure);
}

}  // namespace redress
