// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

StageId stageNumbered(int number, const Procedure &procedure) {
    const StageId stage(u"stage-%1"_s.arg(number));
    return number > 0 && procedure.stage(stage) ? stage : StageId();
}

using Claim = std::pair<ColumnField, int>;

// For each field the column with the surest heading, the leftmost of equals.
std::map<Claim, qsizetype> bestClaims(const std::vector<std::optional<ColumnMeaning>> &meanings) {
    std::map<Claim, qsizetype> best;
    for (size_t i = 0; i < meanings.size(); ++i) {
        if (!meanings[i]) continue;
        const auto [it, isFirst] = best.try_emplace({meanings[i]->field, meanings[i]->stage}, qsizetype(i));
        if (!isFirst && meanings[i]->priority < meanings[size_t(it->second)]->priority) it->second = qsizetype(i);
    }
    return best;
}

QString sameName(const QString &heading) {
    return heading.simplified().toCaseFolded();
}

}  // namespace

ImportMapping ImportMapping::recognised(const QStringList &headings, const Headings &table,
                                        const Procedure &procedure) {
    std::vector<std::optional<ColumnMeaning>> meanings;
    for (const auto &heading : headings) meanings.push_back(table.recognise(heading));
    const auto best = bestClaims(meanings);
    ImportMapping mapping;
    for (size_t i = 0; i < meanings.size(); ++i) {
        MappedColumn column{headings[qsizetype(i)], ColumnField::Note, {}};
        if (const auto &meaning = meanings[i]) {
            const StageId stage = belongsToStage(meaning->field) ? stageNumbered(meaning->stage, procedure) : StageId();
            const bool hasStage = meaning->stage == 0 || !stage.isEmpty() || !belongsToStage(meaning->field);
            const bool isBest = best.at({meaning->field, meaning->stage}) == qsizetype(i);
            if (hasStage && (isBest || mayRepeat(meaning->field))) column = {column.heading, meaning->field, stage};
        }
        mapping.columns.push_back(column);
    }
    return mapping;
}

Result<ImportMapping> ImportMapping::appliedTo(const QStringList &headings) const {
    ImportMapping applied = *this;
    applied.columns.clear();
    std::vector<bool> used(columns.size(), false);
    for (const auto &heading : headings) {
        MappedColumn column{heading, ColumnField::Note, {}};
        for (size_t i = 0; i < columns.size(); ++i) {
            if (used[i] || sameName(columns[i].heading) != sameName(heading)) continue;
            used[i] = true;
            column = {heading, columns[i].field, columns[i].stage};
            break;
        }
        applied.columns.push_back(column);
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!used[i])
            return refuse(QCoreApplication::translate("ImportMapping",
                                                      "The mapping names a column “%1” that the register does not "
                                                      "have: take it out of the mapping or correct its heading.")
                              .arg(columns[i].heading),
                          {}, u"/columns/%1"_s.arg(i));
    }
    return applied;
}

Result<> ImportMapping::check() const {
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = 0; j < i && !mayRepeat(columns[i].field); ++j) {
            if (columns[i].field == columns[j].field && columns[i].stage == columns[j].stage)
                return refuse(QCoreApplication::translate(
                                  "ImportMapping", "“%1” and “%2” are both mapped to %3: keep one of them as a note.")
                                  .arg(columns[j].heading, columns[i].heading, idOf(columns[i].field)),
                              {}, u"/columns/%1"_s.arg(i));
        }
    }
    return {};
}

std::optional<size_t> ImportMapping::find(ColumnField field, const StageId &stage) const {
    const auto found = std::ranges::find_if(
        columns, [&](const MappedColumn &column) { return column.field == field && column.stage == stage; });
    if (found == columns.end()) return {};
    return size_t(found - columns.begin());
}

}  // namespace redress
