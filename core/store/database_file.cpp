// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatabaseFile)
};

// Offsets of SQLite's file format, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

quint32 numberAt(const QByteArray &header, qsizetype offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 sizeByHeader(const QByteArray &header) {
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return (pageSize == 1 ? 65536 : pageSize) * numberAt(header, pageCountAt);
}

// A journal that was left behind means that SQLite has yet to put the file in order: its size says nothing until then.
bool hasHotJournal(const QString &path) {
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

Result<QByteArray> headerOf(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(
            Words::tr("There is no register at %1: check the name, or make one with `redress create`.").arg(path));
    if (!info.isFile() && !info.isDir())
        return refuse(Words::tr("%1 is no ordinary file: name the register's file.").arg(path));
    if (info.isDir()) return refuse(Words::tr("%1 is a folder: name the register's file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Words::tr("%1 cannot be read (%2): ask who looks after the folder.").arg(path, file.errorString()));
    return file.read(headerSize);
}

bool isOfSqlite(const QByteArray &header) {
    return header.size() >= headerSize && header.startsWith("SQLite format 3");
}

Result<> checkOwner(const QByteArray &header, const QString &path) {
    if (numberAt(header, applicationIdAt) != Database::applicationId)
        return refuse(Words::tr("%1 is a database of another program: choose a register of Redress.").arg(path));
    const int version = static_cast<int>(numberAt(header, userVersionAt));
    if (version <= Database::schemaVersion) return {};
    return refuse(
        Words::tr("%1 was written by a newer Redress (schema %2, this one knows %3): update Redress on this computer.")
            .arg(path)
            .arg(version)
            .arg(Database::schemaVersion));
}

QString damageBySize(const QByteArray &header, const QString &path) {
    if (QFileInfo(path).size() >= sizeByHeader(header) || hasHotJournal(path)) return {};
    return Words::tr("%1 is cut short (%2 of %3 bytes): restore a backup.")
        .arg(path)
        .arg(QFileInfo(path).size())
        .arg(sizeByHeader(header));
}

QString noRegister(const QString &path) {
    return Words::tr("%1 is not a register of Redress: choose another file, or restore a backup.").arg(path);
}

}  // namespace

Result<DatabaseFile> inspectDatabaseFile(const QString &path) {
    const auto header = headerOf(path);
    if (!header) return refuse(header.error());
    if (!isOfSqlite(*header)) return refuse(noRegister(path));
    if (auto ours = checkOwner(*header, path); !ours) return refuse(ours.error());
    if (const QString damage = damageBySize(*header, path); !damage.isEmpty()) return refuse(damage);
    return DatabaseFile{static_cast<int>(numberAt(*header, userVersionAt)), !QFileInfo(path).isWritable()};
}

Result<QString> damageByHeader(const QString &path) {
    const auto header = headerOf(path);
    if (!header) return refuse(header.error());
    if (!isOfSqlite(*header)) return noRegister(path);
    if (auto ours = checkOwner(*header, path); !ours) return refuse(ours.error());
    return damageBySize(*header, path);
}

void removeDatabaseFile(const QString &path) {
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

}  // namespace redress
