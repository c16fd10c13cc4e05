// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/optional_section.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "ui/case/asks/ask_form.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

namespace redress {

OptionalSection::OptionalSection(QLatin1StringView key, const QString &title, QWidget *parent)
    : IntakePart(parent),
      m_key(key),
      m_box(new QCheckBox(title, this)),
      m_form(new AskForm(this)),
      m_messages(new MessageBar(this)) {
    setObjectName(key);
    m_box->setObjectName(key + QStringLiteral(".box"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_box);
    column->addWidget(m_messages);
    column->addWidget(m_form);
    m_form->setContentsMargins(Theme::scaled(24), 0, 0, Theme::scaled(4));
    m_form->hide();
    connect(m_box, &QCheckBox::toggled, this, &OptionalSection::showForm);
    connect(m_form, &AskForm::changed, this, &OptionalSection::edited);
    connect(m_form, &AskForm::changed, m_messages, &MessageBar::clear);
}

void OptionalSection::ask(const std::vector<Ask> &asks, const AskContext &context) {
    m_ask = [this, asks, context] {
        m_form->ask(asks, context, false);
        m_form->setUnfolded(true);
    };
    m_ask();
}

void OptionalSection::tell(QJsonObject &words) const {
    if (m_box->isChecked()) words[m_key] = m_form->typed();
}

void OptionalSection::setWords(const QJsonObject &words) {
    m_messages->clear();
    m_form->clear();
    m_ask();
    m_form->restore(words[m_key].toObject());
    m_box->setChecked(words.contains(m_key));
}

bool OptionalSection::check() {
    if (!m_box->isChecked()) return true;
    const auto read = m_form->read();
    if (!read) m_messages->say(read.error());
    return read.has_value();
}

void OptionalSection::showForm(bool shown) {
    m_form->setVisible(shown);
    if (shown) m_form->focusFirst();
    if (!shown) m_messages->clear();
    Q_EMIT edited();
}

}  // namespace redress
