// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "core/letters/letter_draft.h"
#include "core/letters/letter_points.h"
#include "core/letters/merge_fields.h"
#include "core/policy/procedure.h"
#include "ui/case/asks/ask_context.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace redress {

class AskForm;
class GrowingText;
class PointAnswers;

// What the officer writes and decides for a letter: only what its template asks for.
class LetterForm : public QWidget {
    Q_OBJECT

public:
    explicit LetterForm(QWidget *parent = nullptr);

    // What is asked, and what is known of it already.
    struct Questions {
        QStringList asked;                  // fields of the template
        std::vector<AnsweredPoint> points;  // of complaint, with the answers that they have; none: it has no points
        bool howItGoes = false;             // whether dates run from when it counts as received
        QDate proposed;                     // for a new date: the day that the policy would give
        QString outcome;                    // the name of the outcome that is recorded already; empty: none is
    };

    // Asks with what is written or known already.
    void ask(const Questions &questions, const MergeFields &known, const LetterDraft &draft,
             const Procedure &procedure);
    // What the policy wants recorded with the letter; nothing: no such part is shown.
    void askForRecord(const std::vector<Ask> &asks, const AskContext &context, const MergeFields &known,
                      const LetterDraft &draft);
    void clear();
    [[nodiscard]] LetterDraft draft() const;
    [[nodiscard]] Result<QJsonObject> record();  // fails where something has to be filled in
    [[nodiscard]] QStringList missingForRecord() const;
    // The compensation that is written, none where nothing is. Fails where it cannot be read.
    [[nodiscard]] Result<Pence> compensation() const;
    void focusCompensation();
    // Where to begin: the first field that is empty and should not be. Says whether there is one.
    bool focusFirstEmpty(bool withRecord);

    // What the policy says to the new date; empty: nothing.
    void sayOfDate(const QString &words, bool isObstacle);

Q_SIGNALS:
    void changed();

private:
    void addTitle(const QString &title, QWidget *field);
    void addOutcome(const QString &recorded, const LetterDraft &draft, const Procedure &procedure);
    void addPoints(const std::vector<AnsweredPoint> &points, const Procedure &procedure);
    void addSentBy(const LetterDraft &draft);
    void addCompensation(const LetterDraft &draft);
    void addDate(const LetterDraft &draft, QDate proposed);
    void addText(const QString &field, const MergeFields &known, const LetterDraft &draft);

    QVBoxLayout *m_column;
    QWidget *m_fields = nullptr;  // made anew for each letter
    QComboBox *m_outcome = nullptr;
    QComboBox *m_sentBy = nullptr;
    PointAnswers *m_points = nullptr;
    bool m_hasPoints = false;
    QLineEdit *m_compensation = nullptr;
    QDateEdit *m_until = nullptr;
    QLabel *m_dateWords = nullptr;
    AskForm *m_record = nullptr;
    QMap<QString, GrowingText *> m_texts;
};

}  // namespace redress
