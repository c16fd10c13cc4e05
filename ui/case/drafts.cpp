// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/drafts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include "core/base/whole_file.h"

namespace redress {

using namespace Qt::StringLiterals;

QString DraftKey::fileName() const {
    // However the path was written, the same register's words are found again.
    const QFileInfo file(registerPath);
    const QString path = file.exists() ? file.canonicalFilePath() : registerPath;
    // A separator that no path contains keeps ("a", "bc") and ("ab", "c") apart.
    const QString place = QStringList{path, screen, subject}.join(QChar(u'\0'));
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex()) +
           u".json"_s;
}

QString Drafts::usersFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

QString Drafts::pathOf(const DraftKey &key) const {
    return m_folder + u'/' + key.fileName();
}

QJsonObject Drafts::load(const DraftKey &key) const {
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<> Drafts::save(const DraftKey &key, const QJsonObject &words) const {
    QDir().mkpath(m_folder);
    WholeFile file(pathOf(key));
    const auto saved = file.open()
                           .and_then([&] { return file.keepPrivate(); })
                           .and_then([&] { return file.write(QJsonDocument(words).toJson(QJsonDocument::Compact)); })
                           .and_then([&] { return file.finish(); });
    if (saved) return {};
    return refuse(QCoreApplication::translate("Drafts",
                                              "What you are typing cannot be kept safe while you type: %1 Record "
                                              "it soon, or make room in %2.")
                      .arg(saved.error().message, QDir::toNativeSeparators(m_folder)));
}

void Drafts::discard(const DraftKey &key) const {
    QFile::remove(pathOf(key));
}

}  // namespace redress
