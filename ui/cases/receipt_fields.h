// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/intake_part.h"
#include "ui/common/session.h"

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace redress {

class FormField;

// How a case came, and when.
class ReceiptFields : public IntakePart {
    Q_OBJECT

public:
    explicit ReceiptFields(const Session &session, QWidget *parent = nullptr);

    void tell(QJsonObject &words) const override;
    void setWords(const QJsonObject &words) override;
    [[nodiscard]] bool check() override;

    void setNow();
    [[nodiscard]] Result<When> received() const;

private:
    void fillChannels();
    [[nodiscard]] QWidget *moment();
    void setMoment(QDate day, QTime time);
    void showNote();
    void sayWhatIsWrong();
    [[nodiscard]] QString faultInReceived() const;

    Session m_session;
    QComboBox *m_channel;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    bool m_isChosen = false;  // the moment: not simply now
    FormField *m_channelField = nullptr;
    FormField *m_receivedField = nullptr;
};

}  // namespace redress
