// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/former_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace redress {

namespace {

QByteArray hashOfFile(const QString &path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    if (file.open(QIODevice::ReadOnly)) hash.addData(&file);
    return hash.result();
}

}  // namespace

Result<> keepFormer(const QString &path, const QByteArray &hash) {
    if (!QFile::exists(path) || hashOfFile(path) == hash) return {};
    const QString old = path + QStringLiteral(".old");
    QFile::remove(old);
    if (QFile::rename(path, old)) return {};
    return refuse(QCoreApplication::translate("FormerFile", "“%1” is open in another program: close it and try again.")
                      .arg(path));
}

}  // namespace redress
