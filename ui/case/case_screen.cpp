// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_screen.h"

#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "core/casework/event_names.h"
#include "core/store/people.h"
#include "ui/case/case_bands.h"
#include "ui/case/case_header.h"
#include "ui/case/case_record.h"
#include "ui/case/case_rules.h"
#include "ui/case/case_side.h"
#include "ui/case/details_panel.h"
#include "ui/case/event_words.h"
#include "ui/case/promise_prompt.h"
#include "ui/case/target_strip.h"
#include "ui/case/timeline_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/pane_keys.h"
#include "ui/common/side_by_side.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 760;  // below it what stands beside the case stands under it
constexpr int sideWidth = 262;

}  // namespace

CaseScreen::CaseScreen(const Session &session, QWidget *parent)
    : CaseScreen(session, PolicyLibrary::open(), Drafts(), parent) {}

CaseScreen::CaseScreen(const Session &session, PolicyLibrary library, const Drafts &drafts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_library(std::move(library)),
      m_reasons(session, this),
      m_header(new CaseHeader(this)),
      m_nothing(new EmptyState(tr("No case is open"), tr("Choose one in Today or in Cases."), this)),
      m_body(new QWidget(this)),
      m_bands(new CaseBands(m_body)),
      m_strip(new TargetStrip(m_body)),
      m_message(new MessageBar(m_body)),
      m_row(new SideBySide(narrow, m_body)),
      m_paper(new CasePages(session, drafts, m_row)),
      m_side(new CaseSide(session, m_row)) {
    setObjectName(u"caseScreen"_s);
    layOut();
    connectParts();
    std::vector<QWidget *> panes{m_header, m_bands, m_strip, m_message};
    std::ranges::copy(m_paper->panes(), std::back_inserter(panes));
    std::ranges::copy(m_side->panes(), std::back_inserter(panes));
    m_panes = new PaneKeys(this, std::move(panes));
}

CaseScreen::~CaseScreen() = default;

void CaseScreen::layOut() {
    const int margin = Theme::scaled(24);
    m_row->add(m_paper);
    m_row->addBeside(m_side, sideWidth);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(margin, Theme::scaled(12), margin, margin);
    body->setSpacing(Theme::scaled(12));
    body->addWidget(m_bands);
    body->addWidget(m_strip);
    body->addWidget(m_message);
    body->addWidget(m_row, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_nothing, 1);
    page->addWidget(m_body, 1);
    m_body->hide();
}

void CaseScreen::connectParts() {
    connect(m_header, &CaseHeader::backWanted, this, &CaseScreen::backWanted);
    connect(m_header, &CaseHeader::printWanted, this, &CaseScreen::print);
    connect(m_header, &CaseHeader::letterWanted, this, [this] { Q_EMIT letterWanted(reference(), QString()); });
    connect(m_bands, &CaseBands::caseWanted, this, &CaseScreen::caseWanted);
    connect(m_bands, &CaseBands::decisionWanted, this, [this](const QString &alert) {
        begin(events::alertDecided, {{keys::alert, alert}});
    });
    connect(m_bands, &CaseBands::besideWanted, this,
            [this](const Alert &alert) { Q_EMIT besideWanted(reference(), alert); });
    connect(m_message, &MessageBar::chosen, this, [this] { begin(events::promiseMade); });
    connect(&m_session.reg, &Register::changed, this, &CaseScreen::refresh);
    connectTargets();
    connectSteps();
}

void CaseScreen::connectTargets() {
    connect(m_strip, &TargetStrip::whyWanted, this, &CaseScreen::showWhy);
    connect(m_strip, &TargetStrip::doneWanted, this, &CaseScreen::beginToEnd);
    connect(m_strip, &TargetStrip::comparisonWhyWanted, this,
            [this](const TargetId &target) { m_reasons.showOther(*m_file, *m_other, target); });
    connect(m_strip, &TargetStrip::differencesWanted, this, [this] { m_reasons.showDifferences(*m_file, *m_other); });
}

void CaseScreen::connectSteps() {
    connect(m_side, &CaseSide::caseWanted, this, &CaseScreen::caseWanted);
    connect(m_side, &CaseSide::letterWanted, this,
            [this](const QString &letter) { Q_EMIT letterWanted(reference(), letter); });
    connect(m_side, &CaseSide::actionWanted, this, [this](const EventName &event) { begin(event); });
    connect(m_paper, &CasePages::actionWanted, this, &CaseScreen::begin);
    connect(m_paper, &CasePages::personWanted, this, [this] { Q_EMIT personWanted(reference()); });
    connect(&m_paper->timeline().composer(), &Composer::recorded, this, [this](const Recorded &recorded) {
        m_message->clear();
        m_paper->timeline().reveal(recorded.sequence);
        askWhatWasPromised(recorded.sequence);
    });
}

void CaseScreen::setAskForPrinter(AskForPrinter ask) {
    m_reasons.setAskForPrinter(ask);
    m_ask = std::move(ask);
}

void CaseScreen::turnTo(Part part) {
    m_paper->turnTo(part);
}

CaseRef CaseScreen::reference() const {
    return m_file ? m_file->subject.reference : CaseRef();
}

void CaseScreen::open(const CaseRef &reference) {
    m_message->clear();
    turnTo(Part::Timeline);
    if (reference != this->reference()) m_side->scrollToTop();
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

void CaseScreen::askWhatWasPromised(int sequence) {
    const auto recorded = std::ranges::find(m_file->timeline, sequence, &Event::sequence);
    if (recorded == m_file->timeline.end()) return;
    const auto prompt = promisePromptAfter(recorded->name, *m_file, m_session.reg.choicesFor(*m_file));
    if (!prompt.words.isEmpty()) m_message->say(MessageBar::Kind::Note, prompt.words, prompt.action);
}

void CaseScreen::showFile() {
    const auto choices = m_session.reg.choicesFor(*m_file);
    const Rules rules = rulesFor(*m_file, m_session.reg);
    const auto known = person();
    m_header->display(*m_file);
    m_bands->display(*m_file, known, rules);
    m_strip->display(*m_file, m_session.reg.calendars().of(m_file->subject.division), m_session.reg.now(),
                     m_other.get());
    m_paper->display(*m_file, choices, rules);
    m_paper->details().setPersonName(known ? known->name : QString());
    m_side->display(*m_file, choices, rules, m_other.get());
    m_nothing->hide();
    m_body->show();
    m_panes->orderTabs();
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

void CaseScreen::showWhy(const TargetId &target) {
    if (m_file) m_reasons.show(*m_file, m_other.get(), target);
}

void CaseScreen::print() {
    if (!m_file) return;
    const QString organisation = m_session.reg.organisation().name;
    const auto record = caseRecord(*m_file, organisation, m_session.reg.clock().today());
    printOnPaper(*record, titleOfRecord(*m_file), m_ask, this);
}

}  // namespace redress
