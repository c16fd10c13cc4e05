// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database_fault.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatabaseFault)
};

// SQLite's primary result codes.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NoDatabase = 26
};

QString sentence(int code, const QString &path, const QString &detail) {
    switch (code) {
        case Busy:
        case Locked:
            return Words::tr("Someone else is saving to %1 just now: try again in a moment.").arg(path);
        case ReadOnly:
            return Words::tr("%1 may only be read: nothing was saved. Ask for the right to write to its folder.")
                .arg(path);
        case InputOutput:
            return Words::tr(
                       "The disk or network under %1 failed: nothing was saved. Check the connection and try again.")
                .arg(path);
        case Corrupt:
        case NoDatabase:
            return Words::tr("%1 is damaged: restore a backup; `redress check` tells how far it goes.").arg(path);
        case Full:
            return Words::tr("The disk under %1 is full: nothing was saved. Make room and try again.").arg(path);
        case CannotOpen:
            return Words::tr("%1 cannot be opened: check that its folder exists and may be written to.").arg(path);
        default:
            return Words::tr("%1 could not be worked on (%2).").arg(path, detail);
    }
}

int codeOf(const QSqlError &error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

}  // namespace

bool isDamage(const QSqlError &error) {
    return codeOf(error) == Corrupt || codeOf(error) == NoDatabase;
}

Fault faultOf(const QSqlError &error, const QString &path) {
    return {
        sentence(codeOf(error), path, error.databaseText().isEmpty() ? error.text() : error.databaseText()), {}, {}};
}

}  // namespace redress
