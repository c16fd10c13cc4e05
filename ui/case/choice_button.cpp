// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/choice_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ChoiceButton::ChoiceButton(const QString &words, const QString &obstacle, QWidget *parent) : QPushButton(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(13), Theme::scaled(8), Theme::scaled(13), Theme::scaled(8));
    column->setSpacing(Theme::scaled(2));
    m_words = addLine(words, u"choiceWords"_s);
    setAccessibleName(words);
    setEnabled(obstacle.isEmpty());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (obstacle.isEmpty()) return;
    QLabel *why = addLine(obstacle, u"choiceObstacle"_s);
    why->setFont(Theme::font(Theme::Text::Small));
    setLook(why, Look::Quiet);
    setAccessibleDescription(obstacle);
    setAccessibleName(tr("%1, not yet: %2").arg(words, obstacle));
}

QLabel *ChoiceButton::addLine(const QString &text, const QString &name) {
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(label);
    return label;
}

QSize ChoiceButton::sizeHint() const {
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const {
    return layout()->totalMinimumSize();
}

// The words take the colour that the button's look has for them.
void ChoiceButton::changeEvent(QEvent *event) {
    QPushButton::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::PaletteChange) return;
    const bool primary = property("class").toString() == "primary"_L1;
    const QColor ink = Theme::colour(primary ? Theme::Role::AccentInk : Theme::Role::Ink);
    const QString weight = primary ? u" font-weight: 600;"_s : QString();
    const QString rule = u"QLabel:enabled { color: %1;%2 } QLabel:disabled { color: %3; }"_s.arg(
        ink.name(), weight, Theme::colour(Theme::Role::QuietInk).name());
    if (m_words->styleSheet() != rule) m_words->setStyleSheet(rule);
}

}  // namespace redress
