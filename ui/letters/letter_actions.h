// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace redress {

// What can be done with a finished letter.
class LetterActions : public QWidget {
    Q_OBJECT

public:
    explicit LetterActions(QWidget *parent = nullptr);

    [[nodiscard]] bool isToBeRecorded() const;
    void setToBeRecorded(bool on);

Q_SIGNALS:
    void recordToggled();
    void saveWanted(const QString &format);
    void printWanted();

private:
    QCheckBox *m_record;
};

}  // namespace redress
