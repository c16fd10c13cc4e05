// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_screen.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/cases/case_columns_menu.h"
#include "ui/cases/case_filter_bar.h"
#include "ui/cases/case_list_card.h"
#include "ui/cases/case_preview.h"
#include "ui/cases/case_table.h"
#include "ui/cases/cases_header.h"
#include "ui/cases/chosen_bar.h"
#include "ui/cases/chosen_cases.h"
#include "ui/cases/preview_splitter.h"
#include "ui/cases/saved_views.h"
#include "ui/cases/search_field.h"
#include "ui/common/message_bar.h"
#include "ui/people/people_dialog.h"

namespace redress {

using namespace Qt::StringLiterals;

CasesScreen::CasesScreen(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(session.reg),
      m_model(m_source),
      m_tally(session.reg),
      m_header(new CasesHeader(this)),
      m_search(&m_header->search()),
      m_filters(new CaseFilterBar(session.reg, this)),
      m_total(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_list(new CaseListCard(m_model, this)),
      m_table(&m_list->table()),
      m_preview(new CasePreview(session.reg, this)),
      m_chosen(new ChosenCases(session, m_table->chosen(), m_model, *m_messages, this)),
      m_chosenBar(new ChosenBar({m_chosen->assignAction(), m_chosen->exportAction(), m_chosen->copyAction()}, this)),
      m_splitter(new PreviewSplitter(m_list, m_preview, this)) {
    layOut();
    connectParts();
    connectTable();
}

CasesScreen::~CasesScreen() {
    // The table's own parts look at the model as they go: they go first.
    delete m_splitter;
}

void CasesScreen::show(const CaseFilter &filter, const QString &from) {
    m_search->setSearch(filter.search);
    showView({filter, m_model.view().sort}, from);
}

void CasesScreen::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CasesScreen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (!m_read) showView({m_filters->filter(), m_model.view().sort});
    m_splitter->restore();
}

void CasesScreen::layOut() {
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Theme::scaled(24), Theme::scaled(20), Theme::scaled(24), Theme::scaled(24));
    body->setSpacing(Theme::scaled(12));
    body->addWidget(filterRow());
    body->addWidget(m_messages);
    body->addWidget(m_chosenBar);
    body->addWidget(m_splitter, 1);
    page->addLayout(body, 1);
}

QWidget *CasesScreen::filterRow() {
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::scaled(8));
    setLook(m_total, Look::Quiet);
    m_total->setObjectName(u"caseTotal"_s);
    auto *columns = iconButton(Icon::Columns, tr("Columns and order"));
    columns->setObjectName(u"columnsButton"_s);
    columns->setMenu(&m_table->columnsMenu());
    m_previewButton = iconButton(Icon::Preview, tr("Preview (F9)"));
    m_previewButton->setObjectName(u"previewButton"_s);
    m_previewButton->setCheckable(true);
    line->addWidget(m_filters, 1, Qt::AlignTop);
    line->addWidget(m_total);
    line->addWidget(columns);
    line->addWidget(m_previewButton);
    return row;
}

QPushButton *CasesScreen::iconButton(Icon name, const QString &words) {
    auto *button = new QPushButton(this);
    setLook(button, Look::Link);
    button->setIcon(icon(name));
    button->setAccessibleName(words);
    button->setToolTip(words);
    return button;
}

void CasesScreen::connectParts() {
    new QShortcut(QKeySequence::Find, this, this, &CasesScreen::focusSearch);
    connect(m_header, &CasesHeader::peopleWanted, this, &CasesScreen::lookForPeople);
    connect(m_header, &CasesHeader::exportWanted, m_chosen, &ChosenCases::exportAll);
    connect(m_header, &CasesHeader::newCaseWanted, this, &CasesScreen::newCaseWanted);
    connect(m_search, &SearchField::searched, this, &CasesScreen::search);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filters, &CaseFilterBar::filterChosen, this, [this](const CaseFilter &filter) {
        showView({filter, m_model.view().sort}, m_filters->from());
    });
    connect(m_filters, &CaseFilterBar::saveWanted, this, &CasesScreen::saveView);
    connect(m_filters, &CaseFilterBar::viewWanted, this, &CasesScreen::showSavedView);
    connect(&m_tally, &CaseTally::counted, this, &CasesScreen::showTotals);
    connect(&m_model, &CaseListModel::failed, m_messages, qOverload<const Fault &>(&MessageBar::say));
    connect(m_list, &CaseListCard::remedyWanted, this, &CasesScreen::remedy);
    connect(m_preview, &CasePreview::openWanted, this, &CasesScreen::caseWanted);
    connect(m_previewButton, &QPushButton::clicked, m_splitter, &PreviewSplitter::setPreviewShown);
    connect(m_splitter, &PreviewSplitter::previewShown, m_previewButton, &QPushButton::setChecked);
    auto *toggle = new QAction(tr("Preview"), this);
    toggle->setShortcut(Qt::Key_F9);
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(toggle);
    connect(toggle, &QAction::triggered, m_previewButton, &QPushButton::click);
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(readAgainMs);
    connect(&m_readAgain, &QTimer::timeout, this, &CasesScreen::readAgain);
    connect(&m_session.reg, &Register::changed, &m_readAgain, qOverload<>(&QTimer::start));
}

