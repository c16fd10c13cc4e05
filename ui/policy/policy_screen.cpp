// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_screen.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <algorithm>
#include <array>

#include "core/policy/page/page_builder.h"
#include "core/store/policy_adoption.h"
#include "ui/common/file_choice.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/search_box.h"
#include "ui/common/side_by_side.h"
#include "ui/common/theme.h"
#include "ui/policy/page_printing.h"
#include "ui/policy/page_search.h"
#include "ui/policy/policy_browser.h"
#include "ui/policy/policy_contents.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 640;  // below it the contents stand above the page
constexpr int contentsWidth = 216;

QString ownFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/policies"_s;
}

// The version that the register's cases run under comes first; a newer one of the same id in the library gives way to
// it.
PolicyLibrary::Shelf shelfOf(std::shared_ptr<const Policy> own, PolicyLibrary::Shelf others) {
    std::erase_if(others, [&](const auto &other) { return other->id == own->id; });
    others.insert(others.begin(), std::move(own));
    return others;
}

}  // namespace

PolicyScreen::PolicyScreen(const Session &session, QWidget *parent)
    : PolicyScreen(session.reg.policy(), PolicyLibrary::open(ownFolder()).policies(), parent) {
    m_session.emplace(session);
    m_adopt->setVisible(true);
    m_adopt->setEnabled(!session.reg.isReadOnly());
    if (!session.reg.isReadOnly()) m_offered = offeredTo(session.reg);
    connect(m_message, &MessageBar::chosen, this, [this] {
        if (m_offered) propose(*m_offered);
    });
    tellOfOffer();
}

PolicyScreen::PolicyScreen(std::shared_ptr<const Policy> own, PolicyLibrary::Shelf others, QWidget *parent)
    : QWidget(parent),
      m_shelf(shelfOf(std::move(own), std::move(others))),
      m_choice(new QComboBox(this)),
      m_words(new SearchBox(tr("Find on this page"), this)),
      m_found(new QLabel(this)),
      m_adopt(new QPushButton(tr("Take a new version…"), this)),
      m_save(new QPushButton(tr("Save PDF…"), this)),
      m_print(new QPushButton(tr("Print…"), this)),
      m_message(new MessageBar(this)),
      m_contents(new PolicyContents(this)),
      m_browser(new PolicyBrowser(this)),
      m_search(new PageSearch(*m_browser)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_message);
    column->addWidget(body(), 1);
    fillChoice();
    wire();
    setFocusProxy(m_browser);
    orderTabs();
    showPolicy(m_shelf.front()->id);
}

PageHeader *PolicyScreen::header() {
    auto *header = new PageHeader(tr("Policy"), this);
    m_choice->setAccessibleName(tr("Which policy to look at"));
    m_found->setTextFormat(Qt::PlainText);
    setLook(m_found, Look::Quiet);
    m_found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setMinimumWidth(Theme::scaled(214));
    m_found->hide();
    m_words->setKeys(tr("Ctrl F"));
    header->addAction(m_choice);
    header->addAction(m_found);
    header->addAction(m_words);
    m_adopt->setObjectName(u"adoptPolicy"_s);
    m_adopt->setToolTip(tr("For cases received from the day on which it is in force"));
    m_adopt->hide();
    header->addAction(m_adopt);
    header->addAction(m_save);
    header->addAction(m_print);
    return header;
}

QWidget *PolicyScreen::body() {
    auto *paper = new QFrame(this);
    setLook(paper, Look::Card);
    auto *inner = new QHBoxLayout(paper);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_browser);
    m_browser->setMinimumHeight(Theme::scaled(240));
    m_contents->setMinimumHeight(Theme::scaled(110));

    auto *body = new QWidget(this);
    auto *row = new QVBoxLayout(body);
    row->setContentsMargins(Theme::scaled(16), Theme::scaled(16), Theme::scaled(24), Theme::scaled(24));
    auto *parts = new SideBySide(narrow, body);
    parts->addBeside(m_contents, contentsWidth);
    parts->add(paper);
    row->addWidget(parts);
    return body;
}

