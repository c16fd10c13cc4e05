// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_check.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Kind = TemplateTag::Kind;
using Shape = MergeField::Shape;

constexpr auto item = "."_L1;  // the paragraph at hand, inside a section over paragraphs

bool isParagraphs(const MergeField *field) {
    return field && field->shape == Shape::Paragraphs;
}

QString unknown(const QString &name) {
    return QCoreApplication::translate("LetterTemplate",
                                       "There is no field “%1”: check its spelling against the list of fields.")
        .arg(name);
}

QString obstacle(const TemplateTag &tag, const MergeFields &fields, const QStringList &partials) {
    const MergeField *field = fields.find(tag.name);
    switch (tag.kind) {
        case Kind::Comment:
        case Kind::End:
            return {};
        case Kind::Partial:
            if (partials.contains(tag.name)) return {};
            return QCoreApplication::translate("LetterTemplate", "There is no part “%1” that could be put in here.")
                .arg(tag.name);
        case Kind::Field:
            if (tag.name == item || fields.isItemPart(tag.name)) return {};
            if (field && field->shape == Shape::Value) return {};
            if (field && field->shape == Shape::Items)
                return QCoreApplication::translate("LetterTemplate",
                                                   "“%1” is a list: write {{#%1}}…{{/%1}} with what each item says.")
                    .arg(tag.name);
            if (isParagraphs(field))
                return QCoreApplication::translate("LetterTemplate",
                                                   "“%1” has several paragraphs: write {{#%1}}<p>{{.}}</p>{{/%1}}.")
                    .arg(tag.name);
            return unknown(tag.name);
        case Kind::Section:
        case Kind::Inverted:
            if (fields.isCondition(tag.name) || fields.isItemPart(tag.name)) return {};
            if (tag.kind == Kind::Section && field && field->shape != Shape::Value) return {};
            if (field)
                return QCoreApplication::translate("LetterTemplate",
                                                   "To ask whether “%1” has a value, write {{#has.%1}}…{{/has.%1}}.")
                    .arg(tag.name);
            return unknown(tag.name);
    }
    return {};
}

bool isMissing(const MergeField &field) {
    if (field.shape != Shape::Items) return field.value.isEmpty();
    return std::ranges::any_of(field.items, [](const MergeItem &each) {
        return std::ranges::any_of(each.parts, [](const QString &part) { return part.isEmpty(); });
    });
}

// Walks the tags as a reader of the finished letter would: parts that conditions leave out are passed over.
class GapFinder {
public:
    explicit GapFinder(const MergeFields &fields) : m_fields(fields) {}

    void take(const TemplateTag &tag) {
        if (tag.kind == Kind::End) {
            m_shown.pop_back();
            return;
        }
        const bool opens = tag.kind == Kind::Section || tag.kind == Kind::Inverted;
        if (isShown() && !m_fields.isCondition(tag.name)) note(tag);
        if (opens) m_shown.push_back(isShown() && lets(tag));
    }

    [[nodiscard]] std::vector<MergeField> gaps() const { return m_gaps; }

private:
    [[nodiscard]] bool isShown() const { return m_shown.empty() || m_shown.back(); }

    [[nodiscard]] bool lets(const TemplateTag &tag) const {
        return !m_fields.isCondition(tag.name) || m_fields.holds(tag.name) == (tag.kind == Kind::Section);
    }

    void note(const TemplateTag &tag) {
        const MergeField *field = m_fields.find(tag.name);
        if (!field || !isMissing(*field) || m_seen.contains(field->name)) return;
        m_seen.insert(field->name);
        m_gaps.push_back(*field);
    }

    const MergeFields &m_fields;
    std::vector<bool> m_shown;
    std::vector<MergeField> m_gaps;
    QSet<QString> m_seen;
};

}  // namespace

Result<> checkTemplate(const QString &text, const MergeFields &fields, const QStringList &partials) {
    const auto tags = readTags(text);
    if (!tags) return refuse(tags.error());
    for (const TemplateTag &tag : *tags) {
        const QString message = obstacle(tag, fields, partials);
        if (!message.isEmpty())
            return refuse(message, {}, QCoreApplication::translate("LetterTemplate", "line %1").arg(tag.line));
    }
    return {};
}

std::vector<MergeField> gapsIn(const QString &text, const MergeFields &fields) {
    const auto tags = readTags(text);
    GapFinder finder(fields);
    if (tags)
        for (const TemplateTag &tag : *tags) finder.take(tag);
    return finder.gaps();
}

QStringList fieldsIn(const QString &text) {
    QStringList names;
    const auto tags = readTags(text);
    if (!tags) return names;
    for (const TemplateTag &tag : *tags) {
        const bool prints = tag.kind == Kind::Field || tag.kind == Kind::Section;
        if (prints && !tag.name.startsWith(item) && !names.contains(tag.name)) names.append(tag.name);
    }
    return names;
}

}  // namespace redress
