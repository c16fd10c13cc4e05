// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_choices.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/letters/letter_desk.h"
#include "ui/letters/two_line_delegate.h"

namespace redress {

LetterChoices::LetterChoices(QWidget *parent) : QFrame(parent), m_stage(new QLabel(this)), m_list(new QListView(this)) {
    setLook(this, Look::Card);
    setLook(m_stage, Look::Heading);
    m_stage->setTextFormat(Qt::PlainText);
    m_stage->setWordWrap(true);
    m_stage->setContentsMargins(Theme::scaled(8), Theme::scaled(4), 0, 0);
    setLook(m_list, Look::Plain);
    m_list->setObjectName(QStringLiteral("letterChoices"));
    m_list->setAccessibleName(tr("Letters of this stage"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(10), Theme::scaled(10), Theme::scaled(10), Theme::scaled(10));
    column->setSpacing(Theme::scaled(6));
    column->addWidget(m_stage);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid()) Q_EMIT letterChosen(m_model.letterAt(index));
    });
}

void LetterChoices::showCase(const LetterDesk &desk, const QString &stageName, QDate today) {
    const QSignalBlocker quiet(m_list->selectionModel());
    m_stage->setText(desk.choices().empty() ? tr("The policy has no letters for this stage.") : stageName);
    m_model.show(desk.choices(), today);
}

void LetterChoices::showChosen(const QString &letterId) {
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model.indexOf(letterId));
    m_list->viewport()->update();
}

void LetterChoices::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace redress
