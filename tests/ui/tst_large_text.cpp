// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/store/matters.h"
#include "tests/journeys/journey.h"
#include "tests/ui/beyond_edge.h"
#include "ui/case/case_screen.h"
#include "ui/case/why_dialog.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/duties/duties_dialog.h"
#include "ui/duties/duty_dialog.h"
#include "ui/learning/improvement_form.h"
#include "ui/main/help_window.h"
#include "ui/people/people_dialog.h"
#include "ui/setup/import_wizard.h"
#include "ui/setup/setup_dialog.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Journey;

namespace {

const QSize smallScreen(1280, 800);

QString called(const QWidget *widget) {
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name = button && !button->text().isEmpty() ? button->text() : widget->objectName();
    return u"%1 “%2” in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), name,
                                  QLatin1StringView(widget->parentWidget()->metaObject()->className()));
}

bool isWithin(const QWidget *widget, const QWidget *whole) {
    const int left = widget->mapTo(whole, QPoint()).x();
    return left >= 0 && left + widget->width() <= whole->width();
}

// Whether the widget is laid out with its neighbours, and not a part of a view that scrolls by itself.
bool isLaidOut(const QWidget *widget) {
    const QWidget *parent = widget->parentWidget();
    return parent && parent->layout();
}

// What stands out of the window at a side, or is a button too narrow for its words.
QStringList cutOff(QWidget &window) {
    QStringList cut;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isLaidOut(widget)) continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool narrow = button && !button->text().isEmpty() && !button->layout() &&
                            button->width() < button->minimumSizeHint().width();
        if (!isWithin(widget, &window) || narrow)
            cut << u"%1: %2 wide, wants %3"_s.arg(called(widget))
                       .arg(widget->width())
                       .arg(widget->minimumSizeHint().width());
    }
    return cut;
}

QStringList scrollingSideways(QWidget &window) {
    QStringList found;
    for (auto *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widget()) continue;
        if (area->widget()->width() > area->viewport()->width())
            found
                << u"%1: %2 wide in %3"_s.arg(called(area)).arg(area->widget()->width()).arg(area->viewport()->width());
    }
    return found;
}

}  // namespace

// In text of twice the size, as people set who see badly, every screen and every dialog fits a small laptop's screen.
class TestLargeText : public QObject {
    Q_OBJECT

    // One register for all: a case with everything that makes its screen wide.
    static void openBusyCase(Journey &journey) {
        const CaseRef reference =
            journey.desk.receive(u"Mrs Konstantina Papadopoulou-Featherstonehaugh"_s, u"2026-04-02"_s);
        journey.desk.happened(
            reference, u"call"_s, u"2026-04-03"_s,
            {{keys::text, u"The ceiling came down and the child has trouble breathing: damp and mould."_s}});
        journey.desk.happened(reference, u"cause.found"_s, u"2026-04-14"_s, {{u"cause"_s, u"delay"_s}});
        journey.window().openCase(reference);
    }

    static void lookAt(QWidget &window, const char *what) {
        QTRY_VERIFY2(cutOff(window).isEmpty(),
                     qPrintable(QLatin1StringView(what) + u": "_s + cutOff(window).join(u"; "_s)));
        QTRY_VERIFY2(scrollingSideways(window).isEmpty(),
                     qPrintable(QLatin1StringView(what) + u": "_s + scrollingSideways(window).join(u"; "_s)));
    }

private Q_SLOTS:
    void shouldFitEveryScreen_data() {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QSize>("size");
        const std::pair<const char *, Place> places[]{
            {"today", Place::Today},     {"cases", Place::Cases},       {"a case", Place::Case},
            {"letters", Place::Letters}, {"reports", Place::Reports},   {"learning", Place::Learning},
            {"policy", Place::Policy},   {"settings", Place::Settings},
        };
        for (const auto &[name, place] : places)
            for (const QSize size : {smallScreen, QSize(1920, 1080)})
                QTest::addRow("%s on %d", name, size.width()) << place << size;
    }

