// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QListWidget;
class QTextBrowser;

namespace redress {

// The handbook: a page for each thing one comes here to do. Stays open beside the window.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    enum class Page { Tour, Importing, Today, Case, People, After, Letters, Learning, Reports, Keys };

    explicit HelpWindow(QWidget *parent = nullptr);

    void open(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(Page page, const QString &title, const QString &file);
    void load(const QString &file);

    QHash<Page, int> m_rows;  // of the contents
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

}  // namespace redress
