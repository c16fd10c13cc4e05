// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/page_text.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype lineLength = 100;

// Words that would go past the end of the line go onto the next one, which is indented.
QString wrapped(const QString &text, qsizetype indent, qsizetype firstIndent) {
    QString lines;
    QString line(firstIndent, u' ');
    bool isEmpty = true;
    for (const QString &word : text.simplified().split(u' ')) {
        if (!isEmpty && line.size() + 1 + word.size() > lineLength) {
            lines += line + u'\n';
            line = QString(indent, u' ');
            isEmpty = true;
        }
        if (!isEmpty) line += u' ';
        line += word;
        isEmpty = false;
    }
    return lines + line + u'\n';
}

QString wrappedLines(const QString &text, qsizetype indent) {
    QString lines;
    for (const QString &line : text.split(u'\n')) lines += wrapped(line, indent, indent);
    return lines;
}

QString underlined(const QString &text, QChar with) {
    return text + u'\n' + QString(text.size(), with) + u'\n';
}

QString wordsOf(const PageCell &cell) {
    QStringList parts{cell.text};
    if (cell.mark != PageCell::Mark::None) parts.append(u'[' + labelOf(cell.mark) + u']');
    if (!cell.note.isEmpty()) parts.append(u"— "_s + cell.note);
    return parts.join(u' ');
}

qsizetype longest(const QStringList &texts) {
    qsizetype length = 0;
    for (const QString &text : texts) length = std::max(length, text.size());
    return length;
}

QString recordOf(const std::vector<PageCell> &row, const QStringList &headings) {
    const qsizetype column = longest(headings.mid(1)) + 6;
    QString record = wrapped(wordsOf(row.front()), 4, 2);
    for (size_t i = 1; i < row.size(); ++i) {
        const QString words = wordsOf(row[i]);
        if (words == u"–"_s) continue;
        const QString label = u"    "_s + headings.at(qsizetype(i)).leftJustified(column - 4);
        record += label + wrappedLines(words, column).mid(column);
    }
    return record;
}

QString textOf(const PageTable &table) {
    QString text = u'\n' + underlined(table.caption, u'-');
    for (const auto &row : table.rows) text += recordOf(row, table.headings);
    return text;
}

QString textOf(const PageSection &section) {
    QString text = u'\n' + underlined(section.title, u'=');
    if (!section.badge.isEmpty()) text += section.badge + u'\n';
    for (const QString &paragraph : section.paragraphs) text += u'\n' + wrapped(paragraph, 0, 0);
    for (const PageTable &table : section.tables) text += textOf(table);
    return text;
}

}  // namespace

QString toText(const PolicyPage &page) {
    QString text = underlined(page.organisation + u": "_s + page.title, u'=') + u'\n';
    QStringList labels;
    for (const PageFact &fact : page.facts) labels.append(fact.label);
    const qsizetype column = longest(labels) + 2;
    for (const PageFact &fact : page.facts) text += fact.label.leftJustified(column) + fact.value + u'\n';
    for (const QString &paragraph : page.paragraphs) text += u'\n' + wrapped(paragraph, 0, 0);
    for (const PageSection &section : page.sections) text += textOf(section);
    return text;
}

}  // namespace redress
