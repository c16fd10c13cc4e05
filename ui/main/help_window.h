// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace redress {

// The handbook: a page for each thing one comes here to do. Stays open beside the window.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    enum class Page { Tour, Importing, Today, Case, People, Letters, Reports, Keys };

    explicit HelpWindow(QWidget *parent = nullptr);

    void open(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &title, const QString &file);  // in the order of Page
    void load(const QString &file);

    QListWidget *m_contents;
    QTextBrowser *m_text;
};

}  // namespace redress
