// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace redress {

// A field to search in, with the keys that lead to it written at its right while it is empty.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(const QString &placeholder, QWidget *parent = nullptr);

    void setKeys(const QString &keys);  // "Ctrl K"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

}  // namespace redress
