// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <map>

#include "core/policy/page/policy_page.h"

namespace redress {

// Shows the page of a policy, in a measure that is good to read however wide the window is. Follows palette and font.
class PolicyBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit PolicyBrowser(QWidget *parent = nullptr);

    void show(const PolicyPage &page);
    void jumpTo(const QString &anchor);           // and puts the cursor there, so that a screen reader follows
    [[nodiscard]] QString anchorInSight() const;  // the one that the top of the window shows; empty before the first

Q_SIGNALS:
    void anchorReached(const QString &anchor);  // by scrolling

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;  // never anything

private:
    using QTextBrowser::show;
    void render();
    void keepMeasure();
    void findAnchors();

    PolicyPage m_page;
    std::map<int, QString> m_anchors;  // by their position in the document
};

}  // namespace redress
