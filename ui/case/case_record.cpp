// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_record.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "core/base/day_text.h"
#include "ui/case/detail_labels.h"
#include "ui/case/event_words.h"
#include "ui/case/mistake_words.h"
#include "ui/case/undertaking_words.h"
#include "ui/case/word_parts.h"
#include "ui/common/dates.h"
#include "ui/common/state_look.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseRecord)
};

constexpr qreal titlePoints = 16;
constexpr qreal headingPoints = 12;
constexpr qreal textPoints = 10;

QTextCharFormat letters(qreal points, QFont::Weight weight = QFont::Normal) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    return format;
}

void writeLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, qreal above = 0) {
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(4);
    cursor.insertBlock(block, format);
    cursor.insertText(text);
}

using Row = QStringList;

// Text only goes in as text: nothing that came with a case is read as markup.
void writeTable(QTextCursor &cursor, const QList<Row> &rows, const QList<int> &percentages) {
    if (rows.isEmpty()) return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int each : percentages) widths += QTextLength(QTextLength::PercentageLength, each);
    format.setColumnWidthConstraints(widths);
    QTextTable *table = cursor.insertTable(int(rows.size()), int(percentages.size()), format);
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < int(percentages.size()); ++column)
            table->cellAt(row, column)
                .firstCursorPosition()
                .insertText(QString(rows.at(row).at(column)).replace(u'\n', QChar::LineSeparator),
                            letters(textPoints, column == 0 ? QFont::DemiBold : QFont::Normal));
    cursor.movePosition(QTextCursor::End);
}

QList<Row> detailRows(const CaseFile &file) {
    const CaseDetails &details = file.subject.details;
    QList<Row> rows;
    for (const auto &label : detailLabels())
        if (const QString text = wordsOf(label, details, *file.policy); !text.isEmpty()) rows += Row{label.label, text};
    if (!details.officer.isEmpty()) rows += Row{Words::tr("Officer"), details.officer};
    return rows;
}

QList<Row> targetRows(const CaseFile &file, QDate today) {
    QList<Row> rows;
    for (const auto &target : file.targets) {
        if (!target.date.isKnown() && !target.metOn.isKnown()) continue;
        const TargetRule &rule = *file.procedure().target(target.id);
        const QString date = target.date.isKnown() ? dates::inFull(deadlineOf(target.date).day()) : QString();
        rows += Row{rule.name, date, lookOf(target, today).text(), Words::tr("clause %1").arg(rule.clause.number)};
    }
    return rows;
}

QList<Row> undertakingRows(const CaseFile &file, QDate today) {
    QList<Row> rows;
    for (const auto &one : file.subject.undertakings)
        rows += Row{one.text, factsOf(one, *file.policy, file.subject.details.officer).join(u'\n'),
                    stateOf(one, today).text()};
    return rows;
}

QList<Row> timelineRows(const CaseFile &file) {
    QList<Row> rows;
    for (const auto &event : file.timeline) {
        QString when = event.at.day().toString(u"dd/MM/yyyy"_s);
        if (event.at.hasTime()) when += u' ' + dates::timeOfDay(event.at.timeOfDay());
        const QString words = parts::lines({mistakeOf(event, file), textOf(event, file)});
        rows += Row{when, labelOf(event, file), words, event.by};
    }
    return rows;
}

}  // namespace

QString titleOfRecord(const CaseFile &file) {
    return Words::tr("Case %1, %2", "reference, complainant")
        .arg(file.subject.reference.text(), file.subject.details.complainant);
}

std::unique_ptr<QTextDocument> caseRecord(const CaseFile &file, const QString &organisation, QDate today) {
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    cursor.insertText(titleOfRecord(file), letters(titlePoints, QFont::Bold));
    const QString policy = Words::tr("%1. Run under %2, %3. Printed on %4.")
                               .arg(organisation, file.policy->title, file.policy->reference, dates::inFull(today));
    writeLine(cursor, policy, letters(textPoints));
    writeLine(cursor, Words::tr("Details"), letters(headingPoints, QFont::Bold), headingPoints);
    writeTable(cursor, detailRows(file), {22, 78});
    writeLine(cursor, Words::tr("Targets"), letters(headingPoints, QFont::Bold), headingPoints);
    writeTable(cursor, targetRows(file, today), {28, 30, 25, 17});
    if (const auto owed = undertakingRows(file, today); !owed.isEmpty()) {
        writeLine(cursor, Words::tr("Promises and what is owed"), letters(headingPoints, QFont::Bold), headingPoints);
        writeTable(cursor, owed, {34, 44, 22});
    }
    writeLine(cursor, Words::tr("Timeline"), letters(headingPoints, QFont::Bold), headingPoints);
    writeTable(cursor, timelineRows(file), {18, 20, 46, 16});
    return document;
}

}  // namespace redress
