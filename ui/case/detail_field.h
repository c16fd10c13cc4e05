// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/case/detail_labels.h"

namespace redress {

// What one detail of a case is corrected in.
class DetailField : public QWidget {
    Q_OBJECT

public:
    DetailField(DetailLabel detail, QWidget *parent = nullptr);

    [[nodiscard]] const DetailLabel &detail() const { return m_detail; }
    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue &value);
    void setPolicy(const Policy &policy);  // which kinds of complainants can be chosen

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *makeInput();

    DetailLabel m_detail;
    QWidget *m_input;
};

}  // namespace redress
