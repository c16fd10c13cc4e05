// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_tags.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Kind = TemplateTag::Kind;

tl::unexpected<Fault> refuseAt(int line, const QString &message) {
    return refuse(message, {}, QCoreApplication::translate("LetterTemplate", "line %1").arg(line));
}

std::optional<Kind> kindOf(QChar sign) {
    switch (sign.unicode()) {
        case u'#':
            return Kind::Section;
        case u'^':
            return Kind::Inverted;
        case u'/':
            return Kind::End;
        case u'>':
            return Kind::Partial;
        case u'!':
            return Kind::Comment;
        default:
            return {};
    }
}

// `inside` is what stands between {{ and }}, trimmed.
Result<TemplateTag> readTag(const QString &inside, int line) {
    if (inside.startsWith(u'{') || inside.startsWith(u'&'))
        return refuseAt(
            line, QCoreApplication::translate(
                      "LetterTemplate", "{{{…}}} and {{&…}} would print what people typed as markup: write {{…}}."));
    if (inside.startsWith(u'='))
        return refuseAt(
            line, QCoreApplication::translate("LetterTemplate", "A letter keeps to {{ and }}: take the {{=…=}} out."));
    if (inside.isEmpty())
        return refuseAt(
            line, QCoreApplication::translate("LetterTemplate", "{{}} names no field: write its name or take it out."));
    const auto kind = kindOf(inside.front());
    return TemplateTag{kind.value_or(Kind::Field), (kind ? inside.sliced(1) : inside).simplified(), line};
}

// Every section is closed, and closed in the order in which sections were opened.
Result<> checkSections(const std::vector<TemplateTag> &tags) {
    std::vector<TemplateTag> open;
    for (const TemplateTag &tag : tags) {
        if (tag.kind == Kind::Section || tag.kind == Kind::Inverted) open.push_back(tag);
        if (tag.kind != Kind::End) continue;
        if (open.empty() || open.back().name != tag.name)
            return refuseAt(tag.line, QCoreApplication::translate("LetterTemplate",
                                                                  "{{/%1}} closes a section that is not open here.")
                                          .arg(tag.name));
        open.pop_back();
    }
    if (open.empty()) return {};
    return refuseAt(
        open.back().line,
        QCoreApplication::translate("LetterTemplate", "The section {{#%1}} is not closed: add {{/%1}} where it ends.")
            .arg(open.back().name));
}

}  // namespace

Result<std::vector<TemplateTag>> readTags(const QString &text) {
    std::vector<TemplateTag> tags;
    qsizetype counted = 0;
    int line = 1;
    for (qsizetype begin = text.indexOf("{{"_L1); begin >= 0; begin = text.indexOf("{{"_L1, counted)) {
        line += static_cast<int>(QStringView(text).sliced(counted, begin - counted).count(u'\n'));
        const qsizetype end = text.indexOf("}}"_L1, begin + 2);
        if (end < 0)
            return refuseAt(line, QCoreApplication::translate("LetterTemplate",
                                                              "{{ is not closed: add }} after the field’s name."));
        const QString inside = text.sliced(begin + 2, end - begin - 2);
        const auto tag = readTag(inside.trimmed(), line);
        if (!tag) return refuse(tag.error());
        tags.push_back(*tag);
        line += static_cast<int>(inside.count(u'\n'));
        counted = end + 2;
    }
    if (const auto sections = checkSections(tags); !sections) return refuse(sections.error());
    return tags;
}

}  // namespace redress
