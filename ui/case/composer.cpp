// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/case/asks/ask_form.h"
#include "ui/case/asks/fitted_scroll.h"
#include "ui/case/case_rules.h"
#include "ui/case/growing_text.h"
#include "ui/case/kind_button.h"
#include "ui/case/later_date_hint.h"
#include "ui/case/moment_picker.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto eventWord = "event"_L1;
constexpr auto whenWord = "when"_L1;
constexpr auto answersWord = "asked"_L1;

}  // namespace

Composer::Composer(const Session &session, Drafts drafts, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_keeper(std::move(drafts)),
      m_chosen(events::call),
      m_kind(new KindButton(this)),
      m_text(new GrowingText(this)),
      m_noWords(new QWidget(this)),
      m_when(new MomentPicker(this)),
      m_more(new QPushButton(tr("More…"), this)),
      m_record(new QPushButton(tr("Record"), this)),
      m_form(new AskForm),
      m_formArea(new FittedScroll(m_form, this)),
      m_hint(new LaterDateHint(m_form, this)),
      m_reminders(new QLabel(this)),
      m_message(new MessageBar(this)) {
    setObjectName(u"composer"_s);
    m_text->setObjectName(u"words"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_record->setObjectName(u"record"_s);
    m_record->setToolTip(tr("Write it on the timeline (Ctrl+Enter)"));
    setLook(m_record, Look::Primary);
    m_reminders->setObjectName(u"reminders"_s);
    m_reminders->setTextFormat(Qt::PlainText);
    m_reminders->setWordWrap(true);
    setLook(m_reminders, Look::Quiet);
    layOut();
    connectParts();
    addShortcuts();
}

void Composer::layOut() {
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_kind, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_noWords, 1);
    row->addWidget(m_when, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_record, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addLayout(row);
    column->addWidget(m_reminders);
    column->addWidget(m_formArea);
    column->addWidget(m_hint);
    column->addWidget(m_when->details());
    column->addWidget(m_message);
}

void Composer::connectParts() {
    connect(m_kind, &KindButton::picked, this, [this](const EventName &event) { begin(event); });
    connect(m_record, &QPushButton::clicked, this, &Composer::record);
    connect(m_text, &GrowingText::finished, this, &Composer::record);
    connect(m_text, &GrowingText::textChanged, this, &Composer::keepDraft);
    connect(m_form, &AskForm::finished, this, &Composer::record);
    connect(m_form, &AskForm::changed, this, &Composer::keepDraft);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) {
        m_form->setUnfolded(on);
        m_formArea->setVisible(m_form->hasSomethingToShow());
    });
    connect(m_when, &MomentPicker::changed, this, &Composer::keepDraft);
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
    m_when->setToday(m_session.reg.now());
    setEnabled(!m_session.reg.isReadOnly());
    if (another) {
        startAfresh();
        const DraftKey key{m_session.reg.path(), u"composer"_s, file.subject.reference.text()};
        bringBack(m_keeper.moveTo(key));
    } else {
        choose(m_chosen);
    }
}

void Composer::startAfresh() {
    const QScopedValueRollback restoring(m_restoring, true);
    m_text->clear();
    forgetAnswers();
}

void Composer::forgetAnswers() {
    const QScopedValueRollback restoring(m_restoring, true);
    m_message->clear();
    m_form->clear();
    m_when->setNow();
    choose(events::call);
}

void Composer::bringBack(const QJsonObject &words) {
    if (words.isEmpty()) return;
    const QScopedValueRollback restoring(m_restoring, true);
    m_text->setPlainText(words.value(keys::text).toString());
    choose(EventName(words.value(eventWord).toString()));
    m_form->restore(words.value(answersWord).toObject());
    m_more->setChecked(m_form->isUnfolded());
    const auto when = When::fromText(words.value(whenWord).toString());
    if (when && when->isKnown()) m_when->choose(*when);
    m_message->say(MessageBar::Kind::Note, tr("Your unsaved words were brought back."), tr("Discard them"));
}

void Composer::begin(const EventName &event, const QJsonObject &known) {
    const auto choice = std::ranges::find(m_choices, event, &Choice::event);
    if (choice != m_choices.end() && !choice->obstacle.isEmpty()) {
        m_message->say(Fault{choice->obstacle, choice->clause, {}});
        return;
    }
    m_message->clear();
    choose(event);
    m_form->restore(known);
    keepDraft();
    focusFirst();
}

void Composer::focusFirst() {
    if (m_form->hasSomethingToShow() && !action().isContact)
        m_form->focusFirst();
    else
        m_text->setFocus();
}

// An action that is not possible any more leaves its words in a note, where nothing of them is lost.
void Composer::choose(const EventName &event) {
    const bool possible = std::ranges::find(m_actions, event, &ComposerAction::event) != m_actions.end();
    if (!possible && !m_recording) moveAnswersToWords();
    m_chosen = possible ? event : isEmpty() ? events::call : events::note;
    m_kind->offer(m_actions, m_chosen);
    showAction();
}

