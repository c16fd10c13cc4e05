// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/answers_ask.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/points.h"
#include "ui/case/growing_text.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

AnswersAsk::AnswersAsk(const Ask &ask, const CaseFile &file, QWidget *parent) : AskField(ask, parent) {
    for (const Point *point : openPoints(file.subject)) addPoint(*point, file.procedure());
    if (!m_rows.empty()) setFocusProxy(m_rows.front().outcome);
}

void AnswersAsk::addPoint(const Point &point, const Procedure &procedure) {
    auto *title = new QLabel(tr("%1. %2", "a point's number and words").arg(point.number).arg(point.text), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column()->addWidget(title);
    const Row row = makeRow(point, procedure);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::scaled(8));
    line->addWidget(row.outcome, 2, Qt::AlignTop);
    line->addWidget(row.reason, 4, Qt::AlignTop);
    line->addWidget(row.remedy, 3, Qt::AlignTop);
    column()->addLayout(line);
    column()->addSpacing(Theme::scaled(4));
    connect(row.outcome, &QComboBox::currentIndexChanged, this, &AnswersAsk::changed);
    connect(row.reason, &GrowingText::textChanged, this, &AnswersAsk::changed);
    connect(row.reason, &GrowingText::finished, this, &AnswersAsk::finished);
    connect(row.remedy, &QLineEdit::textChanged, this, &AnswersAsk::changed);
    m_rows.push_back(row);
}

AnswersAsk::Row AnswersAsk::makeRow(const Point &point, const Procedure &procedure) {
    Row row{point.number, new QComboBox(this), new GrowingText(this), new QLineEdit(this)};
    const QString name = u"%1.%2"_s.arg(inputName()).arg(point.number);
    row.outcome->setObjectName(name + u".outcome"_s);
    row.outcome->setAccessibleName(tr("Finding on point %1, %2").arg(point.number).arg(point.text));
    row.outcome->addItem(tr("Finding…"), QString());
    for (const Outcome &outcome : procedure.outcomes) row.outcome->addItem(outcome.name, outcome.id.text());
    row.outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.outcome->setMinimumContentsLength(10);
    row.reason->setObjectName(name + u".reason"_s);
    row.reason->setAccessibleName(tr("Reasons for the finding on point %1").arg(point.number));
    row.reason->setPlaceholderText(tr("Why?"));
    row.remedy->setObjectName(name + u".remedy"_s);
    row.remedy->setAccessibleName(tr("Remedy for point %1, optional").arg(point.number));
    row.remedy->setPlaceholderText(tr("Remedy (optional)"));
    return row;
}

QJsonObject AnswersAsk::answerIn(const Row &row) {
    QJsonObject answer{{keys::point, row.point}};
    const auto add = [&answer](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty()) answer.insert(key, text);
    };
    add(keys::outcome, row.outcome->currentData().toString());
    add(keys::reason, row.reason->toPlainText().trimmed());
    add(keys::remedy, row.remedy->text().trimmed());
    return answer;
}

Result<QJsonValue> AnswersAsk::value() const {
    return typed();
}

QJsonValue AnswersAsk::typed() const {
    QJsonArray answers;
    for (const Row &row : m_rows)
        if (const auto answer = answerIn(row); answer.size() > 1) answers.append(answer);
    return answers.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(answers);
}

void AnswersAsk::restore(const QJsonValue &typed) {
    const QJsonArray answers = typed.toArray();
    for (const Row &row : m_rows) {
        const auto found = std::ranges::find_if(
            answers, [&](const auto &each) { return pointNumber(each.toObject().value(keys::point)) == row.point; });
        const QJsonObject answer = found == answers.end() ? QJsonObject() : found->toObject();
        row.outcome->setCurrentIndex(std::max(0, row.outcome->findData(answer.value(keys::outcome).toString())));
        row.reason->setPlainText(answer.value(keys::reason).toString());
        row.remedy->setText(answer.value(keys::remedy).toString());
    }
}

}  // namespace redress
