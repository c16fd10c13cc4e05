// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <set>

#include "core/learning/commonality.h"
#include "core/learning/draw.h"
#include "core/learning/nameless.h"
#include "core/matters/decide_improvement.h"
#include "core/matters/fold_improvement.h"
#include "core/matters/matter_events.h"
#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

const LearningRules &learningOf(Road &road) {
    return road.desk().policy->learning;
}

QString answered(Road &road) {
    const EventName answer = firstAnswer(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    return road.record(answer);
}

// Twelve cases of one kind within a month, among three a month of many kinds in three years.
Caseload plantedCaseload() {
    Caseload caseload;
    const qint64 first = QDate(2023, 1, 1).toJulianDay();
    for (int i = 0; i < 360; ++i) {
        CommonCase one;
        one.key = i + 1;
        one.day = int(first) + 3 * i;
        one.values[indexOf(Trait::Category)] = caseload.numberOf(Trait::Category, u"Kind %1"_s.arg(i % 30));
        caseload.cases.push_back(one);
    }
    for (int i = 0; i < 12; ++i) {
        CommonCase one;
        one.key = 1000 + i;
        one.day = int(first) + 500 + 2 * i;
        one.values[indexOf(Trait::Category)] = caseload.numberOf(Trait::Category, u"Lift out of order"_s);
        caseload.cases.push_back(one);
    }
    return caseload;
}

}  // namespace

QString causes(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    for (const Cause &cause : learningOf(road).causes) {
        if (const QString wrong = road.record(events::causeFound, {{u"cause"_s, cause.id.text()}}); !wrong.isEmpty())
            return wrong;
        if (road.desk().subject.learnt.cause != cause.id) return u"%1 was not kept"_s.arg(cause.name);
    }
    return is(road.clauseAgainst(events::causeFound, {{u"cause"_s, u"the-moon"_s}}), learningOf(road).rootCause->number,
              u"an unknown cause"_s);
}

QString commonality(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QJsonObject found{{u"cause"_s, learningOf(road).causes.front().id.text()},
                            {u"place"_s, u"Mill Court"_s},
                            {u"contractor"_s, u"Lifts & Co"_s}};
    if (const QString wrong = road.record(events::causeFound, found); !wrong.isEmpty()) return wrong;
    if (road.desk().subject.learnt.place != u"Mill Court"_s) return u"the place was not kept"_s;
    const auto clusters = findClusters(plantedCaseload());
    if (clusters.size() != 1) return u"%1 clusters in place of 1"_s.arg(clusters.size());
    return is(clusters.front().common.front().value, u"Lift out of order"_s, u"what the cases have in common"_s);
}

QString lessons(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const auto draw = [](const QString &improvement) {
        return QJsonObject{{u"text"_s, u"Ring before a visit"_s}, {u"improvement"_s, improvement}};
    };
    const QString clause = learningOf(road).lessons->number;
    if (const QString found = road.clauseAgainst(events::lessonDrawn, draw(u"twelve"_s)); found != clause)
        return is(found, clause, u"no improvement’s number"_s);
    if (const QString wrong = road.record(events::lessonDrawn, draw(u"I-0000012"_s)); !wrong.isEmpty()) return wrong;
    return is(road.desk().subject.learnt.lessons.join(u'|'), u"Ring before a visit"_s, u"the lesson"_s);
}

QString published(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const Rules rules = road.desk().rules();
    const ImprovementRules learned{rules.policy, rules.calendar, rules.now, {u"Aisha Khan"_s}};
    const auto step = [&](const EventName &event, const QJsonObject &data, Improvement &subject) -> QString {
        const auto decided = decide({event, rules.now, u"Joan Pike"_s, data}, subject, learned);
        if (!decided) return decided.error().message;
        apply(subject, *decided);
        return {};
    };
    Improvement subject;
    subject.id = ImprovementId(u"I-0000001"_s);
    const QJsonObject proposed{{u"title"_s, u"A call before each visit"_s}};
    if (const QString wrong = step(events::improvementProposed, proposed, subject); !wrong.isEmpty()) return wrong;
    const QJsonObject started{{u"owner"_s, u"Lee Moss"_s}, {u"until"_s, u"2026-08-01"_s}};
    if (const QString wrong = step(events::improvementStarted, started, subject); !wrong.isEmpty()) return wrong;
    if (const QString wrong = step(events::improvementDone, {{u"text"_s, u"We ring first"_s}}, subject);
        !wrong.isEmpty())
        return wrong;
    const auto say = [](const QString &said) {
        return QJsonObject{{u"said"_s, said}, {u"did"_s, u"We ring before we come"_s}};
    };
    if (step(events::improvementPublished, say(u"Aisha Khan waited in vain"_s), subject).isEmpty())
        return u"somebody is named in what is published"_s;
    if (const QString wrong = step(events::improvementPublished, say(u"We waited in vain"_s), subject);
        !wrong.isEmpty())
        return wrong;
    return is(subject.said, u"We waited in vain"_s, u"what is published"_s);
}

