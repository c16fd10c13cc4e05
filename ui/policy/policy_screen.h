// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/policy/page/policy_page.h"
#include "core/policy/policy_library.h"
#include "ui/common/session.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace redress {

class MessageBar;
class PageHeader;
class PageSearch;
class PolicyBrowser;
class PolicyContents;
class SearchBox;

// The policy that the register is run under as a readable page, with what the code that it is compared with asks
// beside each rule. Other policies of the library can be looked at in its place.
class PolicyScreen : public QWidget {
    Q_OBJECT

public:
    explicit PolicyScreen(const Session &session, QWidget *parent = nullptr);
    PolicyScreen(std::shared_ptr<const Policy> own, PolicyLibrary::Shelf others, QWidget *parent = nullptr);

    void showPolicy(const PolicyId &id);
    void focusSearch();
    // Shows what taking the version of the policy in that file would mean, and takes it once that is confirmed.
    void adopt(const QString &path);
    void saveTo(const QString &path);  // says above the page what came of it
    [[nodiscard]] const PolicyPage &page() const { return m_page; }

private:
    [[nodiscard]] const Policy *find(const PolicyId &id) const;
    [[nodiscard]] PageHeader *header();
    [[nodiscard]] QWidget *body();
    void fillChoice();
    void wire();
    void orderTabs();
    void tellFound();
    void askWhereToSave();
    void askForPrinter();
    void askForNewVersion();
    void propose(const Policy &policy);
    void take(const Policy &policy);
    void tellOfOffer();

    std::optional<Session> m_session;         // empty where policies are only looked at
    PolicyLibrary::Shelf m_shelf;             // the register's own first
    std::shared_ptr<const Policy> m_offered;  // what Redress ships of it and the register could take; may be null
    PolicyPage m_page;
    QComboBox *m_choice;
    SearchBox *m_words;
    QLabel *m_found;
    QPushButton *m_adopt;
    QPushButton *m_save;
    QPushButton *m_print;
    MessageBar *m_message;
    PolicyContents *m_contents;
    PolicyBrowser *m_browser;
    PageSearch *m_search;
};

}  // namespace redress
