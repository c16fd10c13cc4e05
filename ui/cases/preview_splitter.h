// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace redress {

// A list with a preview beside it, which the officer shows or hides. Remembers whether, and how wide.
class PreviewSplitter : public QSplitter {
    Q_OBJECT

public:
    PreviewSplitter(QWidget *list, QWidget *preview, QWidget *parent = nullptr);
    ~PreviewSplitter() override;

    void restore();  // once the window has its size; until the officer has said, it shows where there is room
    void setPreviewShown(bool shown);

Q_SIGNALS:
    void previewShown(bool shown);

private:
    QWidget *m_preview;
};

}  // namespace redress