QString staff(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const auto named = [](const QString &name) { return QJsonObject{{u"staff"_s, QJsonArray{name}}}; };
    const QString clause = learningOf(road).staff->number;
    if (const QString found = road.clauseAgainst(events::staffNamed, named(u" "_s)); found != clause)
        return is(found, clause, u"somebody without a name"_s);
    if (const QString wrong = road.record(events::staffNamed, named(u"Lee Moss"_s)); !wrong.isEmpty()) return wrong;
    return is(road.desk().subject.learnt.staff.join(u'|'), u"Lee Moss"_s, u"who was named"_s);
}

// Drawn at random, the same again from the same seed, and shown without names.
QString sample(const QString &policy, const QStringList &) {
    const auto selection = drawn(200, 20260401);
    if (selection != drawn(200, 20260401)) return u"the same seed draws others"_s;
    if (selection == drawn(200, 20260402)) return u"another seed draws the same"_s;
    if (std::set(selection.begin(), selection.end()).size() != 200) return u"one is drawn twice"_s;
    Road road(policy, mainProcedure(policy));
    const Nameless nameless(road.desk().subject, {});
    const QString shown = nameless(u"Aisha Khan rang from 07700 900123"_s);
    const bool isNamed = shown.contains("Aisha"_L1) || shown.contains("Khan"_L1) || shown.contains("900123"_L1);
    return isNamed ? u"it says who complained: “%1”"_s.arg(shown) : QString();
}

QString audit(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QString clause = learningOf(road).audit->number;
    QJsonObject whole;
    for (const auto &question : learningOf(road).auditQuestions) whole.insert(question.id, true);
    if (const QString found = road.clauseAgainst(events::responseAudited, whole); found != clause)
        return is(found, clause, u"there is no answer yet"_s);
    if (const QString wrong = answered(road); !wrong.isEmpty()) return wrong;
    whole.insert(u"stage"_s, road.desk().subject.stage().text());
    QJsonObject gap = whole;
    gap.remove(learningOf(road).auditQuestions.front().id);
    if (const QString found = road.clauseAgainst(events::responseAudited, gap); found != clause)
        return is(found, clause, u"a question left out"_s);
    if (const QString wrong = road.record(events::responseAudited, whole); !wrong.isEmpty()) return wrong;
    const auto &made = road.desk().subject.learnt.audits.back();
    return made.asked == int(learningOf(road).auditQuestions.size()) && made.met == made.asked ? QString()
                                                                                               : u"not all was kept"_s;
}

QString survey(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QString clause = learningOf(road).survey->number;
    if (const QString found = road.clauseAgainst(events::surveySent, {}); found != clause)
        return is(found, clause, u"the case is open"_s);
    if (const QString wrong = answered(road); !wrong.isEmpty()) return wrong;
    if (const QString wrong = road.record(events::closed); !wrong.isEmpty()) return wrong;
    if (const QString wrong = road.record(events::surveySent); !wrong.isEmpty()) return wrong;
    const QString first = learningOf(road).surveyQuestions.front().id;
    if (const QString found = road.clauseAgainst(events::surveyAnswered, {{first, u"6"_s}}); found != clause)
        return is(found, clause, u"a mark above 5"_s);
    QJsonObject marks;
    for (const auto &question : learningOf(road).surveyQuestions) marks.insert(question.id, u"4"_s);
    if (const QString wrong = road.record(events::surveyAnswered, marks); !wrong.isEmpty()) return wrong;
    return road.desk().subject.learnt.survey.size() == marks.size() ? QString() : u"not every mark was kept"_s;
}

}  // namespace redress::test::exercises
