// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/page/page_html.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString escaped(const QString &text) {
    return text.toHtmlEscaped();
}

QString signOf(PageCell::Mark mark) {
    switch (mark) {
        case PageCell::Mark::LocalSetting:
            return u"◆"_s;
        case PageCell::Mark::Differs:
            return u"≠"_s;
        case PageCell::Mark::Same:
            return u"="_s;
        case PageCell::Mark::None:
            break;
    }
    return {};
}

QString markOf(const PageCell &cell) {
    if (cell.mark == PageCell::Mark::None) return {};
    const QString kind = cell.mark == PageCell::Mark::Differs ? u"differs"_s : u"mark"_s;
    return u"<p class=\"%1\">%2&nbsp;%3</p>"_s.arg(kind, signOf(cell.mark), escaped(labelOf(cell.mark)));
}

QString cellHtml(const PageCell &cell, bool isFirst) {
    QString html = u"<td>"_s;
    const QStringList paragraphs = cell.text.split(u'\n');
    for (const QString &paragraph : paragraphs)
        html += u"<p class=\"%1\">%2</p>"_s.arg(isFirst ? u"first"_s : u"cell"_s, escaped(paragraph));
    if (!cell.note.isEmpty()) html += u"<p class=\"note\">%1</p>"_s.arg(escaped(cell.note));
    return html + markOf(cell) + u"</td>"_s;
}

QString headingsHtml(const PageTable &table) {
    QString html;
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        html += u"<th align=\"left\" width=\"%1%\">%2</th>"_s.arg(table.shares.at(size_t(i)))
                    .arg(escaped(table.headings.at(i)));
    return html;
}

QString tableHtml(const PageTable &table, const QString &anchor) {
    QString html = u"<h3 class=\"caption\"><a name=\"%1\"></a>%2</h3>"_s.arg(escaped(anchor), escaped(table.caption));
    html += u"<table class=\"rules\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><thead><tr>"_s +
            headingsHtml(table);
    html += u"</tr></thead><tbody>"_s;
    for (const auto &row : table.rows) {
        html += u"<tr>"_s;
        for (size_t i = 0; i < row.size(); ++i) html += cellHtml(row[i], i == 0);
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

// Running text is kept to a measure that the eye can follow.
QString leadHtml(const QStringList &paragraphs, const QString &badge = {}) {
    QString html = u"<table width=\"76%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td>"_s;
    if (!badge.isEmpty()) html += u"<p class=\"badge\">%1</p>"_s.arg(escaped(badge));
    for (const QString &paragraph : paragraphs) html += u"<p class=\"lead\">%1</p>"_s.arg(escaped(paragraph));
    return html + u"</td></tr></table>"_s;
}

QString sectionHtml(const PageSection &section) {
    QString html = u"<h2><a name=\"%1\"></a>%2</h2>"_s.arg(escaped(section.anchor), escaped(section.title));
    if (!section.paragraphs.isEmpty()) html += leadHtml(section.paragraphs, section.badge);
    for (size_t i = 0; i < section.tables.size(); ++i) html += tableHtml(section.tables[i], anchorOf(section, i));
    return html;
}

QString factsHtml(const PolicyPage &page) {
    QStringList facts;
    for (const PageFact &fact : page.facts)
        facts.append(u"<td><p class=\"note\">%1</p><p class=\"first\">%2</p></td>"_s.arg(escaped(fact.label),
                                                                                         escaped(fact.value)));
    return u"<table class=\"facts\" cellspacing=\"0\" cellpadding=\"0\"><tr>%1</tr></table>"_s.arg(
        facts.join(QString()));
}

}  // namespace

QString toHtml(const PolicyPage &page) {
    QString html = u"<html><body><p class=\"organisation\">%1</p><h1>%2</h1>"_s.arg(escaped(page.organisation),
                                                                                    escaped(page.title));
    html += factsHtml(page);
    html += leadHtml(page.paragraphs);
    for (const PageSection &section : page.sections) html += sectionHtml(section);
    return html + u"</body></html>"_s;
}

}  // namespace redress
