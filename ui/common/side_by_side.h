// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QBoxLayout;

namespace redress {

// Parts of a page side by side, and one under the other where it is narrower than they need together.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    // `narrow`: at the design's size.
    explicit SideBySide(int narrow, QWidget *parent = nullptr);

    void add(QWidget *part);  // takes the room that the others leave
    // Has that width, at the design's size, while it stands beside; more where it cannot be so narrow.
    void addBeside(QWidget *part, int width);
    [[nodiscard]] bool isStacked() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Beside {
        QWidget *part;
        int width;
    };

    void arrange();

    int m_narrow;
    QBoxLayout *m_row;
    std::vector<Beside> m_beside;
};

}  // namespace redress
