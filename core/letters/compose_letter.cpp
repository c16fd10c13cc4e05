// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/compose_letter.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/letters/letter_fields.h"
#include "core/letters/letter_route.h"
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

void addGaps(std::vector<MergeField> &gaps, const std::vector<MergeField> &more) {
    for (const MergeField &gap : more)
        if (std::ranges::find(gaps, gap.label, &MergeField::label) == gaps.end()) gaps.push_back(gap);
}

// Only what the page shows counts: `letter` is the same again in one column.
std::vector<MergeField> gapsOf(const Parts &parts, const MergeFields &fields) {
    std::vector<MergeField> gaps;
    for (const QString &name : {u"address"_s, u"dateline"_s, u"main"_s, u"body"_s, u"paragraphs"_s, u"letterhead"_s})
        addGaps(gaps, gapsIn(parts.value(name), fields));
    return gaps;
}

// What stands on the copy in place of what stands on the letter itself.
MergeFields fieldsOfCopy(MergeFields fields) {
    const auto take = [&fields](const QString &name, const QString &from) {
        MergeField field = *fields.find(from);
        field.name = name;
        fields.add(field);
    };
    take(u"recipient.name"_s, u"copy.name"_s);
    take(u"recipient.address"_s, u"copy.address"_s);
    fields.flag(u"is.copy"_s, true);
    return fields;
}

// A condition can leave a paragraph with nothing in it.
QString withoutEmptyParagraphs(QString html) {
    static const QRegularExpression empty(u"<p[^>]*>\\s*</p>"_s);
    return html.remove(empty);
}

// Fills the parts of one letter.
class Writer {
public:
    Writer(const Parts &parts, const MergeFields &fields) : m_parts(parts), m_filling(fields, parts) {}

    [[nodiscard]] QString filled(const QString &part) const {
        return withoutEmptyParagraphs(m_filling.fill(m_parts.value(part)));
    }

private:
    const Parts &m_parts;
    TemplateFilling m_filling;
};

void write(Letter &letter, const Parts &parts, const MergeFields &fields) {
    const Writer writer(parts, fields);
    letter.letterhead = writer.filled(u"letterhead"_s);
    letter.address = writer.filled(u"address"_s);
    letter.dateline = writer.filled(u"dateline"_s);
    letter.body = writer.filled(u"main"_s);
    letter.flowing = writer.filled(u"letter"_s);
    letter.gaps = gapsOf(parts, fields);
}

void writeCopy(Letter &letter, const Parts &parts, const MergeFields &fields) {
    const Writer writer(parts, fields);
    letter.copy = LetterCopy{writer.filled(u"address"_s), writer.filled(u"dateline"_s), writer.filled(u"letter"_s)};
    addGaps(letter.gaps, gapsIn(parts.value(u"address"_s), fields));
}

Result<> checkRoute(const LetterRoute &route) {
    if (route.to != LetterRoute::To::Nobody) return {};
    return refuse(route.why, route.clause);
}

// The format is the customer's own: whoever else is written to gets the usual one.
bool isInLargePrint(const LetterRequest &request, const LetterRoute &route) {
    const bool reachesCustomer = route.to == LetterRoute::To::Customer || route.copy;
    return reachesCustomer && request.customer.format == AccessibleFormat::LargePrint;
}

}  // namespace

Result<Letter> composeLetter(const LetterRequest &request, const LetterTemplates &templates) {
    const LetterRoute route = routeOf(request.file.subject, *request.file.policy);
    if (const auto someone = checkRoute(route); !someone) return refuse(someone.error());
    const auto parts = readParts(templates, request.rule);
    if (!parts) return refuse(parts.error());
    Letter letter;
    letter.isLargePrint = isInLargePrint(request, route);
    const auto styles = templates.part(letter.isLargePrint ? u"large-print.css"_s : u"letter.css"_s);
    if (!styles) return refuse(styles.error());
    const MergeFields fields = fieldsOf(request);
    if (const auto checked = checkParts(*parts, request.rule, fields); !checked) return refuse(checked.error());

    letter.title = request.rule.name + u", "_s + request.file.subject.reference.text();
    letter.reference = request.file.subject.reference;
    letter.organisation = request.organisation.name;
    letter.written = request.now.moment();
    letter.styles = *styles;
    letter.logo = request.organisation.logo;
    write(letter, *parts, fields);
    if (route.copy) writeCopy(letter, *parts, fieldsOfCopy(fields));
    return letter;
}

}  // namespace redress
