// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <memory>

#include "core/letters/letter_pages.h"

namespace redress {

// The pages of a letter, one below the other, as they will be printed.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page };

    explicit PagePreview(QWidget *parent = nullptr);

    void show(std::shared_ptr<const LetterPages> pages);  // null: nothing to show
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int count() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] qreal pixelsPerMillimetre() const;
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] QRectF pageRect(int page) const;  // in the viewport
    [[nodiscard]] const QPixmap &pictureOf(int page);
    void arrange();

    std::shared_ptr<const LetterPages> m_pages;
    QHash<int, QPixmap> m_pictures;  // of the pages that were shown at this size
    Fit m_fit = Fit::Width;
};

}  // namespace redress
