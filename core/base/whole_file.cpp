// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

bool isSomethingElse(const QFileInfo &file) {
    return file.exists() && !file.isFile() && !file.isDir();
}

}  // namespace

WholeFile::WholeFile(const QString &path) : m_file(path) {}

Result<> WholeFile::open() {
    if (isSomethingElse(QFileInfo(m_file.fileName())))
        return refuse(Words::tr("%1 is no ordinary file: give the file another name.")
                          .arg(QDir::toNativeSeparators(m_file.fileName())));
    if (m_file.open(QIODevice::WriteOnly)) return {};
    return refuse(hindered());
}

Result<> WholeFile::write(const QByteArray &bytes) {
    if (m_file.write(bytes) == bytes.size()) return {};
    return refuse(cutShort());
}

// QSaveFile::commit empties the memory without asking whether the disk took it all, and would put half a file in place.
Result<> WholeFile::finish() {
    const bool isWhole = m_file.flush() && m_file.bytesToWrite() == 0 && m_file.error() == QFileDevice::NoError;
    if (!isWhole) {
        const Fault fault = cutShort();
        m_file.cancelWriting();
        return refuse(fault);
    }
    if (m_file.commit()) return {};
    return refuse(hindered());
}

Result<> WholeFile::keepPrivate() {
    if (m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) return {};
    return refuse(hindered());
}

Fault WholeFile::hindered() const {
    return {Words::tr("%1 could not be written (%2). Choose another folder or name, or close the file where it is "
                      "open.")
                .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()),
            {},
            {}};
}

// What was written in part is no error to Qt, which then has no word for it.
Fault WholeFile::cutShort() const {
    const QString why =
        m_file.error() == QFileDevice::NoError ? Words::tr("there is no room for it") : m_file.errorString();
    return {Words::tr("%1 could not be written whole (%2), and what was there before is kept: make room on the disk, "
                      "or choose another place.")
                .arg(QDir::toNativeSeparators(m_file.fileName()), why),
            {},
            {}};
}

Result<> saveWhole(const QString &path, const QByteArray &bytes) {
    WholeFile file(path);
    if (auto opened = file.open(); !opened) return opened;
    if (auto written = file.write(bytes); !written) return written;
    return file.finish();
}

}  // namespace redress
