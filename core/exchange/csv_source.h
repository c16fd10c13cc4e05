// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/exchange/byte_feed.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/headings.h"
#include "core/exchange/register_source.h"

namespace redress {

// A register in a CSV file. Its encoding, its separator and the row of its headings are found out from its beginning.
class CsvSource final : public RegisterSource {
public:
    // Fails where there is no such file, it cannot be read, is no text, or has no row of headings.
    [[nodiscard]] static Result<std::unique_ptr<RegisterSource>> open(const QString &path, const Headings &headings);

    [[nodiscard]] const QStringList &headings() const override { return m_headings; }
    [[nodiscard]] QByteArray rawHeadings() const override { return m_rawHeadings; }
    [[nodiscard]] Dialect dialect() const override { return m_dialect; }
    [[nodiscard]] Result<std::optional<SourceRow>> next() override;
    [[nodiscard]] int blankRows() const override { return m_blankRows; }
    [[nodiscard]] double share() const override { return m_feed.share(); }

private:
    CsvSource(std::unique_ptr<QFile> file, const Dialect &dialect);

    [[nodiscard]] Result<> readHeadings(int rowsBefore);
    [[nodiscard]] SourceRow rowOf(const CsvRecord &record) const;
    [[nodiscard]] QString decode(const QByteArray &cell, SourceRow &row) const;

    Dialect m_dialect;
    ByteFeed m_feed;
    CsvReader m_reader;
    QStringList m_headings;
    QByteArray m_rawHeadings;
    int m_rows = 0;
    int m_blankRows = 0;
};

}  // namespace redress
