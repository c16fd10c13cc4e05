// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace redress {

// Where a search is typed. Says what was typed once the fingers rest a moment; Escape clears it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int restMs = 120;
    static constexpr int mostCharacters = 200;

    explicit SearchField(QWidget *parent = nullptr);

    void setSearch(const QString &search);  // as if it had always been there: says nothing
    void typeOn(const QString &text);       // letters that were typed elsewhere
    void flush();                           // says now what waits to be said

Q_SIGNALS:
    void searched(const QString &search);
    void left();  // down to what was found

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say();
    void showHint();

    QTimer m_rest;
    QLabel *m_hint;
    QString m_said;
};

}  // namespace redress
