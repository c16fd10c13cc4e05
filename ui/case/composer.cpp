// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer.h"

#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/case/asks/ask_form.h"
#include "ui/case/asks/fitted_scroll.h"
#include "ui/case/case_rules.h"
#include "ui/case/composer_command.h"
#include "ui/case/composer_line.h"
#include "ui/case/later_date_hint.h"
#include "ui/case/moment_picker.h"
#include "ui/case/reminder_lines.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

Composer::Composer(const Session &session, Drafts drafts, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_keeper(std::move(drafts)),
      m_chosen(events::call),
      m_line(new ComposerLine(this)),
      m_form(new AskForm),
      m_formArea(new FittedScroll(m_form, this)),
      m_hint(new LaterDateHint(m_form, this)),
      m_reminders(new ReminderLines(this)),
      m_message(new MessageBar(this)) {
    setObjectName(u"composer"_s);
    layOut();
    connectParts();
    addShortcuts();
}

void Composer::layOut() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_line);
    column->addWidget(m_reminders);
    column->addWidget(m_formArea);
    column->addWidget(m_hint);
    column->addWidget(m_line->when().details());
    column->addWidget(m_message);
}

void Composer::connectParts() {
    connect(m_line, &ComposerLine::picked, this, [this](const EventName &event) { turnTo(event, {}); });
    connect(m_line, &ComposerLine::recordWanted, this, &Composer::record);
    connect(m_line, &ComposerLine::changed, this, &Composer::keepDraft);
    connect(m_line, &ComposerLine::moreToggled, this, [this](bool on) {
        m_form->setUnfolded(on);
        m_formArea->setVisible(m_form->hasSomethingToShow());
    });
    connect(m_form, &AskForm::finished, this, &Composer::record);
    connect(m_form, &AskForm::changed, this, &Composer::keepDraft);
    connect(m_form, &AskForm::changed, m_message, &MessageBar::clearProblem);
    connect(m_line, &ComposerLine::changed, m_message, &MessageBar::clearProblem);
    connect(m_message, &MessageBar::chosen, this, &Composer::discardDraft);
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Fault &fault) { m_message->say(fault); });
}

// Ctrl+Enter records from every field of the form, as it does from the words.
void Composer::addShortcuts() {
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &Composer::record);
    }
}

void Composer::display(const CaseFile &file, const std::vector<Choice> &choices) {
    const bool another = !m_file || m_file->subject.reference != file.subject.reference;
    if (another) keepDraft();
    m_file = file;
    m_choices = choices;
    m_actions = composerActions(choices, m_file->subject, rulesFor(*m_file, m_session.reg));
    m_line->when().setToday(m_session.reg.now());
    setEnabled(!m_session.reg.isReadOnly());
    if (another) {
        startAfresh();
        const DraftKey key{m_session.reg.path(), u"composer"_s, file.subject.reference.text()};
        bringBack(ComposerWords::fromJson(m_keeper.moveTo(key)));
    } else {
        m_aside.keepTo(m_actions);
        choose(m_chosen);
    }
}

void Composer::startAfresh() {
    const QScopedValueRollback restoring(m_restoring, true);
    m_line->setWords({});
    m_aside.clear();
    forgetAnswers();
}

void Composer::forgetAnswers() {
    const QScopedValueRollback restoring(m_restoring, true);
    m_message->clear();
    m_form->clear();
    m_line->when().setNow();
    choose(events::call);
}

void Composer::bringBack(const ComposerWords &words) {
    if (words.isEmpty()) return;
    const QScopedValueRollback restoring(m_restoring, true);
    m_aside.restore(words.aside);
    m_aside.keepTo(m_actions);
    m_line->setWords(words.text);
    choose(words.event);
    m_form->restore(words.answers);
    m_line->offerMore(m_form->folded(), m_form->isUnfolded());
    if (words.when) m_line->when().choose(*words.when);
    m_message->say(MessageBar::Kind::Note, tr("Your unsaved words were brought back."), tr("Discard them"));
}

