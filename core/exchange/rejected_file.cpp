// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejected_file.h"

#include <QCoreApplication>
#include <QStringEncoder>

#include "core/base/csv_text.h"
#include "core/exchange/former_file.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Rejected {
    Q_DECLARE_TR_FUNCTIONS(RejectedFile)
};

// The reason in the register's encoding; a sign that Windows-1252 does not have becomes a question mark.
QByteArray encodedReason(const QString &reason, const Dialect &dialect) {
    const QString cell = csvCell(reason, QChar::fromLatin1(dialect.separator));
    if (dialect.encoding != Encoding::Windows1252) return cell.toUtf8();
    QString plain = cell;
    plain.replace(u'“', u'\'').replace(u'”', u'\'').replace(u'’', u'\'');
    return plain.toLatin1();
}

bool isUtf16(Encoding encoding) {
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

QByteArray asUtf16(const QByteArray &utf8, Encoding encoding) {
    const bool little = encoding == Encoding::Utf16LittleEndian;
    QStringEncoder encoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    return encoder.encode(QString::fromUtf8(utf8));
}

QString headingOfReasons() {
    return Rejected::tr("Why it was not taken");
}

// A quotation mark within a cell is doubled, so that each pair of them leaves the cell as open or closed as it was.
QByteArray withoutFirstCell(const QByteArray &raw, char separator) {
    bool isQuoted = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '"') isQuoted = !isQuoted;
        if (raw[i] == separator && !isQuoted) return raw.sliced(i + 1);
    }
    return raw;
}

}  // namespace

RejectedFile::RejectedFile(const QString &registerPath, const Dialect &dialect)
    : m_register(registerPath),
      m_path(rejectedPathFor(registerPath)),
      m_file(m_path + u".XXXXXX"_s),
      m_dialect(dialect) {}

Result<std::unique_ptr<RejectedFile>> RejectedFile::begin(const QString &registerPath, const RegisterSource &source) {
    std::unique_ptr<RejectedFile> file(new RejectedFile(registerPath, source.dialect()));
    if (!file->m_file.open())
        return refuse(
            Rejected::tr(
                "The rows that cannot be taken are written to “%1”, which may not be made there: copy the register "
                "to a folder of your own and import it from there.")
                .arg(file->path()));
    if (file->m_dialect.hasMark) file->put(byteOrderMark(file->m_dialect.encoding));
    file->m_isOfRejected = source.headings().value(0) == headingOfReasons();
    file->write(headingOfReasons(), source.rawHeadings());
    return file;
}

void RejectedFile::add(const SourceRow &row, const QString &reason) {
    ++m_rows;
    if (!row.unclosedQuote) return write(reason, row.raw);
    m_unclosed += lineOf(reason, row.raw);
}

QByteArray RejectedFile::lineOf(const QString &reason, const QByteArray &raw) const {
    const QByteArray row = m_isOfRejected ? withoutFirstCell(raw, m_dialect.separator) : raw;
    return encodedReason(reason, m_dialect) + m_dialect.separator + row + m_dialect.lineEnd;
}

void RejectedFile::write(const QString &reason, const QByteArray &raw) {
    const QByteArray line = lineOf(reason, raw);
    put(isUtf16(m_dialect.encoding) ? asUtf16(line, m_dialect.encoding) : line);
}

Result<> RejectedFile::finish() {
    if (m_rows == 0) return {};
    put(isUtf16(m_dialect.encoding) ? asUtf16(m_unclosed, m_dialect.encoding) : m_unclosed);
    const bool isWhole = m_file.flush() && m_file.error() == QFile::NoError;
    if (isWhole) {
        if (auto kept = keepFormer(m_path, m_hash.result()); !kept) return kept;
        if (QFile::exists(m_path) || place()) return {};  // what is kept under this name says the same
    }
    return refuse(
        Rejected::tr("“%1” could not be written (%2): make room on the disk and import the register again; what was "
                     "taken stays taken.")
            .arg(m_path, m_file.errorString()));
}

// As others may read the register, so they may what it repeats of it.
bool RejectedFile::place() {
    m_file.setPermissions(QFile::permissions(m_register) | QFile::ReadOwner | QFile::WriteOwner);
    const bool isPlaced = m_file.rename(m_path);
    m_file.setAutoRemove(!isPlaced);
    return isPlaced;
}

void RejectedFile::put(const QByteArray &bytes) {
    m_file.write(bytes);
    m_hash.addData(bytes);
}

QString rejectedPathFor(const QString &registerPath) {
    return registerPath + u".rejected.csv"_s;
}

}  // namespace redress
