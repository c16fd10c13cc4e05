// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/busy_note.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

BusyNote::BusyNote(const QString &words, QWidget *parent) : QWidget(parent) {
    auto *label = new QLabel(words, this);
    auto *bar = new QProgressBar(this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    label->setAlignment(Qt::AlignCenter);
    bar->setRange(0, 0);
    bar->setFixedWidth(Theme::scaled(240));
    bar->setAccessibleName(words);
    cancel->setObjectName(u"cancel"_s);
    cancel->setShortcut(Qt::Key_Escape);
    connect(cancel, &QPushButton::clicked, this, &BusyNote::cancelled);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{label, bar, cancel})
        column->addWidget(each, 0, Qt::AlignHCenter);
    column->addStretch(2);
}

}  // namespace redress
