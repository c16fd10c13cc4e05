// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/cases/case_columns.h"
#include "ui/cases/case_columns_menu.h"
#include "ui/cases/case_delegate.h"
#include "ui/common/theme.h"

namespace redress {

CaseTable::CaseTable(CaseListModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_selection(new CaseSelection(model, this)),
      m_delegate(new CaseDelegate(this)),
      m_memory(*horizontalHeader()),
      m_columnsMenu(new CaseColumnsMenu(*horizontalHeader(), this)) {
    setModel(&model);
    setSelectionModel(m_selection);
    setItemDelegate(m_delegate);
    setUpLook();
    setUpHeader();
    connect(&model, &CaseListModel::aboutToSlide, this, &CaseTable::keepPlace);
    connect(&model, &CaseListModel::slid, this, &CaseTable::restorePlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseTable::lookNearWhatIsShown);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseWanted(m_model.at(index.row()).reference); });
}

CaseTable::~CaseTable() {
    m_memory.keep();
}

void CaseTable::setUpLook() {
    setLook(this, Look::Plain);
    setAccessibleName(tr("Cases"));
    setObjectName(QStringLiteral("caseTable"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeRows();
}

void CaseTable::setUpHeader() {
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setAccessibleName(tr("Columns"));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_memory.setUsual();
    header->setSortIndicator(sectionOf(CaseColumn::Due), Qt::AscendingOrder);
    (void)m_memory.restore();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        m_columnsMenu->setColumn(header->logicalIndexAt(at));
        m_columnsMenu->popup(header->mapToGlobal(at));
    });
    connect(m_columnsMenu, &CaseColumnsMenu::usualWanted, this, [this] {
        m_memory.setUsual();
        m_memory.fill(viewport()->width());
    });
    setSortingEnabled(true);
    header->setSortIndicatorShown(false);  // the title says it, with a sign that means the same in every style
}

void CaseTable::sizeRows() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::scaled(17));
}

void CaseTable::setMarks(const SearchMarks &marks) {
    m_delegate->setMarks(marks);
    viewport()->update();
}

void CaseTable::sortBy(const CaseSort &sort) {
    sortByColumn(sectionOf(sort.column), sort.order);
}

std::optional<CaseRow> CaseTable::firstShown() const {
    const int row = rowAt(0);
    return row < 0 ? std::nullopt : std::optional(m_model.at(row));
}

std::optional<CaseRow> CaseTable::lastShown() const {
    const int row = lastRowShown();
    return row < 0 ? std::nullopt : std::optional(m_model.at(row));
}

int CaseTable::lastRowShown() const {
    const int row = rowAt(viewport()->height() - 1);
    return row < 0 ? m_model.rowCount() - 1 : row;
}

void CaseTable::keyboardSearch(const QString &text) {
    Q_EMIT typed(text);
}

void CaseTable::selectAll() {
    Q_EMIT allWanted();
}

void CaseTable::keyPressEvent(QKeyEvent *event) {
    // The window may have slid away under the wheel: the keys go on from the current case, not from where it slid to.
    const bool moves = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_PageDown;
    if (moves && m_selection->isCurrentOutside()) m_selection->lookAtCurrent();
    if (handles(*event)) return;
    // The view counts rows while it moves and selects; the window slides once it is done.
    m_sliding = true;
    QTableView::keyPressEvent(event);
    m_sliding = false;
    lookNearWhatIsShown();
}

bool CaseTable::handles(const QKeyEvent &event) {
    if (event.modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) return false;
    if (event.key() == Qt::Key_Home) {
        m_model.lookAtStart();
        goTo(0);
        return true;
    }
    if (event.key() == Qt::Key_End) {
        m_model.lookAtEnd();
        goTo(m_model.rowCount() - 1);
        return true;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || !m_selection->current()) return false;
    Q_EMIT caseWanted(m_selection->current()->reference);
    return true;
}

void CaseTable::goTo(int row) {
    if (row < 0 || row >= m_model.rowCount()) return;
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
}

void CaseTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) m_memory.fill(event->size().width());
    lookNearWhatIsShown();
}

void CaseTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) sizeRows();
}

void CaseTable::lookNearWhatIsShown() {
    if (m_sliding || m_model.rowCount() == 0) return;
    const int first = rowAt(0);
    if (first >= 0) m_model.lookNear(first, lastRowShown());
}

void CaseTable::keepPlace() {
    m_sliding = true;
    const int row = rowAt(0);
    if (row < 0) return m_place.reset();
    m_place = {m_model.at(row).key, verticalScrollBar()->value() - verticalHeader()->sectionPosition(row)};
}

void CaseTable::restorePlace() {
    updateGeometries();
    const auto row = m_place ? m_model.rowOf(m_place->key) : std::nullopt;
    if (row) verticalScrollBar()->setValue(verticalHeader()->sectionPosition(*row) + m_place->offset);
    m_sliding = false;
}

}  // namespace redress
