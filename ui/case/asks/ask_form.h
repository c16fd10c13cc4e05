// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>
#include <vector>

#include "core/base/result.h"
#include "core/policy/ask.h"
#include "ui/case/asks/ask_context.h"

class QVBoxLayout;

namespace redress {

class AskField;

// Everything that an action asks for beside its words and its moment. Short fields stand side by side, long ones under
// each other; what is optional can be folded away.
class AskForm : public QWidget {
    Q_OBJECT

public:
    // Optional ones are folded where there are more than this.
    static constexpr int mostOptional = 3;

    explicit AskForm(QWidget *parent = nullptr);

    // Fields that were there before keep what was typed in them.
    void ask(const std::vector<Ask> &asks, const AskContext &context, bool foldOptional);
    void clear();  // of what was typed

    [[nodiscard]] bool hasSomethingToShow() const { return m_fields.size() > (m_unfolded ? 0 : m_optional.size()); }
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] AskField *field(const QString &key) const;  // null where it is not asked for
    [[nodiscard]] std::vector<QWidget *> inTabOrder() const;
    void focusFirst();

    [[nodiscard]] QStringList folded() const;  // the names of what is folded away; empty: nothing ever is
    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

    // For the event's data: nothing that was left empty. Fails where something has to be filled in or cannot be read;
    // that field has the focus then.
    [[nodiscard]] Result<QJsonObject> read();
    [[nodiscard]] QStringList missing() const;  // the names of what has still to be filled in
    // As typed, for a draft.
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    void propose(const QJsonObject &answers);  // in fields that nobody has touched
    [[nodiscard]] QString inWords() const;     // what was typed as text, a line for each field

Q_SIGNALS:
    void changed();
    void finished();  // Ctrl+Enter

private:
    void build(const std::vector<Ask> &asks, const AskContext &context, bool foldOptional);
    QWidget *addRows(const std::vector<AskField *> &fields);
    void showFolded();

    std::vector<Ask> m_asks;
    QString m_points;  // what the answers are asked about
    std::vector<AskField *> m_fields;
    std::vector<AskField *> m_optional;  // those that are folded
    QWidget *m_content = nullptr;
    QWidget *m_fold = nullptr;
    QVBoxLayout *m_column;
    bool m_unfolded = false;
};

// Why an ask may not be left empty, with its clause.
[[nodiscard]] Fault emptyFault(const Ask &ask);

}  // namespace redress
