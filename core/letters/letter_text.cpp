// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextBlock>
#include <QTextList>

#include "core/letters/letter_document.h"
#include "core/letters/letter_formats.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 76;

QString wrapped(const QString &line) {
    QString lines;
    qsizetype column = 0;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool breaks = column > 0 && column + 1 + word.size() > lineLength;
        if (column > 0) lines += breaks ? u'\n' : u' ';
        column = (breaks || column == 0 ? 0 : column + 1) + word.size();
        lines += word;
    }
    return lines;
}

// Paragraphs with an empty line between them; small print stands line under line.
QString paragraphsOf(const QString &html, const Letter &letter, const QString &between) {
    const LetterDocument document(html, letter, LetterDocument::Medium::File);
    QStringList paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QStringList lines;
        for (const QString &line : block.text().split(QChar(QChar::LineSeparator))) lines.append(wrapped(line));
        if (!block.text().trimmed().isEmpty())
            paragraphs.append((block.textList() ? u"- "_s : QString()) + lines.join(u'\n'));
    }
    return paragraphs.join(between);
}

}  // namespace

QByteArray letter_formats::text(const Letter &letter) {
    const QString body = paragraphsOf(letter.body, letter, u"\n\n"_s);
    QStringList parts{letter.organisation, paragraphsOf(letter.letterhead, letter, u"\n"_s),
                      paragraphsOf(letter.address, letter, u"\n"_s), paragraphsOf(letter.dateline, letter, u"\n"_s),
                      body};
    if (letter.copy)
        parts += {QString(lineLength, u'-'), paragraphsOf(letter.copy->address, letter, u"\n"_s),
                  paragraphsOf(letter.copy->dateline, letter, u"\n"_s), body};
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

}  // namespace redress
