// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/compose_letter.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/letters/letter_fields.h"
#include "core/letters/template_check.h"
#include "core/letters/template_filling.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// The template's own words and the policy's, which stand where the body says {{> paragraphs}}.
using Parts = QMap<QString, QString>;

// The policy's paragraphs are plain text with merge fields; as a part they are markup.
QString paragraphsPart(const QStringList &paragraphs) {
    QString html;
    for (const QString &paragraph : paragraphs) html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    return html;
}

Result<Parts> readParts(const LetterTemplates &templates, const LetterRule &rule) {
    const auto body = templates.body(rule.letterTemplate);
    if (!body) return refuse(body.error());
    Parts parts{{u"body"_s, *body}, {u"paragraphs"_s, paragraphsPart(rule.paragraphs)}};
    for (const QString &name : {u"letter"_s, u"letterhead"_s, u"address"_s, u"dateline"_s, u"main"_s}) {
        const auto part = templates.part(name + u".html"_s);
        if (!part) return refuse(part.error());
        parts.insert(name, *part);
    }
    return parts;
}

Result<> checkParts(const Parts &parts, const LetterRule &rule, const MergeFields &fields) {
    for (const auto &[name, text] : parts.asKeyValueRange()) {
        const bool isOwn = name != "paragraphs"_L1;
        const auto checked = checkTemplate(text, fields, isOwn ? parts.keys() : QStringList());
        if (checked) continue;
        const QString file = name == "body"_L1 ? rule.letterTemplate : name;
        return refuse(checked.error().message, isOwn ? QString() : rule.clause.number,
                      (isOwn ? file + u".html, "_s : QString()) + checked.error().place);
    }
    return {};
}

// Only what the page shows counts: `letter` is the same again in one column.
std::vector<MergeField> gapsOf(const Parts &parts, const MergeFields &fields) {
    std::vector<MergeField> gaps;
    for (const QString &name : {u"address"_s, u"dateline"_s, u"main"_s, u"body"_s, u"paragraphs"_s, u"letterhead"_s})
        for (const MergeField &gap : gapsIn(parts.value(name), fields))
            if (std::ranges::find(gaps, gap.label, &MergeField::label) == gaps.end()) gaps.push_back(gap);
    return gaps;
}

// A condition can leave a paragraph with nothing in it.
QString withoutEmptyParagraphs(QString html) {
    static const QRegularExpression empty(u"<p[^>]*>\\s*</p>"_s);
    return html.remove(empty);
}

}  // namespace

Result<Letter> composeLetter(const LetterRequest &request, const LetterTemplates &templates) {
    const auto parts = readParts(templates, request.rule);
    if (!parts) return refuse(parts.error());
    const auto styles = templates.part(u"letter.css"_s);
    if (!styles) return refuse(styles.error());
    const MergeFields fields = fieldsOf(request);
    if (const auto checked = checkParts(*parts, request.rule, fields); !checked) return refuse(checked.error());

    const TemplateFilling filling(fields, *parts);
    const auto filled = [&](const QString &name) { return withoutEmptyParagraphs(filling.fill(parts->value(name))); };
    Letter letter;
    letter.title = request.rule.name + u", "_s + request.file.subject.reference.text();
    letter.reference = request.file.subject.reference;
    letter.organisation = request.organisation.name;
    letter.written = request.now.moment();
    letter.letterhead = filled(u"letterhead"_s);
    letter.address = filled(u"address"_s);
    letter.dateline = filled(u"dateline"_s);
    letter.body = filled(u"main"_s);
    letter.flowing = filled(u"letter"_s);
    letter.styles = *styles;
    letter.logo = request.organisation.logo;
    letter.gaps = gapsOf(*parts, fields);
    return letter;
}

}  // namespace redress
