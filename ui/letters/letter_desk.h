// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/letters/letter.h"
#include "core/letters/letter_choice.h"
#include "core/letters/letter_points.h"
#include "core/letters/letter_request.h"
#include "core/letters/letter_route.h"
#include "core/letters/merge_fields.h"
#include "ui/case/asks/ask_context.h"
#include "ui/case/draft_keeper.h"
#include "ui/common/session.h"

namespace redress {

// The letter at hand: of which case, which of its letters, what the officer has written for it, and the page that
// comes of it. Knows no widget.
class LetterDesk : public QObject {
    Q_OBJECT

public:
    LetterDesk(const Session &session, Drafts drafts, QObject *parent = nullptr);

    // Takes up a case and one of its letters (empty: what is due first). Fails where there is no such case.
    [[nodiscard]] Result<> open(const CaseRef &reference, const QString &letterId = {});
    void choose(const QString &letterId);
    void setDraft(const LetterDraft &draft);

    [[nodiscard]] const CaseFile *file() const { return m_file ? &*m_file : nullptr; }  // null until a case is open
    [[nodiscard]] const std::vector<LetterChoice> &choices() const { return m_choices; }
    [[nodiscard]] const LetterChoice *chosen() const;  // null where the stage has no letters
    [[nodiscard]] const LetterDraft &draft() const { return m_draft; }
    [[nodiscard]] const MergeFields &fields() const { return m_fields; }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }  // the fields that the template prints
    [[nodiscard]] const std::optional<Letter> &letter() const { return m_letter; }

    // These ask for a chosen letter.
    [[nodiscard]] LetterRoute route() const;
    [[nodiscard]] QStringList notices() const;  // what its reader needs
    [[nodiscard]] std::vector<AnsweredPoint> points() const;
    [[nodiscard]] bool runsFromReceipt() const;     // whether dates run from when it counts as received
    [[nodiscard]] QString recordedOutcome() const;  // its name; empty: the letter's stage has none yet

    // Whether the policy allows the new date of a holding letter. Where it knows no other date than its own, any may
    // be promised: the case then shows as late.
    [[nodiscard]] Result<> newDateHolds() const;
    [[nodiscard]] bool movesTheTarget() const;  // whether the policy lets a holding letter move the response
    [[nodiscard]] QDate proposedDate() const;   // the latest of the next two weeks' working days that holds
    [[nodiscard]] std::vector<Ask> asksForTheRecord() const;
    [[nodiscard]] AskContext askContext() const;
    [[nodiscard]] QString promised() const;  // what will be put right, as it is written for the letter
    // The event that the letter is, on the case's timeline, with what was asked for the record. Nothing is kept as a
    // draft then; the letter stays as it was sent.
    [[nodiscard]] Result<> recordSent(const QJsonObject &asked);

Q_SIGNALS:
    void rereading();  // somebody has recorded something on the case: what is typed and not yet taken is taken now
    void caseOpened();
    void letterChosen();
    void letterWritten();  // the page has changed
    void failed(const redress::Fault &fault);

private:
    [[nodiscard]] LetterRequest request() const;
    [[nodiscard]] const TargetRule *response() const;  // of the letter's stage; null where it has none
    [[nodiscard]] Result<> mayMoveTo(QDate day) const;
    void takeUp(CaseFile file, QString letterId);
    void reread(const CaseRef &reference);
    void refresh();
    void write();

    Session m_session;
    DraftKeeper m_keeper;
    std::optional<CaseFile> m_file;
    std::vector<LetterChoice> m_choices;
    QString m_chosen;
    LetterDraft m_draft;
    MergeFields m_fields;
    QStringList m_asked;
    std::optional<Letter> m_letter;
    bool m_isSending = false;
};

}  // namespace redress
