// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/case_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int mostOffered = 10;
constexpr int pauseMs = 150;
constexpr int ReferenceRole = Qt::UserRole;

}  // namespace

CasePicker::CasePicker(const Session &session, QWidget *parent)
    : SearchBox(tr("Case reference or name"), parent), m_session(session), m_completer(new QCompleter(&m_found, this)) {
    setObjectName(QStringLiteral("casePicker"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(mostOffered);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &CasePicker::search);
    connect(this, &QLineEdit::returnPressed, this, &CasePicker::takeFirst);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CasePicker::take);
}

void CasePicker::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) return Q_EMIT left();
    SearchBox::keyPressEvent(event);
}

void CasePicker::search() {
    m_found.clear();
    if (text().trimmed().isEmpty()) return m_completer->popup()->hide();
    CaseFilter filter;
    filter.search = text();
    const auto page = m_session.reg.cases().page(filter, CaseSort{CaseColumn::Received, Qt::DescendingOrder},
                                                 m_session.reg.days(), mostOffered);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    offer(page->rows);
}

void CasePicker::offer(const std::vector<CaseRow> &rows) {
    for (const CaseRow &row : rows) {
        auto *item = new QStandardItem(tr("%1   %2, %3").arg(row.reference.text(), row.complainant, row.about));
        item->setData(row.reference.text(), ReferenceRole);
        item->setEditable(false);
        m_found.appendRow(item);
    }
    if (rows.empty()) return m_completer->popup()->hide();
    QRect below = rect();
    below.setWidth(Theme::scaled(480));
    m_completer->complete(below);
}

void CasePicker::take(const QModelIndex &index) {
    const QString reference = index.data(ReferenceRole).toString();
    if (reference.isEmpty()) return;
    m_completer->popup()->hide();
    clear();
    Q_EMIT caseChosen(CaseRef(reference));
}

void CasePicker::takeFirst() {
    m_pause.stop();
    search();
    if (m_found.rowCount() > 0) take(m_found.index(0, 0));
}

}  // namespace redress
