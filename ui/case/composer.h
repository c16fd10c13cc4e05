// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "ui/case/composer_action.h"
#include "ui/case/draft_keeper.h"
#include "ui/common/session.h"

class QPushButton;

namespace redress {

class ActionFields;
class GrowingText;
class MessageBar;
class MomentPicker;

// Where an officer writes on the timeline: what kind of thing happened, its words, when, and what its kind asks
// besides. What is typed survives a crash, another officer's change and a refusal.
class Composer : public QFrame {
    Q_OBJECT

public:
    Composer(const Session &session, Drafts drafts, QWidget *parent = nullptr);

    // The case as it stands now. Of another case than before: what was typed there is put away and what was left here
    // is brought back.
    void display(const CaseFile &file, const std::vector<Choice> &choices);
    void begin(const EventName &event);  // turns to that action; says why where it cannot be done now
    void record();
    void takeFocus();
    void flushDraft() { m_keeper.flush(); }
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void recorded(const redress::Recorded &recorded);

private:
    void layOut();
    void connectParts();
    void bringBack(const QJsonObject &words);
    void choose(const EventName &event);
    void fillKinds();
    void showAction();
    void keepDraft();
    void discardDraft();
    void startAfresh();
    [[nodiscard]] const ComposerAction &action() const;
    [[nodiscard]] Result<Command> command() const;
    [[nodiscard]] QJsonObject words() const;

    Session m_session;
    DraftKeeper m_keeper;
    std::optional<CaseFile> m_file;
    std::vector<Choice> m_choices;
    std::vector<ComposerAction> m_actions;
    EventName m_chosen;
    QPushButton *m_kind;
    GrowingText *m_text;
    MomentPicker *m_when;
    QPushButton *m_record;
    ActionFields *m_fields;
    MessageBar *m_message;
    bool m_restoring = false;
};

}  // namespace redress
