// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/detail_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/case/growing_text.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 3;

}  // namespace

DetailField::DetailField(DetailLabel detail, QWidget *parent)
    : QWidget(parent), m_detail(std::move(detail)), m_input(makeInput()) {
    m_input->setObjectName(u"detail."_s + m_detail.key);
    m_input->setAccessibleName(m_detail.label);
    setFocusProxy(m_input);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_input);
}

QWidget *DetailField::makeInput() {
    switch (m_detail.kind) {
        case DetailLabel::Kind::Lines: {
            auto *text = new GrowingText(this);
            text->setFewestLines(fewestLines);
            connect(text, &GrowingText::textChanged, this, &DetailField::edited);
            return text;
        }
        case DetailLabel::Kind::Kind: {
            auto *kinds = new QComboBox(this);
            connect(kinds, &QComboBox::currentIndexChanged, this, &DetailField::edited);
            return kinds;
        }
        case DetailLabel::Kind::YesNo: {
            auto *tick = new QCheckBox(tr("Yes"), this);
            connect(tick, &QCheckBox::toggled, this, &DetailField::edited);
            return tick;
        }
        default: {
            auto *line = new QLineEdit(this);
            connect(line, &QLineEdit::textChanged, this, &DetailField::edited);
            if (m_detail.kind == DetailLabel::Kind::Day) line->setPlaceholderText(tr("2026-04-02"));
            return line;
        }
    }
}

void DetailField::setPolicy(const Policy &policy) {
    auto *kinds = qobject_cast<QComboBox *>(m_input);
    if (!kinds) return;
    const QSignalBlocker quiet(kinds);
    kinds->clear();
    kinds->addItem(tr("Nothing said"), QString());
    for (const CustomerKind &kind : policy.customers.kinds) kinds->addItem(kind.name, kind.id.text());
}

QJsonValue DetailField::value() const {
    if (const auto *text = qobject_cast<const GrowingText *>(m_input)) return text->toPlainText().trimmed();
    if (const auto *kinds = qobject_cast<const QComboBox *>(m_input)) return kinds->currentData().toString();
    if (const auto *tick = qobject_cast<const QCheckBox *>(m_input)) return tick->isChecked();
    return static_cast<const QLineEdit *>(m_input)->text().trimmed();
}

// What is as it should be is left alone: writing it anew would move the cursor.
void DetailField::setValue(const QJsonValue &value) {
    const QString words = value.toString();
    if (auto *text = qobject_cast<GrowingText *>(m_input)) {
        if (text->toPlainText() != words) text->setPlainText(words);
    } else if (auto *kinds = qobject_cast<QComboBox *>(m_input)) {
        if (kinds->findData(words) < 0) kinds->addItem(words, words);
        kinds->setCurrentIndex(std::max(0, kinds->findData(words)));
    } else if (auto *tick = qobject_cast<QCheckBox *>(m_input)) {
        tick->setChecked(value.toBool());
    } else if (auto *line = static_cast<QLineEdit *>(m_input); line->text() != words) {
        line->setText(words);
    }
}

}  // namespace redress