    void shouldFitEveryScreen() {
        QFETCH(Place, place);
        QFETCH(QSize, size);
        Journey journey;
        MainWindow &window = journey.open();
        openBusyCase(journey);
        window.go(place);
        window.resize(size);
        QTRY_COMPARE(window.size(), size);
        const QSize least = window.minimumSizeHint();
        QVERIFY2(least.width() <= smallScreen.width() && least.height() <= smallScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
        if (place == Place::Learning) QTRY_VERIFY(window.findChild<QWidget *>(u"saveSample"_s)->isVisible());
        lookAt(window, QTest::currentDataTag());
    }

    void shouldFitEveryLetter_data() {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QSize>("size");
        for (const char *letter : {"acknowledgement", "response", "holding"})
            for (const QSize size : {smallScreen, QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("%s on %d", letter, size.width()) << QString::fromLatin1(letter) << size;
    }

    void shouldFitEveryLetter() {
        QFETCH(QString, letter);
        QFETCH(QSize, size);
        Journey journey;
        MainWindow &window = journey.open();
        openBusyCase(journey);
        window.resize(size);
        window.openLetter(window.screens().caseScreen().reference(), letter);
        lookAt(window, QTest::currentDataTag());
        const QWidget *screen = window.screens().currentWidget();
        QTRY_VERIFY2(test::beyondTheEdge(*screen).isEmpty(), qPrintable(test::beyondTheEdge(*screen).join(u"; "_s)));
    }

    void shouldFitEveryDialog_data() {
        QTest::addColumn<QString>("dialog");
        for (const char *name : {"new case", "duties", "duty", "improvement", "import", "help", "people", "setup"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void shouldFitEveryDialog() {
        QFETCH(QString, dialog);
        Journey journey;
        const std::unique_ptr<QWidget> window = made(dialog, Session{*journey.desk, u"Joan Pike"_s});
        QVERIFY(window);
        window->show();
        lookAt(*window, QTest::currentDataTag());
        const QSize size = window->size();
        QVERIFY2(size.width() <= smallScreen.width() && size.height() <= smallScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
    }

    void shouldFitTheReasonForADate() {
        Journey journey;
        MainWindow &window = journey.open();
        openBusyCase(journey);
        window.resize(smallScreen);
        CaseScreen &screen = window.screens().caseScreen();
        screen.showWhy(TargetId(u"stage-1.response"_s));
        auto *why = screen.findChild<WhyDialog *>();
        QVERIFY(why);
        lookAt(*why, "why this date");
        QVERIFY2(why->width() <= smallScreen.width() && why->height() <= smallScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(why->width()).arg(why->height())));
    }

    void shouldDrawARoundRadioButton() {
        Theme::apply(*qApp, Theme::Scheme::Light);
        QRadioButton radio;
        radio.resize(radio.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&radio);
        const QRect indicator = radio.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &radio);
        QCOMPARE(radio.grab().toImage().pixelColor(indicator.topLeft()), Theme::colour(Theme::Role::Canvas));
    }

private:
    static std::unique_ptr<QWidget> made(const QString &dialog, const Session &session) {
        if (dialog == u"new case"_s) return std::make_unique<NewCaseDialog>(session);
        if (dialog == u"duties"_s) return std::make_unique<DutiesDialog>(session);
        if (dialog == u"import"_s) return std::make_unique<ImportWizard>(session);
        if (dialog == u"help"_s) return std::make_unique<HelpWindow>();
        if (dialog == u"people"_s) return std::make_unique<PeopleDialog>(session);
        if (dialog == u"duty"_s)
            return std::make_unique<DutyDialog>(session, session.reg.matters().duties()->front().rule.id);
        if (dialog == u"improvement"_s)
            return std::make_unique<ImprovementForm>(session, Improvement(),
                                                     session.reg.matters().choicesFor(Improvement()).front());
        static const PolicyLibrary policies = PolicyLibrary::open();
        return std::make_unique<SetupDialog>(SetupGround{
            policies, session.reg.clock(), [](Register &) { return Result<>(); }, QDir::tempPath(), session.user});
    }
};

int main(int argc, char *argv[]) {
    // Text of twice the size on pixels of the usual size, as a desktop set to 200 % text has it.
    qputenv("QT_FONT_DPI", "192");
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    QApplication application(argc, argv);
    TestLargeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_large_text.moc"
