// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/case/draft_keeper.h"
#include "ui/common/session.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace redress {

class DetailField;
class MessageBar;

// Who a case is from, what it is about and who works on it, to be corrected. What changes goes on the timeline.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    DetailsPanel(const Session &session, Drafts drafts, QWidget *parent = nullptr);

    void display(const CaseFile &file);
    void save();
    // Whom the case's details say it is from, as the register of people knows them; empty: nobody of them.
    void setPersonName(const QString &name);

Q_SIGNALS:
    void saved();
    void personWanted();  // to be chosen or found again

private:
    void addFields(QFormLayout *form);
    void fill(const QJsonObject &typed);
    void fillOfficers();
    void edited();
    [[nodiscard]] QWidget *buildPerson();
    [[nodiscard]] QJsonValue current(const DetailField &field) const;  // as the case has it
    [[nodiscard]] QJsonObject changes() const;                         // officer included
    [[nodiscard]] Result<> recordChanges(QJsonObject changes);

    Session m_session;
    DraftKeeper m_keeper;
    std::optional<CaseFile> m_file;
    std::vector<DetailField *> m_fields;
    QComboBox *m_officer;
    QLabel *m_person;
    QPushButton *m_save;
    QPushButton *m_undo;
    MessageBar *m_message;
    bool m_filling = false;
};

}  // namespace redress