void Composer::moveAnswersToWords() {
    const QString answers = m_form->inWords();
    if (answers.isEmpty()) return;
    const QString words = m_text->toPlainText().trimmed();
    m_text->setPlainText(words.isEmpty() ? answers : words + u'\n' + answers);
}

const ComposerAction &Composer::action() const {
    return *std::ranges::find(m_actions, m_chosen, &ComposerAction::event);
}

void Composer::showAction() {
    showWords();
    showReminders();
    askBesides();
    showMore();
    orderTabs();
}

void Composer::showWords() {
    const auto &words = action().words;
    m_text->setVisible(words.has_value());
    m_noWords->setVisible(!words);
    if (!words) return;
    const QString prompt = words->label;
    m_text->setPlaceholderText(prompt);
    m_text->setAccessibleName(prompt);
    m_text->setToolTip(words->clause.number.isEmpty() ? QString() : tr("Clause %1").arg(words->clause.number));
}

void Composer::showReminders() {
    QStringList lines;
    for (const auto &reminder : action().reminders) lines += u"⚠ "_s + reminder;
    m_reminders->setText(lines.join(u'\n'));
    m_reminders->setVisible(!lines.isEmpty());
}

void Composer::askBesides() {
    const AskContext context{m_session.reg, *m_file, m_session.user};
    m_form->ask(action().asks, context, action().isContact);
    m_hint->follow(context);
    m_formArea->setVisible(m_form->hasSomethingToShow());
}

void Composer::showMore() {
    const QStringList folded = m_form->folded();
    m_more->setVisible(!folded.isEmpty());
    m_more->setAccessibleName(tr("More: %1", "names of fields").arg(folded.join(u", "_s)));
    m_more->setToolTip(folded.join(u'\n'));
    m_more->setChecked(m_form->isUnfolded());
}

void Composer::orderTabs() {
    QWidget *before = m_kind;
    std::vector<QWidget *> order{m_text, m_when, m_more};
    for (auto *field : m_form->inTabOrder()) order.push_back(field);
    for (auto *part : m_when->details()->findChildren<QWidget *>())
        if (part->focusPolicy() & Qt::TabFocus) order.push_back(part);
    order.push_back(m_record);
    for (QWidget *next : order) {
        setTabOrder(before, next);
        before = next;
    }
}

void Composer::takeFocus() {
    if (!m_file || action().words)
        m_text->setFocus();
    else
        m_form->focusFirst();
}

bool Composer::isEmpty() const {
    return m_text->toPlainText().trimmed().isEmpty();
}

QJsonObject Composer::words() const {
    const QJsonObject answers = m_form->typed();
    if (isEmpty() && answers.isEmpty()) return {};
    QJsonObject typed{{keys::text, m_text->toPlainText()}, {eventWord, m_chosen.text()}};
    if (!answers.isEmpty()) typed.insert(answersWord, answers);
    const auto when = m_when->when({});
    if (!m_when->isNow() && when) typed.insert(whenWord, when->toText());
    return typed;
}

void Composer::keepDraft() {
    if (!m_restoring && m_file) m_keeper.keep(words());
}

void Composer::discardDraft() {
    m_keeper.discard();
    startAfresh();
    m_text->setFocus();
}

Result<Command> Composer::command() {
    const QString text = m_text->toPlainText().trimmed();
    const auto &words = action().words;
    if (words && text.isEmpty() && words->need != Ask::Need::Optional) {
        m_text->setFocus();
        return refuse(action().isContact ? Fault{tr("Write what happened before you record it."), {}, {}}
                                         : emptyFault(*words));
    }
    auto asked = m_form->read();
    if (!asked) return refuse(asked.error());
    auto when = m_when->when(m_session.reg.now());
    if (!when) return refuse(when.error());
    if (words && !text.isEmpty()) asked->insert(words->key, text);
    return Command{m_chosen, *when, m_session.user, *asked};
}

Result<Recorded> Composer::recordOn(const CaseRef &reference) {
    const auto command = this->command();
    if (!command) return refuse(command.error());
    const QScopedValueRollback recording(m_recording, true);
    auto done = m_session.reg.record(reference, *command);
    // Words that this action had no use for were typed for something else: they stay.
    if (done && (command->data.contains(keys::text) || command->data.contains(keys::reason))) m_text->clear();
    return done;
}

void Composer::record() {
    if (!m_file || !isEnabled()) return;
    const auto done = recordOn(m_file->subject.reference);
    if (!done) {
        m_message->say(done.error());
        return;
    }
    m_keeper.discard();
    forgetAnswers();
    keepDraft();
    m_text->setFocus();
    Q_EMIT recorded(*done);
}

}  // namespace redress
