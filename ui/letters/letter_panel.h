// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/letters/letter_draft.h"

namespace redress {

class LetterActions;
class LetterDesk;
class LetterForm;
class MissingList;
class RouteNote;

// Beside the page: what the letter still lacks, what the officer writes, and what can be done with it.
class LetterPanel : public QFrame {
    Q_OBJECT

public:
    explicit LetterPanel(QWidget *parent = nullptr);

    void ask(const LetterDesk &desk);        // for a letter that was just chosen
    void showState(const LetterDesk &desk);  // of what was written
    [[nodiscard]] LetterDraft draft() const;
    [[nodiscard]] bool isToBeRecorded() const;
    void setToBeRecorded(bool on);
    [[nodiscard]] Result<> requireReadable();          // what is written; where it fails, that field has the focus
    bool focusFirstEmpty();                            // says whether there is such a field
    [[nodiscard]] Result<QJsonObject> record() const;  // what was asked for it; fails where something is missing

Q_SIGNALS:
    void changed();
    void recordToggled();
    void saveWanted(const QString &format);
    void printWanted();

private:
    void sayOfDate(const LetterDesk &desk);
    [[nodiscard]] QStringList missing(const LetterDesk &desk) const;

    RouteNote *m_route;
    MissingList *m_missing;
    LetterForm *m_form;
    LetterActions *m_actions;
};

}  // namespace redress
