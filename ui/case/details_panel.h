// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <optional>

#include "ui/case/detail_labels.h"
#include "ui/case/draft_keeper.h"
#include "ui/common/session.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace redress {

class MessageBar;

// Who a case is from, what it is about and who works on it, to be corrected. What changes goes on the timeline.
class DetailsPanel : public QWidget {
    Q_OBJECT

public:
    DetailsPanel(const Session &session, Drafts drafts, QWidget *parent = nullptr);

    void display(const CaseFile &file);
    void save();

Q_SIGNALS:
    void saved();

private:
    void addFields(QFormLayout *form);
    void fill(const QJsonObject &typed);
    void fillOfficers();
    void edited();
    [[nodiscard]] QString current(const DetailLabel &detail) const;  // as the case has it
    [[nodiscard]] QString typed(const DetailLabel &detail) const;
    void type(const DetailLabel &detail, const QString &text);
    [[nodiscard]] QJsonObject changes() const;  // officer included
    [[nodiscard]] Result<> recordChanges(QJsonObject changes);

    Session m_session;
    DraftKeeper m_keeper;
    std::optional<CaseFile> m_file;
    std::vector<DetailLabel> m_details = detailLabels();
    QHash<QString, QWidget *> m_fields;  // by key
    QComboBox *m_officer;
    QPushButton *m_save;
    QPushButton *m_undo;
    MessageBar *m_message;
    bool m_filling = false;
};

}  // namespace redress
