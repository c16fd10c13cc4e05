// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/words.h"

namespace redress {

QStringList wordsOf(const QString &text) {
    QString spaced;
    spaced.reserve(text.size() + 8);
    QChar before = u' ';
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c == u'\'' || c == u'’' || c == u'.') continue;   // rec'd, no., N.A.
        if (c.isUpper() && before.isLower()) spaced += u' ';  // DateReceived
        spaced += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
        before = c;
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace redress
