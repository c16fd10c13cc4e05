// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/points_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/points.h"
#include "ui/case/asks/fitted_scroll.h"
#include "ui/case/mechanism_words.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const Choice *choiceOf(const EventName &event, const std::vector<Choice> &choices) {
    const auto found = std::ranges::find(choices, event, &Choice::event);
    return found == choices.end() ? nullptr : &*found;
}

QString findingAt(const StageRun &run, const PointAnswer &answer, const CaseFile &file) {
    const Stage *stage = file.procedure().stage(run.stage);
    const Outcome *outcome = file.procedure().outcome(answer.outcome);
    const QString found = joinedWords(outcome ? outcome->name : answer.outcome.text(), answer.reason);
    return joinedWords(stage ? stage->name : run.stage.text(), found);
}

}  // namespace

int standingPoints(const Case &subject) {
    return int(openPoints(subject).size());
}

PointsPanel::PointsPanel(QWidget *parent)
    : QWidget(parent),
      m_list(new QWidget(this)),
      m_points(new QVBoxLayout(m_list)),
      m_add(new QPushButton(icon(Icon::Plus), tr("Add a point of complaint"), this)),
      m_why(new QLabel(this)) {
    m_points->setContentsMargins(0, Theme::scaled(12), Theme::scaled(8), 0);
    m_points->setSpacing(Theme::scaled(14));
    auto *scroll = new FittedScroll(m_list, this);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Points of complaint"));
    m_add->setObjectName(u"addPoint"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    setLook(m_why, Look::Quiet);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(events::pointAdded, {}); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(12));
    column->addWidget(scroll);
    column->addWidget(m_why);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
}

void PointsPanel::clear() {
    while (auto *item = m_points->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void PointsPanel::display(const CaseFile &file, const std::vector<Choice> &choices) {
    clear();
    const Choice *withdraw = choiceOf(events::pointWithdrawn, choices);
    for (const Point &point : file.subject.points) addPoint(point, file, withdraw && withdraw->obstacle.isEmpty());
    if (file.subject.points.empty())
        addLine(m_points,
                tr("Nothing is set down yet. Each point of complaint gets an answer of its own, with its "
                   "finding, the reasons and what is put right."),
                true);
    m_points->addStretch();
    showAdding(choices);
}

void PointsPanel::addPoint(const Point &point, const CaseFile &file, bool canWithdraw) {
    auto *whole = new QWidget(m_list);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(3));
    const QString words = tr("%1. %2", "a point's number and words").arg(point.number).arg(point.text);
    addLine(column, point.withdrawn ? tr("%1 (withdrawn)", "a point of complaint").arg(words) : words, point.withdrawn);
    for (const StageRun &run : file.subject.stages) {
        const auto answer = point.answers.constFind(run.stage);
        if (answer == point.answers.constEnd()) continue;
        addLine(column, findingAt(run, *answer, file), true);
        if (!answer->remedy.isEmpty()) addLine(column, tr("Remedy: %1").arg(answer->remedy), true);
    }
    if (!point.withdrawn && canWithdraw) addWithdrawal(column, point);
    m_points->addWidget(whole);
}

void PointsPanel::addLine(QVBoxLayout *column, const QString &text, bool quiet) {
    auto *label = new QLabel(text, m_list);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(label, quiet ? Look::Quiet : Look::Strong);
    column->addWidget(label);
}

void PointsPanel::addWithdrawal(QVBoxLayout *column, const Point &point) {
    auto *button = new QPushButton(tr("Withdraw…"), m_list);
    button->setObjectName(u"withdrawPoint.%1"_s.arg(point.number));
    button->setAccessibleName(tr("Withdraw point %1").arg(point.number));
    setLook(button, Look::Link);
    const QJsonObject known{{keys::point, QString::number(point.number)}};
    connect(button, &QPushButton::clicked, this, [this, known] { Q_EMIT actionWanted(events::pointWithdrawn, known); });
    column->addWidget(button, 0, Qt::AlignLeft);
}

void PointsPanel::showAdding(const std::vector<Choice> &choices) {
    const Choice *add = choiceOf(events::pointAdded, choices);
    m_add->setEnabled(add && add->obstacle.isEmpty());
    m_why->setText(add ? add->obstacle : QString());
    m_why->setVisible(!m_why->text().isEmpty());
}

}  // namespace redress
