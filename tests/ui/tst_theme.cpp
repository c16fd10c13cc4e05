// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QtTest>
#include <cmath>

#include "ui/common/dates.h"
#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_look.h"
#include "ui/common/style_sheet.h"
#include "ui/common/theme.h"

using namespace redress;
using namespace Qt::StringLiterals;
using Role = Theme::Role;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour) {
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

Target targetIn(TargetState state, int daysLeft, const QString &date = u"2026-04-20"_s, const QString &metOn = {}) {
    Target target;
    target.state = state;
    target.workingDaysLeft = daysLeft;
    target.date = When::fromText(date).value_or(When());
    target.metOn = When::fromText(metOn).value_or(When());
    return target;
}

const QDate today(2026, 4, 21);

}  // namespace

Q_DECLARE_METATYPE(Role)
Q_DECLARE_METATYPE(Target)

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepTextReadable_data() {
        QTest::addColumn<Role>("text");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<bool>("dark");
        const std::initializer_list<std::tuple<const char *, Role, Role>> pairs{
            {"ink on paper", Role::Ink, Role::Paper},
            {"ink on canvas", Role::Ink, Role::Canvas},
            {"ink on chosen", Role::Ink, Role::Chosen},
            {"ink on hover", Role::Ink, Role::Hover},
            {"ink on mark", Role::Ink, Role::Mark},
            {"quiet on paper", Role::QuietInk, Role::Paper},
            {"quiet on canvas", Role::QuietInk, Role::Canvas},
            {"quiet on chosen", Role::QuietInk, Role::Chosen},
            {"rail", Role::RailInk, Role::Rail},
            {"rail chosen", Role::RailInk, Role::RailChosen},
            {"primary button", Role::AccentInk, Role::Accent},
            {"primary button under the mouse", Role::Paper, Role::Link},
            {"link on paper", Role::Link, Role::Paper},
            {"link on canvas", Role::Link, Role::Canvas},
            {"link on chosen", Role::Link, Role::Chosen},
            {"overdue", Role::Overdue, Role::Paper},
            {"overdue chosen", Role::Overdue, Role::Chosen},
            {"overdue on its tint", Role::Overdue, Role::OverdueTint},
            {"ink on the overdue tint", Role::Ink, Role::OverdueTint},
            {"due today", Role::DueToday, Role::Paper},
            {"due today chosen", Role::DueToday, Role::Chosen},
            {"due today on its tint", Role::DueToday, Role::DueTodayTint},
            {"approaching", Role::Approaching, Role::Paper},
            {"approaching chosen", Role::Approaching, Role::Chosen},
            {"met", Role::Met, Role::Paper},
            {"met chosen", Role::Met, Role::Chosen},
            {"met on its tint", Role::Met, Role::MetTint},
            {"ink on the met tint", Role::Ink, Role::MetTint}};
        for (const auto &[name, text, ground] : pairs) {
            QTest::addRow("%s, light", name) << text << ground << false;
            QTest::addRow("%s, dark", name) << text << ground << true;
        }
    }

    void shouldKeepTextReadable() {
        QFETCH(Role, text);
        QFETCH(Role, ground);
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        const double ratio = contrast(Theme::colour(text, palette), Theme::colour(ground, palette));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void shouldFollowTheScheme() {
        Theme::apply(*qApp, Theme::Scheme::Dark);
        QVERIFY(Theme::isDark(QApplication::palette()));
        Theme::apply(*qApp, Theme::Scheme::Light);
        QVERIFY(!Theme::isDark(QApplication::palette()));
        QCOMPARE(Theme::colour(Role::Ink), QColor(0x1d2733));
    }

    void shouldDrawRadioButtonsRound_data() {
        QTest::addColumn<double>("points");
        QTest::addColumn<bool>("chosen");
        for (const double points : {8.0, 9.0, 10.0, 10.5, 11.0, 12.0, 14.0, 21.0}) {
            QTest::addRow("%.1f points, chosen", points) << points << true;
            QTest::addRow("%.1f points, another", points) << points << false;
        }
    }

    void shouldDrawRadioButtonsRound() {
        QFETCH(double, points);
        QFETCH(bool, chosen);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        qApp->setStyleSheet(styleSheetFor(QApplication::palette()));
        QRadioButton button(u"Southway"_s);
        button.setChecked(chosen);
        button.resize(button.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&button);
        const QRect sign = button.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &button);
        const QImage drawn = button.grab().toImage();
        const QRgb ground = drawn.pixel(drawn.width() - 1, 0);
        for (const QPoint corner : {sign.topLeft(), sign.topRight(), sign.bottomLeft(), sign.bottomRight()})
            QCOMPARE(QColor(drawn.pixel(corner)), QColor(ground));
        QVERIFY(QColor(drawn.pixel(sign.center().x(), sign.top())) != QColor(ground));
        QApplication::setFont(before);
        qApp->setStyleSheet(styleSheetFor(QApplication::palette()));
    }

    void shouldFrameTheListOfAChoiceOnce() {
        Theme::apply(*qApp, Theme::Scheme::Light);
        QComboBox box;
        box.addItems({u"Letter"_s, u"Call"_s});
        box.show();
        box.showPopup();
        const QWidget *around = box.view()->parentWidget();
        QTRY_VERIFY(around->isVisible());
        const QImage drawn = box.view()->window()->grab().toImage();
        const int middle = drawn.height() / 2;
        QCOMPARE(QColor(drawn.pixel(0, middle)), Theme::colour(Role::Edge));
        QCOMPARE(QColor(drawn.pixel(1, middle)), Theme::colour(Role::Paper));
        QCOMPARE(QColor(drawn.pixel(2, middle)), Theme::colour(Role::Paper));
        box.hidePopup();
    }

    void shouldGrowWithTheSystemFont() {
        const QFont before = QApplication::font();
        const int small = Theme::scaled(100);
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QVERIFY(Theme::scaled(100) > small * 1.8);
        QVERIFY(Theme::font(Theme::Text::Title).pointSizeF() > before.pointSizeF() * 2);
        QApplication::setFont(before);
    }

    void shouldDressAWidget() {
        QPushButton button;
        setLook(&button, Look::Primary);
        QCOMPARE(button.property("class").toString(), u"primary"_s);
    }

    void shouldDrawEveryIcon_data() {
        QTest::addColumn<int>("which");
        for (int n = 0; n <= int(Icon::Warning); ++n) QTest::addRow("icon %d", n) << n;
    }

    void shouldDrawEveryIcon() {
        QFETCH(int, which);
        const QImage drawn = icon(static_cast<Icon>(which), Role::Link).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) inked += drawn.pixelColor(x, y).alpha() > 200 ? 1 : 0;
        QVERIFY(inked > 5);
    }

    void shouldSayHowATargetStands_data() {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QString>("text");
        QTest::newRow("late") << targetIn(TargetState::Overdue, -1) << u"▲ 1 working day late"_s;
        QTest::newRow("later") << targetIn(TargetState::Overdue, -12) << u"▲ 12 working days late"_s;
        QTest::newRow("since an hour") << targetIn(TargetState::Overdue, 0, u"2026-04-21T10:00"_s)
                                       << u"▲ overdue since 10:00"_s;
        QTest::newRow("since midnight") << targetIn(TargetState::Overdue, 0, u"2026-04-21T00:00"_s)
                                        << u"▲ overdue since midnight"_s;
        QTest::newRow("over the weekend") << targetIn(TargetState::Overdue, 0) << u"▲ overdue"_s;
        QTest::newRow("today") << targetIn(TargetState::DueToday, 0, u"2026-04-21"_s) << u"● today"_s;
        QTest::newRow("by an hour") << targetIn(TargetState::DueToday, 0, u"2026-04-21T15:00"_s)
                                    << u"● today by 15:00"_s;
        QTest::newRow("near") << targetIn(TargetState::Approaching, 1) << u"◔ 1 working day"_s;
        QTest::newRow("running") << targetIn(TargetState::Running, 8) << u"8 working days"_s;
        QTest::newRow("met") << targetIn(TargetState::Met, 0, u"2026-04-20"_s, u"2026-04-07"_s) << u"✓ met Tue 7 Apr"_s;
        QTest::newRow("met another year")
            << targetIn(TargetState::Met, 0, u"2025-04-20"_s, u"2025-04-07"_s) << u"✓ met Mon 7 Apr 2025"_s;
        QTest::newRow("missed") << targetIn(TargetState::Missed, 0, u"2026-04-02"_s, u"2026-04-07"_s)
                                << u"✕ late, Tue 7 Apr"_s;
        QTest::newRow("waived") << targetIn(TargetState::Waived, 0) << u"– waived"_s;
        QTest::newRow("projected") << targetIn(TargetState::Projected, 0, u"2026-05-05"_s) << u"◌ expected Tue 5 May"_s;
        QTest::newRow("unknown") << targetIn(TargetState::Projected, 0, {}) << u"not started"_s;
    }

    void shouldSayHowATargetStands() {
        QFETCH(Target, target);
        QFETCH(QString, text);
        QCOMPARE(lookOf(target, today).text(), text);
    }

    void shouldNeverTellByColourAlone() {
        for (const auto state :
             {TargetState::Overdue, TargetState::DueToday, TargetState::Approaching, TargetState::Met}) {
            const StateLook look = lookOf(targetIn(state, 1, u"2026-04-21"_s, u"2026-04-21"_s), today);
            QVERIFY(!look.sign.isEmpty());
            QVERIFY(!look.words.isEmpty());
        }
    }

    void shouldWriteDates() {
        QCOMPARE(dates::inFull(today), u"Tuesday 21 April 2026"_s);
        QCOMPARE(dates::withWeekday(today, today), u"Tue 21 Apr"_s);
        QCOMPARE(dates::dueBy(*When::fromText(u"2026-04-22T00:00"_s), today), u"end of Tue 21 Apr"_s);
        QCOMPARE(dates::dueBy(*When::fromText(u"2026-04-22T16:10"_s), today), u"Wed 22 Apr, 16:10"_s);
        QCOMPARE(dates::dueBy(When::on({2026, 4, 22}), today), u"Wed 22 Apr"_s);
        QCOMPARE(dates::withWeekday(QDate(2025, 4, 21), today), u"Mon 21 Apr 2025"_s);
        QCOMPARE(dates::brief(QDate(2026, 4, 2), today), u"2 Apr"_s);
        QCOMPARE(dates::heading(today, today), u"Today"_s);
        QCOMPARE(dates::heading(today.addDays(-1), today), u"Yesterday"_s);
        QCOMPARE(dates::withWeekday(*When::fromText(u"2026-04-02T16:10"_s), today), u"Thu 2 Apr, 16:10"_s);
    }

    void shouldWrapChips() {
        QWidget box;
        auto *flow = new FlowLayout(&box);
        for (int n = 0; n < 4; ++n) {
            auto *chip = new QLabel;
            chip->setFixedSize(100, 20);
            flow->addWidget(chip);
        }
        QCOMPARE(flow->heightForWidth(1000), 20);
        QVERIFY(flow->heightForWidth(250) >= 40);
        QVERIFY(flow->heightForWidth(110) >= 80);
    }

    void shouldTellTheWholeOfWhatIsElided() {
        ElidedLabel label(u"A sentence that is much too long for fifty pixels"_s);
        label.resize(50, 20);
        label.show();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(2000, 20);
        QVERIFY(label.toolTip().isEmpty());
    }

    void shouldShowDataAsItIs() {
        MessageBar bar;
        bar.say(MessageBar::Kind::Problem, u"<b>not bold</b>"_s);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.words(), u"<b>not bold</b>"_s);
        QCOMPARE(bar.findChild<QLabel *>(u"messageWords"_s)->textFormat(), Qt::PlainText);
        bar.clear();
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