void Composer::begin(const EventName &event, const QJsonObject &known) {
    const auto choice = std::ranges::find(m_choices, event, &Choice::event);
    if (choice != m_choices.end() && !choice->obstacle.isEmpty()) {
        m_message->say(Fault{choice->obstacle, choice->clause, {}});
        return;
    }
    if (event != m_chosen) {
        m_aside.put(m_chosen, m_line->words());
        m_line->setWords({});
    }
    turnTo(event, known);
}

void Composer::turnTo(const EventName &event, const QJsonObject &known) {
    m_message->clear();
    choose(event);
    m_form->restore(known);
    if (const auto &asked = action().words; asked && isEmpty()) m_line->setWords(known.value(asked->key).toString());
    keepDraft();
    focusFirst();
}

void Composer::focusFirst() {
    if (m_form->hasSomethingToShow() && !action().isContact)
        m_form->focusFirst();
    else
        m_line->focusWords();
}

// An action that is not possible any more leaves its words in a note, where nothing of them is lost.
void Composer::choose(const EventName &event) {
    const bool possible = std::ranges::find(m_actions, event, &ComposerAction::event) != m_actions.end();
    if (!possible && !m_recording) moveAnswersToWords();
    m_chosen = possible ? event : isEmpty() ? events::call : events::note;
    if (isEmpty()) m_line->setWords(m_aside.take(m_chosen));
    showAction();
}

void Composer::moveAnswersToWords() {
    const QString answers = m_form->inWords();
    if (!answers.isEmpty()) m_line->addWords(answers);
}

const ComposerAction &Composer::action() const {
    return *std::ranges::find(m_actions, m_chosen, &ComposerAction::event);
}

void Composer::showAction() {
    m_line->display(m_actions, action());
    m_reminders->display(action().reminders);
    askBesides();
    m_line->offerMore(m_form->folded(), m_form->isUnfolded());
    orderTabs();
}

void Composer::askBesides() {
    const AskContext context{m_session.reg, *m_file, m_session.user};
    // Of a contact that a restriction speaks against, why it is made all the same is not folded away.
    m_form->ask(action().asks, context, action().isContact && action().reminders.empty());
    m_form->propose(action().proposed);
    m_hint->follow(context);
    m_formArea->setVisible(m_form->hasSomethingToShow());
}

void Composer::orderTabs() {
    std::vector<QWidget *> order = m_line->beforeFields();
    for (auto *field : m_form->inTabOrder()) order.push_back(field);
    for (auto *part : m_line->when().details()->findChildren<QWidget *>())
        if (part->focusPolicy() & Qt::TabFocus) order.push_back(part);
    order.push_back(m_line->afterFields());
    for (size_t at = 1; at < order.size(); ++at) setTabOrder(order[at - 1], order[at]);
}

void Composer::takeFocus() {
    if (!m_file || action().words)
        m_line->focusWords();
    else
        m_form->focusFirst();
}

bool Composer::isEmpty() const {
    return m_line->words().trimmed().isEmpty();
}

ComposerWords Composer::words() const {
    ComposerWords words{m_line->words(), m_chosen, m_form->typed(), m_aside.toJson(), {}};
    const auto when = m_line->when().when({});
    if (!m_line->when().isNow() && when) words.when = *when;
    return words;
}

void Composer::keepDraft() {
    if (!m_restoring && m_file) m_keeper.keep(words().toJson());
}

void Composer::discardDraft() {
    m_keeper.discard();
    startAfresh();
    m_line->focusWords();
}

Result<Recorded> Composer::recordOn(const CaseRef &reference) {
    const auto command = composedCommand(action(), *m_line, *m_form, m_session);
    if (!command) return refuse(command.error());
    const QScopedValueRollback recording(m_recording, true);
    auto done = m_session.reg.record(reference, *command);
    // Words that this action had no use for were typed for something else: they stay.
    if (done && (command->data.contains(keys::text) || command->data.contains(keys::reason))) m_line->setWords({});
    return done;
}

void Composer::record() {
    if (!m_file || !isEnabled()) return;
    const auto done = recordOn(m_file->subject.reference);
    if (!done) return m_message->say(done.error());
    m_keeper.discard();
    forgetAnswers();
    keepDraft();
    m_line->focusWords();
    Q_EMIT recorded(*done);
}

}  // namespace redress
