// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/several_ask.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

SeveralAsk::SeveralAsk(const Ask &ask, QWidget *parent) : AskField(ask, parent) {
    for (const Ask::Choice &choice : ask.choices) addChoice(choice);
    if (!m_boxes.empty()) setFocusProxy(m_boxes.front());
}

void SeveralAsk::addChoice(const Ask::Choice &choice) {
    auto *box = new QCheckBox(this);
    box->setObjectName(u"%1.%2"_s.arg(inputName(), choice.id));
    box->setAccessibleName(tr("%1: %2", "what is asked, one of the answers").arg(ask().label, choice.name));
    box->setAccessibleDescription(choice.note);
    box->setToolTip(choice.note.isEmpty() ? choice.name : choice.note);
    connect(box, &QCheckBox::toggled, this, &SeveralAsk::changed);
    m_boxes.push_back(box);
    // The words stand beside the box: those of a box itself do not wrap.
    auto *words = new QLabel(choice.name, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(choice.note);
    words->installEventFilter(this);
    m_words.push_back(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    column()->addLayout(row);
}

bool SeveralAsk::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::MouseButtonRelease) return AskField::eventFilter(watched, event);
    const auto words = std::ranges::find(m_words, watched);
    if (words == m_words.end()) return AskField::eventFilter(watched, event);
    m_boxes[size_t(words - m_words.begin())]->toggle();
    return true;
}

QJsonValue SeveralAsk::typed() const {
    QJsonArray chosen;
    for (size_t at = 0; at < m_boxes.size(); ++at)
        if (m_boxes[at]->isChecked()) chosen.append(ask().choices[at].id);
    return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen);
}

void SeveralAsk::restore(const QJsonValue &typed) {
    const QJsonArray chosen = typed.toArray();
    for (size_t at = 0; at < m_boxes.size(); ++at) m_boxes[at]->setChecked(chosen.contains(ask().choices[at].id));
}

}  // namespace redress
