// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/pages/hand.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QtTest>

namespace redress::test {

namespace {

void mustBeThere(const QWidget *widget) {
    const QString name = widget->objectName();
    if (!widget->isVisible() || widget->size().isEmpty()) qFatal("%s cannot be seen.", qPrintable(name));
    if (!widget->isEnabled()) qFatal("%s can be seen, and not be used.", qPrintable(name));
}

// QTest's own keys know Latin letters alone.
void press(QWidget *field, QChar letter) {
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(field, &down);
    QCoreApplication::sendEvent(field, &up);
}

int placeOf(const QString &id, const QComboBox &box) {
    const int at = box.findData(id);
    return at >= 0 ? at : box.findText(id);
}

}  // namespace

void hand::settle() {
    // Layouts within layouts take a turn each.
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void hand::click(QWidget *widget) {
    mustBeThere(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void hand::type(QWidget *field, const QString &text) {
    mustBeThere(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar letter : text) press(field, letter);
}

void hand::typeDay(QWidget *field, QDate day) {
    type(field, day.toString(QStringLiteral("d/M/yyyy")));
}

void hand::choose(QComboBox *box, const QString &id) {
    mustBeThere(box);
    const int wanted = placeOf(id, *box);
    if (wanted < 0 && box->isEditable()) return type(box, id);
    if (wanted < 0) qFatal("%s does not offer %s.", qPrintable(box->objectName()), qPrintable(id));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; box->currentIndex() != wanted && step < box->count(); ++step) QTest::keyClick(box, Qt::Key_Down);
    if (box->currentIndex() != wanted) qFatal("%s does not turn to %s.", qPrintable(box->objectName()), qPrintable(id));
}

void hand::tick(QWidget *box) {
    const auto *button = qobject_cast<QAbstractButton *>(box);
    if (!button->isChecked()) QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    settle();
    if (!button->isChecked()) qFatal("%s cannot be ticked.", qPrintable(box->objectName()));
}

}  // namespace redress::test
