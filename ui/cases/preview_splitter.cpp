// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/preview_splitter.h"

#include <QSettings>

#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const auto shownKey = u"cases/preview"_s;
const auto sizesKey = u"cases/splitter"_s;

}  // namespace

PreviewSplitter::PreviewSplitter(QWidget *list, QWidget *preview, QWidget *parent)
    : QSplitter(parent), m_preview(preview) {
    setChildrenCollapsible(false);
    setHandleWidth(Theme::scaled(16));
    addWidget(list);
    addWidget(preview);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    preview->setMinimumWidth(Theme::scaled(300));
    restoreState(QSettings().value(sizesKey).toByteArray());
    setHandleWidth(Theme::scaled(16));
    preview->hide();
}

PreviewSplitter::~PreviewSplitter() {
    if (!m_preview->isHidden()) QSettings().setValue(sizesKey, saveState());
}

void PreviewSplitter::restore() {
    const bool roomy = parentWidget()->width() >= Theme::scaled(1500);
    const bool shown = QSettings().value(shownKey, roomy).toBool();
    m_preview->setVisible(shown);
    Q_EMIT previewShown(shown);
}

void PreviewSplitter::setPreviewShown(bool shown) {
    if (shown != m_preview->isHidden()) return;
    m_preview->setVisible(shown);
    QSettings().setValue(shownKey, shown);
    Q_EMIT previewShown(shown);
}

}  // namespace redress
