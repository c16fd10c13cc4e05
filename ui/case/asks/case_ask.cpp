// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/case_ask.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 8;

QString wordsOf(const CaseRow &row) {
    QStringList parts{row.reference.text(), row.complainant, row.about};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

CaseAsk::CaseAsk(const Ask &ask, const AskContext &context, QWidget *parent)
    : TextAsk(ask, parent),
      m_register(context.reg),
      m_own(context.file.subject.reference),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this)) {
    line()->setPlaceholderText(tr("Reference, name or subject"));
    line()->setMinimumWidth(Theme::scaled(260));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_completer->popup()->setAccessibleName(tr("Cases that are like it"));
    line()->setCompleter(m_completer);
    connect(line(), &QLineEdit::textEdited, this, &CaseAsk::suggest);
}

void CaseAsk::suggest(const QString &words) {
    m_found->clear();
    if (words.trimmed().size() < 2) return;
    CaseFilter filter;
    filter.search = words;
    const auto page = m_register.cases().page(filter, {}, m_register.days(), mostSuggestions + 1);
    if (!page) return;
    for (const CaseRow &row : page->rows) {
        if (row.reference == m_own) continue;
        auto *item = new QStandardItem(wordsOf(row));
        item->setData(row.reference.text(), Qt::UserRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0) m_completer->complete();
}

}  // namespace redress
