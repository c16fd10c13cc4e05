// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace redress {

// A card with a heading and a sentence on what it is for: one section of the settings.
class SectionCard : public QFrame {
    Q_OBJECT

public:
    SectionCard(const QString &heading, const QString &purpose, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

}  // namespace redress
