// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

#include "core/store/case_file.h"
#include "ui/case/asks/ask_field.h"

class QComboBox;
class QLineEdit;

namespace redress {

class GrowingText;

// The answer to every open point of complaint: what was found, why, and what is done about it.
class AnswersAsk : public AskField {
    Q_OBJECT

public:
    AnswersAsk(const Ask &ask, const CaseFile &file, QWidget *parent = nullptr);

    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] Result<QJsonValue> value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void restore(const QJsonValue &typed) override;

private:
    struct Row {
        int point;
        QComboBox *outcome;
        GrowingText *reason;
        QLineEdit *remedy;
    };

    void addPoint(const Point &point, const Procedure &procedure);
    [[nodiscard]] Row makeRow(const Point &point, const Procedure &procedure);
    [[nodiscard]] static QJsonObject answerIn(const Row &row);  // the point's number alone where nothing was typed

    std::vector<Row> m_rows;
};

}  // namespace redress
