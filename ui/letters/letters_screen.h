// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/case/paper.h"
#include "ui/letters/letter_desk.h"

class QStackedWidget;

namespace redress {

class CasePicker;
class DueLettersPage;
class LetterChoices;
class LetterPanel;
class LetterPreview;
class MessageBar;
class PageHeader;

// Letters: those of the case's stage at the left, the page in the middle, what it needs at the right. Without a case,
// the letters that are due.
class LettersScreen : public QWidget {
    Q_OBJECT

public:
    explicit LettersScreen(const Session &session, QWidget *parent = nullptr, Drafts drafts = Drafts(),
                           AskForPrinter ask = askWithDialog);

    void open(const redress::CaseRef &reference, const QString &letterId);
    void showDueLetters();
    void takeFocus();  // to what is to be done first

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    // What a letter has promised is to be recorded on its case.
    void actionWanted(const redress::CaseRef &reference, const redress::EventName &event, const QJsonObject &known);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *header();
    QWidget *body();
    QWidget *desk();
    void connectParts();

    void showCase();
    void showLetter();
    void showPage();
    void takeForm();

    void askWhereToSave(const QString &format);
    void save(const QString &path);
    void print();
    [[nodiscard]] bool isReady();  // says what is missing where it is not
    void sent(const QString &words);
    void sayItIsRecorded(const EventName &event, const QString &words);

    Session m_session;
    LetterDesk m_desk;
    AskForPrinter m_ask;
    QTimer m_pause;         // between the last key and the new page
    bool m_isNew = true;    // whether nobody has seen what is shown
    QJsonObject m_promise;  // what the letter that was sent last says of one

    PageHeader *m_header = nullptr;
    CasePicker *m_picker = nullptr;
    QWidget *m_caseButtons = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    DueLettersPage *m_due = nullptr;
    LetterChoices *m_choices = nullptr;
    LetterPreview *m_preview = nullptr;
    LetterPanel *m_panel = nullptr;
};

}  // namespace redress
