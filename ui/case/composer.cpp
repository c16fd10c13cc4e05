// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/case/action_fields.h"
#include "ui/case/growing_text.h"
#include "ui/case/moment_picker.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto eventWord = "event"_L1;
constexpr auto whenWord = "when"_L1;

}  // namespace

Composer::Composer(const Session &session, Drafts drafts, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_keeper(std::move(drafts)),
      m_chosen(events::call),
      m_kind(new QPushButton(this)),
      m_text(new GrowingText(this)),
      m_when(new MomentPicker(this)),
      m_record(new QPushButton(tr("Record"), this)),
      m_fields(new ActionFields(session.reg, this)),
      m_message(new MessageBar(this)) {
    setObjectName(u"composer"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setMenu(new QMenu(m_kind));
    m_text->setObjectName(u"words"_s);
    m_record->setObjectName(u"record"_s);
    m_record->setToolTip(tr("Write it on the timeline (Ctrl+Enter)"));
    setLook(m_record, Look::Primary);
    layOut();
    connectParts();
}

void Composer::layOut() {
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_kind, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_when, 0, Qt::AlignTop);
    row->addWidget(m_record, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addLayout(row);
    column->addWidget(m_fields);
    column->addWidget(m_when->details());
    column->addWidget(m_message);
    QWidget *before = m_kind;
    for (QWidget *next : std::initializer_list<QWidget *>{m_text, m_when, m_fields, m_when->details(), m_record}) {
        setTabOrder(before, next);
        before = next;
    }
}

void Composer::connectParts() {
    connect(m_record, &QPushButton::clicked, this, &Composer::record);
    connect(m_text, &GrowingText::finished, this, &Composer::record);
    connect(m_text, &GrowingText::textChanged, this, &Composer::keepDraft);
    connect(m_fields, &ActionFields::changed, this, &Composer::keepDraft);
    connect(m_when, &MomentPicker::changed, this, &Composer::keepDraft);
    connect(m_message, &MessageBar::chosen, this, &Composer::discardDraft);
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Fault &fault) { m_message->say(fault); });
}

void Composer::display(const CaseFile &file, const std::vector<Choice> &choices) {
    const bool another = !m_file || m_file->subject.reference != file.subject.reference;
    if (another) keepDraft();
    m_file = file;
    m_choices = choices;
    m_actions = composerActions(file, choices);
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
    m_message->clear();
    m_text->clear();
    m_fields->clear();
    m_when->setNow();
    choose(events::call);
}

void Composer::bringBack(const QJsonObject &words) {
    if (words.isEmpty()) return;
    const QScopedValueRollback restoring(m_restoring, true);
    choose(EventName(words.value(eventWord).toString()));
    m_text->setPlainText(words.value(keys::text).toString());
    m_fields->restore(words);
    const auto when = When::fromText(words.value(whenWord).toString());
    if (when && when->isKnown()) m_when->choose(*when);
    m_message->say(MessageBar::Kind::Note, tr("Your unsaved words were brought back."), tr("Discard them"));
}

void Composer::begin(const EventName &event) {
    const auto choice = std::ranges::find(m_choices, event, &Choice::event);
    if (choice != m_choices.end() && !choice->obstacle.isEmpty()) {
        m_message->say(Fault{choice->obstacle, choice->clause, {}});
        return;
    }
    m_message->clear();
    choose(event);
    keepDraft();
    if (m_fields->asksAnything())
        m_fields->focusFirst();
    else
        m_text->setFocus();
}

// An action that is not possible any more leaves its words in a note, where nothing of them is lost.
void Composer::choose(const EventName &event) {
    const bool possible = std::ranges::find(m_actions, event, &ComposerAction::event) != m_actions.end();
    m_chosen = possible ? event : isEmpty() ? events::call : events::note;
    fillKinds();
    showAction();
}

const ComposerAction &Composer::action() const {
    return *std::ranges::find(m_actions, m_chosen, &ComposerAction::event);
}

void Composer::fillKinds() {
    QMenu *menu = m_kind->menu();
    menu->clear();
    bool contacts = true;
    for (const auto &each : m_actions) {
        if (contacts && !each.isContact) menu->addSeparator();
        contacts = each.isContact;
        QAction *entry = menu->addAction(each.label, this, [this, event = each.event] { begin(event); });
        entry->setObjectName(each.event.text());
        entry->setCheckable(true);
        entry->setChecked(each.event == m_chosen);
    }
}

void Composer::showAction() {
    m_kind->setText(action().label);
    m_kind->setAccessibleName(tr("Kind of entry: %1").arg(action().label));
    m_text->setPlaceholderText(action().prompt);
    m_text->setAccessibleName(action().prompt);
    m_fields->ask(action(), *m_file);
}

void Composer::takeFocus() {
    m_text->setFocus();
}

bool Composer::isEmpty() const {
    return m_text->toPlainText().trimmed().isEmpty();
}

QJsonObject Composer::words() const {
    QJsonObject typed = m_fields->words();
    if (isEmpty() && typed.value(keys::pence).isUndefined()) return {};
    typed.insert(keys::text, m_text->toPlainText());
    typed.insert(eventWord, m_chosen.text());
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

Result<Command> Composer::command() const {
    const QString text = m_text->toPlainText().trimmed();
    if (action().isContact && text.isEmpty()) return refuse(tr("Write what happened before you record it."));
    auto asked = m_fields->data();
    if (!asked) return refuse(asked.error());
    auto when = m_when->when(m_session.reg.now());
    if (!when) return refuse(when.error());
    if (!text.isEmpty()) asked->insert(action().textKey, text);
    return Command{m_chosen, *when, m_session.user, *asked};
}

void Composer::record() {
    if (!m_file) return;
    const auto command = this->command();
    const auto done =
        command ? m_session.reg.record(m_file->subject.reference, *command) : Result<Recorded>(refuse(command.error()));
    if (!done) {
        m_message->say(done.error());
        m_text->setFocus();
        return;
    }
    m_keeper.discard();
    startAfresh();
    m_text->setFocus();
    Q_EMIT recorded(*done);
}

}  // namespace redress