void CasesScreen::connectTable() {
    CaseSelection &chosen = m_table->chosen();
    connect(m_table, &CaseTable::caseWanted, this, &CasesScreen::caseWanted);
    connect(m_table, &CaseTable::typed, m_search, &SearchField::typeOn);
    connect(m_table, &CaseTable::allWanted, m_chosen, &ChosenCases::chooseAll);
    connect(&chosen, &CaseSelection::currentCaseChanged, this,
            [this, &chosen] { m_preview->setCase(chosen.current() ? chosen.current()->reference : CaseRef()); });
    connect(&chosen, &CaseSelection::chosenChanged, this, [this, &chosen] { m_chosenBar->setCount(chosen.count()); });
    connect(m_chosenBar, &ChosenBar::noneWanted, &chosen, [&chosen] { chosen.choose({}); });
    m_table->addActions({m_chosen->assignAction(), m_chosen->copyAction(), m_chosen->exportAction()});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CasesScreen::showContextMenu);
}

void CasesScreen::showView(const CaseView &view, const QString &from) {
    m_read = true;
    m_filters->setFilter(view.filter, from);
    m_table->setMarks(SearchMarks(view.filter.search));
    // What a search finds comes newest first, whatever the columns say.
    m_table->horizontalHeader()->setSectionsClickable(view.filter.search.isEmpty());
    m_model.show(view);
    m_table->scrollToTop();
    m_tally.count(view.filter);
}

void CasesScreen::search(const QString &words) {
    CaseView view = m_model.view();
    view.filter = m_filters->filter();
    view.filter.search = words;
    showView(view, m_filters->from());
}

void CasesScreen::showTotals(const CaseTotals &totals) {
    m_total->setText(totals.words());
    const bool searching = !m_model.view().filter.search.isEmpty();
    m_total->setToolTip(searching ? tr("What a search finds is shown newest first.") : QString());
}

void CasesScreen::readAgain() {
    if (!m_read) return;
    m_model.readAgain();
    m_tally.count(m_model.view().filter);
    m_preview->readAgain();
}

void CasesScreen::lookForPeople() {
    auto *dialog = new PeopleDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeopleDialog::caseWanted, this, &CasesScreen::caseWanted);
    dialog->open();
}

void CasesScreen::saveView() {
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveViewDialog"_s);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("What is this view to be called?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString name = typed.trimmed().left(60);
        if (name.isEmpty()) return;
        SavedViews().save(name, m_model.view());
        m_filters->setFilter(m_model.view().filter, m_filters->from());
        m_messages->say(MessageBar::Kind::Done, tr("The view “%1” is saved. It stands under Views.").arg(name));
    });
    dialog->open();
}

void CasesScreen::showSavedView(const QString &name) {
    const CaseView view = SavedViews().view(name);
    m_search->setSearch(view.filter.search);
    showView({view.filter, m_model.view().sort});
    m_table->sortBy(view.sort);
}

void CasesScreen::remedy(CaseEmptiness::Remedy wanted) {
    if (wanted == CaseEmptiness::Remedy::NewCase) return Q_EMIT newCaseWanted();
    if (wanted == CaseEmptiness::Remedy::SearchAll) return searchAll();
    m_search->setSearch({});
    if (wanted == CaseEmptiness::Remedy::ClearSearch) return search({});
    showView({CaseFilterBar::usual(), m_model.view().sort});
}

void CasesScreen::searchAll() {
    CaseFilter all;
    all.search = m_model.view().filter.search;
    showView({all, m_model.view().sort});
    m_table->setFocus(Qt::OtherFocusReason);
}

void CasesScreen::showContextMenu(const QPoint &at) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &current = m_table->chosen().current();
    QAction *open = menu->addAction(tr("&Open case"));
    open->setEnabled(current.has_value());
    connect(open, &QAction::triggered, this, [this, current] { Q_EMIT caseWanted(current->reference); });
    menu->addSeparator();
    menu->addActions(m_table->actions());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

}  // namespace redress
