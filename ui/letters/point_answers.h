// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>
#include <vector>

#include "core/letters/letter_points.h"
#include "core/policy/procedure.h"

class QComboBox;
class QLineEdit;

namespace redress {

class GrowingText;

// What a response says to each point of complaint: the finding, the reasons, and what will be done.
class PointAnswers : public QWidget {
    Q_OBJECT

public:
    PointAnswers(const std::vector<AnsweredPoint> &points, const Procedure &procedure, QWidget *parent = nullptr);

    // By the number of the point; without those that stand as they were shown.
    [[nodiscard]] QMap<int, PointAnswer> answers() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        AnsweredPoint shown;
        QComboBox *finding;
        GrowingText *reason;
        QLineEdit *remedy;
    };

    void addPoint(const AnsweredPoint &point, const Procedure &procedure);
    void nameFields(const Row &row);
    [[nodiscard]] static PointAnswer answerIn(const Row &row);

    std::vector<Row> m_rows;
};

}  // namespace redress
