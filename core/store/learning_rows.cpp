// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/learning_rows.h"

#include "core/base/iso_day.h"
#include "core/casework/event_names.h"
#include "core/people/address_words.h"
#include "core/people/contact_keys.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestPostcode = 5;  // M1 1AA without its space
constexpr qsizetype unit = 2;              // the letters that name a few doors

QString textIn(const Event &event, QLatin1StringView key) {
    const QString text = event.data.value(key).toString().simplified();
    return text.isNull() ? u""_s : text;
}

// The last finding stands.
void addCause(Projection &projection, const Case &subject, const Event &event) {
    projection.learnt.clear();
    projection.learnt[event.sequence] = {textIn(event, keys::cause),       textIn(event, keys::place),
                                         textIn(event, keys::contractor),  u""_s + subject.details.service,
                                         u""_s + subject.details.category, isoText(event.at.day())};
}

void addAudits(Projection &projection, const Case &subject, const std::vector<Event> &timeline) {
    size_t next = 0;
    for (const auto &event : timeline) {
        if (event.name != events::responseAudited || next >= subject.learnt.audits.size()) continue;
        const Learnt::Audit &audit = subject.learnt.audits[next++];
        projection.audits[event.sequence] = {u""_s + audit.stage.text(), audit.met, audit.asked,
                                             isoText(audit.at.day())};
    }
}

// The row without a question is the sending itself.
void addSurvey(Projection &projection, const Learnt &learnt) {
    if (!learnt.surveySent.isKnown()) return;
    projection.survey[u""_s] = {0, isoText(learnt.surveySent.day())};
    if (!learnt.surveyAnswered.isKnown()) return;
    for (auto it = learnt.survey.begin(); it != learnt.survey.end(); ++it)
        projection.survey[it.key()] = {it->toInt(), isoText(learnt.surveyAnswered.day())};
}

}  // namespace

void addLearning(Projection &projection, const Case &subject, const std::vector<Event> &timeline) {
    for (const auto &event : timeline) {
        if (event.name == events::causeFound) addCause(projection, subject, event);
        if (event.name == events::lessonDrawn)
            projection.lessons[event.sequence] = {textIn(event, keys::text), textIn(event, keys::improvement),
                                                  isoText(event.at.day())};
    }
    if (!subject.learnt.audits.empty()) addAudits(projection, subject, timeline);
    addSurvey(projection, subject.learnt);
}

QString areaOf(const CaseDetails &details) {
    QString postcode = postcodeKey(details.postcode);
    if (postcode.isEmpty()) postcode = postcodeIn(details.address);
    if (postcode.size() >= shortestPostcode) {
        const QString sector = postcode.chopped(unit);
        return sector.chopped(1) + u' ' + sector.back();
    }
    if (!postcode.isEmpty()) return postcode;
    QStringList street = addressWords(details.address).street;
    for (QString &word : street)
        if (!word.isEmpty()) word[0] = word[0].toUpper();
    return u""_s + street.join(u' ');
}

}  // namespace redress
