// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letters_screen.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

#include "core/casework/event_names.h"
#include "core/letters/letter_gaps.h"
#include "core/letters/letter_writer.h"
#include "ui/common/file_choice.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/side_by_side.h"
#include "ui/common/theme.h"
#include "ui/letters/case_picker.h"
#include "ui/letters/due_letters_page.h"
#include "ui/letters/letter_choices.h"
#include "ui/letters/letter_panel.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/print_letter.h"
#include "ui/letters/sent_words.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 200;
constexpr int narrow = 900;  // below it the parts of the desk stand one under the other
constexpr int choicesWidth = 240;
constexpr int panelWidth = 336;

}  // namespace

LettersScreen::LettersScreen(const Session &session, QWidget *parent, Drafts drafts, AskForPrinter ask)
    : QWidget(parent), m_session(session), m_desk(session, std::move(drafts)), m_ask(std::move(ask)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(body(), 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connectParts();
}

QWidget *LettersScreen::header() {
    m_header = new PageHeader(tr("Letters"), this);
    m_picker = new CasePicker(m_session, m_header);
    m_caseButtons = new QWidget(m_header);
    auto *row = new QHBoxLayout(m_caseButtons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(12));
    auto *due = new QPushButton(tr("Letters due"), m_caseButtons);
    auto *toCase = new QPushButton(tr("Open the case"), m_caseButtons);
    row->addWidget(due);
    row->addWidget(toCase);
    m_header->addAction(m_caseButtons);
    m_header->addAction(m_picker);
    m_caseButtons->hide();
    connect(due, &QPushButton::clicked, this, &LettersScreen::showDueLetters);
    connect(toCase, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_desk.file()->subject.reference); });
    return m_header;
}

QWidget *LettersScreen::body() {
    auto *body = new QWidget(this);
    m_message = new MessageBar(body);
    m_pages = new QStackedWidget(body);
    m_due = new DueLettersPage(m_session, m_pages);
    m_pages->addWidget(m_due);
    m_pages->addWidget(desk());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(24), Theme::scaled(24), Theme::scaled(24));
    column->setSpacing(Theme::scaled(12));
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    return body;
}

QWidget *LettersScreen::desk() {
    auto *desk = new SideBySide(narrow, m_pages);
    m_choices = new LetterChoices(desk);
    m_preview = new LetterPreview(desk);
    m_panel = new LetterPanel(desk);
    desk->addBeside(m_choices, choicesWidth);
    desk->add(m_preview);
    desk->addBeside(m_panel, panelWidth);
    return desk;
}

void LettersScreen::connectParts() {
    const auto say = [this](const Fault &fault) { m_message->say(fault); };
    connect(&m_desk, &LetterDesk::caseOpened, this, &LettersScreen::showCase);
    connect(&m_desk, &LetterDesk::letterChosen, this, &LettersScreen::showLetter);
    connect(&m_desk, &LetterDesk::letterWritten, this, &LettersScreen::showPage);
    connect(&m_desk, &LetterDesk::rereading, this, &LettersScreen::takeForm);
    connect(&m_desk, &LetterDesk::failed, this, say);
    connect(m_picker, &CasePicker::failed, this, say);
    connect(m_picker, &CasePicker::left, this, &LettersScreen::takeFocus);
    connect(m_due, &DueLettersPage::failed, this, say);
    connect(m_picker, &CasePicker::caseChosen, this, [this](const CaseRef &reference) { open(reference, {}); });
    connect(m_due, &DueLettersPage::letterWanted, this, &LettersScreen::open);
    connect(m_choices, &LetterChoices::letterChosen, this, [this](const QString &letterId) {
        takeForm();
        m_message->clear();
        m_desk.choose(letterId);
    });
    connect(m_panel, &LetterPanel::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_panel, &LetterPanel::changed, m_message, &MessageBar::clearProblem);
    connect(m_panel, &LetterPanel::recordToggled, this, [this] { m_panel->showState(m_desk); });
    connect(&m_pause, &QTimer::timeout, this, &LettersScreen::takeForm);
    connect(m_message, &MessageBar::chosen, this,
            [this] { Q_EMIT actionWanted(m_desk.file()->subject.reference, events::promiseMade, m_promise); });
    connect(m_panel, &LetterPanel::saveWanted, this, &LettersScreen::askWhereToSave);
    connect(m_panel, &LetterPanel::printWanted, this, &LettersScreen::print);
    connect(&m_session.reg, &Register::changed, this, [this] {
        if (isVisible() && m_pages->currentWidget() == m_due) m_due->refresh();
    });
}

void LettersScreen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_pages->currentWidget() == m_due) m_due->refresh();
    // Where the window alone comes back, the focus is where it was.
    if (m_isNew || (!event->spontaneous() && m_pages->currentWidget() == m_due)) takeFocus();
}

