// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/exchange/words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(QStringList words) {
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

QStringList textsOf(const QJsonValue &list) {
    QStringList texts;
    for (const auto &text : list.toArray()) texts << text.toString();
    return texts;
}

QSet<QString> cellsOf(const QJsonValue &list) {
    QSet<QString> cells;
    for (const auto &text : textsOf(list)) cells << text.toCaseFolded();
    return cells;
}

QString cellKey(const QString &cell) {
    return cell.simplified().toCaseFolded();
}

// A column of a stage: "received" becomes the day on which that stage was asked for.
bool fits(ColumnField field, int stage) {
    if (stage == 0) return field != ColumnField::StageStarted;
    return belongsToStage(field) || (stage == 1 && field == ColumnField::Received);
}

}  // namespace

Headings Headings::shipped() {
    QFile file(u":/exchange/headings.json"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("headings.json is not compiled in");
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    Headings headings;
    const QJsonObject same = table["same"_L1].toObject();
    for (auto it = same.begin(); it != same.end(); ++it) {
        for (const auto &word : textsOf(it.value())) headings.m_same.insert(word, it.key());
    }
    for (const auto &word : textsOf(table["fillers"_L1])) headings.m_fillers << word;
    const QJsonObject stages = table["stages"_L1].toObject();
    for (auto it = stages.begin(); it != stages.end(); ++it) {
        for (const auto &phrase : textsOf(it.value())) headings.m_stages.push_back({wordsOf(phrase), it.key().toInt()});
    }
    const QJsonObject stageCells = table["stage_cells"_L1].toObject();
    for (auto it = stageCells.begin(); it != stageCells.end(); ++it) {
        for (const auto &phrase : textsOf(it.value())) headings.m_stageCells.insert(phrase, it.key().toInt());
    }
    const QJsonObject fields = table["fields"_L1].toObject();
    for (const auto field : allColumnFields) {
        int priority = 0;
        for (const auto &phrase : textsOf(fields[idOf(field)]))
            headings.m_fields[keyOf(headings.canonical(phrase))].push_back({field, 0, priority++});
    }
    const QJsonObject decisions = table["decisions"_L1].toObject();
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        for (const auto &phrase : textsOf(it.value()))
            headings.m_decisions.insert(wordsOf(phrase).join(u' '), it.key());
    }
    headings.m_nothing = cellsOf(table["nothing"_L1]);
    headings.m_yes = cellsOf(table["yes"_L1]);
    headings.m_open = cellsOf(table["open"_L1]);
    headings.m_closed = cellsOf(table["closed"_L1]);
    return headings;
}

// Two words of one meaning ("post code", "case owner") become one word before single words are looked at.
QStringList Headings::canonical(const QString &text) const {
    const QStringList words = wordsOf(text);
    QStringList result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto pair = i + 1 < words.size() ? m_same.constFind(words[i] + u' ' + words[i + 1]) : m_same.constEnd();
        if (pair != m_same.constEnd()) {
            result << *pair;
            ++i;
        } else {
            result << m_same.value(words[i], words[i]);
        }
    }
    return result;
}

Headings::Phrase Headings::withoutStage(QStringList words) const {
    for (const auto &phrase : m_stages) {
        const qsizetype length = phrase.words.size();
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            if (words.sliced(at, length) != phrase.words) continue;
            words.remove(at, length);
            return {words, phrase.stage};
        }
    }
    return {words, 0};
}

std::optional<ColumnMeaning> Headings::find(const QStringList &words, int stage) const {
    const auto found = m_fields.constFind(keyOf(words));
    if (found == m_fields.constEnd()) return {};
    for (const auto &meaning : *found) {
        const bool asStart = stage > 1 && meaning.field == ColumnField::Received;
        if (fits(meaning.field, stage) && !asStart) return ColumnMeaning{meaning.field, stage, meaning.priority};
    }
    return {};
}

std::optional<ColumnMeaning> Headings::recognise(const QString &heading) const {
    const auto [words, stage] = withoutStage(canonical(heading));
    if (words.isEmpty())
        return stage > 0 ? std::optional(ColumnMeaning{ColumnField::StageStarted, stage, 100}) : std::nullopt;
    if (const auto whole = find(words, stage)) return whole;
    // "Date escalated", "Escalation request": no procedure escalates to its first stage.
    static const QSet<QString> escalating{u"escalated"_s, u"appeal"_s, u"review"_s};
    if (stage == 0 && std::ranges::any_of(words, [](const QString &word) { return escalating.contains(word); })) {
        if (const auto start = find(words, 2); start && start->field == ColumnField::StageStarted) return start;
    }
    QStringList bare = words;
    bare.removeIf([this](const QString &word) { return m_fillers.contains(word); });
    if (bare.isEmpty() && stage > 0) return ColumnMeaning{ColumnField::StageStarted, stage, 100};
    if (bare.isEmpty() || bare.size() == words.size()) return {};
    auto found = find(bare, stage);
    if (found) found->priority += 50;
    return found;
}

int Headings::stageIn(const QString &cell) const {
    QStringList words = wordsOf(cell);
    if (words.size() == 1 && words.front().size() == 1 && words.front().front().isDigit()) return words.front().toInt();
    if (words.size() > 4) return 0;
    if (const int whole = m_stageCells.value(words.join(u' '))) return whole;
    return withoutStage(words).stage;
}

QString Headings::decisionIn(const QString &cell) const {
    return m_decisions.value(wordsOf(cell).join(u' '));
}

bool Headings::meansNothing(const QString &cell) const {
    return m_nothing.contains(cellKey(cell));
}

bool Headings::meansYes(const QString &cell) const {
    return m_yes.contains(cellKey(cell));
}

bool Headings::meansOpen(const QString &cell) const {
    return m_open.contains(cellKey(cell));
}

bool Headings::meansClosed(const QString &cell) const {
    return m_closed.contains(cellKey(cell));
}

}  // namespace redress
