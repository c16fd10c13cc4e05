// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_screen.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/ways.h"
#include "core/store/people.h"
#include "ui/case/alert_band.h"
#include "ui/case/case_header.h"
#include "ui/case/case_pages.h"
#include "ui/case/case_record.h"
#include "ui/case/case_rules.h"
#include "ui/case/commonality_note.h"
#include "ui/case/comparison.h"
#include "ui/case/contact_band.h"
#include "ui/case/customer_panel.h"
#include "ui/case/details_panel.h"
#include "ui/case/differences_dialog.h"
#include "ui/case/event_words.h"
#include "ui/case/learnt_panel.h"
#include "ui/case/target_strip.h"
#include "ui/case/timeline_panel.h"
#include "ui/case/ways_panel.h"
#include "ui/case/what_next_panel.h"
#include "ui/case/why_dialog.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCasesAlike = 6;

}  // namespace

CaseScreen::CaseScreen(const Session &session, QWidget *parent)
    : CaseScreen(session, PolicyLibrary::open(), Drafts(), parent) {}

CaseScreen::CaseScreen(const Session &session, PolicyLibrary library, const Drafts &drafts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_library(std::move(library)),
      m_header(new CaseHeader(this)),
      m_band(new ContactBand(this)),
      m_alerts(new AlertBand(AlertWords::shipped(), this)),
      m_message(new MessageBar(this)),
      m_nothing(new EmptyState(tr("No case is open"), tr("Choose one in Today or in Cases."), this)),
      m_body(new QWidget(this)),
      m_strip(new TargetStrip(this)),
      m_paper(new CasePages(session, drafts, m_body)),
      m_next(new WhatNextPanel(this)),
      m_ways(new WaysPanel(this)),
      m_learnt(new LearntPanel(this)),
      m_alike(new CommonalityNote(session, this)),
      m_customer(new CustomerPanel(this)) {
    setObjectName(u"caseScreen"_s);
    layOut();
    connectParts();
}

CaseScreen::~CaseScreen() = default;

void CaseScreen::layOut() {
    const int margin = Theme::scaled(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(20));
    row->addWidget(m_paper, 1);
    m_side = buildSide();
    row->addWidget(m_side);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(margin, Theme::scaled(12), margin, margin);
    body->setSpacing(Theme::scaled(12));
    body->addWidget(m_band);
    body->addWidget(m_alerts);
    body->addWidget(m_strip);
    body->addWidget(m_message);
    body->addLayout(row, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_nothing, 1);
    page->addWidget(m_body, 1);
    m_body->hide();
}

void CaseScreen::turnTo(Part part) {
    m_paper->turnTo(part);
}

QScrollArea *CaseScreen::buildSide() {
    auto *side = new QWidget(m_body);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, Theme::scaled(8), Theme::scaled(4), 0);
    column->setSpacing(Theme::scaled(18));
    column->addWidget(m_next);
    column->addWidget(m_ways);
    column->addWidget(m_customer);
    column->addWidget(m_learnt);
    column->addWidget(m_alike);
    column->addStretch();
    auto *scroll = new QScrollArea(m_body);
    scroll->setObjectName(u"caseSide"_s);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(Theme::scaled(262));
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    return scroll;
}

void CaseScreen::connectParts() {
    connect(m_header, &CaseHeader::printWanted, this, &CaseScreen::print);
    connect(m_header, &CaseHeader::letterWanted, this, [this] { Q_EMIT letterWanted(reference(), QString()); });
    connect(m_next, &WhatNextPanel::letterWanted, this,
            [this](const QString &letter) { Q_EMIT letterWanted(reference(), letter); });
    connect(m_next, &WhatNextPanel::actionWanted, this, [this](const EventName &event) { begin(event); });
    connect(m_paper, &CasePages::actionWanted, this, &CaseScreen::begin);
    connect(m_band, &ContactBand::caseWanted, this, &CaseScreen::caseWanted);
    connect(m_alerts, &AlertBand::decisionWanted, this, [this](const QString &alert) {
        begin(events::alertDecided, {{keys::alert, alert}});
    });
    connect(m_alerts, &AlertBand::caseWantedFor, this,
            [this](const Alert &alert) { Q_EMIT besideWanted(reference(), alert); });
    connect(m_paper, &CasePages::personWanted, this, [this] { Q_EMIT personWanted(reference()); });
    connect(m_strip, &TargetStrip::differencesWanted, this, &CaseScreen::showDifferences);
    connect(m_strip, &TargetStrip::doneWanted, this, &CaseScreen::beginToEnd);
    connect(m_customer, &CustomerPanel::caseWanted, this, &CaseScreen::caseWanted);
    connect(m_strip, &TargetStrip::whyWanted, this, &CaseScreen::showWhy);
    connect(m_strip, &TargetStrip::comparisonWhyWanted, this, &CaseScreen::showComparison);
    connect(&m_paper->timeline().composer(), &Composer::recorded, this, [this](const Recorded &recorded) {
        m_message->clear();
        m_paper->timeline().reveal(recorded.sequence);
    });
    connect(&m_session.reg, &Register::changed, this, &CaseScreen::refresh);
}

CaseRef CaseScreen::reference() const {
    return m_file ? m_file->subject.reference : CaseRef();
}

