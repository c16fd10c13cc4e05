// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/casework/case.h"
#include "core/casework/targets.h"

namespace redress::test {

using namespace Qt::StringLiterals;

// All that a case says, but for its timeline and its sequence, line by line: two cases are alike where these are.
class CaseLines {
public:
    explicit CaseLines(const Case &subject) {
        add(u"case"_s,
            {subject.reference.text(), subject.policy.text(), subject.procedure.text(), idOf(subject.division),
             subject.open ? u"open"_s : u"closed"_s, at(subject.received), at(subject.closed), subject.closedWhy,
             subject.closedAs.text(), at(subject.firstReceived), subject.outcome.text(),
             number(subject.compensation.value), subject.compensationRefused.text()});
        addDetails(subject.details);
        for (const auto &run : subject.stages)
            add(u"stage"_s, {run.stage.text(), at(run.started), at(run.acknowledged), at(run.responded),
                             run.outcome.text(), run.decidedBy});
        addFacts(subject.facts);
        addPeople(subject);
        addStanding(subject);
        addRight(subject);
        addOutside(subject.outside);
        addBehaviour(subject.behaviour);
        addLearnt(subject.learnt);
        for (const auto &one : subject.alerts)
            add(u"alert"_s, {one.alert, yes(one.taken), one.reason, one.opened.text(), at(one.at)});
    }

    [[nodiscard]] QStringList sorted() const {
        QStringList lines = m_lines;
        lines.sort();
        return lines;
    }

private:
    static QString at(const When &when) { return when.toText(); }
    static QString day(QDate date) { return date.toString(Qt::ISODate); }
    static QString number(qint64 value) { return QString::number(value); }
    static QString yes(bool value) { return value ? u"yes"_s : u"no"_s; }

    void add(const QString &what, const QStringList &parts) { m_lines << what + u": "_s + parts.join(u'|'); }

    void addDetails(const CaseDetails &details) {
        add(u"details"_s,
            {details.complainant, details.summary, details.description, details.channel, details.address,
             details.postcode, details.email, details.phone, details.tenure, details.service, details.category,
             details.officer, day(details.issueArose), details.person.text(), details.kind.text(),
             yes(details.anonymous), yes(details.confidential), yes(details.recurring)});
    }

    void addFacts(const CaseFacts &facts) {
        for (auto it = facts.happened.begin(); it != facts.happened.end(); ++it)
            add(u"happened"_s, {it.key().text(), at(*it), yes(facts.deemed.contains(it.key()))});
        for (auto it = facts.extensions.begin(); it != facts.extensions.end(); ++it)
            add(u"extended"_s, {it.key().text(), day(*it), number(facts.timesExtended.value(it.key()))});
        for (auto it = facts.waivers.begin(); it != facts.waivers.end(); ++it) add(u"waived"_s, {it.key().text(), *it});
    }

    void addPeople(const Case &subject) {
        const PeopleOnCase &people = subject.people;
        if (people.advocate)
            add(u"advocate"_s,
                {people.advocate->name, people.advocate->organisation, number(qint64(people.advocate->authority))});
        if (people.addressee) add(u"addressee"_s, {people.addressee->name, people.addressee->capacity});
        for (const auto &one : people.group) add(u"member"_s, {one.name, one.address});
        add(u"nominated"_s, {people.nominatedContact});
        add(u"contacts"_s, {number(subject.contacts.attempts), at(subject.contacts.last), at(subject.contacts.toldWhen),
                            subject.contacts.mediation});
    }

    void addStanding(const Case &subject) {
        for (const auto &point : subject.points) {
            add(u"point"_s, {number(point.number), point.text, yes(point.withdrawn)});
            for (auto it = point.answers.begin(); it != point.answers.end(); ++it)
                add(u"answer"_s, {number(point.number), it.key().text(), it->outcome.text(), it->reason, it->remedy});
        }
        if (subject.standing.refusal)
            add(u"refusal"_s, {subject.standing.refusal->exclusion.text(), subject.standing.refusal->reason});
        for (auto it = subject.standing.setAside.begin(); it != subject.standing.setAside.end(); ++it)
            add(u"set aside"_s, {it.key().text(), *it});
        for (const auto &link : subject.links) add(u"link"_s, {link.other.text(), link.reason, yes(link.joined)});
    }

    void addRight(const Case &subject) {
        for (const auto &one : subject.awards)
            add(u"award"_s, {number(one.pence.value), one.ground.text(), one.inKind, number(one.setOff.value),
                             yes(one.ordered), at(one.at)});
        for (const auto &one : subject.undertakings)
            add(u"undertaking"_s,
                {one.target().text(), one.text, one.owner, day(one.due), number(one.pence.value), one.body.text(),
                 idOf(one.state), at(one.since), at(one.ended), one.proof, number(one.moved), number(one.chased)});
    }

    void addOutside(const Outside &outside) {
        for (const auto &one : outside.referrals)
            add(u"referral"_s, {one.body.text(), at(one.at), yes(one.byUs), one.reference, yes(one.ended)});
        for (const auto &one : outside.findings)
            add(u"finding"_s, {one.body.text(), one.finding.text(), number(one.point), one.text, at(one.at)});
    }

    void addBehaviour(const Behaviour &behaviour) {
        for (const auto &one : behaviour.incidents) add(u"incident"_s, {one.criterion.text(), one.text, at(one.at)});
        add(u"behaviour"_s, {at(behaviour.warned), number(behaviour.reviews), number(behaviour.restrictions),
                             behaviour.restriction ? at(behaviour.restriction->since) : QString()});
    }

    void addLearnt(const Learnt &learnt) {
        add(u"learnt"_s, {learnt.cause.text(), learnt.contractor, learnt.place, learnt.lessons.join(u'/'),
                          learnt.staff.join(u'/'), number(qint64(learnt.audits.size())), at(learnt.surveySent),
                          at(learnt.surveyAnswered), learnt.survey.keys().join(u'/')});
    }

    QStringList m_lines;
};

}  // namespace redress::test
