// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/answer_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/pence.h"
#include "core/casework/event_names.h"
#include "core/casework/points.h"
#include "ui/case/ask_words.h"
#include "ui/case/mechanism_words.h"
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

QString nameOfOutcome(const QString &id, const CaseFile &file) {
    const Outcome *outcome = file.procedure().outcome(OutcomeId(id));
    return outcome ? outcome->name : id;
}

QString headline(const Event &event, const CaseFile &file) {
    QStringList parts;
    if (const QString outcome = of(event, keys::outcome); !outcome.isEmpty()) parts += nameOfOutcome(outcome, file);
    if (const qint64 pence = event.data.value(keys::pence).toInteger(); pence != 0)
        parts += Words::tr("%1 compensation").arg(Pence{pence}.toText());
    return joinedWords(parts.join(u", "_s), joinedWords(of(event, keys::text), of(event, keys::reason)));
}

QString decision(const Event &event, const CaseFile &file) {
    const QString by = of(event, keys::decidedBy);
    const QString role = nameOfRole(of(event, keys::role), *file.policy);
    if (by.isEmpty()) return role.isEmpty() ? QString() : Words::tr("Decided as %1").arg(role);
    return role.isEmpty() ? Words::tr("Decided by %1").arg(by) : Words::tr("Decided by %1, %2").arg(by, role);
}

QString wayOf(const QString &sentBy) {
    if (sentBy == "post"_L1) return Words::tr("Sent by post");
    if (sentBy == "email"_L1) return Words::tr("Sent by e-mail");
    return sentBy == "hand"_L1 ? Words::tr("Given by hand") : sentBy;
}

QString receipt(const Event &event) {
    const QString sent = wayOf(of(event, keys::sentBy));
    const QDate day = QDate::fromString(of(event, keys::receivedOn), Qt::ISODate);
    if (!day.isValid()) return sent;
    const QString counted = dates::inFull(day);
    return sent.isEmpty() ? Words::tr("Counts as received on %1").arg(counted)
                          : Words::tr("%1, counts as received on %2", "how a letter went, a day").arg(sent, counted);
}

QString putRight(const Event &event) {
    const QString remedy = of(event, keys::remedy);
    return remedy.isEmpty() ? QString() : Words::tr("To be put right: %1", "what a response says").arg(remedy);
}

// A response makes promises too.
QStringList promisesIn(const Event &event) {
    QStringList lines;
    for (const auto &each : event.data.value(keys::promises).toArray()) {
        const QJsonObject promise = each.toObject();
        lines += Words::tr("Promised by %1: %2")
                     .arg(parts::dayWords(promise.value(keys::until).toString()),
                          promise.value(keys::text).toString().trimmed());
    }
    return lines;
}

QString inKind(const Event &event) {
    const QString given = of(event, keys::inKind);
    return given.isEmpty() ? QString() : Words::tr("In kind: %1").arg(given);
}

}  // namespace

const Milestone *milestoneOf(const EventName &event, const CaseFile &file) {
    if (const auto *own = file.procedure().milestone(event)) return own;
    for (const auto &procedure : file.policy->procedures)
        if (const auto *found = procedure.milestone(event)) return found;
    return nullptr;
}

QString textOfAnswer(const QJsonObject &answer, const CaseFile &file) {
    const QString finding = joinedWords(nameOfOutcome(answer.value(keys::outcome).toString(), file),
                                        answer.value(keys::reason).toString().trimmed());
    const QString remedy = answer.value(keys::remedy).toString().trimmed();
    const QString whole =
        remedy.isEmpty() ? finding : Words::tr("%1 Remedy: %2", "a finding, what is done").arg(finding, remedy);
    return Words::tr("%1. %2", "a point's number and words").arg(pointNumber(answer.value(keys::point))).arg(whole);
}

QString textOfMilestone(const Event &event, const CaseFile &file) {
    QStringList lines{headline(event, file), putRight(event)};
    for (const auto &answer : event.data.value(keys::answers).toArray()) lines += textOfAnswer(answer.toObject(), file);
    if (const auto *milestone = milestoneOf(event.name, file))
        lines += answeredLines(milestone->asks, event.data, *file.policy);
    lines += inKind(event);
    lines += promisesIn(event);
    lines += decision(event, file);
    lines += receipt(event);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace redress
