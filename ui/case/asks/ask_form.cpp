// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/ask_form.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/casework/event_names.h"
#include "core/casework/points.h"
#include "ui/case/asks/ask_field.h"
#include "ui/case/asks/ask_fields.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const Ask::Choice &a, const Ask::Choice &b) {
    return a.id == b.id && a.name == b.name && a.note == b.note;
}

bool isSame(const Ask &a, const Ask &b) {
    return a.key == b.key && a.kind == b.kind && a.label == b.label && a.need == b.need &&
           std::ranges::equal(a.choices, b.choices,
                              [](const auto &one, const auto &other) { return isSame(one, other); });
}

bool areSame(const std::vector<Ask> &a, const std::vector<Ask> &b) {
    return std::ranges::equal(a, b, [](const Ask &one, const Ask &other) { return isSame(one, other); });
}

QStringList textsIn(const QJsonValue &typed) {
    if (typed.isString()) return {typed.toString().trimmed()};
    QStringList texts;
    for (const auto &each : typed.toArray()) {
        texts += each.toString().trimmed();
        for (const auto key : {keys::name, keys::reason, keys::remedy}) texts += each.toObject().value(key).toString();
    }
    texts.removeAll(QString());
    return texts;
}

// The open points in one text: when they change, what was asked about them is asked anew.
QString pointsOf(const CaseFile &file) {
    QString all = file.subject.reference.text();
    for (const Point *point : openPoints(file.subject)) all += u"\n%1 %2"_s.arg(point->number).arg(point->text);
    return all;
}

}  // namespace

Fault emptyFault(const Ask &ask) {
    return {
        AskForm::tr("“%1” is still empty: fill it in before you record this.").arg(ask.label), ask.clause.number, {}};
}

AskForm::AskForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(8));
}

void AskForm::ask(const std::vector<Ask> &asks, const AskContext &context, bool foldOptional) {
    if (m_content && pointsOf(context.file) == m_points && areSame(asks, m_asks)) return;
    const QJsonObject before = typed();
    build(asks, context, foldOptional);
    restore(before);
}

void AskForm::build(const std::vector<Ask> &asks, const AskContext &context, bool foldOptional) {
    clear();
    m_asks = asks;
    m_points = pointsOf(context.file);
    m_unfolded = false;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    const auto optional = std::ranges::count(asks, Ask::Need::Optional, &Ask::need);
    const bool hasOthers = optional < std::ssize(asks);  // a form that shows nothing asks for nothing
    const bool fold = optional > 0 && (foldOptional || (hasOthers && optional > mostOptional));
    std::vector<AskField *> shown;
    for (const Ask &each : asks) {
        AskField *field = makeAskField(each, context, m_content);
        connect(field, &AskField::changed, this, &AskForm::changed);
        connect(field, &AskField::finished, this, &AskForm::finished);
        m_fields.push_back(field);
        (fold && each.need == Ask::Need::Optional ? m_optional : shown).push_back(field);
    }
    column->addWidget(addRows(shown));
    m_fold = addRows(m_optional);
    column->addWidget(m_fold);
    m_column->addWidget(m_content);
    m_content->show();
    showFolded();
}

QWidget *AskForm::addRows(const std::vector<AskField *> &fields) {
    auto *rows = new QWidget(m_content);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    QWidget *sideBySide = nullptr;
    for (size_t at = 0; at < fields.size(); ++at) {
        AskField *field = fields[at];
        const bool isLast = at + 1 == fields.size() || fields[at + 1]->isWide();
        if (field->isWide() || (!sideBySide && isLast && field->fillsRowAlone())) {
            column->addWidget(field);
            sideBySide = nullptr;
            continue;
        }
        if (!sideBySide) {
            sideBySide = new QWidget(rows);
            auto *flow = new FlowLayout(sideBySide);
            flow->setSpacing(Theme::scaled(12));
            column->addWidget(sideBySide);
        }
        sideBySide->layout()->addWidget(field);
    }
    rows->setVisible(!fields.empty());
    return rows;
}

void AskForm::clear() {
    m_asks.clear();
    m_points.clear();
    m_fields.clear();
    m_optional.clear();
    m_fold = nullptr;
    QWidget *before = std::exchange(m_content, nullptr);
    if (!before) return;
    // It may be in the middle of telling of the key that had it replaced.
    before->hide();
    before->setParent(nullptr);
    before->deleteLater();
}

bool AskForm::isTouched() const {
    return std::ranges::any_of(m_fields, &AskField::isTouched);
}

AskField *AskForm::field(const QString &key) const {
    const auto found = std::ranges::find_if(m_fields, [&](const AskField *one) { return one->ask().key == key; });
    return found == m_fields.end() ? nullptr : *found;
}

std::vector<QWidget *> AskForm::inTabOrder() const {
    std::vector<QWidget *> widgets;
    for (const AskField *field : m_fields)
        for (auto *widget : field->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->window() == window()) widgets.push_back(widget);
    return widgets;
}

void AskForm::focusFirst() {
    for (auto *field : m_fields) {
        if (!field->isVisibleTo(this)) continue;
        field->setFocus();
        return;
    }
}

QStringList AskForm::folded() const {
    QStringList names;
    for (const auto *field : m_optional) names += field->ask().label;
    return names;
}

void AskForm::setUnfolded(bool unfolded) {
    m_unfolded = unfolded;
    showFolded();
}

void AskForm::showFolded() {
    if (m_fold) m_fold->setVisible(m_unfolded && !m_optional.empty());
}

Result<QJsonObject> AskForm::read() {
    QJsonObject answers;
    for (auto *field : m_fields) {
        auto value = field->value();
        const bool missing = value && value->isUndefined() && field->ask().need != Ask::Need::Optional;
        if (!value || missing) {
            if (std::ranges::find(m_optional, field) != m_optional.end()) setUnfolded(true);
            field->setFocus();
            return refuse(value ? emptyFault(field->ask()) : value.error());
        }
        if (!value->isUndefined()) answers.insert(field->ask().key, *value);
    }
    return answers;
}

QStringList AskForm::missing() const {
    QStringList names;
    for (const auto *field : m_fields) {
        const auto value = field->value();
        if (field->ask().need != Ask::Need::Optional && value && value->isUndefined()) names += field->ask().label;
    }
    return names;
}

QJsonObject AskForm::typed() const {
    QJsonObject typed;
    for (const auto *field : m_fields)
        if (field->isTouched() && !field->typed().isUndefined()) typed.insert(field->ask().key, field->typed());
    return typed;
}

void AskForm::restore(const QJsonObject &typed) {
    for (auto *field : m_fields)
        if (const auto value = typed.constFind(field->ask().key); value != typed.constEnd()) field->restore(*value);
    if (std::ranges::any_of(m_optional, &AskField::isTouched)) setUnfolded(true);
}

void AskForm::propose(const QJsonObject &answers) {
    for (auto *field : m_fields) {
        const auto answer = answers.constFind(field->ask().key);
        if (answer != answers.constEnd() && !field->isTouched()) field->propose(*answer);
    }
}

QString AskForm::inWords() const {
    QStringList lines;
    for (const auto *field : m_fields) {
        const bool isChosen = field->ask().kind == Ask::Kind::Choice || field->ask().kind == Ask::Kind::Several;
        if (!field->isTouched() || isChosen) continue;
        const QString text = textsIn(field->typed()).join(u"; "_s);
        if (!text.isEmpty()) lines += tr("%1: %2", "what was asked, what was typed").arg(field->ask().label, text);
    }
    return lines.join(u'\n');
}

}  // namespace redress
