// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/beside.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "ui/cases/intake.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Beside)
};

}  // namespace

Beside besideFor(const CaseFile &file, const Alert &alert, std::shared_ptr<const Policy> policy) {
    const CaseDetails &details = file.subject.details;
    QJsonObject words{{keys::procedure, alert.procedure.text()}};
    const auto add = [&](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty()) words.insert(key, text);
    };
    add(keys::complainant, details.complainant);
    add(keys::person, details.person.text());
    add(keys::address, details.address);
    add(keys::postcode, details.postcode);
    add(keys::phone, details.phone);
    add(keys::email, details.email);
    add(keys::channel, details.channel);
    add(intake_keys::received, firstSaid(alert, file.subject, file.standing()).toText());
    add(keys::officer, details.officer);
    add(keys::service, details.service);
    add(keys::summary, details.summary.isEmpty() ? alert.words.join(u", "_s) : details.summary);
    add(keys::description, details.description);
    if (details.anonymous) words.insert(keys::anonymous, true);
    return {file.subject.reference, std::move(policy), alert.kind, alert.words, words};
}

QString reasonOf(const Beside &beside) {
    if (beside.because.isEmpty()) return Words::tr("Opened beside it");
    return Words::tr("Because of the words: %1").arg(beside.because.join(u", "_s));
}

}  // namespace redress
