// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/point_answers.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/case/growing_text.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

PointAnswers::PointAnswers(const std::vector<AnsweredPoint> &points, const Procedure &procedure, QWidget *parent)
    : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(4));
    for (const AnsweredPoint &point : points) addPoint(point, procedure);
}

void PointAnswers::addPoint(const AnsweredPoint &point, const Procedure &procedure) {
    auto *title = new QLabel(tr("%1. %2", "a point's number and words").arg(point.number).arg(point.text), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setLook(title, Look::Heading);
    const Row row{point, new QComboBox(this), new GrowingText(this), new QLineEdit(point.answer.remedy, this)};
    row.finding->addItem(tr("Not decided yet"), QString());
    for (const Outcome &outcome : procedure.outcomes) row.finding->addItem(outcome.name, outcome.id.text());
    row.finding->setCurrentIndex(std::max(0, row.finding->findData(point.answer.outcome.text())));
    row.finding->setVisible(!procedure.outcomes.empty());
    row.reason->setPlainText(point.answer.reason);
    row.reason->setFewestLines(2);
    nameFields(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, row.finding, row.reason, row.remedy})
        layout()->addWidget(widget);
    static_cast<QVBoxLayout *>(layout())->addSpacing(Theme::scaled(6));
    connect(row.finding, &QComboBox::currentIndexChanged, this, &PointAnswers::changed);
    connect(row.reason, &GrowingText::textChanged, this, &PointAnswers::changed);
    connect(row.remedy, &QLineEdit::textChanged, this, &PointAnswers::changed);
    m_rows.push_back(row);
}

void PointAnswers::nameFields(const Row &row) {
    const QString name = u"point.%1"_s.arg(row.shown.number);
    row.finding->setObjectName(name + u".finding"_s);
    row.reason->setObjectName(name + u".reason"_s);
    row.remedy->setObjectName(name + u".remedy"_s);
    row.finding->setAccessibleName(tr("Finding on point %1, %2").arg(row.shown.number).arg(row.shown.text));
    row.reason->setAccessibleName(tr("Reasons for the finding on point %1").arg(row.shown.number));
    row.remedy->setAccessibleName(tr("What will be done about point %1, optional").arg(row.shown.number));
    row.reason->setPlaceholderText(tr("What was found, and why"));
    row.remedy->setPlaceholderText(tr("What will be done (optional)"));
}

PointAnswer PointAnswers::answerIn(const Row &row) {
    return {OutcomeId(row.finding->currentData().toString()), row.reason->toPlainText().trimmed(),
            row.remedy->text().trimmed()};
}

QMap<int, PointAnswer> PointAnswers::answers() const {
    QMap<int, PointAnswer> answers;
    for (const Row &row : m_rows)
        if (const PointAnswer answer = answerIn(row); answer != row.shown.answer)
            answers.insert(row.shown.number, answer);
    return answers;
}

}  // namespace redress
