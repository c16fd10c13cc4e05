// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/file_choice.h"

#include <QFileDialog>
#include <QWidget>
#include <utility>

namespace redress {

void chooseFile(QWidget *parent, const FileChoice &choice, std::function<void(const QString &)> chosen) {
    auto *dialog = new QFileDialog(parent, choice.title, {}, choice.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool saving = choice.purpose == FileChoice::For::Saving;
    dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(choice.suffix);
    if (!choice.proposed.isEmpty()) dialog->selectFile(choice.proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

}  // namespace redress
