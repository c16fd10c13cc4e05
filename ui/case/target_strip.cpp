// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/target_strip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/case/comparison.h"
#include "ui/case/target_card.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

int narrowestCard() {
    return Theme::scaled(206);
}

constexpr int urgentStretch = 3;
constexpr int plainStretch = 2;

}  // namespace

TargetStrip::TargetStrip(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_later(new QLabel(this)), m_differences(new QPushButton(this)) {
    m_grid->setSpacing(Theme::scaled(12));
    m_later->setTextFormat(Qt::PlainText);
    m_later->setWordWrap(true);
    setLook(m_later, Look::Quiet);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setToolTip(tr("Where the policy and the Code differ in more than a date"));
    setLook(m_differences, Look::Link);
    connect(m_differences, &QPushButton::clicked, this, &TargetStrip::differencesWanted);
    auto *below = new QHBoxLayout;
    below->addWidget(m_later, 1);
    below->addWidget(m_differences, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(6));
    column->addLayout(m_grid);
    column->addLayout(below);
}

QSize TargetStrip::minimumSizeHint() const {
    return {narrowestCard(), QWidget::minimumSizeHint().height()};
}

void TargetStrip::clear() {
    for (auto *card : m_cards) card->deleteLater();
    for (auto *card : m_cards) m_grid->removeWidget(card);
    for (auto *card : m_cards) card->hide();
    m_cards.clear();
    m_columns = 0;
}

void TargetStrip::display(const CaseFile &file, const WorkingCalendar &calendar, const When &now, const Policy *other) {
    clear();
    const auto code = other ? std::optional<Comparison>(std::in_place, *other, file, calendar, now) : std::nullopt;
    addCards(file, now.day(), code ? &*code : nullptr);
    for (const auto &text : undertakingCards(file, calendar, now)) {
        auto *card = m_cards.emplace_back(new TargetCard(text, this));
        connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT doneWanted(id); });
    }
    showLater(file, code ? &*code : nullptr);
    arrange();
}

void TargetStrip::addCards(const CaseFile &file, QDate today, const Comparison *code) {
    for (const auto &text : targetCards(file, today, code)) {
        auto *card = m_cards.emplace_back(new TargetCard(text, this));
        connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT whyWanted(id); });
    }
    const auto said = code ? code->ofResponse() : std::nullopt;
    if (!said || !said->target.date.isKnown()) return;
    const TargetCardText text = comparisonCard(*said, today);
    auto *card = m_cards.emplace_back(new TargetCard(text, this));
    connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT comparisonWhyWanted(id); });
}

void TargetStrip::showLater(const CaseFile &file, const Comparison *code) {
    const QStringList later = file.subject.open ? laterTargets(file) : QStringList();
    m_later->setText(later.isEmpty() ? QString() : tr("Later: %1", "names of targets").arg(later.join(u" · "_s)));
    const int count = code ? int(code->differences().size()) : 0;
    m_differences->setText(tr("How the Code differs (%n)", nullptr, count));
    m_differences->setVisible(count > 0);
    m_later->setVisible(!later.isEmpty() || count > 0);
}

int TargetStrip::columnsFor(int width) const {
    const int count = std::max(1, int(m_cards.size()));
    const int fit = std::max(1, (width + m_grid->spacing()) / (narrowestCard() + m_grid->spacing()));
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
}

// Before it is shown its width means nothing: rows that the width does not need would ask for a taller window.
void TargetStrip::arrange() {
    const int columns = isVisible() ? columnsFor(width()) : std::max(1, int(m_cards.size()));
    if (columns == m_columns) return;
    for (auto *card : m_cards) m_grid->removeWidget(card);
    for (int at = 0; at < m_grid->columnCount(); ++at) m_grid->setColumnStretch(at, 0);
    m_columns = columns;
    const bool oneRow = int(m_cards.size()) <= columns;
    for (int at = 0; at < int(m_cards.size()); ++at) {
        TargetCard *card = m_cards[size_t(at)];
        const bool wide = oneRow && card->text().weight == TargetCardText::Weight::Urgent;
        m_grid->addWidget(card, at / columns, at % columns);
        m_grid->setColumnStretch(at % columns, wide ? urgentStretch : plainStretch);
        card->show();
    }
    for (size_t at = 1; at < m_cards.size(); ++at) QWidget::setTabOrder(m_cards[at - 1], m_cards[at]);
}

void TargetStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TargetStrip::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    arrange();
}

}  // namespace redress
