// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

#include "core/base/result.h"

namespace redress {

// A file that appears whole or not at all: until `finish` has answered well, what stood under its name stands there
// still. Each answer fails with a sentence that says what hindered it, be it a folder or a full disk. What is written
// is kept in memory at first, so that no answer but that of `finish` means that it is on the disk.
class WholeFile {
public:
    explicit WholeFile(const QString &path);

    // Refuses what is no ordinary file: it cannot be put in place of a device or a pipe.
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    [[nodiscard]] Result<> finish();
    // Only the user may read it. To be called once it is open.
    [[nodiscard]] Result<> keepPrivate();

    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    [[nodiscard]] Fault hindered() const;
    [[nodiscard]] Fault cutShort() const;

    QSaveFile m_file;
};

[[nodiscard]] Result<> saveWhole(const QString &path, const QByteArray &bytes);

}  // namespace redress
