// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/due_letters_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/empty_state.h"
#include "ui/common/state_delegate.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using Column = DueLettersModel::Column;

constexpr size_t mostShown = 200;

}  // namespace

DueLettersPage::DueLettersPage(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_heading(new QLabel(this)),
      m_card(new QFrame(this)),
      m_table(new QTableView(m_card)),
      m_nothing(new EmptyState(
          tr("No letter is waiting"),
          tr("Nothing is overdue and nothing falls due in the next days. To write to somebody all the same, "
             "find their case above."),
          this)) {
    setLook(m_heading, Look::Heading);
    m_heading->setTextFormat(Qt::PlainText);
    setLook(m_card, Look::Card);
    auto *inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(Theme::scaled(8), Theme::scaled(8), Theme::scaled(8), Theme::scaled(8));
    inCard->addWidget(m_table);
    setUpTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_heading);
    column->addWidget(m_card, 1);
    column->addWidget(m_nothing, 1);
}

void DueLettersPage::setUpTable() {
    m_table->setObjectName(QStringLiteral("dueLetters"));
    m_table->setAccessibleName(tr("Letters that are due"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setLook(m_table, Look::Plain);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(34));
    m_table->setItemDelegateForColumn(int(Column::Due), new StateDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(Theme::scaled(120));
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const Column column : {Column::Due, Column::Case})
        header->setSectionResizeMode(int(column), QHeaderView::ResizeToContents);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const DueLetter letter = m_model.letterAt(index);
        Q_EMIT letterWanted(letter.item.reference, letter.letterId);
    });
}

void DueLettersPage::refresh() {
    auto letters = dueLetters(m_session.reg, mostShown);
    if (!letters) {
        Q_EMIT failed(letters.error());
        return;
    }
    const int count = int(letters->size());
    m_model.show(std::move(*letters), m_session.reg.now().day());
    if (count > 0) m_table->selectRow(0);
    m_heading->setText(tr("%n letter(s) due now; press Enter to write one", nullptr, count));
    m_heading->setVisible(count > 0);
    m_card->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
}

bool DueLettersPage::takeFocus() {
    if (m_model.rowCount() > 0) m_table->setFocus(Qt::OtherFocusReason);
    return m_model.rowCount() > 0;
}

}  // namespace redress
