// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/why_text.h"

#include <QTextCursor>
#include <QTextDocument>

#include "ui/case/why_model.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal headlinePoints = 15;
constexpr qreal textPoints = 11;

void write(QTextCursor &cursor, const QString &text, qreal points, QFont::Weight weight = QFont::Normal) {
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(weight);
    QTextBlockFormat block;
    block.setBottomMargin(points / 2);
    cursor.insertBlock(block, letters);
    cursor.insertText(text);
}

}  // namespace

QString WhyText::plain() const {
    QString text = sentences.join(u'\n');
    if (!days.isEmpty()) text += u"\n\n"_s + days.join(u'\n');
    return text + u'\n';
}

std::unique_ptr<QTextDocument> WhyText::document() const {
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    for (const auto &sentence : sentences) {
        const bool first = &sentence == &sentences.first();
        write(cursor, sentence, first ? headlinePoints : textPoints, first ? QFont::Bold : QFont::Normal);
    }
    write(cursor, days.join(QChar::LineSeparator), textPoints);
    return document;
}

WhyText whyText(const Explanation &explanation, const Policy &policy, const QString &comparison) {
    WhyText text{sentences(explanation, policy), {}};
    if (!comparison.isEmpty()) text.sentences += comparison;
    const WhyModel model(explanation);
    for (const auto &given : explanation.days)
        text.days += model.indexOf(given.day).data(Qt::AccessibleTextRole).toString();
    return text;
}

}  // namespace redress
