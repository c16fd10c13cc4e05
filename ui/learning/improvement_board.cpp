// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/improvement_board.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "core/store/matters.h"
#include "ui/common/theme.h"
#include "ui/learning/card_list.h"
#include "ui/learning/improvement_delegate.h"
#include "ui/learning/improvement_dialog.h"
#include "ui/learning/improvement_form.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using State = Improvement::State;

constexpr std::array states{State::Proposed, State::UnderWay, State::Done, State::Judged};
constexpr int narrowest = 190;  // a column, at the design's size
constexpr int tallest = 460;

}  // namespace

ImprovementBoard::ImprovementBoard(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout(this)) {
    setObjectName(u"improvementBoard"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::scaled(14));
    std::ranges::transform(states, m_columns.begin(), [this](State state) { return makeColumn(state); });
    arrange();
}

ImprovementBoard::Column ImprovementBoard::makeColumn(State state) {
    Column column{new BoardColumnModel(state, this), new QWidget(this), new QLabel(this), new QLabel(this),
                  new CardList(tallest, this)};
    setLook(column.heading, Look::Strong);
    setLook(column.none, Look::Quiet);
    column.none->setText(tr("None"));
    column.cards->setObjectName(u"board."_s + wordOf(state));
    column.cards->setAccessibleName(tr("Improvements: %1", "how they stand").arg(labelOf(state)));
    column.cards->setItemDelegate(new ImprovementDelegate(column.cards));
    column.cards->setModel(column.model);
    column.cards->installEventFilter(this);
    auto *rows = new QVBoxLayout(column.whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::scaled(8));
    rows->addWidget(column.heading);
    rows->addWidget(column.none);
    rows->addWidget(column.cards);
    rows->addStretch();
    const BoardColumnModel *model = column.model;
    connect(column.cards, &CardList::opened, this, [this, model](const QModelIndex &index) { open(model->at(index)); });
    connect(column.cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model](const QModelIndex &current) {
                if (current.isValid()) m_chosen = model->at(current).id;
            });
    return column;
}

CardList &ImprovementBoard::list(State state) const {
    return *m_columns[size_t(std::ranges::find(states, state) - states.begin())].cards;
}

void ImprovementBoard::show(const std::vector<Improvement> &improvements) {
    const ImprovementId before = m_chosen;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (auto &column : m_columns) {
        column.model->show(improvements, m_session.reg.clock().today());
        const int cards = column.model->rowCount();
        column.heading->setText(
            tr("%1 (%2)", "how improvements stand, and how many do").arg(labelOf(column.model->state())).arg(cards));
        column.none->setVisible(cards == 0);
        column.cards->setVisible(cards > 0);
        const QModelIndex again = column.model->find(before);
        if (!again.isValid()) continue;
        column.cards->setCurrentIndex(again);
        if (hadFocus) column.cards->setFocus();
    }
    m_chosen = before;
}

void ImprovementBoard::propose() {
    const auto offered = m_session.reg.matters().choicesFor(Improvement());
    if (!offered.empty()) begin({}, offered.front());
}

void ImprovementBoard::arrange() {
    const int room = std::clamp(width() / Theme::scaled(narrowest), 1, int(m_columns.size()));
    const int inARow = room == 3 ? 2 : room;  // three and one would look as if one belonged elsewhere
    if (inARow == m_inARow) return;
    m_inARow = inARow;
    for (int n = 0; n < int(m_columns.size()); ++n) {
        m_grid->setColumnStretch(n, n < inARow ? 1 : 0);
        m_grid->addWidget(m_columns[size_t(n)].whole, n / inARow, n % inARow, Qt::AlignTop);
    }
}

void ImprovementBoard::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

// The nearest column with a card in it; the card at the same height or, where there is none, the last.
void ImprovementBoard::goAside(const CardList *from, int step) {
    const auto own = std::ranges::find(m_columns, from, &Column::cards) - m_columns.begin();
    const int row = from->currentIndex().row();
    for (auto n = own + step; n >= 0 && n < std::ssize(m_columns); n += step) {
        const Column &column = m_columns[size_t(n)];
        if (column.model->rowCount() == 0) continue;
        column.cards->setCurrentIndex(column.model->index(std::clamp(row, 0, column.model->rowCount() - 1)));
        column.cards->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool ImprovementBoard::eventFilter(QObject *watched, QEvent *event) {
    auto *cards = qobject_cast<CardList *>(watched);
    if (cards && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Left && key != Qt::Key_Right) return false;
        goAside(cards, key == Qt::Key_Right ? 1 : -1);
        return true;
    }
    if (!cards || event->type() != QEvent::ContextMenu) return false;
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index =
        byMouse ? cards->indexAt(cards->viewport()->mapFrom(cards, asked->pos())) : cards->currentIndex();
    if (!index.isValid()) return false;
    const QPoint where =
        byMouse ? asked->globalPos() : cards->viewport()->mapToGlobal(cards->visualRect(index).center());
    offer(static_cast<const BoardColumnModel *>(cards->model())->at(index), where);
    return true;
}

void ImprovementBoard::open(const Improvement &improvement) {
    auto *dialog = new ImprovementDialog(m_session, improvement.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImprovementDialog::caseWanted, this, &ImprovementBoard::caseWanted);
    dialog->open();
}

void ImprovementBoard::offer(const Improvement &improvement, const QPoint &where) {
    auto *menu = new QMenu(this);
    menu->setObjectName(u"improvementMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("&Open"), this, [this, improvement] { open(improvement); });
    menu->addSeparator();
    for (const auto &choice : m_session.reg.matters().choicesFor(improvement)) {
        auto *action = menu->addAction(tr("%1…", "a step that asks for more").arg(choice.label), this,
                                       [this, improvement, choice] { begin(improvement, choice); });
        action->setEnabled(choice.obstacle.isEmpty());
        action->setToolTip(choice.obstacle);
    }
    menu->popup(where);
}

void ImprovementBoard::begin(const Improvement &improvement, const Choice &choice) {
    auto *form = new ImprovementForm(m_session, improvement, choice, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ImprovementForm::recorded, this, [this](const ImprovementId &recorded) { m_chosen = recorded; });
    form->open();
}

}  // namespace redress
