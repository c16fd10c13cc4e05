// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QtTest>

#include "core/schedule/scheduler.h"
#include "tests/support/register_builder.h"
#include "ui/common/spoken_combo_box.h"
#include "ui/common/theme.h"
#include "ui/main/main_window.h"
#include "ui/main/screens.h"
#include "ui/settings/preferences.h"

namespace redress::test {

// A person before the real window, on a register of their own and a clock that stands still. Widgets are found by
// their object names; what cannot be found fails the test where it was asked for.
class Journey {
public:
    explicit Journey(const QString &policy = QStringLiteral("torus"),
                     const QString &now = QStringLiteral("2026-04-21T10:00"))
        : desk(policy, now), preferences(desk.folder() + QStringLiteral("/window.ini")), scheduler(*desk) {}

    // Opens the window; what stands in the register before is there when it opens.
    MainWindow &open() {
        SpokenComboBox::install();
        Theme::apply(*qApp, Theme::Scheme::Light);
        m_window = std::make_unique<MainWindow>(Session{*desk, QStringLiteral("Joan Pike")}, preferences, scheduler);
        scheduler.start();
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get())) qWarning("the window was not activated");
        return *m_window;
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] QWidget *screen() const { return m_window->screens().currentWidget(); }

    // The widget of that name which the person can see: in the dialog that is open, else in the window.
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const {
        for (QWidget *place : {dialog(), static_cast<QWidget *>(m_window.get())}) {
            if (!place) continue;
            for (auto *widget : place->findChildren<Widget *>(name))
                if (widget->isVisible()) return widget;
        }
        qFatal("There is no visible widget named %s.", qPrintable(name));
        return nullptr;
    }

    [[nodiscard]] QWidget *dialog() const {
        for (auto *widget : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog *>(widget) && widget->isVisible()) return widget;
        return nullptr;
    }

    void click(const QString &name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const { QTest::keyClicks(find(name), text); }

    // A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }

    // Answers the file dialog that is open.
    void chooseFile(const QString &path) const {
        auto *files = qobject_cast<QFileDialog *>(dialog());
        if (!files) qFatal("No file is being asked for.");
        files->selectFile(path);
        for (auto *line : files->findChildren<QLineEdit *>()) line->setText(path);
        static_cast<QDialog *>(files)->accept();
    }

    RegisterBuilder desk;
    Preferences preferences;
    Scheduler scheduler;

private:
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace redress::test
