// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_contents.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int anchorRole = Qt::UserRole;
constexpr int heightOfRow = 27;  // in the pixels of the design

}  // namespace

PolicyContents::PolicyContents(QWidget *parent) : QTreeWidget(parent) {
    setAccessibleName(tr("Contents of the policy"));
    setLook(this, Look::Plain);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(Theme::scaled(14));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item) Q_EMIT chosen(item->data(0, anchorRole).toString());
    });
}

void PolicyContents::show(const PolicyPage &page) {
    const QSignalBlocker silence(this);
    clear();
    for (const PageSection &section : page.sections) {
        auto *procedure = new QTreeWidgetItem(this, {section.title});
        procedure->setData(0, anchorRole, section.anchor);
        procedure->setFont(0, Theme::font(Theme::Text::Strong));
        procedure->setToolTip(0, section.title);
        for (size_t i = 0; i < section.tables.size(); ++i) {
            auto *table = new QTreeWidgetItem(procedure, {section.tables[i].caption});
            table->setData(0, anchorRole, anchorOf(section, i));
            table->setToolTip(0, section.tables[i].caption);
        }
    }
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        (*item)->setSizeHint(0, QSize(0, Theme::scaled(heightOfRow)));
    expandAll();
    choose({});
}

void PolicyContents::choose(const QString &anchor) {
    const QSignalBlocker silence(this);
    QTreeWidgetItem *item = itemOf(anchor);
    setCurrentItem(item ? item : topLevelItem(0));
}

QTreeWidgetItem *PolicyContents::itemOf(const QString &anchor) const {
    for (QTreeWidgetItemIterator item(const_cast<PolicyContents *>(this)); *item; ++item)
        if ((*item)->data(0, anchorRole).toString() == anchor) return *item;
    return nullptr;
}

}  // namespace redress
