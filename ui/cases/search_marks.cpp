// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/search_marks.h"

#include <algorithm>

namespace redress {

namespace {

// More words than anybody types: a pasted page must not slow each cell that is painted.
constexpr qsizetype mostWords = 12;

struct Word {
    QString folded;
    TextStretch stretch;
    std::vector<qsizetype> ends;  // for each folded character: where the original one ends, from the text's start
};

void appendFolded(Word &word, QStringView original, qsizetype end) {
    const QString decomposed = original.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : decomposed) {
        if (character.isMark()) continue;
        word.folded += character;
        word.ends.push_back(end);
    }
}

bool belongsToWord(char32_t character) {
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || QChar::isSymbol(character);
}

std::vector<Word> wordsOf(const QString &text) {
    std::vector<Word> words;
    bool inside = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const qsizetype length = pair ? 2 : 1;
        const char32_t character = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const bool part = belongsToWord(character);
        if (part && !inside) words.push_back({{}, {at, 0}, {}});
        if (part) {
            Word &word = words.back();
            appendFolded(word, QStringView(text).mid(at, length), at + length);
            word.stretch.length = at + length - word.stretch.start;
            if (QChar::isMark(character) && !word.ends.empty()) word.ends.back() = at + length;
        }
        inside = part;
        at += length;
    }
    return words;
}

}  // namespace

SearchMarks::SearchMarks(const QString &search) {
    for (const Word &word : wordsOf(search.left(400)))
        if (!word.folded.isEmpty() && !m_words.contains(word.folded) && m_words.size() < mostWords)
            m_words.append(word.folded);
    // The longest first, so that of two words that both fit the greater part is marked.
    std::ranges::sort(m_words, std::greater{}, &QString::size);
}

std::vector<TextStretch> SearchMarks::in(const QString &text) const {
    std::vector<TextStretch> marks;
    if (isEmpty()) return marks;
    for (const Word &word : wordsOf(text)) {
        const auto found = std::ranges::find_if(m_words, [&](const QString &w) { return word.folded.startsWith(w); });
        if (found == m_words.end()) continue;
        const qsizetype end = word.ends.at(static_cast<size_t>(found->size() - 1));
        marks.push_back({word.stretch.start, end - word.stretch.start});
    }
    return marks;
}

}  // namespace redress
