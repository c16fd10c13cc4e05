// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learning_screen.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <chrono>

#include "core/store/matters.h"
#include "core/store/staff_reading.h"
#include "ui/common/background.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/theme.h"
#include "ui/learning/busy_note.h"
#include "ui/learning/causes_card.h"
#include "ui/learning/hot_spots_card.h"
#include "ui/learning/improvement_board.h"
#include "ui/learning/quality_card.h"
#include "ui/learning/said_card.h"
#include "ui/learning/sample_card.h"
#include "ui/learning/staff_dialog.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto beforeBusy = 300ms;  // what was read last stays until reading has taken so long
constexpr int narrow = 860;         // below it the cards stand one under the other, at the design's size

}  // namespace

LearningScreen::LearningScreen(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_message(new MessageBar(this)),
      m_middle(new QStackedWidget(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_busy(new BusyNote(tr("Looking at what was learned…"), this)),
      m_causes(new CausesCard(this)),
      m_hotSpots(new HotSpotsCard(this)),
      m_board(new ImprovementBoard(session, this)),
      m_said(new SaidCard(this)),
      m_sample(new SampleCard(session, this)),
      m_quality(new QualityCard(this)),
      m_page(buildPage()),
      m_patience(new QTimer(this)),
      m_reading(session.reg),
      m_search(session.reg) {
    setObjectName(u"learningScreen"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(beforeBusy);
    for (QWidget *each : std::initializer_list<QWidget *>{m_page, m_empty, m_busy}) m_middle->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_message);
    column->addWidget(m_middle, 1);
    wire();
}

QWidget *LearningScreen::buildHeader() {
    auto *header = new PageHeader(tr("Learning"), this);
    auto *propose = new QPushButton(icon(Icon::Plus, Theme::Role::AccentInk), tr("&Propose an improvement"), this);
    propose->setObjectName(u"proposeImprovement"_s);
    propose->setEnabled(!m_session.reg.isReadOnly());
    setLook(propose, Look::Primary);
    connect(propose, &QPushButton::clicked, m_board, &ImprovementBoard::propose);
    auto *staff = new QPushButton(tr("&Staff named…"), this);
    staff->setObjectName(u"showStaff"_s);
    staff->setToolTip(tr("Which staff were named in complaints, for performance reviews"));
    connect(staff, &QPushButton::clicked, this, &LearningScreen::showStaff);
    header->addAction(staff);
    header->addAction(propose);
    return header;
}

QWidget *LearningScreen::buildPage() {
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    const int side = Theme::scaled(24);
    column->setContentsMargins(side, Theme::scaled(20), side, side);
    column->setSpacing(Theme::scaled(16));
    const auto row = [&](std::initializer_list<QWidget *> cards) {
        auto *layout = new QBoxLayout(QBoxLayout::LeftToRight);
        layout->setSpacing(Theme::scaled(16));
        for (QWidget *card : cards) layout->addWidget(card, 1);
        column->addLayout(layout);
        return layout;
    };
    m_top = row({m_causes, m_hotSpots});
    auto *improvements = new SectionCard(
        tr("Improvements"),
        tr("What is made better because of complaints. Enter opens a card; its menu moves it on to the next column."),
        page);
    improvements->column()->addWidget(m_board);
    column->addWidget(improvements);
    m_foot = row({m_said, m_sample, m_quality});
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    return scroll;
}

void LearningScreen::wire() {
    connect(m_patience, &QTimer::timeout, this, [this] { m_middle->setCurrentWidget(m_busy); });
    connect(m_busy, &BusyNote::cancelled, this, &LearningScreen::stop);
    connect(m_empty, &EmptyState::chosen, this, &LearningScreen::readAgain);
    connect(m_causes, &CausesCard::causeChosen, this, &LearningScreen::showCasesOf);
    connect(m_hotSpots, &HotSpotsCard::casesChosen, this, &LearningScreen::showCases);
    connect(m_board, &ImprovementBoard::caseWanted, this, &LearningScreen::caseWanted);
    connect(m_sample, &SampleCard::said, m_message,
            qOverload<MessageBar::Kind, const QString &, const QString &>(&MessageBar::say));
    const auto changed = [this] {
        m_stale = true;
        if (isVisible()) readAgain();
    };
    connect(&m_session.reg, &Register::changed, this, changed);
    connect(&m_session.reg, &Register::organisationChanged, this, changed);
    connect(&m_session.reg.matters(), &Matters::recorded, this, changed);
}

void LearningScreen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_stale) readAgain();
}

void LearningScreen::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const auto direction = width() < Theme::scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_top->setDirection(direction);
    m_foot->setDirection(direction);
}

void LearningScreen::readAgain() {
    m_stale = false;
    m_patience->start();
    m_reading.ask([](Register &own, const Progress &progress) { return readLearningView(own, progress); },
                  [this](const Result<LearningView> &view) { take(view); });
}

void LearningScreen::take(const Result<LearningView> &view) {
    m_patience->stop();
    if (!view) {
        m_empty->setWords(tr("This could not be read"), view.error().message);
        m_empty->offer(tr("Try again"));
        return m_middle->setCurrentWidget(m_empty);
    }
    m_days = view->picture.days;
    m_causes->show(view->picture);
    m_hotSpots->show(view->picture);
    m_board->show(view->improvements);
    m_said->show(view->improvements);
    m_quality->show(view->picture);
    if (view->isEmpty()) {
        m_empty->setWords(
            tr("Nothing was learned yet"),
            tr("When the cause of a complaint is found, or somebody proposes an improvement, it shows here."));
        m_empty->offer(tr("Look again"));
    }
    m_middle->setCurrentWidget(view->isEmpty() ? static_cast<QWidget *>(m_empty) : m_page);
    Q_EMIT shown();
}

void LearningScreen::stop() {
    m_reading.cancel();
    m_patience->stop();
    m_stale = true;
    m_empty->setWords(tr("This was stopped"), tr("Look again when you have a moment."));
    m_empty->offer(tr("Look again"));
    m_middle->setCurrentWidget(m_empty);
}

void LearningScreen::showStaff() {
    using Named = std::vector<NamedStaff>;
    const auto work =
        runInBackground<Named>(m_session.reg, [days = m_days, user = m_session.user](Register &own, const Progress &) {
            return readNamedStaff(own, days, user);
        });
    onAnswer(work, this, [this](const Result<Named> &named) {
        if (!named) return m_message->say(named.error());
        auto *dialog = new StaffDialog(*named, m_session.user, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void LearningScreen::showCasesOf(const CauseId &cause) {
    m_search.ask([cause, days = m_days](Register &own, const Progress &) { return casesOfCause(own, cause, days); },
                 [this](const Result<std::vector<qint64>> &cases) {
                     if (!cases) return m_message->say(cases.error());
                     showCases(*cases);
                 });
}

void LearningScreen::showCases(const std::vector<qint64> &cases) {
    if (cases.empty())
        return m_message->say(MessageBar::Kind::Note, tr("None of these cases was received in the last year."));
    CaseFilter filter;
    filter.only = cases;
    Q_EMIT casesWanted(filter);
}

}  // namespace redress
