// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/place_step.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

PlaceStep::PlaceStep(const QString &proposedPath, QWidget *parent)
    : SetupStep(tr("Where shall the register live?"),
                tr("It is one file. Keep it on this computer or, for a team, in a folder that all of you can reach."),
                parent),
      m_path(new QLineEdit(QDir::toNativeSeparators(proposedPath), this)),
      m_import(new QCheckBox(tr("Bring in the spreadsheet that we keep now, once this is done"), this)) {
    m_path->setObjectName(u"registerPath"_s);
    m_import->setObjectName(u"importAfterwards"_s);
    auto *label = new QLabel(tr("The register's &file"), this);
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose where the register lives"));
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(this,
                   {FileChoice::For::Saving, tr("Where shall the register live?"), tr("Registers (*.redress)"),
                    u"redress"_s, path()},
                   [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    setFocusProxy(m_path);
    column()->addWidget(label);
    column()->addLayout(row);
    column()->addSpacing(Theme::scaled(12));
    column()->addWidget(m_import);
    column()->addStretch();
}

QString PlaceStep::path() const {
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool PlaceStep::wantsImport() const {
    return m_import->isChecked();
}

QString PlaceStep::whatIsMissing() const {
    if (path().isEmpty()) return tr("Say where the register shall live.");
    const QFileInfo file(path());
    if (file.isDir()) return tr("That is a folder. Add a name for the file, for example register.redress.");
    if (file.exists())
        return tr(
            "There is a file of that name already. Choose another name, or go back and open the register that exists.");
    return {};
}

}  // namespace redress
