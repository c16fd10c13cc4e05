// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace redress {

// Lays widgets out as words are: in a row, and on in the next where they do not fit. For chips, and for strips that
// stand in one row while there is room for it. Nothing is wider than the row.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    enum class Upright { Top, Middle, Filled };  // how widgets stand in a row that is higher than they are

    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setUpright(Upright upright) { m_upright = upright; }
    void insertWidget(int index, QWidget *widget);
    // It may be as narrow as its least width before the row is broken, and takes what is left in its row.
    void setGrowing(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;  // in one row
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        int width;
    };
    using Row = std::vector<Placed>;

    [[nodiscard]] std::vector<Row> rowsWithin(int width) const;
    [[nodiscard]] int widthOf(QLayoutItem *item, int most) const;
    [[nodiscard]] bool isGrowing(QLayoutItem *item) const;
    [[nodiscard]] int heightOf(const Row &row) const;
    void share(Row &row, int width) const;
    void place(const Row &row, QPoint at, int height) const;

    std::vector<QLayoutItem *> m_items;  // owned, as QLayout has it
    std::vector<QWidget *> m_growing;
    Upright m_upright = Upright::Top;
};

}  // namespace redress
