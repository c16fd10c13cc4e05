// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/exchange/row_commands.h"
#include "core/exchange/row_details.h"
#include "core/exchange/row_story.h"
#include "core/exchange/words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

}  // namespace

RowReader::RowReader(const ImportPlan &plan, const When &now, QString by)
    : m_plan(plan), m_index(plan.mapping()), m_now(now), m_by(std::move(by)) {
    for (const auto &procedure : plan.policy().procedures)
        m_words.emplace(procedure.id, RegisterWords(procedure, plan.headings(), plan.mapping()));
    const auto &columns = plan.mapping().columns;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field != ColumnField::Ignored)
            m_fingerprinted.emplace_back(columns[i].heading.toCaseFolded().toUtf8(), qsizetype(i));
    }
    std::ranges::stable_sort(m_fingerprinted, {}, &std::pair<QByteArray, qsizetype>::first);
}

RowResult<ReadRow> RowReader::read(const SourceRow &row) const {
    if (!row.fault.isEmpty()) return turnAway(RowRefusal::Kind::Broken, row.fault);
    const RowCells cells(m_index, row);
    RowNotes notes;
    for (const auto &note : row.notes) notes.add(note);
    const Procedure &procedure = procedureOf(cells, notes);
    const RegisterWords &words = m_words.at(procedure.id);
    const DayCells days(m_plan, m_now);
    const auto story = RowStoryReader(cells, days, words, procedure, notes).read();
    if (!story) return turnAway(story.error());
    QJsonObject data = detailsOf(cells, notes);
    const CaseRef reference = referenceOf(row);
    if (reference.isEmpty())
        notes.add(Rows::tr("The row has no reference; the next free one was given."));
    else
        data.insert(keys::reference, reference.text());
    const auto arose = days.read(cells.cell(ColumnField::IssueArose), notes);
    if (!arose) return turnAway(arose.error());
    if (arose->isKnown()) data.insert(keys::issueArose, arose->day().toString(Qt::ISODate));
    ReadRow read{{procedure.id, {}, {events::received, story->received, m_by, data}}, {}};
    read.following = RowCommands(*story, words, procedure, m_by, notes).build();
    keepOtherColumns(cells, notes);
    read.following.push_back(importNote(row, notes));
    return read;
}

const Procedure &RowReader::procedureOf(const RowCells &cells, RowNotes &notes) const {
    const RowCell cell = cells.cell(ColumnField::Procedure);
    if (cell.text.isEmpty()) return m_plan.procedure();
    const QStringList wanted = wordsOf(cell.text);
    for (const auto &procedure : m_plan.policy().procedures) {
        if (wordsOf(procedure.name) == wanted || wordsOf(procedure.id.text()) == wanted) return procedure;
    }
    notes.add(Rows::tr("%1: “%2” is none of the policy's procedures; taken as %3.")
                  .arg(cell.heading, cell.text.simplified().left(80), m_plan.procedure().name));
    return m_plan.procedure();
}

void RowReader::keepOtherColumns(const RowCells &cells, RowNotes &notes) const {
    for (const auto &cell : cells.filled(ColumnField::Note)) notes.keep(cell.heading, cell.text);
}

Command RowReader::importNote(const SourceRow &row, const RowNotes &notes) const {
    QJsonObject data{{keys::source, m_plan.fileName()}, {keys::row, row.number}};
    if (!notes.sentences().isEmpty()) data.insert(keys::notes, QJsonArray::fromStringList(notes.sentences()));
    return {events::importNoted, m_now, m_by, data};
}

CaseRef RowReader::referenceOf(const SourceRow &row) const {
    if (!row.fault.isEmpty()) return {};
    return CaseRef(redress::referenceOf(RowCells(m_index, row), m_plan.headings()));
}

QString RowReader::fingerprintOf(const SourceRow &row) const {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &[heading, column] : m_fingerprinted) {
        const QString &cell = row.cells[column];
        if (cell.isEmpty()) continue;
        hash.addData(heading);
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(cell.contains(u'\r') ? QString(cell).remove(u'\r').toUtf8() : cell.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toBase64(QByteArray::OmitTrailingEquals));
}

}  // namespace redress
