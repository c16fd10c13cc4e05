// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_details.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Details {
    Q_DECLARE_TR_FUNCTIONS(RowDetails)
};

constexpr qsizetype longestSummary = 120;

struct LineField {
    ColumnField field;
    QLatin1StringView key;
};

constexpr std::array lineFields{
    LineField{ColumnField::Channel, keys::channel}, LineField{ColumnField::Email, keys::email},
    LineField{ColumnField::Phone, keys::phone},     LineField{ColumnField::Tenure, keys::tenure},
    LineField{ColumnField::Service, keys::service}, LineField{ColumnField::Category, keys::category},
    LineField{ColumnField::Officer, keys::officer}, LineField{ColumnField::Summary, keys::summary}};

// ="0123" is how spreadsheets are made to keep a text as it is; any other formula is kept as the text it is.
QString withoutFormula(const QString &heading, const QString &text, RowNotes &notes) {
    if (!text.startsWith(u'=')) return text;
    if (text.startsWith("=\""_L1) && text.endsWith(u'"') && text.count(u'"') == 2) {
        notes.add(Details::tr("%1 held the formula %2; its text was taken.").arg(heading, text.left(60)));
        return text.sliced(2).chopped(1);
    }
    notes.add(Details::tr("%1 begins with “=” as a formula does; it was kept as plain text and nothing was reckoned.")
                  .arg(heading));
    return text;
}

QString lineOf(const RowCell &cell, RowNotes &notes) {
    return withoutFormula(cell.heading, cell.text, notes).simplified();
}

void put(QJsonObject &data, QLatin1StringView key, const QString &text) {
    if (!text.isEmpty()) data.insert(key, text);
}

bool isLetter(QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// "3AR", the second half of every UK postcode.
bool isInward(QStringView word) {
    return word.size() == 3 && isDigit(word[0]) && isLetter(word[1]) && isLetter(word[2]);
}

// "MF3", "SW1A", "B1".
bool isOutward(QStringView word) {
    return word.size() >= 2 && word.size() <= 4 && isLetter(word[0]) &&
           (isDigit(word[1]) || (word.size() > 2 && isDigit(word[2])));
}

// Where a town stands before the postcode, in letters: the place at which the postcode begins, else 0.
qsizetype postcodeStart(const QString &text) {
    const qsizetype inward = text.lastIndexOf(u' ');
    if (inward < 1 || !isInward(QStringView(text).sliced(inward + 1))) return 0;
    const qsizetype outward = text.lastIndexOf(u' ', inward - 1);
    if (outward < 1 || !isOutward(QStringView(text).sliced(outward + 1, inward - outward - 1))) return 0;
    return outward + 1;
}

void putAddress(QJsonObject &data, const RowCells &cells, RowNotes &notes) {
    QString address = cells.joined(ColumnField::Address, u", "_s).simplified();
    const RowCell cell = cells.cell(ColumnField::Postcode);
    QString postcode = lineOf(cell, notes);
    if (const qsizetype start = postcodeStart(postcode)) {
        const QString town = postcode.first(start).trimmed();
        postcode = postcode.sliced(start);
        address += (address.isEmpty() ? QString() : u", "_s) + town;
        notes.add(Details::tr("%1 also held “%2”, which was put with the address.").arg(cell.heading, town));
    }
    put(data, keys::address, address);
    put(data, keys::postcode, postcode);
}

QString firstLineOf(const QString &text) {
    const qsizetype end = text.indexOf(u'\n');
    if (end < 1) return {};
    const QString line = text.first(end).simplified();
    return line.size() <= longestSummary ? line : line.first(line.lastIndexOf(u' ', longestSummary - 1)) + u'…';
}

QString descriptionOf(const RowCells &cells, RowNotes &notes) {
    QStringList texts;
    for (const auto &cell : cells.filled(ColumnField::Description))
        texts << withoutFormula(cell.heading, cell.text, notes);
    QString text = texts.join(u'\n');
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text;
}

}  // namespace

QJsonObject detailsOf(const RowCells &cells, RowNotes &notes) {
    QJsonObject data;
    for (const auto &[field, key] : lineFields) put(data, key, lineOf(cells.cell(field), notes));
    put(data, keys::complainant, cells.joined(ColumnField::Complainant, u" "_s).simplified());
    putAddress(data, cells, notes);
    const QString description = descriptionOf(cells, notes);
    put(data, keys::description, description);
    if (!data.contains(keys::summary)) put(data, keys::summary, firstLineOf(description));
    return data;
}

QString referenceOf(const RowCells &cells, const Headings &headings) {
    RowNotes unused;
    const QString reference = lineOf(cells.cell(ColumnField::Reference), unused);
    return headings.meansNothing(reference) ? QString() : reference;
}

}  // namespace redress