void PolicyScreen::fillChoice() {
    for (const auto &policy : m_shelf)
        m_choice->addItem(
            tr("%1 · %2", "organisation, reference of its policy").arg(policy->organisation, policy->reference),
            policy->id.text());
    m_choice->setItemText(0, tr("%1 (this register)").arg(m_choice->itemText(0)));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->view()->setMinimumWidth(m_choice->sizeHint().width());
}

void PolicyScreen::wire() {
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) showPolicy(PolicyId(m_choice->itemData(index).toString()));
    });
    connect(m_contents, &PolicyContents::chosen, m_browser, &PolicyBrowser::jumpTo);
    connect(m_browser, &PolicyBrowser::anchorReached, m_contents, &PolicyContents::choose);
    connect(m_words, &QLineEdit::textChanged, m_search, &PageSearch::find);
    connect(m_words, &QLineEdit::returnPressed, m_search, &PageSearch::next);
    connect(m_search, &PageSearch::moved, this, &PolicyScreen::tellFound);
    connect(m_adopt, &QPushButton::clicked, this, &PolicyScreen::askForNewVersion);
    connect(m_save, &QPushButton::clicked, this, &PolicyScreen::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &PolicyScreen::askForPrinter);

    const auto on = [this](const QKeySequence &keys, auto slot) {
        new QShortcut(keys, this, this, slot, Qt::WidgetWithChildrenShortcut);
    };
    on(QKeySequence::Find, [this] { focusSearch(); });
    on(QKeySequence(Qt::Key_F3), [this] { m_search->next(); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_search->previous(); });
    on(QKeySequence::Print, [this] { askForPrinter(); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), m_words, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] {
                m_words->clear();
                m_browser->setFocus();
            });
}

void PolicyScreen::orderTabs() {
    const std::array<QWidget *, 7> order{m_choice, m_words, m_adopt, m_save, m_print, m_contents, m_browser};
    for (size_t i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

const Policy *PolicyScreen::find(const PolicyId &id) const {
    const auto found = std::ranges::find(m_shelf, id, [](const auto &policy) { return policy->id; });
    return found == m_shelf.end() ? nullptr : found->get();
}

void PolicyScreen::showPolicy(const PolicyId &id) {
    const Policy *policy = find(id);
    if (!policy) return;
    m_page = pageOf(*policy, policy->comparedWith.isEmpty() ? nullptr : find(policy->comparedWith));
    m_message->clear();
    if (id == m_shelf.front()->id) tellOfOffer();
    m_browser->show(m_page);
    m_contents->show(m_page);
    m_search->find(m_words->text());
    m_choice->setCurrentIndex(m_choice->findData(id.text()));
    // As wide as what is chosen, which is always read in full; the list is as wide as its widest.
    m_choice->setMaximumWidth(m_choice->fontMetrics().horizontalAdvance(m_choice->currentText()) + Theme::scaled(62));
}

void PolicyScreen::focusSearch() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PolicyScreen::tellFound() {
    const bool looking = !m_words->text().trimmed().isEmpty();
    m_found->setVisible(looking);
    if (!looking)
        m_found->clear();
    else if (m_search->count() == 0)
        m_found->setText(tr("Not found"));
    else
        m_found->setText(tr("%1 of %2").arg(m_search->current() + 1).arg(m_search->count()));
}

void PolicyScreen::askWhereToSave() {
    const FileChoice choice{FileChoice::For::Saving, tr("Save the policy page"), tr("PDF documents (*.pdf)"), u"pdf"_s,
                            m_page.title + u".pdf"_s};
    chooseFile(this, choice, [this](const QString &path) { saveTo(path); });
}

void PolicyScreen::saveTo(const QString &path) {
    if (const auto saved = savePage(m_page, path); !saved)
        m_message->say(saved.error());
    else
        m_message->say(MessageBar::Kind::Done, tr("The page is saved as %1.").arg(path));
}

void PolicyScreen::askForPrinter() {
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        if (const auto printed = printPage(m_page, *chosen); !printed) m_message->say(printed.error());
    });
    dialog->open();
}

}  // namespace redress
