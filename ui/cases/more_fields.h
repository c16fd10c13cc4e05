// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_file.h"
#include "ui/cases/form_row.h"
#include "ui/cases/intake_part.h"
#include "ui/common/session.h"

class QCheckBox;
class QComboBox;

namespace redress {

class FoldOut;
class GroupFields;
class OptionalSection;

// Everything about a new case that can wait, folded away until it is wanted: who acts or writes for the customer, who
// complains with them, and where the case goes.
class MoreFields : public IntakePart {
    Q_OBJECT

public:
    MoreFields(const Session &session, const std::shared_ptr<const Policy> &policy, QWidget *parent = nullptr);

    void tell(QJsonObject &words) const override;
    void setWords(const QJsonObject &words) override;
    [[nodiscard]] bool check() override;

    void setProcedure(const ProcedureId &procedure);
    void setComplainant(const QString &name);

private:
    void addPlace();
    void suggest();
    void askForOthers();
    [[nodiscard]] std::vector<IntakePart *> parts() const;
    [[nodiscard]] std::vector<TextField> texts() const;

    Session m_session;
    CaseFile m_file;  // with no case in it yet: what the sections ask is asked of it
    FoldOut *m_fold;
    QCheckBox *m_confidential;
    OptionalSection *m_advocate;
    OptionalSection *m_representative;
    GroupFields *m_group;
    QLineEdit *m_service;
    QLineEdit *m_category;
    QComboBox *m_officer;
};

}  // namespace redress
