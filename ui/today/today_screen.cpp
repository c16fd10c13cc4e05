// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include <QLabel>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "core/matters/matter_events.h"
#include "ui/common/dates.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/search_box.h"
#include "ui/duties/duties_dialog.h"
#include "ui/today/load_chart.h"
#include "ui/today/number_tile.h"
#include "ui/today/officer_button.h"
#include "ui/today/today_list.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int mostOfEachGroup = 200;
constexpr auto gathering = 60ms;

CaseFilter openCases(const QString &officer) {
    CaseFilter filter;
    filter.status = CaseFilter::Status::Open;
    filter.officer = officer;
    return filter;
}

}  // namespace

TodayScreen::TodayScreen(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_header(new PageHeader({}, this)),
      m_officer(new OfficerButton(session, this)),
      m_search(new SearchBox(tr("Search cases"), this)),
      m_message(new MessageBar(this)),
      m_load(new LoadChart(this)),
      m_model(new TodayModel(this)),
      m_list(new TodayList(*m_model, this)),
      m_empty(new EmptyState({}, {}, this)),
      m_soon(new QTimer(this)) {
    setObjectName(u"todayScreen"_s);
    m_list->setObjectName(u"todayList"_s);
    buildHeader();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(20), Theme::scaled(24), Theme::scaled(20));
    column->setSpacing(Theme::scaled(18));
    column->addWidget(m_message);
    column->addWidget(buildTiles());
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_header);
    whole->addLayout(column, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(gathering);
    connect(m_soon, &QTimer::timeout, this, &TodayScreen::refresh);
    const auto refreshSoon = [this] { m_soon->start(); };
    connect(&session.reg, &Register::changed, this, refreshSoon);
    connect(&session.reg, &Register::organisationChanged, this, refreshSoon);
    connect(m_officer, &OfficerButton::officerChosen, this, &TodayScreen::refresh);
    connect(m_message, &MessageBar::chosen, this, &TodayScreen::refresh);
    connect(m_empty, &EmptyState::chosen, this, &TodayScreen::newCaseWanted);
    connect(m_list, &TodayList::opened, this, &TodayScreen::open);
    connect(m_list, &TodayList::actionChosen, this, &TodayScreen::act);
    refresh();
}

void TodayScreen::buildHeader() {
    m_search->setKeys(tr("Ctrl K", "the keys that lead to the search"));
    m_search->setObjectName(u"todaySearch"_s);
    new QShortcut(QKeySequence::Find, this, this, &TodayScreen::focusSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        CaseFilter filter;
        filter.search = m_search->text();
        m_search->clear();
        Q_EMIT casesWanted(filter);
    });
    auto *newCase = new QPushButton(tr("New case"), this);
    newCase->setObjectName(u"newCaseButton"_s);
    newCase->setToolTip(tr("Ctrl+N"));
    setLook(newCase, Look::Primary);
    connect(newCase, &QPushButton::clicked, this, &TodayScreen::newCaseWanted);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_officer, m_search, dutiesButton(), newCase})
        m_header->addAction(widget);
}

QPushButton *TodayScreen::dutiesButton() {
    auto *button = new QPushButton(tr("Duties…"), this);
    button->setObjectName(u"dutiesButton"_s);
    button->setToolTip(tr("What the policy asks of the organisation itself"));
    connect(button, &QPushButton::clicked, this, [this] {
        auto *dialog = new DutiesDialog(m_session, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DutiesDialog::reportWanted, this, &TodayScreen::reportWanted);
        dialog->open();
    });
    return button;
}

NumberTile *TodayScreen::addTile(const QString &counts, Theme::Role ink, std::optional<TargetState> group) {
    auto *tile = new NumberTile(counts, ink, this);
    if (!group) return tile;
    tile->setCheckable(true);
    connect(tile, &QPushButton::clicked, this, [this, group](bool on) { showGroup(on ? group : std::nullopt); });
    return tile;
}

