// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/help_window.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

#include "ui/common/opening_size.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString pageStyle() {
    const auto name = [](Theme::Role role) { return Theme::colour(role).name(); };
    return u"body { color: %1; line-height: 150%; } a { color: %2; } "
           "h1 { font-size: %4pt; font-weight: 700; margin-bottom: 8px; } "
           "h2 { font-size: %5pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px; } "
           "p, li { margin-bottom: 6px; line-height: 140%; } td { padding: 4px 24px 4px 0; } .keys { font-weight: 600; } .quiet { color: %3; }"_s
               .arg(name(Theme::Role::Ink), name(Theme::Role::Link), name(Theme::Role::QuietInk))
               .arg(Theme::font(Theme::Text::Title).pointSizeF())
               .arg(Theme::font(Theme::Text::Body).pointSizeF() * 1.1);
}

}  // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_contents(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    setWindowTitle(tr("Redress help"));
    setObjectName(u"helpWindow"_s);
    m_contents->setAccessibleName(tr("Help pages"));
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setFixedWidth(Theme::scaled(210));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setSpacing(Theme::scaled(2));
    m_text->setAccessibleName(tr("The help page"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Theme::scaled(20));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::scaled(16), Theme::scaled(16), Theme::scaled(16), Theme::scaled(16));
    row->setSpacing(Theme::scaled(12));
    row->addWidget(m_contents);
    row->addWidget(m_text, 1);
    add(Page::Tour, tr("Five-minute tour"), u"tour"_s);
    add(Page::Importing, tr("Bringing in your register"), u"importing"_s);
    add(Page::Today, tr("Today"), u"today"_s);
    add(Page::Case, tr("Working a case"), u"case"_s);
    add(Page::People, tr("People and points"), u"people"_s);
    add(Page::After, tr("After the response"), u"after"_s);
    add(Page::Letters, tr("Letters"), u"letters"_s);
    add(Page::Learning, tr("Learning and duties"), u"learning"_s);
    add(Page::Reports, tr("Reports"), u"reports"_s);
    add(Page::Keys, tr("Keys"), u"keys"_s);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item) load(item->data(Qt::UserRole).toString());
    });
    resize(openingSize(*this, {900, 620}));
}

void HelpWindow::add(Page page, const QString &title, const QString &file) {
    auto *item = new QListWidgetItem(title, m_contents);
    item->setData(Qt::UserRole, file);
    m_rows[page] = m_contents->row(item);
}

void HelpWindow::open(Page page) {
    m_contents->setCurrentRow(m_rows.value(page));
    show();
    raise();
    activateWindow();
}

void HelpWindow::load(const QString &file) {
    QFile page(u":/help/%1.html"_s.arg(file));
    if (!page.open(QIODevice::ReadOnly))
        return m_text->setPlainText(tr("This page is missing from this copy of Redress."));
    m_text->document()->setDefaultStyleSheet(pageStyle());
    m_text->setHtml(QString::fromUtf8(page.readAll()));
}

void HelpWindow::changeEvent(QEvent *event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_contents->currentItem())
        load(m_contents->currentItem()->data(Qt::UserRole).toString());
}

}  // namespace redress
