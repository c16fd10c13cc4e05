// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace redress {

// A field for words that begins with one line and grows with what is typed. Tab leaves it, Ctrl+Enter is done with it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

    void setFewestLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void finished();  // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    [[nodiscard]] int linesWanted() const;

    static constexpr int mostLines = 8;
    int m_fewestLines = 1;
    int m_lines = 1;
};

}  // namespace redress
