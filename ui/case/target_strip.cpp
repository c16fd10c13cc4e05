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

// What is over matters least where there is not room for all.
int rankOf(const TargetCardText &text) {
    using Role = Theme::Role;
    if (text.weight == TargetCardText::Weight::Urgent) return 0;
    if (text.isCompared) return 5;
    if (text.weight == TargetCardText::Weight::Quiet) return 7;
    switch (text.look.colour) {
        case Role::Overdue:
            return 1;
        case Role::DueToday:
            return 2;
        case Role::Approaching:
            return 3;
        case Role::Met:
            return 6;
        default:
            return 4;
    }
}

}  // namespace

TargetStrip::TargetStrip(QWidget *parent)
    : QWidget(parent),
      m_area(new QWidget(this)),
      m_grid(new QGridLayout(m_area)),
      m_later(new QLabel(this)),
      m_all(new QPushButton(this)),
      m_differences(new QPushButton(this)) {
    m_area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::scaled(12));
    m_later->setTextFormat(Qt::PlainText);
    m_later->setWordWrap(true);
    setLook(m_later, Look::Quiet);
    setObjectName(u"targetStrip"_s);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setToolTip(tr("Where the policy and the Code differ in more than a date"));
    setLook(m_differences, Look::Link);
    m_all->setObjectName(u"allTargets"_s);
    m_all->setCheckable(true);
    setLook(m_all, Look::Link);
    connect(m_all, &QPushButton::toggled, this, &TargetStrip::arrange);
    connect(m_differences, &QPushButton::clicked, this, &TargetStrip::differencesWanted);
    auto *below = new QHBoxLayout;
    below->addWidget(m_later, 1);
    below->addWidget(m_all, 0, Qt::AlignTop);
    below->addWidget(m_differences, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(6));
    column->addWidget(m_area);
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
    if (m_case != file.subject.reference) m_all->setChecked(false);
    m_case = file.subject.reference;
    const auto code = other ? std::optional<Comparison>(std::in_place, *other, file, calendar, now) : std::nullopt;
    addCards(file, now.day(), code ? &*code : nullptr);
    for (const auto &text : undertakingCards(file, calendar, now)) {
        auto *card = m_cards.emplace_back(new TargetCard(text, m_area));
        connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT doneWanted(id); });
    }
    showLater(file, code ? &*code : nullptr);
    arrange();
}

void TargetStrip::addCards(const CaseFile &file, QDate today, const Comparison *code) {
    for (const auto &text : targetCards(file, today, code)) {
        auto *card = m_cards.emplace_back(new TargetCard(text, m_area));
        connect(card, &TargetCard::whyWanted, this, [this, id = text.target] { Q_EMIT whyWanted(id); });
    }
    const auto said = code ? code->ofResponse() : std::nullopt;
    if (!said || !said->target.date.isKnown()) return;
    const TargetCardText text = comparisonCard(*said, today);
    auto *card = m_cards.emplace_back(new TargetCard(text, m_area));
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

int TargetStrip::room() const {
    return std::max(1, (width() + m_grid->spacing()) / (narrowestCard() + m_grid->spacing()));
}

// In the order in which they stand: what is least urgent is left out.
std::vector<TargetCard *> TargetStrip::mostImportant(int count) const {
    std::vector<TargetCard *> ranked = m_cards;
    std::ranges::stable_sort(ranked, {}, [](const TargetCard *card) { return rankOf(card->text()); });
    std::vector<TargetCard *> shown;
    for (auto *card : m_cards)
        if (std::ranges::find(ranked.begin(), ranked.begin() + count, card) != ranked.begin() + count)
            shown.push_back(card);
    return shown;
}

// Before it is shown its width means nothing: rows that the width does not need would ask for a taller window.
void TargetStrip::arrange() {
    const int count = int(m_cards.size());
    const int fit = isVisible() ? room() : std::max(1, count);
    m_all->setVisible(count > fit);
    m_all->setText(m_all->isChecked() ? tr("Show less") : tr("Show all (%1)", "how many targets").arg(count));
    const bool folded = count > fit && !m_all->isChecked();
    const int rows = folded ? 1 : std::max(1, (count + fit - 1) / fit);
    const int columns = folded ? fit : std::max(1, (count + rows - 1) / rows);
    if (columns == m_columns && folded == m_folded) return;
    m_columns = columns;
    m_folded = folded;
    place(folded ? mostImportant(fit) : m_cards, columns);
}

void TargetStrip::place(const std::vector<TargetCard *> &shown, int columns) {
    for (auto *card : m_cards) m_grid->removeWidget(card);
    for (int at = 0; at < m_grid->columnCount(); ++at) m_grid->setColumnStretch(at, 0);
    for (auto *card : m_cards) card->setVisible(std::ranges::find(shown, card) != shown.end());
    const bool oneRow = int(shown.size()) <= columns;
    for (int at = 0; at < int(shown.size()); ++at) {
        TargetCard *card = shown[size_t(at)];
        const bool wide = oneRow && card->text().weight == TargetCardText::Weight::Urgent;
        m_grid->addWidget(card, at / columns, at % columns);
        m_grid->setColumnStretch(at % columns, wide ? urgentStretch : plainStretch);
    }
    for (size_t at = 1; at < shown.size(); ++at) QWidget::setTabOrder(shown[at - 1], shown[at]);
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
