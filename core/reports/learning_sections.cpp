// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/learning_sections.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString part(const QString &text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

ReportCell counted(const QString &id, qint64 value) {
    return {learningFigure(id, value), {}};
}

ReportCell shared(const QString &id, qint64 value, qint64 of) {
    FigureId name;
    name.other = id;
    return {ComparedFigure{Figure{.id = name, .unit = Unit::Share, .value = value, .of = of}, {}}, {}};
}

ReportCell said(const QString &words) {
    return {{}, words};
}

QString dayText(QDate day) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMM yyyy"_s);
}

QString quarterText(QDate first) {
    return Words::tr("%1 Q%2", "a year and the number of its quarter").arg(first.year()).arg((first.month() + 2) / 3);
}

bool isWithin(const When &when, const Period &period) {
    return when.isKnown() && when.day() >= period.from() && when.day() <= period.to();
}

// The last quarter says nothing of its own where it is the period itself.
size_t quartersBesideThePeriod(const LearningPicture &picture) {
    const size_t all = picture.quarters.size();
    if (all == 0) return 0;
    const QDate first = picture.quarters.back();
    const bool isThePeriod = picture.days.from == first && picture.days.to == first.addMonths(3).addDays(-1);
    return isThePeriod ? all - 1 : all;
}

// Nothing where none is kept back.
QString aboutConfidence(const LearningPicture &picture) {
    if (std::ranges::none_of(picture.lessons, &DrawnLesson::confidential)) return {};
    return Words::tr(
        "Lessons from cases whose customers asked for confidence are counted here, and their words are "
        "left out.");
}

}  // namespace

ComparedFigure learningFigure(const QString &id, qint64 value) {
    FigureId name;
    name.other = id;
    return {Figure{.id = name, .unit = Unit::Count, .value = value}, {}};
}

ReportSection causeSection(const LearningPicture &picture) {
    ReportTable table{.id = u"causes"_s, .title = {}, .rowHeading = Words::tr("Root cause"), .columns = {}, .rows = {}};
    const size_t before = quartersBesideThePeriod(picture);
    for (size_t i = 0; i < before; ++i) table.columns.push_back({quarterText(picture.quarters[i]), Unit::Count});
    table.columns.push_back({before == picture.quarters.size()
                                 ? Words::tr("This period")
                                 : Words::tr("%1, this period", "2026 Q1").arg(quarterText(picture.quarters.back())),
                             Unit::Count});
    for (const auto &line : picture.causes) {
        ReportRow row{line.name, {}};
        const QString id = u"cause/"_s + part(line.cause.text());
        for (size_t i = 0; i < before; ++i)
            row.cells.push_back(counted(id + u'/' + picture.quarters[i].toString(u"yyyy-MM"_s), line.quarters[i]));
        row.cells.push_back(counted(id, line.inPeriod));
        table.rows.push_back(std::move(row));
    }
    ReportChart chart{u"causes"_s,
                      Words::tr("Root causes found in the period"),
                      ReportChart::Kind::Bars,
                      table.id,
                      {static_cast<int>(before)},
                      std::min(10, static_cast<int>(table.rows.size()))};
    return {u"causes"_s,
            Words::tr("Why people complained"),
            Words::tr("Cases by the root cause that was found for them, in the quarter in which it was found."),
            {chart},
            {table},
            {}};
}

ReportSection causeServiceSection(const LearningPicture &picture) {
    ReportTable table{
        .id = u"cause-services"_s, .title = {}, .rowHeading = Words::tr("Root cause"), .columns = {}, .rows = {}};
    std::vector<QString> services;
    for (const auto &line : picture.causes)
        for (const auto &[service, number] : line.byService)
            if (std::ranges::find(services, service) == services.end()) services.push_back(service);
    std::ranges::sort(services);
    for (const QString &service : services)
        table.columns.push_back({service.isEmpty() ? Words::tr("None named") : service, Unit::Count});
    for (const auto &line : picture.causes) {
        if (line.inPeriod == 0) continue;
        ReportRow row{line.name, {}};
        for (const QString &service : services) {
            const auto found = line.byService.find(service);
            row.cells.push_back(counted(u"cause/%1/service=%2"_s.arg(part(line.cause.text()), part(service)),
                                        found == line.byService.end() ? 0 : found->second));
        }
        table.rows.push_back(std::move(row));
    }
    return {u"cause-services"_s, Words::tr("Causes by service"), {}, {}, {table}, {}};
}

