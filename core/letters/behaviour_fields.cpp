// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/behaviour_fields.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/restrictions.h"
#include "core/letters/in_sentence.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

QString adviceToNote() {
    return Words::tr("Note first what happened.");
}

QString adviceToRestrict() {
    return Words::tr("Record the restriction first.");
}

QString criterionOf(const CriterionId &id, const BehaviourRules &rules) {
    const auto known = std::ranges::find(rules.criteria, id, &Criterion::id);
    return known == rules.criteria.end() ? QString() : known->name;
}

void addIncidents(MergeFields &fields, const Case &subject, const BehaviourRules &rules) {
    MergeField incidents{
        u"incidents"_s, Words::tr("what happened, and when"), {}, adviceToNote(), MergeField::Shape::Items, {}};
    for (const Behaviour::Incident &one : subject.behaviour.incidents) {
        MergeItem item{{{u".day"_s, inWords(one.at.day())}, {u".text"_s, one.text}}};
        if (const QString name = criterionOf(one.criterion, rules); !name.isEmpty())
            item.parts.insert(u".criterion"_s, inSentence(name));
        incidents.items.push_back(item);
    }
    fields.add(incidents);
}

void addSanctions(MergeFields &fields, const Case &subject, const Policy &policy) {
    MergeField sanctions{u"sanctions"_s,     Words::tr("what is restricted"), {},
                         adviceToRestrict(), MergeField::Shape::Items,        {}};
    const auto &restriction = subject.behaviour.restriction;
    if (restriction) {
        for (const Sanction &one : restrictions::named(restriction->sanctions, policy))
            sanctions.items.push_back({{{u".name"_s, one.name}, {u".clause"_s, one.clause.number}}});
    }
    fields.add(sanctions);
}

}  // namespace

void addBehaviour(MergeFields &fields, const LetterRequest &request) {
    const Policy &policy = *request.file.policy;
    const Case &subject = request.file.subject;
    const BehaviourRules rules = policy.behaviour.value_or(BehaviourRules());
    const auto &restriction = subject.behaviour.restriction;
    const auto add = [&](const QString &name, const QString &label, const QString &value) {
        fields.add({name, label, value, adviceToRestrict(), MergeField::Shape::Value, {}});
    };
    addIncidents(fields, subject, rules);
    addSanctions(fields, subject, policy);
    add(u"restriction.since"_s, Words::tr("since when contact is restricted"),
        restriction ? inWords(restriction->since.day()) : QString());
    add(u"restriction.review-by"_s, Words::tr("by when it is looked at again"),
        restriction && restriction->reviewBy.isValid() ? inWords(restriction->reviewBy) : QString());
    add(u"restriction.contact"_s, Words::tr("who deals with everything"),
        restriction ? restriction->singleContact : QString());
    const QString reason = restriction ? restriction->reason : QString();
    fields.add({u"restriction.reason"_s,
                Words::tr("why contact is restricted"),
                reason,
                adviceToRestrict(),
                MergeField::Shape::Paragraphs,
                {}});
    fields.flag(u"may.appeal"_s, rules.appeal.has_value());
    fields.flag(u"is.advice-given"_s, rules.advice.has_value());
}

}  // namespace redress
