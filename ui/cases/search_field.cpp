// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/search_field.h"

#include <QKeyEvent>
#include <QLabel>

#include "ui/common/search_sign.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_hint(new QLabel(tr("Ctrl K"), this)) {
    setObjectName(u"caseSearch"_s);
    setPlaceholderText(tr("Search names, addresses, letters, notes"));
    setAccessibleName(tr("Search cases"));
    setMaxLength(mostCharacters);
    setClearButtonEnabled(true);
    addSearchSign(*this);
    setLook(m_hint, Look::Quiet);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::say);
    connect(this, &QLineEdit::textChanged, this, [this] {
        showHint();
        m_rest.start();
    });
}

void SearchField::setSearch(const QString &search) {
    m_said = search.left(mostCharacters).trimmed();
    if (text().trimmed() != m_said) setText(m_said);
    m_rest.stop();
}

void SearchField::typeOn(const QString &text) {
    setFocus(Qt::ShortcutFocusReason);
    end(false);
    insert(text);
}

void SearchField::flush() {
    if (m_rest.isActive()) say();
}

void SearchField::say() {
    m_rest.stop();
    const QString search = text().trimmed();
    if (search == m_said) return;
    m_said = search;
    Q_EMIT searched(search);
}

void SearchField::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            if (text().isEmpty()) return Q_EMIT left();
            clear();
            return say();
        case Qt::Key_Down:
        case Qt::Key_PageDown:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            say();
            return Q_EMIT left();
        default:
            return QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event) {
    QLineEdit::resizeEvent(event);
    showHint();
}

void SearchField::showHint() {
    const QSize size = m_hint->sizeHint();
    m_hint->setGeometry(width() - size.width() - Theme::scaled(12), (height() - size.height()) / 2, size.width(),
                        size.height());
    m_hint->setVisible(text().isEmpty());
    setTextMargins(0, 0, text().isEmpty() ? size.width() + Theme::scaled(4) : 0, 0);
}

}  // namespace redress
