// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/case/target_card_text.h"

class QLabel;
class QPushButton;

namespace redress {

// One target of a case: what it is, how it stands, and the way to why. The urgent one is framed in its state's colour.
class TargetCard : public QFrame {
    Q_OBJECT

public:
    explicit TargetCard(const TargetCardText &text, QWidget *parent = nullptr);

    [[nodiscard]] const TargetCardText &text() const { return m_text; }

Q_SIGNALS:
    void whyWanted();  // or, of what was undertaken, that it was done

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourState();
    [[nodiscard]] QString fullWords() const;
    [[nodiscard]] QLabel *addLine(const QString &text, Theme::Text font);

    TargetCardText m_text;
    QLabel *m_state = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_why = nullptr;
};

}  // namespace redress
