// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QtTest>

#include "core/store/people.h"
#include "tests/journeys/journey.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/people/people_dialog.h"
#include "ui/people/person_dialog.h"
#include "ui/setup/setup_dialog.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Journey;

Q_DECLARE_METATYPE(Place)

namespace {

// Parts that speak through what they are part of.
bool isPart(const QWidget *widget) {
    if (qobject_cast<const QScrollBar *>(widget) || widget->objectName().startsWith(u"qt_"_s)) return true;
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

QString nameOf(QWidget *widget) {
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString pathTo(const QWidget *widget) {
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName());
    return path.mid(std::max(0, int(path.size()) - 4)).join(u" > "_s);
}

// The signs within a line, such as a magnifier, are buttons to a screen reader.
QStringList namelessButtonsIn(const QWidget &root) {
    QStringList nameless;
    for (auto *sign : root.findChildren<QToolButton *>())
        if (qobject_cast<QLineEdit *>(sign->parentWidget()) && sign->isVisibleTo(&root) && sign->isEnabled() &&
            sign->objectName() != u"_q_qlineeditclearbutton"_s && nameOf(sign).trimmed().isEmpty())
            nameless.append(pathTo(sign));
    return nameless;
}

QStringList choicesNamedByWhatIsChosenIn(const QWidget &root) {
    QStringList wrong;
    for (auto *choice : root.findChildren<QComboBox *>()) {
        const QString name = nameOf(choice);
        const QString shown = choice->currentText().isEmpty() ? choice->placeholderText() : choice->currentText();
        if (choice->isVisibleTo(&root) && (name.isEmpty() || name == shown))
            wrong.append(pathTo(choice) + u": "_s + name);
    }
    return wrong;
}

QStringList namelessIn(const QWidget &root) {
    QStringList nameless;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root) || widget->focusProxy() ||
            isPart(widget))
            continue;
        if (nameOf(widget).trimmed().isEmpty()) nameless.append(pathTo(widget));
    }
    return nameless + namelessButtonsIn(root) + choicesNamedByWhatIsChosenIn(root);
}

}  // namespace

// A screen reader says the name of what has the focus; what has none cannot be used without seeing it.
class TestAccessibleNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldNameWhatCanHaveTheFocus_data() {
        QTest::addColumn<Place>("place");
        QTest::newRow("today") << Place::Today;
        QTest::newRow("cases") << Place::Cases;
        QTest::newRow("case") << Place::Case;
        QTest::newRow("letters") << Place::Letters;
        QTest::newRow("reports") << Place::Reports;
        QTest::newRow("learning") << Place::Learning;
        QTest::newRow("policy") << Place::Policy;
        QTest::newRow("settings") << Place::Settings;
    }

    void shouldNameWhatCanHaveTheFocus() {
        QFETCH(Place, place);
        Journey journey(u"southway"_s);
        const CaseRef reference = journey.desk.receive(u"Mrs Aisha Khan"_s, u"2026-04-02T16:10"_s);
        MainWindow &window = journey.open();
        if (place == Place::Case)
            window.openCase(reference);
        else
            window.go(place);
        QTest::qWait(100);  // for what the screen reads beside the window
        QCOMPARE(namelessIn(window), QStringList());
    }

    void shouldNameTheNewCaseDialog() {
        Journey journey;
        journey.open();
        NewCaseDialog dialog({*journey.desk, u"Joan Pike"_s});
        dialog.show();
        QCOMPARE(namelessIn(dialog), QStringList());
        dialog.findChild<QPushButton *>(u"more"_s)->click();
        for (const auto &box : {u"advocate.box"_s, u"representative.box"_s, u"group.box"_s})
            dialog.findChild<QCheckBox *>(box)->click();
        QCOMPARE(namelessIn(dialog), QStringList());
    }

    // A choice is called by its label, and says what is chosen as its value.
    void shouldSayWhatAChoiceIsAndWhatIsChosen() {
        SpokenComboBox::install();
        QComboBox box;
        box.addItems({u"Choose…"_s, u"Letter"_s, u"Call"_s});
        box.setAccessibleName(u"How it came"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QCOMPARE(spoken->text(QAccessible::Name), u"How it came"_s);
        QCOMPARE(spoken->text(QAccessible::Value), u"Choose…"_s);
        box.setCurrentIndex(2);
        QCOMPARE(spoken->text(QAccessible::Value), u"Call"_s);
        QCOMPARE(spoken->childCount(), 1);
        QCOMPARE(spoken->indexOfChild(spoken->child(0)), 0);
        box.show();
        spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(box.view()->isVisible());
        QVERIFY(spoken->state().expanded);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(!box.view()->isVisible());
    }

    void shouldNameThePeople() {
        Journey journey;
        const auto added = journey.desk->people().add(
            {EventName(u"person.added"_s), journey.desk->now(), u"Joan Pike"_s, {{u"name"_s, u"Mrs Aisha Khan"_s}}});
        PeopleDialog people({*journey.desk, u"Joan Pike"_s});
        people.show();
        QCOMPARE(namelessIn(people), QStringList());
        PersonDialog person({*journey.desk, u"Joan Pike"_s}, added->person);
        person.show();
        for (const auto &fold : {u"profileFold"_s, u"mergeFold"_s}) person.findChild<QPushButton *>(fold)->click();
        QCOMPARE(namelessIn(person), QStringList());
    }

    void shouldNameTheHelp() {
        Journey journey;
        journey.open().showHelp(HelpWindow::Page::Tour);
        QCOMPARE(namelessIn(*journey.dialog()), QStringList());
    }

    void shouldNameTheFirstStart() {
        const Journey journey;
        const PolicyLibrary policies = PolicyLibrary::open();
        const FixedClock clock(QDateTime::currentDateTimeUtc());
        SetupDialog dialog(
            {policies, clock, [](Register &) { return Result<>(); }, journey.desk.folder(), u"Joan Pike"_s});
        dialog.show();
        for (const auto &button : {u"setupButton"_s, u"setupNext"_s, u"setupNext"_s}) {
            QCOMPARE(namelessIn(dialog), QStringList());
            if (auto *list = dialog.findChild<QAbstractItemView *>(u"policyList"_s); list->isVisible())
                list->setCurrentIndex(list->model()->index(0, 0));
            QTest::mouseClick(dialog.findChild<QWidget *>(button), Qt::LeftButton);
        }
        QCOMPARE(namelessIn(dialog), QStringList());
        QVERIFY(dialog.findChild<QWidget *>(u"organisationName"_s)->isVisible());
    }
};

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessible_names.moc"
