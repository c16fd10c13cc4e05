// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QSaveFile>
#include <memory>

#include "core/exchange/register_source.h"

namespace redress {

// The rows that were not taken, each as it stands in the register, with the reason in a first column. Written in the
// register's own manner, so that it can be corrected and imported as it is. Appears whole or not at all.
class RejectedFile {
public:
    // Fails where no file may be made there.
    [[nodiscard]] static Result<std::unique_ptr<RejectedFile>> begin(const QString &path, const RegisterSource &source);

    void add(const SourceRow &row, const QString &reason);
    // Puts the file in place. A different one of that name is kept as "….old": it may hold corrections.
    // With no rows there is no file. Fails when the disk is full.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    RejectedFile(QString path, const Dialect &dialect) : m_path(std::move(path)), m_file(m_path), m_dialect(dialect) {}

    void write(const QString &reason, const QByteArray &raw);
    void put(const QByteArray &bytes);

    QString m_path;
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha1};  // of what was written
    Dialect m_dialect;
    QByteArray m_unclosed;  // rows whose quotation marks would take in those after them: written last
    int m_rows = 0;
};

}  // namespace redress