void LettersScreen::takeFocus() {
    m_isNew = !isVisible();
    const bool isDue = m_pages->currentWidget() == m_due;
    if (isDue ? m_due->takeFocus() : m_panel->focusFirstEmpty()) return;
    if (isDue)
        m_picker->setFocus();
    else
        m_choices->takeFocus();
}

void LettersScreen::open(const CaseRef &reference, const QString &letterId) {
    takeForm();
    m_message->clear();
    if (const auto opened = m_desk.open(reference, letterId); !opened) return m_message->say(opened.error());
    takeFocus();
}

void LettersScreen::showDueLetters() {
    takeForm();
    m_message->clear();
    m_header->setAside({});
    m_caseButtons->hide();
    m_pages->setCurrentWidget(m_due);
    m_due->refresh();
    takeFocus();
}

void LettersScreen::showCase() {
    const CaseFile &file = *m_desk.file();
    const Stage *stage = file.procedure().stage(file.subject.stage());
    const QString stageName = stage ? stage->name : file.procedure().name;
    m_header->setAside(
        tr("%1 · %2 · %3").arg(file.subject.reference.text(), file.subject.details.complainant, stageName));
    m_choices->showCase(m_desk, stageName, m_session.reg.now().day());
    if (m_desk.chosen()) m_choices->showChosen(m_desk.chosen()->rule.id);
    m_caseButtons->show();
    m_pages->setCurrentIndex(1);
}

void LettersScreen::showLetter() {
    m_pause.stop();
    if (m_desk.chosen()) m_choices->showChosen(m_desk.chosen()->rule.id);
    m_panel->ask(m_desk);
    if (m_desk.asked().contains(u"holding.date"_s)) takeForm();  // the date that the form proposes
}

void LettersScreen::showPage() {
    const auto &letter = m_desk.letter();
    m_preview->pages().show(letter ? std::make_shared<const LetterPages>(*letter) : nullptr);
    m_panel->showState(m_desk);
}

// The page follows what is typed, and so does the draft on disk.
void LettersScreen::takeForm() {
    m_pause.stop();
    if (m_desk.chosen()) m_desk.setDraft(m_panel->draft());
}

bool LettersScreen::isReady() {
    takeForm();
    if (!m_desk.letter()) return false;
    const auto say = [this](const Fault &fault) {
        m_message->say(fault);
        return false;
    };
    if (const auto complete = requireComplete(*m_desk.letter()); !complete) return say(complete.error());
    if (const auto holds = m_desk.newDateHolds(); !holds) return say(holds.error());
    if (const auto readable = m_panel->requireReadable(); !readable) return say(readable.error());
    if (!m_panel->isToBeRecorded()) return true;
    const auto asked = m_panel->record();
    return asked || say(asked.error());
}

void LettersScreen::askWhereToSave(const QString &format) {
    if (!isReady()) return;
    const Letter &letter = *m_desk.letter();
    const QString filter = format == "pdf"_L1 ? tr("PDF (*.pdf)") : tr("OpenDocument text (*.odt)");
    chooseFile(this,
               {FileChoice::For::Saving, tr("Save the letter"), filter, format,
                letterFileName(letter.reference, m_desk.chosen()->rule.id, format)},
               [this](const QString &path) { save(path); });
}

void LettersScreen::save(const QString &path) {
    const auto written = writeLetter(*m_desk.letter(), path);
    if (!written) return m_message->say(written.error());
    sent(tr("The letter is in %1.").arg(QDir::toNativeSeparators(path)));
}

void LettersScreen::print() {
    if (!isReady()) return;
    const auto printed = printLetter(*m_desk.letter(), m_ask, this);
    if (!printed) return m_message->say(printed.error());
    if (*printed) sent(tr("The letter is at the printer."));
}

void LettersScreen::sent(const QString &words) {
    if (!m_panel->isToBeRecorded()) return m_message->say(MessageBar::Kind::Done, words);
    const EventName event = m_desk.chosen()->rule.records;
    const auto asked = m_panel->record();
    const auto recorded = asked ? m_desk.recordSent(*asked) : Result<>(refuse(asked.error()));
    if (!recorded)
        return m_message->say(
            {tr("%1 It is not on the timeline: %2").arg(words, recorded.error().message), recorded.error().clause, {}});
    sayItIsRecorded(event, words);
}

// Saved again it is a copy: another letter on the timeline has to be asked for.
void LettersScreen::sayItIsRecorded(const EventName &event, const QString &words) {
    m_panel->setToBeRecorded(false);
    const CaseFile &file = *m_desk.file();
    const SentWords said = sentWords(event, m_desk.promised(), file, m_session.reg.choicesFor(file));
    m_promise = said.known;
    m_message->say(MessageBar::Kind::Done, tr("%1 %2", "two sentences").arg(words, said.words), said.promise);
}

}  // namespace redress
