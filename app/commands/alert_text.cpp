// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/alert_text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/base/day_text.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QJsonValue dayOf(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

}  // namespace

QStringList linesOf(const std::vector<Alert> &alerts, const AlertWords &words) {
    QStringList lines;
    for (const Alert &alert : alerts) {
        const AlertKind *kind = words.kind(alert.kind);
        lines << Words::tr("%1: %2. Decide with alert.decided (alert “%3”).")
                     .arg(kind ? kind->prompt : alert.kind, alert.words.join(u", "_s), alert.kind);
    }
    return lines;
}

QJsonArray jsonOf(const std::vector<Alert> &alerts) {
    QJsonArray list;
    for (const Alert &alert : alerts) {
        list << QJsonObject{{u"alert"_s, alert.kind},
                            {u"groups"_s, QJsonArray::fromStringList(alert.groups)},
                            {u"words"_s, QJsonArray::fromStringList(alert.words)},
                            {u"policy"_s, alert.policy.text()},
                            {u"procedure"_s, alert.procedure.text()}};
    }
    return list;
}

QStringList linesOf(const std::vector<ContactLimit> &limits) {
    QStringList lines;
    for (const ContactLimit &limit : limits) {
        QStringList names;
        for (const Sanction &sanction : limit.sanctions)
            names << u"%1 (%2)"_s.arg(sanction.name, sanction.clause.number);
        QString line = Words::tr("Contact is restricted since %1 (case %2): %3.")
                           .arg(inWords(limit.since.day()), limit.source.text(), names.join(u", "_s));
        if (!limit.singleContact.isEmpty()) line += u' ' + Words::tr("Through %1.").arg(limit.singleContact);
        if (limit.reviewBy.isValid()) line += u' ' + Words::tr("Looked at again by %1.").arg(inWords(limit.reviewBy));
        lines << line;
    }
    return lines;
}

QJsonArray jsonOf(const std::vector<ContactLimit> &limits) {
    QJsonArray list;
    for (const ContactLimit &limit : limits) {
        QJsonArray sanctions;
        for (const Sanction &sanction : limit.sanctions) sanctions << sanction.id.text();
        list << QJsonObject{{u"case"_s, limit.source.text()},
                            {u"sanctions"_s, sanctions},
                            {u"contact"_s, limit.singleContact},
                            {u"since"_s, limit.since.toText()},
                            {u"review_by"_s, dayOf(limit.reviewBy)}};
    }
    return list;
}

}  // namespace redress
