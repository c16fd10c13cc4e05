// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/pages/letters_page.h"

#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QListView>

#include "tests/journeys/pages/ask_page.h"
#include "tests/journeys/pages/hand.h"

namespace redress::test {

using namespace Qt::StringLiterals;

void LettersPage::choose(const QString &name) const {
    auto *list = under<QListView>(m_journey.screen(), u"letterChoices"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() != name) continue;
        list->scrollTo(index);
        return QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    qFatal("There is no letter “%s”.", qPrintable(name));
}

void LettersPage::promise(QDate until, const QString &reason) const {
    under<QDateEdit>(m_journey.screen(), u"letterUntil"_s)->setDate(until);
    hand::type(under(m_journey.screen(), u"text.reason"_s), reason);
}

void LettersPage::fill(const QJsonObject &data) const {
    auto *record = m_journey.screen()->findChild<QWidget *>(u"letterRecord"_s);
    if (!record) return;
    const AskPage asks(record);
    for (auto part = data.begin(); part != data.end(); ++part)
        if (asks.asksFor(part.key())) asks.answer(part.key(), part.value());
    hand::settle();
}

void LettersPage::save() const {
    const QString path = u"%1/letter-%2.pdf"_s.arg(m_journey.desk.folder()).arg(QRandomGenerator::global()->generate());
    hand::click(under(m_journey.screen(), u"savePdf"_s));
    if (!m_journey.dialog()) qFatal("The letter is not saved: %s", qPrintable(said()));
    m_journey.chooseFile(path);
    hand::settle();
    if (!QFileInfo::exists(path)) qFatal("There is no letter: %s", qPrintable(said()));
    m_journey.window().activateWindow();  // which a desktop does by itself once the dialog is gone
    if (!QTest::qWaitForWindowActive(&m_journey.window())) qFatal("The window does not come back.");
    m_journey.press(Qt::Key_Left, Qt::AltModifier);
    hand::settle();
    if (m_journey.window().screens().place() != Place::Case) qFatal("The way back does not lead to the case.");
}

QString LettersPage::said() const {
    QStringList words;
    for (const auto *label : m_journey.screen()->findChildren<QLabel *>())
        if (label->isVisible()) words << label->text();
    return words.join(u" | "_s);
}

}  // namespace redress::test
