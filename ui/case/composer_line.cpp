// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer_line.h"

#include <QPushButton>

#include "ui/case/growing_text.h"
#include "ui/case/kind_button.h"
#include "ui/case/moment_picker.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ComposerLine::ComposerLine(QWidget *parent)
    : QWidget(parent),
      m_kind(new KindButton(this)),
      m_text(new GrowingText(this)),
      m_noWords(new QWidget(this)),
      m_when(new MomentPicker(this)),
      m_more(new QPushButton(tr("More…"), this)),
      m_record(new QPushButton(tr("Record"), this)) {
    m_text->setObjectName(u"words"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setCheckable(true);
    m_record->setObjectName(u"record"_s);
    m_record->setToolTip(tr("Write it on the timeline (Ctrl+Enter)"));
    setLook(m_record, Look::Primary);
    layOut();
    connect(m_kind, &KindButton::picked, this, &ComposerLine::picked);
    connect(m_text, &GrowingText::textChanged, this, &ComposerLine::changed);
    connect(m_text, &GrowingText::finished, this, &ComposerLine::recordWanted);
    connect(m_when, &MomentPicker::changed, this, &ComposerLine::changed);
    connect(m_more, &QPushButton::toggled, this, &ComposerLine::moreToggled);
    connect(m_record, &QPushButton::clicked, this, &ComposerLine::recordWanted);
}

void ComposerLine::layOut() {
    auto *row = new FlowLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_text, m_noWords, m_when, m_more, m_record})
        row->addWidget(part);
    m_text->setMinimumWidth(Theme::scaled(180));
    row->setGrowing(m_text);
    row->setGrowing(m_noWords);
}

void ComposerLine::display(const std::vector<ComposerAction> &actions, const ComposerAction &chosen) {
    m_kind->offer(actions, chosen.event);
    prompt(chosen.words);
}

void ComposerLine::prompt(const std::optional<Ask> &words) {
    m_text->setVisible(words.has_value());
    m_noWords->setVisible(!words);
    if (!words) return;
    m_text->setPlaceholderText(words->label);
    m_text->setAccessibleName(words->label);
    m_text->setToolTip(words->clause.number.isEmpty() ? QString() : tr("Clause %1").arg(words->clause.number));
}

void ComposerLine::offerMore(const QStringList &folded, bool unfolded) {
    m_more->setVisible(!folded.isEmpty());
    m_more->setAccessibleName(tr("More: %1", "names of fields").arg(folded.join(u", "_s)));
    m_more->setToolTip(folded.join(u'\n'));
    m_more->setChecked(unfolded);
}

QString ComposerLine::words() const {
    return m_text->toPlainText();
}

void ComposerLine::setWords(const QString &words) {
    m_text->setPlainText(words);
}

void ComposerLine::addWords(const QString &words) {
    const QString before = this->words().trimmed();
    setWords(before.isEmpty() ? words : before + u'\n' + words);
}

void ComposerLine::focusWords() {
    m_text->setFocus();
}

std::vector<QWidget *> ComposerLine::beforeFields() const {
    return {m_kind, m_text, m_when, m_more};
}

QWidget *ComposerLine::afterFields() const {
    return m_record;
}

}  // namespace redress
