// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/choice_ask.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int NoteRole = Qt::UserRole + 1;
constexpr int longestShortName = 32;  // characters; a longer one wants a row of its own

int widestField() {
    return Theme::scaled(520);
}

}  // namespace

ChoiceAsk::ChoiceAsk(const Ask &ask, QWidget *parent)
    : AskField(ask, parent), m_choices(new QComboBox(this)), m_note(new QLabel(this)) {
    addInput(m_choices);
    m_choices->setMaximumWidth(widestField());
    fill();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::font(Theme::Text::Small));
    setLook(m_note, Look::Quiet);
    column()->addWidget(m_note);
    connect(m_choices, &QComboBox::currentIndexChanged, this, &ChoiceAsk::showNote);
    connect(m_choices, &QComboBox::currentIndexChanged, this, &ChoiceAsk::changed);
    if (ask.need == Ask::Need::Required && ask.choices.size() == 1) propose(ask.choices.front().id);
    showNote();
}

void ChoiceAsk::fill() {
    m_choices->addItem(ask().need == Ask::Need::Optional ? tr("Nothing chosen") : tr("Choose…"), QString());
    int longest = int(m_choices->itemText(0).size());
    for (const auto &choice : ask().choices) {
        m_choices->addItem(choice.name, choice.id);
        const int at = m_choices->count() - 1;
        m_choices->setItemData(at, choice.note, NoteRole);
        m_choices->setItemData(at, choice.note.isEmpty() ? choice.name : choice.note, Qt::ToolTipRole);
        longest = std::max(longest, int(choice.name.size()));
        m_wide = m_wide || !choice.note.isEmpty() || choice.name.size() > longestShortName;
    }
    // A long name is cut short in the field and whole in its list: it may not push the form wider than its card.
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setMinimumContentsLength(std::min(longest, longestShortName));
}

void ChoiceAsk::showNote() {
    const QString note = m_choices->currentData(NoteRole).toString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_choices->setAccessibleDescription(note);
    m_choices->setToolTip(m_choices->currentText());
}

Result<QJsonValue> ChoiceAsk::value() const {
    return typed();
}

QJsonValue ChoiceAsk::typed() const {
    const QString id = m_choices->currentData().toString();
    return id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id);
}

void ChoiceAsk::restore(const QJsonValue &typed) {
    m_choices->setCurrentIndex(std::max(0, m_choices->findData(typed.toVariant().toString())));
}

}  // namespace redress
