// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace redress {

// Who may read which staff were named in complaints: a name a line.
class StaffReadersForm : public QWidget {
    Q_OBJECT

public:
    explicit StaffReadersForm(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    [[nodiscard]] QStringList names() const;  // each once, however often it was written

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit *m_names;
};

}  // namespace redress
