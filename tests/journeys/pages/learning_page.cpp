// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/pages/learning_page.h"

#include <QListView>

#include "tests/journeys/pages/ask_page.h"
#include "tests/journeys/pages/hand.h"

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

QListView *columnWithACard(const QWidget *screen) {
    for (const auto &state : {u"proposed"_s, u"under-way"_s, u"done"_s, u"judged"_s}) {
        auto *cards = under<QListView>(screen, u"board."_s + state);
        if (cards->model()->rowCount() > 0) return cards;
    }
    return nullptr;
}

// The dialog of that name which can be seen; null where there is none.
QWidget *dialogCalled(const QString &name) {
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget->objectName() == name) return widget;
    return nullptr;
}

QWidget *waitFor(const QString &name) {
    if (!QTest::qWaitFor([&] { return dialogCalled(name) != nullptr; })) qFatal("%s does not open.", qPrintable(name));
    return dialogCalled(name);
}

}  // namespace

void LearningPage::open() const {
    comeForward();
    m_journey.press(Qt::Key_5, Qt::ControlModifier);
    hand::settle();
    if (m_journey.window().screens().place() != Place::Learning) qFatal("Ctrl+5 does not lead to Learning.");
}

void LearningPage::leave() const {
    comeForward();
    m_journey.press(Qt::Key_Left, Qt::AltModifier);
    hand::settle();
    if (m_journey.window().screens().place() != Place::Case) qFatal("The way back does not lead to the case.");
}

// Which a desktop does by itself once a dialog is gone.
void LearningPage::comeForward() const {
    m_journey.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_journey.window())) qFatal("The window does not come back.");
}

void LearningPage::fill(const QJsonObject &data) const {
    QWidget *form = waitFor(u"improvementForm"_s);
    const AskPage asks(form);
    for (auto part = data.begin(); part != data.end(); ++part) asks.answer(part.key(), part.value());
    hand::click(under(form, u"recordImprovement"_s));
    if (!QTest::qWaitFor([] { return !dialogCalled(u"improvementForm"_s); }))
        qFatal("The improvement is not recorded.");
}

void LearningPage::propose(const QJsonObject &data) const {
    hand::click(under(m_journey.screen(), u"proposeImprovement"_s));
    fill(data);
    hand::settle();
}

void LearningPage::step(const QString &event, const QJsonObject &data) const {
    if (!QTest::qWaitFor([&] { return columnWithACard(m_journey.screen()) != nullptr; }))
        qFatal("The board has no card.");
    QListView *cards = columnWithACard(m_journey.screen());
    cards->setFocus();
    cards->setCurrentIndex(cards->model()->index(0, 0));
    QTest::keyClick(cards, Qt::Key_Return);
    hand::click(under(waitFor(u"improvementDialog"_s), event));
    fill(data);
    if (QWidget *sheet = dialogCalled(u"improvementDialog"_s)) sheet->close();
    hand::settle();
}

}  // namespace redress::test
