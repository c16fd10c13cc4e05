// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_file_step.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ImportFileStep::ImportFileStep(QWidget *parent)
    : SetupStep(tr("Bring in the register that you keep now"),
                tr("Save it from your spreadsheet as CSV: in Excel, Save As, “CSV UTF-8”. Each row becomes a case. The "
                   "file itself is "
                   "only read, never changed."),
                parent),
      m_path(new QLineEdit(this)) {
    m_path->setObjectName(u"importPath"_s);
    auto *label = new QLabel(tr("The &file"), this);
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"importChoose"_s);
    choose->setAccessibleName(tr("Choose the file to bring in"));
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(this,
                   {FileChoice::For::Opening,
                    tr("Bring in a register"),
                    tr("Registers (*.csv *.txt *.tsv);;All files (*)"),
                    {},
                    {}},
                   [this](const QString &path) {
                       setPath(path);
                       Q_EMIT fileChosen();
                   });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    column()->addWidget(label);
    column()->addLayout(row);
    column()->addStretch();
}

QString ImportFileStep::path() const {
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ImportFileStep::setPath(const QString &path) {
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ImportFileStep::whatIsMissing() const {
    return path().isEmpty() ? tr("Choose the file first.") : QString();
}

}  // namespace redress
