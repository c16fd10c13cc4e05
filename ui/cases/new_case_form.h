// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/common/session.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;
class QVBoxLayout;

namespace redress {

class FormField;
class ProcedureChoice;

// What must be known to open a case: who, how and when it came, what about, and what kind of case the policy makes it.
// Everything else can wait.
class NewCaseForm : public QWidget {
    Q_OBJECT

public:
    explicit NewCaseForm(const Session &session, QWidget *parent = nullptr);

    // The case as it is to be received. Where a field is wrong it says so beside it, goes there, and answers nothing.
    [[nodiscard]] std::optional<NewCase> filled();

    [[nodiscard]] QString complainant() const;
    [[nodiscard]] QString address() const;

    // All that was typed, for a draft; empty where nothing was.
    [[nodiscard]] QJsonObject words() const;
    void setWords(const QJsonObject &words);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void build();
    void addWho(QVBoxLayout *column);
    void addHow(QVBoxLayout *column);
    void addWhat(QVBoxLayout *column);
    void addKind(QVBoxLayout *column);
    void suggest();
    void connectEdits();
    void setNow();
    [[nodiscard]] Result<When> received() const;
    [[nodiscard]] bool check();
    [[nodiscard]] QString faultInReceived() const;
    [[nodiscard]] QJsonObject details() const;

    struct TextField {
        QLatin1StringView key;  // of event_names.h
        QLineEdit *field;
    };
    [[nodiscard]] std::vector<TextField> textFields() const;

    Session m_session;
    QLineEdit *m_complainant;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_address;
    QLineEdit *m_postcode;
    QComboBox *m_channel;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QLineEdit *m_summary;
    QPlainTextEdit *m_description;
    QLineEdit *m_service;
    QLineEdit *m_category;
    ProcedureChoice *m_procedure;
    QComboBox *m_officer;
    FormField *m_emailField = nullptr;
    FormField *m_receivedField = nullptr;
    FormField *m_summaryField = nullptr;
};

}  // namespace redress
