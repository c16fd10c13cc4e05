// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/letters/page_preview.h"

class QButtonGroup;
class QHBoxLayout;

namespace redress {

// The pages of a letter, with how large they are shown above them.
class LetterPreview : public QWidget {
    Q_OBJECT

public:
    explicit LetterPreview(QWidget *parent = nullptr);

    [[nodiscard]] PagePreview &pages() const { return *m_pages; }

private:
    void addZoom(const QString &name, PagePreview::Fit fit, QHBoxLayout &row);

    PagePreview *m_pages;
    QButtonGroup *m_zooms;
};

}  // namespace redress
