// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/staff_dialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/dates.h"
#include "ui/common/opening_size.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString linesOf(const NamedStaff &one) {
    return StaffDialog::tr("%1, %2: %3\n%4", "a case, a day, names; what is said of them")
        .arg(one.reference.text(), dates::inFull(one.day), one.names.join(StaffDialog::tr(", ", "between names")),
             one.text.simplified())
        .trimmed();
}

}  // namespace

StaffDialog::StaffDialog(const std::vector<NamedStaff> &named, const QString &reader, QWidget *parent)
    : QDialog(parent) {
    setObjectName(u"staffDialog"_s);
    setWindowTitle(tr("Staff named in complaints"));
    auto *words =
        new QLabel(tr("For performance reviews alone. It is noted that %1 has read this.", "a name").arg(reader), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setLook(words, Look::Quiet);
    QStringList entries;
    for (const NamedStaff &one : named) entries << linesOf(one);
    auto *list = new QPlainTextEdit(entries.isEmpty() ? tr("Nobody has been named.") : entries.join(u"\n\n"_s), this);
    list->setObjectName(u"namedStaff"_s);
    list->setAccessibleName(windowTitle());
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(10));
    column->addWidget(words);
    column->addWidget(list, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(openingSize(*this, {640, 420}));
}

}  // namespace redress
