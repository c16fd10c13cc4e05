// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/why_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

#include "ui/case/why_model.h"
#include "ui/case/why_table.h"
#include "ui/common/icons.h"
#include "ui/common/opening_size.h"
#include "ui/common/tall_page.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

WhyDialog::WhyDialog(const Explanation &explanation, const Policy &policy, const QString &comparison, QWidget *parent)
    : QDialog(parent), m_text(whyText(explanation, policy, comparison)) {
    setObjectName(u"whyDialog"_s);
    setWindowTitle(tr("Why this date?"));
    setAccessibleDescription(m_text.sentences.join(u' '));
    QPalette paper = palette();
    paper.setColor(QPalette::Window, Theme::colour(Theme::Role::Paper, paper));
    setPalette(paper);
    auto *content = new QWidget(this);
    auto *page = new QVBoxLayout(content);
    const int margin = Theme::scaled(28);
    page->setContentsMargins(margin, margin - Theme::scaled(4), margin, Theme::scaled(6));
    page->setSpacing(Theme::scaled(6));
    addSentences(page, 0, 2);
    addCalendar(page, explanation);
    addSentences(page, 2, m_text.sentences.size() - 2);
    page->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new TallPage(content, this), 1);
    addButtons(whole);
    const int width = openingSize(*this, {760, 0}).width();
    const int buttons = whole->itemAt(1)->sizeHint().height();
    resize(withinScreen(*this, QSize(width, page->totalHeightForWidth(width) + buttons)));
}

void WhyDialog::addSentences(QVBoxLayout *page, qsizetype from, qsizetype count) {
    for (qsizetype at = from; at < std::min(from + count, m_text.sentences.size()); ++at) {
        auto *label = new QLabel(m_text.sentences.at(at), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (at == 0) setLook(label, Look::Title);
        if (at == 1) setLook(label, Look::Quiet);
        page->addWidget(label);
    }
}

void WhyDialog::addCalendar(QVBoxLayout *page, const Explanation &explanation) {
    auto *model = new WhyModel(explanation, this);
    if (model->isEmpty()) return;
    auto *table = new WhyTable(model, this);
    table->setCurrentIndex(model->indexOf(explanation.target.date.day()));
    table->scrollToTop();
    page->addSpacing(Theme::scaled(4));
    page->addWidget(table);
    page->addSpacing(Theme::scaled(6));
}

void WhyDialog::addButtons(QVBoxLayout *page) {
    auto *row = new QHBoxLayout;
    const int margin = Theme::scaled(28);
    row->setContentsMargins(margin, Theme::scaled(6), margin, margin);
    const auto add = [this, row](const QString &text, Icon sign, const QString &name) {
        auto *button = new QPushButton(icon(sign), text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Print…"), Icon::Print, u"whyPrint"_s), &QPushButton::clicked, this, &WhyDialog::print);
    connect(add(tr("Copy as text"), Icon::Copy, u"whyCopy"_s), &QPushButton::clicked, this, &WhyDialog::copyAsText);
    row->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"whyClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    page->addLayout(row);
}

void WhyDialog::copyAsText() const {
    QGuiApplication::clipboard()->setText(m_text.plain());
}

void WhyDialog::print() {
    printOnPaper(*m_text.document(), m_text.sentences.first(), m_ask, this);
}

}  // namespace redress
