// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/restriction_note.h"

#include "ui/case/limit_facts.h"

namespace redress {

using namespace Qt::StringLiterals;

RestrictionNote::RestrictionNote(const Register &reg, QWidget *parent) : QLabel(parent), m_register(reg) {
    setObjectName(u"restrictionNote"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void RestrictionNote::look(const CaseDetails &details) {
    const auto limits = m_register.restrictionsFor(details).value_or(std::vector<ContactLimit>());
    QStringList lines;
    for (const ContactLimit &limit : limits)
        lines << tr("⚠ Contact is restricted (case %1): %2").arg(limit.source.text(), sentenceOf(limit));
    if (!lines.isEmpty()) lines << tr("A new complaint is taken in and dealt with all the same.");
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

}  // namespace redress
