// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/merge_fields.h"

#include <QRegularExpression>
#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// What a value may not hold: controls, and the characters that a text document keeps for its own use.
bool isForeign(QChar c) {
    if (c == u'\n') return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_PrivateUse || c == QChar(0xfffc) ||
           c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

QString cleaned(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    text.replace(QChar(QChar::LineSeparator), u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    text.removeIf(isForeign);
    return text.trimmed();
}

constexpr auto has = "has."_L1;

}  // namespace

void MergeFields::add(const MergeField &field) {
    MergeField kept = field;
    kept.value = cleaned(field.value);
    for (MergeItem &item : kept.items)
        for (QString &part : item.parts) part = cleaned(part);
    const auto place = m_places.constFind(field.name);
    if (place != m_places.cend()) {
        m_fields[*place] = kept;
        return;
    }
    m_places.insert(field.name, m_fields.size());
    m_fields.push_back(kept);
}

void MergeFields::flag(const QString &name, bool isSo) {
    m_flags.insert(name, isSo);
}

const MergeField *MergeFields::find(const QString &name) const {
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_fields[*place];
}

QString MergeFields::value(const QString &name) const {
    const MergeField *field = find(name);
    return field ? field->value : QString();
}

bool MergeFields::isItemPart(const QString &name) const {
    return name.size() > 1 && name.startsWith(u'.') &&
           std::ranges::find(m_fields, MergeField::Shape::Items, &MergeField::shape) != m_fields.end();
}

bool MergeFields::isCondition(const QString &name) const {
    return m_flags.contains(name) || (name.startsWith(has) && find(name.sliced(has.size())));
}

bool MergeFields::holds(const QString &condition) const {
    const auto known = m_flags.constFind(condition);
    if (known != m_flags.cend()) return *known;
    const MergeField *field = condition.startsWith(has) ? find(condition.sliced(has.size())) : nullptr;
    return field && (!field->value.isEmpty() || !field->items.empty());
}

QStringList MergeFields::conditions() const {
    QStringList names = m_flags.keys();
    for (const MergeField &field : m_fields) names.append(has + field.name);
    return names;
}

QStringList MergeFields::paragraphsOf(const MergeField &field) {
    static const QRegularExpression emptyLine(u"\\n[ ]*\\n+"_s);
    QStringList paragraphs;
    for (const QString &paragraph : field.value.split(emptyLine, Qt::SkipEmptyParts))
        if (!paragraph.trimmed().isEmpty()) paragraphs.append(paragraph.trimmed());
    return paragraphs;
}

}  // namespace redress