QWidget *TodayScreen::buildTiles() {
    m_overdue = addTile(tr("overdue"), Theme::Role::Overdue, TargetState::Overdue);
    m_dueToday = addTile(tr("due today"), Theme::Role::DueToday, TargetState::DueToday);
    m_approaching = addTile(tr("approaching"), Theme::Role::Approaching, TargetState::Approaching);
    m_open = addTile(tr("open cases"), Theme::Role::Ink, std::nullopt);
    m_overdue->setObjectName(u"overdueTile"_s);
    m_dueToday->setObjectName(u"dueTodayTile"_s);
    m_approaching->setObjectName(u"approachingTile"_s);
    m_open->setObjectName(u"openTile"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT casesWanted(openCases(m_officer->officer())); });
    auto *caption = new QLabel(tr("targets due on\neach of the next\nten working days"), this);
    setLook(caption, Look::Quiet);
    caption->setFont(Theme::font(Theme::Text::Small));
    auto *tiles = new QWidget(this);
    tiles->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new FlowLayout(tiles);
    row->setSpacing(Theme::scaled(12));
    row->setUpright(FlowLayout::Upright::Filled);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_overdue, m_dueToday, m_approaching, m_open, m_load, caption})
        row->addWidget(each);
    row->setGrowing(m_load);
    return tiles;
}

void TodayScreen::showOwn() {
    m_officer->choose(m_session.user);
}

void TodayScreen::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TodayScreen::refresh() {
    m_soon->stop();
    const auto worklist = readWorklist(m_session.reg, m_officer->officer(), mostOfEachGroup);
    if (!worklist) return m_message->say(MessageBar::Kind::Problem, worklist.error().message, tr("Try again"));
    m_message->clear();
    showWorklist(*worklist);
}

void TodayScreen::showWorklist(const Worklist &worklist) {
    const QDate today = m_session.reg.clock().today();
    const QModelIndex current = m_list->currentIndex();
    const DueItem chosen = current.isValid() ? m_model->at(current).item : DueItem();
    m_header->setTitle(dates::inFull(today));
    m_overdue->setNumber(worklist.counts.overdue);
    m_dueToday->setNumber(worklist.counts.dueToday);
    m_approaching->setNumber(worklist.counts.approaching);
    m_open->setNumber(worklist.openCases);
    m_load->setLoad(worklist.load, today);
    m_model->show(worklist, *m_session.reg.policy(), today);
    showEmptiness(worklist);
    selectAgain(chosen.reference, chosen.target);
}

void TodayScreen::showGroup(std::optional<TargetState> group) {
    m_model->showOnly(group);
    m_overdue->setChecked(group == TargetState::Overdue);
    m_dueToday->setChecked(group == TargetState::DueToday);
    m_approaching->setChecked(group == TargetState::Approaching);
    refresh();
}

void TodayScreen::showEmptiness(const Worklist &worklist) {
    m_list->setVisible(m_model->rowCount() > 0);
    const bool empty = worklist.isEmpty() || m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty) return;
    if (worklist.openCases == 0 && m_officer->officer().isEmpty()) {
        m_empty->setWords(tr("No open cases"),
                          tr("Log the first one, or import the register you keep now under Settings."));
        return m_empty->offer(tr("New case"));
    }
    if (!worklist.isEmpty())
        return m_empty->setWords(tr("Nothing in this group"), tr("Press its number again to see everything."));
    m_empty->setWords(tr("Nothing is due today"), worklist.next.empty()
                                                      ? tr("No target is running. Enjoy the quiet.")
                                                      : tr("Every target is on time. This is what comes next."));
}

void TodayScreen::selectAgain(const CaseRef &reference, const TargetId &target) {
    QModelIndex index = m_model->find(reference, target);
    if (!index.isValid()) index = m_model->firstToDo();
    if (index.isValid()) m_list->setCurrentIndex(index);
}

void TodayScreen::open(const QModelIndex &index) {
    const TodayRow &row = m_model->at(index);
    if (row.item.isMatter()) return openMatterOf(row.item);
    if (row.kind == TodayRow::Kind::Target) Q_EMIT caseWanted(row.item.reference);
    if (row.kind != TodayRow::Kind::More) return;
    CaseFilter filter = openCases(m_officer->officer());
    filter.state = row.group;
    Q_EMIT casesWanted(filter);
}

void TodayScreen::act(const QModelIndex &index, int action) {
    const TodayRow &row = m_model->at(index);
    if (action < 0 || action >= int(row.actions.size())) return;
    const NextAction wanted = row.actions[size_t(action)];
    if (wanted.event == events::dutyDelegated) return takeOn(dutyOf(row.item.matter));
    if (row.item.isMatter()) return openMatterOf(row.item);
    const CaseRef reference = row.item.reference;
    if (wanted.letter.isEmpty())
        Q_EMIT actionWanted(reference, wanted.event, wanted.known);
    else
        Q_EMIT letterWanted(reference, wanted.letter);
}

void TodayScreen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_list->isVisible()) m_list->setFocus();
}

}  // namespace redress