void CaseScreen::open(const CaseRef &reference) {
    m_message->clear();
    turnTo(Part::Timeline);
    if (reference != this->reference()) m_side->verticalScrollBar()->setValue(0);
    read(reference);
    m_paper->timeline().composer().takeFocus();
}

void CaseScreen::read(const CaseRef &reference) {
    auto file = m_session.reg.caseFile(reference);
    if (!file) {
        m_message->say(file.error());
        if (!m_file) m_nothing->setWords(tr("This case cannot be opened"), file.error().message);
        return;
    }
    m_file = std::move(*file);
    m_other = m_library.find(m_file->policy->comparedWith).value_or(nullptr);
    showFile();
}

// While another screen is shown nothing is read; what has changed meanwhile is read when this one is shown again.
void CaseScreen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void CaseScreen::refresh() {
    if (!m_file || !isVisible()) return;
    const int before = m_file->subject.sequence;
    read(reference());
    if (m_file->subject.sequence == before) return;
    m_paper->timeline().markSince(before);
    sayWhoElse(before);
}

void CaseScreen::sayWhoElse(int sequenceBefore) {
    const auto isTheirs = [&](const Event &event) {
        return event.sequence > sequenceBefore && event.by != m_session.user;
    };
    const auto theirs = std::ranges::find_if(m_file->timeline, isTheirs);
    if (theirs == m_file->timeline.end()) return;
    m_message->say(MessageBar::Kind::Note,
                   tr("%1 has just recorded “%2” on this case. What you are typing is still here.")
                       .arg(theirs->by, labelOf(*theirs, *m_file)));
}

void CaseScreen::showFile() {
    const auto choices = m_session.reg.choicesFor(*m_file);
    const CaseDetails &details = m_file->subject.details;
    const QDate today = m_session.reg.clock().today();
    m_header->display(*m_file);
    m_strip->display(*m_file, calendar(), m_session.reg.now(), m_other.get());
    const Rules rules = rulesFor(*m_file, m_session.reg);
    m_paper->display(*m_file, choices, rules);
    m_next->display(*m_file, choices);
    m_ways->display(waysOpen(m_file->subject, rules, m_other.get()), today);
    m_learnt->display(*m_file);
    m_alike->display(*m_file);
    showPeople();
    m_customer->display(*m_file,
                        m_session.reg.cases()
                            .alike(details.complainant, details.address, mostCasesAlike)
                            .value_or(std::vector<CaseRow>()),
                        today);
    m_nothing->hide();
    m_body->show();
}

void CaseScreen::showPeople() {
    const auto known = person();
    m_alerts->display(undecidedAlerts(m_file->subject, m_file->timeline, m_alerts->words()),
                      AlertBand::Offers::Decision);
    m_band->display(contactFacts(*m_file, known, rulesFor(*m_file, m_session.reg)));
    m_paper->details().setPersonName(known ? known->name : QString());
}

std::optional<Person> CaseScreen::person() const {
    const PersonId &id = m_file->subject.details.person;
    if (id.isEmpty()) return {};
    const auto found = m_session.reg.people().resolve(id);
    return found ? std::optional(*found) : std::nullopt;
}

void CaseScreen::begin(const EventName &event, const QJsonObject &known) {
    if (!m_file) return;
    turnTo(Part::Timeline);
    m_paper->timeline().composer().begin(event, known);
}

void CaseScreen::beginToEnd(const TargetId &undertaking) {
    const auto kind = Undertaking::kindOf(undertaking);
    if (!kind) return;
    const QString key = Undertaking::keyOf(*kind);
    const QString number = undertaking.text().section(u'-', 1);
    begin(Undertaking::endedBy(*kind), key.isEmpty() ? QJsonObject() : QJsonObject{{key, number}});
}

const WorkingCalendar &CaseScreen::calendar() const {
    return m_session.reg.calendars().of(m_file->subject.division);
}

QString CaseScreen::comparisonFor(const TargetId &target) const {
    if (!m_other) return {};
    const Comparison comparison(*m_other, *m_file, calendar(), m_session.reg.now());
    return comparison.sentence(comparison.of(target));
}

void CaseScreen::showWhy(const TargetId &target) {
    if (!m_file) return;
    const auto explanation =
        explain(*m_file->policy, m_file->procedure(), calendar(), m_file->subject.facts, target, m_session.reg.now());
    if (explanation) showExplanation(*explanation, *m_file->policy, comparisonFor(target));
}

void CaseScreen::showComparison(const TargetId &target) {
    const Comparison comparison(*m_other, *m_file, calendar(), m_session.reg.now());
    if (const auto explanation = comparison.of(target)) showExplanation(*explanation, *m_other, {});
}

void CaseScreen::showDifferences() {
    if (!m_file || !m_other) return;
    const auto differences = Comparison(*m_other, *m_file, calendar(), m_session.reg.now()).differences();
    auto *dialog = new DifferencesDialog(differences, *m_file->policy, *m_other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CaseScreen::showExplanation(const Explanation &explanation, const Policy &policy, const QString &comparison) {
    auto *dialog = new WhyDialog(explanation, policy, comparison, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAskForPrinter(m_ask);
    dialog->open();
}

void CaseScreen::print() {
    if (!m_file) return;
    const QString organisation = m_session.reg.organisation().name;
    const auto record = caseRecord(*m_file, organisation, m_session.reg.clock().today());
    printOnPaper(*record, titleOfRecord(*m_file), m_ask, this);
}

}  // namespace redress