ReportSection clusterSection(const LearningPicture &picture) {
    ReportTable table{.id = u"clusters"_s,
                      .title = {},
                      .rowHeading = Words::tr("What the cases have in common"),
                      .columns = {{Words::tr("From"), Unit::Count},
                                  {Words::tr("To"), Unit::Count},
                                  {Words::tr("Cases"), Unit::Count},
                                  {Words::tr("To be expected"), Unit::Count}},
                      .rows = {}};
    for (const Cluster &cluster : picture.clusters) {
        if (cluster.has(Trait::Person)) continue;
        const QString id = u"cluster/%1/%2"_s.arg(part(nameOf(cluster)), cluster.from.toString(Qt::ISODate));
        table.rows.push_back({nameOf(cluster),
                              {said(dayText(cluster.from)), said(dayText(cluster.to)), counted(id, cluster.found),
                               said(QString::number(cluster.expected, 'f', 1))}});
    }
    return {u"clusters"_s, Words::tr("What came together"), picture.method.join(u' '), {}, {table}, {}};
}

ReportSection lessonSection(const LearningPicture &picture) {
    ReportTable table{.id = u"lessons"_s,
                      .title = {},
                      .rowHeading = Words::tr("Lesson"),
                      .columns = {{Words::tr("Case"), Unit::Count},
                                  {Words::tr("Drawn"), Unit::Count},
                                  {Words::tr("Improvement"), Unit::Count}},
                      .rows = {},
                      .isLong = true};
    for (const DrawnLesson &lesson : picture.lessons)
        table.rows.push_back({lesson.confidential ? Words::tr("Kept in confidence") : lesson.text,
                              {said(lesson.reference.text()), said(dayText(lesson.drawn)),
                               said(lesson.improvement.isEmpty() ? Words::tr("none yet") : lesson.improvement)}});
    return {u"lessons"_s, Words::tr("Lessons"), aboutConfidence(picture), {}, {table}, {}};
}

ReportSection auditSection(const LearningPicture &picture) {
    ReportTable table{.id = u"audits"_s,
                      .title = {},
                      .rowHeading = Words::tr("Stage"),
                      .columns = {{Words::tr("Answers audited"), Unit::Count},
                                  {Words::tr("Questions met"), Unit::Share},
                                  {Words::tr("Without a fault"), Unit::Share}},
                      .rows = {}};
    for (const auto &[stage, count] : picture.audits) {
        const QString id = u"audit/"_s + part(count.stage.text());
        table.rows.push_back({stage,
                              {counted(id, count.audited), shared(id + u"/met"_s, count.met, count.asked),
                               shared(id + u"/flawless"_s, count.flawless, count.audited)}});
    }
    return {u"audits"_s, Words::tr("Quality of answers"), {}, {}, {table}, {}};
}

ReportSection surveySection(const LearningPicture &picture) {
    ReportTable table{.id = u"survey"_s,
                      .title = {},
                      .rowHeading = Words::tr("Question"),
                      .columns = {{Words::tr("Answers"), Unit::Count},
                                  {Words::tr("On average"), Unit::Count},
                                  {Words::tr("Satisfied"), Unit::Share}},
                      .rows = {}};
    for (const auto &[question, count] : picture.survey) {
        const QString id = u"survey/"_s + part(count.question);
        const double mean = count.answered > 0 ? double(count.sum) / double(count.answered) : 0;
        table.rows.push_back({question,
                              {counted(id, count.answered), said(QString::number(mean, 'f', 1)),
                               shared(id + u"/satisfied"_s, count.satisfied, count.answered)}});
    }
    return {u"survey"_s,
            Words::tr("How complainants found it"),
            Words::tr("Marks from 1, very dissatisfied, to 5, very satisfied; satisfied are those who gave 4 or 5. "
                      "Surveys sent in the period: %1.")
                .arg(picture.surveysSent),
            {},
            {table},
            {}};
}

// What customers were told in the period.
ReportSection improvementSection(const std::vector<Improvement> &improvements, const Period &period) {
    ReportTable table{.id = u"improvements"_s,
                      .title = {},
                      .rowHeading = Words::tr("You said"),
                      .columns = {{Words::tr("We did"), Unit::Count}, {Words::tr("Published"), Unit::Count}},
                      .rows = {},
                      .isLong = true};
    for (const Improvement &one : improvements)
        if (isWithin(one.published, period))
            table.rows.push_back({one.said, {said(one.did), said(dayText(one.published.day()))}});
    return {u"improvements"_s, Words::tr("You said, we did"), {}, {}, {table}, {}};
}

}  // namespace redress
