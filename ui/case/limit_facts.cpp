// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/limit_facts.h"

#include <QCoreApplication>

#include "core/casework/contact_guard.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactFacts)
};

QString namesIn(const ContactLimit &limit) {
    QStringList names;
    for (const Sanction &sanction : limit.sanctions) names << sanction.name;
    return names.join(u"; "_s);  // a name may have a comma in it
}

QString withContact(const ContactLimit &limit) {
    if (limit.singleContact.isEmpty()) return namesIn(limit);
    return Words::tr("%1; through %2", "what is restricted, and who deals with everything")
        .arg(namesIn(limit), limit.singleContact);
}

QString clausesOf(const ContactLimit &limit) {
    QStringList clauses;
    for (const Sanction &sanction : limit.sanctions)
        if (!clauses.contains(sanction.clause.number)) clauses << sanction.clause.number;
    return clauses.join(u", "_s);
}

QString wordsOf(const ContactLimit &limit, bool elsewhere) {
    if (!elsewhere)
        return Words::tr("Contact restricted: %1 (%2)", "what is restricted and its clause")
            .arg(withContact(limit), clausesOf(limit));
    return Words::tr("Contact restricted on %1: %2 (%3)", "a case, what is restricted, its clause")
        .arg(limit.source.text(), withContact(limit), clausesOf(limit));
}

ContactFact factOf(const ContactLimit &limit, const Case &subject) {
    const bool elsewhere = limit.source != subject.reference;
    return {Icon::Warning, wordsOf(limit, elsewhere), ContactFact::Weight::Warning, sentenceOf(limit),
            elsewhere ? limit.source : CaseRef()};
}

}  // namespace

QString sentenceOf(const ContactLimit &limit) {
    const QString since = Words::tr("%1, since %2.", "what is restricted and a day")
                              .arg(withContact(limit), dates::inFull(limit.since.day()));
    if (!limit.reviewBy.isValid()) return since;
    return Words::tr("%1 It is looked at again by %2.", "a sentence and a day")
        .arg(since, dates::inFull(limit.reviewBy));
}

std::vector<ContactFact> limitFacts(const Case &subject, const Rules &rules) {
    std::vector<ContactFact> facts;
    for (const ContactLimit &limit : limitsOn(subject, rules)) facts.push_back(factOf(limit, subject));
    return facts;
}

}  // namespace redress
