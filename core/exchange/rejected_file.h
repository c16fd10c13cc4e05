// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QTemporaryFile>
#include <memory>

#include "core/exchange/register_source.h"

namespace redress {

// The rows that were not taken, each as it stands in the register, with the reason in a first column. Written in the
// register's own manner, so that it can be corrected and imported as it is. Appears whole or not at all: until then it
// has no name (where the system knows such files), so that nothing is left of it by an import that is killed.
class RejectedFile {
public:
    // Fails where no file may be made beside the register.
    [[nodiscard]] static Result<std::unique_ptr<RejectedFile>> begin(const QString &registerPath,
                                                                     const RegisterSource &source);

    void add(const SourceRow &row, const QString &reason);
    // Puts the file in place. A different one of that name is kept as "….old": it may hold corrections.
    // With no rows there is no file. Fails when the disk is full.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    RejectedFile(const QString &registerPath, const Dialect &dialect);

    [[nodiscard]] QByteArray lineOf(const QString &reason, const QByteArray &raw) const;
    void write(const QString &reason, const QByteArray &raw);
    void put(const QByteArray &bytes);
    [[nodiscard]] bool place();

    QString m_register;
    QString m_path;
    QTemporaryFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};  // of what was written
    Dialect m_dialect;
    bool m_isOfRejected = false;  // the register is itself such a file: its first column is replaced
    QByteArray m_unclosed;        // rows whose quotation marks would take in those after them: written last
    int m_rows = 0;
};

// Where the rows of a register that cannot be taken are written.
[[nodiscard]] QString rejectedPathFor(const QString &registerPath);

}  // namespace redress
