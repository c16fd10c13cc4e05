// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "ui/case/composer_action.h"
#include "ui/case/composer_words.h"
#include "ui/case/draft_keeper.h"
#include "ui/case/words_aside.h"
#include "ui/common/session.h"

namespace redress {

class AskForm;
class ComposerLine;
class LaterDateHint;
class MessageBar;
class ReminderLines;

// Where an officer writes on the timeline: what kind of thing happened, its words, when, and what its kind asks
// besides. What is typed survives a crash, another officer's change and a refusal.
class Composer : public QFrame {
    Q_OBJECT

public:
    Composer(const Session &session, Drafts drafts, QWidget *parent = nullptr);

    // The case as it stands now. Of another case than before: what was typed there is put away and what was left here
    // is brought back.
    void display(const CaseFile &file, const std::vector<Choice> &choices);
    // Turns to that action, with what is known of its answers already; says why where it cannot be done now.
    void begin(const EventName &event, const QJsonObject &known = {});
    void record();
    void takeFocus();
    void flushDraft() { m_keeper.flush(); }
    [[nodiscard]] bool isEmpty() const;  // of words

Q_SIGNALS:
    void recorded(const redress::Recorded &recorded);

private:
    void layOut();
    void connectParts();
    void addShortcuts();
    void bringBack(const ComposerWords &words);
    void turnTo(const EventName &event, const QJsonObject &known);
    void choose(const EventName &event);
    void showAction();
    void askBesides();
    void orderTabs();
    void focusFirst();
    void keepDraft();
    void discardDraft();
    void startAfresh();
    void forgetAnswers();
    void moveAnswersToWords();
    [[nodiscard]] Result<Recorded> recordOn(const CaseRef &reference);
    [[nodiscard]] const ComposerAction &action() const;
    [[nodiscard]] ComposerWords words() const;

    Session m_session;
    DraftKeeper m_keeper;
    std::optional<CaseFile> m_file;
    std::vector<Choice> m_choices;
    std::vector<ComposerAction> m_actions;
    EventName m_chosen;
    WordsAside m_aside;
    ComposerLine *m_line;
    AskForm *m_form;
    QWidget *m_formArea;
    LaterDateHint *m_hint;
    ReminderLines *m_reminders;
    MessageBar *m_message;
    bool m_restoring = false;
    bool m_recording = false;
};

}  // namespace redress
