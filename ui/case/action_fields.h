// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/base/result.h"
#include "core/store/register.h"
#include "ui/case/composer_action.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace redress {

// What an action asks for beside words and a moment: the outcome, a sum, which target, until when. Shows only what is
// asked, in the composer itself.
class ActionFields : public QWidget {
    Q_OBJECT

public:
    explicit ActionFields(const Register &reg, QWidget *parent = nullptr);

    void ask(const ComposerAction &action, const CaseFile &file);
    [[nodiscard]] bool asksAnything() const { return !m_fields.isEmpty(); }
    void focusFirst();

    // For the command. Fails where what was typed is no sum of money.
    [[nodiscard]] Result<QJsonObject> data() const;
    // As typed, for a draft.
    [[nodiscard]] QJsonObject words() const;
    void restore(const QJsonObject &words);
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool asks(ComposerAction::Field field) const { return m_fields.contains(field); }
    QWidget *addField(const QString &label, QWidget *field);
    void fillOutcomes(const Procedure &procedure);
    void fillTargets(const ComposerAction &action, const CaseFile &file);
    void proposeUntil();
    void preview();

    const Register &m_register;
    std::optional<CaseFile> m_file;
    QList<ComposerAction::Field> m_fields;
    QComboBox *m_outcome;
    QLineEdit *m_compensation;
    QComboBox *m_target;
    QDateEdit *m_until;
    QLabel *m_preview;
    QWidget *m_outcomeField;
    QWidget *m_compensationField;
    QWidget *m_targetField;
    QWidget *m_untilField;
};

}  // namespace redress
