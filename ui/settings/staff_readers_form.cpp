// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staff_readers_form.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

StaffReadersForm::StaffReadersForm(QWidget *parent) : QWidget(parent), m_names(new QPlainTextEdit(this)) {
    m_names->setObjectName(u"staffReaders"_s);
    m_names->setAccessibleName(tr("Who may read about staff, a name a line"));
    m_names->setPlaceholderText(tr("A name a line. Nobody, while this is empty."));
    m_names->setTabChangesFocus(true);
    m_names->setFixedHeight(Theme::scaled(74));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_names);
    connect(m_names, &QPlainTextEdit::textChanged, this, &StaffReadersForm::edited);
}

void StaffReadersForm::setNames(const QStringList &names) {
    const QSignalBlocker quietly(this);
    m_names->setPlainText(names.join(u'\n'));
}

QStringList StaffReadersForm::names() const {
    QStringList found;
    for (const QString &line : m_names->toPlainText().split(u'\n'))
        if (const QString name = line.simplified(); !name.isEmpty() && !found.contains(name, Qt::CaseInsensitive))
            found << name;
    return found;
}

}  // namespace redress
