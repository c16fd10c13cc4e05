// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_picker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <utility>

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int offered = 24;  // periods of a kind in the list, the newest first

}  // namespace

PeriodPicker::PeriodPicker(const Period &period, QDate today, QWidget *parent)
    : QWidget(parent),
      m_period(period),
      m_today(today),
      m_previous(
          stepper(QStringLiteral("previousPeriod"), tr("Previous period"), QKeySequence(Qt::CTRL | Qt::Key_Left))),
      m_kind(new QComboBox(this)),
      m_which(new QComboBox(this)),
      m_next(stepper(QStringLiteral("nextPeriod"), tr("Next period"), QKeySequence(Qt::CTRL | Qt::Key_Right))) {
    m_previous->setIcon(icon(Icon::Back));
    m_next->setIcon(icon(Icon::Forward));
    m_kind->setObjectName(QStringLiteral("periodKind"));
    m_kind->setAccessibleName(tr("Kind of period"));
    m_kind->addItem(tr("Quarter"), QVariant::fromValue(static_cast<int>(Period::Kind::Quarter)));
    m_kind->addItem(tr("Month"), QVariant::fromValue(static_cast<int>(Period::Kind::Month)));
    m_kind->addItem(tr("Financial year"), QVariant::fromValue(static_cast<int>(Period::Kind::FinancialYear)));
    m_which->setObjectName(QStringLiteral("period"));
    m_which->setAccessibleName(tr("Period"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *which = new QWidget(this);
    auto *steps = new QHBoxLayout(which);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(Theme::scaled(6));
    for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_which, m_next}) steps->addWidget(each);
    auto *row = new FlowLayout(this);
    row->setSpacing(Theme::scaled(6));
    row->addWidget(m_kind);
    row->addWidget(which);
    setTabOrder(m_kind, m_previous);

    connect(m_previous, &QPushButton::clicked, this, [this] { setPeriod(m_period.previous()); });
    connect(m_next, &QPushButton::clicked, this, [this] { setPeriod(m_period.next()); });
    connect(m_kind, &QComboBox::activated, this, &PeriodPicker::chooseKind);
    connect(m_which, &QComboBox::activated, this, &PeriodPicker::choosePeriod);
    showPeriod();
}

QPushButton *PeriodPicker::stepper(const QString &name, const QString &label, const QKeySequence &keys) {
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAccessibleName(label);
    // Not the button's own shortcut: that presses it for a moment, in which a second stroke would be lost.
    connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    button->setToolTip(tr("%1 (%2)").arg(label, keys.toString(QKeySequence::NativeText)));
    return button;
}

void PeriodPicker::setPeriod(const Period &period) {
    if (period == m_period) return;
    m_period = period;
    showPeriod();
    Q_EMIT periodChosen(m_period);
}

// The same time in another kind: the quarter that a month lies in, the last month of a quarter.
void PeriodPicker::chooseKind(int index) {
    const auto kind = static_cast<Period::Kind>(m_kind->itemData(index).toInt());
    setPeriod(Period::containing(kind, std::min(m_period.to(), std::max(m_today, m_period.from()))));
}

void PeriodPicker::choosePeriod(int index) {
    const auto chosen = Period::fromText(m_which->itemData(index).toString());
    if (chosen) setPeriod(*chosen);
}

void PeriodPicker::showPeriod() {
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_period.kind())));
    m_which->clear();
    Period each = Period::containing(m_period.kind(), m_today);
    if (each.from() < m_period.from()) each = m_period;
    for (int count = 0; count < offered; ++count, each = each.previous()) m_which->addItem(each.title(), each.toText());
    if (m_which->findData(m_period.toText()) < 0) m_which->addItem(m_period.title(), m_period.toText());
    m_which->setCurrentIndex(m_which->findData(m_period.toText()));
}

}  // namespace redress
