// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/target_strip.h"

#include <QGridLayout>
#include <QLabel>
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

TargetStrip::TargetStrip(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout), m_later(new QLabel(this)) {
    m_grid->setSpacing(Theme::scaled(12));
    m_later->setTextFormat(Qt::PlainText);
    m_later->setWordWrap(true);
    setLook(m_later, Look::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(6));
    column->addLayout(m_grid);
    column->addWidget(m_later);
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
    for (const auto &text : targetCards(file, now.day())) {
        auto *card = m_cards.emplace_back(new TargetCard(text, this));
        connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT whyWanted(id); });
    }
    const auto said = other ? Comparison(*other, file, calendar, now).ofResponse() : std::nullopt;
    if (said && said->target.date.isKnown()) {
        const TargetCardText text = comparisonCard(*said, now.day());
        auto *card = m_cards.emplace_back(new TargetCard(text, this));
        connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT comparisonWhyWanted(id); });
    }
    const QStringList later = laterTargets(file);
    m_later->setText(tr("Later: %1", "names of targets").arg(later.join(u" · "_s)));
    m_later->setVisible(!later.isEmpty() && file.subject.open);
    arrange();
}

int TargetStrip::columnsFor(int width) const {
    const int count = std::max(1, int(m_cards.size()));
    const int fit = std::max(1, (width + m_grid->spacing()) / (narrowestCard() + m_grid->spacing()));
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
}

void TargetStrip::arrange() {
    const int columns = columnsFor(width());
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

}  // namespace redress
