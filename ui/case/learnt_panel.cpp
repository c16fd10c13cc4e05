// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/learnt_panel.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/case/panel_lines.h"
#include "ui/case/word_parts.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool isThereAny(const Learnt &learnt) {
    return !learnt.cause.isEmpty() || !learnt.lessons.isEmpty() || !learnt.audits.empty() ||
           learnt.surveySent.isKnown();
}

// Of marks from 1 to 5, with one decimal.
QString meanMark(const QJsonObject &survey) {
    double sum = 0;
    for (const auto &mark : survey) sum += mark.toDouble();
    return survey.isEmpty() ? QString() : QLocale().toString(sum / double(survey.size()), 'f', 1);
}

QString surveyWords(const Learnt &learnt) {
    if (!learnt.surveySent.isKnown()) return {};
    if (!learnt.surveyAnswered.isKnown()) return LearntPanel::tr("The survey is not answered yet");
    const QString mark = meanMark(learnt.survey);
    return mark.isEmpty() ? LearntPanel::tr("The survey was answered")
                          : LearntPanel::tr("The survey was answered: %1 of 5 on average").arg(mark);
}

}  // namespace

LearntPanel::LearntPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(u"learntPanel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(3));
    hide();
}

void LearntPanel::display(const CaseFile &file) {
    panel::clear(m_column);
    const Learnt &learnt = file.subject.learnt;
    panel::addHeading(m_column, tr("What was learned"));
    addCause(file);
    for (const QString &lesson : learnt.lessons) panel::addLine(m_column, tr("Lesson: %1").arg(lesson));
    addQuality(file);
    panel::addLine(m_column, surveyWords(learnt), Look::Quiet);
    setVisible(isThereAny(learnt));
}

void LearntPanel::addCause(const CaseFile &file) {
    const Learnt &learnt = file.subject.learnt;
    if (learnt.cause.isEmpty()) return;
    panel::addLine(m_column, tr("Cause: %1").arg(parts::nameOf(file.policy->learning.causes, learnt.cause)));
    panel::addLine(m_column, parts::listed({learnt.place, learnt.contractor}), Look::Quiet);
}

void LearntPanel::addQuality(const CaseFile &file) {
    for (const Learnt::Audit &audit : file.subject.learnt.audits) {
        const QString stage = parts::nameOf(file.procedure().stages, audit.stage);
        panel::addLine(m_column,
                       audit.asked == 0 ? tr("%1: its quality was looked at", "a stage").arg(stage)
                                        : tr("%1: %2 of %3 points of quality met", "a stage; two numbers")
                                              .arg(stage)
                                              .arg(audit.met)
                                              .arg(audit.asked),
                       Look::Quiet);
    }
}

}  // namespace redress
