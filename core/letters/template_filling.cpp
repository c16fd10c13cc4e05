// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_filling.h"

#include <algorithm>
#include <kainjow/mustache.hpp>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

namespace mustache = kainjow::mustache;

// Mark a gap until it is escaped; values never hold them (MergeFields::add takes them out).
constexpr QChar gapBegins(0xe000);
constexpr QChar gapEnds(0xe001);

std::string shown(const MergeField &field, const QString &value) {
    if (!value.isEmpty()) return value.toStdString();
    return QString(gapBegins + u"["_s + field.label + u"]"_s + gapEnds).toStdString();
}

mustache::data dataOf(const MergeItem &item, const MergeField &field) {
    mustache::data object{mustache::data::type::object};
    for (const auto &[name, value] : item.parts.asKeyValueRange())
        object.set(name.toStdString(), mustache::data(shown(field, value)));
    return object;
}

mustache::data dataOf(const MergeField &field) {
    if (field.shape == MergeField::Shape::Value) return {shown(field, field.value)};
    mustache::data list{mustache::data::type::list};
    if (field.shape == MergeField::Shape::Items) {
        for (const MergeItem &item : field.items) list << dataOf(item, field);
        return list;
    }
    const QStringList paragraphs = MergeFields::paragraphsOf(field);
    for (const QString &paragraph : paragraphs) list << mustache::data(paragraph.toStdString());
    if (paragraphs.isEmpty()) list << mustache::data(shown(field, {}));
    return list;
}

// Fields by their whole name: a dot in it is part of the name, not a way into an object.
class FieldContext final : public mustache::basic_context<std::string> {
public:
    FieldContext(const MergeFields &fields, const QMap<QString, QString> &partials) {
        for (const MergeField &field : fields.all()) m_data.emplace(field.name.toStdString(), dataOf(field));
        for (const QString &name : fields.conditions())
            m_data.emplace(name.toStdString(), mustache::data(fields.holds(name)));
        for (const auto &[name, text] : partials.asKeyValueRange())
            m_partials.emplace(name.toStdString(), mustache::data(text.toStdString()));
    }

    void push(const mustache::data *data) override { m_items.push_back(data); }
    void pop() override { m_items.pop_back(); }

    [[nodiscard]] const mustache::data *get(const std::string &name) const override {
        if (name == ".") return m_items.empty() ? nullptr : m_items.back();
        if (const mustache::data *part = partOfItem(name)) return part;
        const auto found = m_data.find(name);
        return found == m_data.end() ? nullptr : &found->second;
    }

    [[nodiscard]] const mustache::data *get_partial(const std::string &name) const override {
        const auto found = m_partials.find(name);
        return found == m_partials.end() ? nullptr : &found->second;
    }

private:
    // Of the innermost item that the section at hand is about.
    [[nodiscard]] const mustache::data *partOfItem(const std::string &name) const {
        const auto item = std::find_if(m_items.rbegin(), m_items.rend(),
                                       [](const mustache::data *data) { return data->is_object(); });
        return item == m_items.rend() ? nullptr : (*item)->get(name);
    }

    std::unordered_map<std::string, mustache::data> m_data;
    std::unordered_map<std::string, mustache::data> m_partials;
    std::vector<const mustache::data *> m_items;
};

std::string asHtml(const std::string &value) {
    QString text = QString::fromStdString(value).toHtmlEscaped();
    text.replace(u'\n', u"<br/>"_s);
    text.replace(gapBegins, u"<span class=\"gap\">"_s).replace(gapEnds, u"</span>"_s);
    return text.toStdString();
}

}  // namespace

QString TemplateFilling::fill(const QString &text) const {
    FieldContext context(m_fields, m_partials);
    mustache::mustache filled(text.toStdString());
    filled.set_custom_escape(asHtml);
    return QString::fromStdString(filled.render(context));
}

}  // namespace redress
