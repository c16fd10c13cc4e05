// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style_sheet.h"

#include <QRegularExpression>
#include <utility>

#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// @name@ is a colour, @Name@ a font, 8dp a length of the design; see the looks in theme.h.
constexpr auto sheet = R"(
QToolTip { color: @ink@; background: @paper@; border: 1px solid @edge@; padding: 4dp; }

QPushButton { background: @paper@; border: 1px solid @edge@; border-radius: 7dp; padding: 7dp 13dp; color: @ink@; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed, QPushButton:checked { background: @chosen@; }
QPushButton:focus { border: 2px solid @accent@; padding: 6dp 12dp; }
QPushButton:disabled { color: @faint@; background: @canvas@; border-color: @line@; }
QPushButton::menu-indicator { image: url(:/icons/drop-down.svg); width: 11dp; height: 11dp;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8dp; }

QPushButton.primary { background: @accent@; border-color: @accent@; color: @accentink@; @Strong@ }
QPushButton.primary:hover { background: @link@; color: @paper@; }
QPushButton.primary:focus { border: 2px solid @ink@; }
QPushButton.primary:disabled { background: @line@; border-color: @line@; color: @quiet@; }

QPushButton.link { background: transparent; border: 1px solid transparent; color: @link@; padding: 3dp 1dp; text-align: left; }
QPushButton.link:hover { text-decoration: underline; }
QPushButton.link:focus { border: 1px solid @accent@; padding: 3dp 1dp; }
QPushButton.link:disabled { color: @faint@; }

QPushButton.chip { border-radius: 12dp; padding: 4dp 12dp; }
QPushButton.chip:focus { border: 2px solid @accent@; padding: 3dp 11dp; }
QPushButton.chip:checked { background: @chosen@; border-color: @link@; color: @ink@; @Strong@ }

QPushButton.tile { background: @paper@; border: 1px solid @line@; border-radius: 10dp; padding: 0; }
QPushButton.tile:hover { background: @hover@; }
QPushButton.tile:checked { border: 2px solid @link@; background: @chosen@; }
QPushButton.tile:focus { border: 2px solid @accent@; }

QLabel.title { @Title@ }
QLabel.heading { @Heading@ color: @quiet@; }
QLabel.number { @Number@ }
QLabel.number[ink="overdue"] { color: @overdue@; }
QLabel.number[ink="dueToday"] { color: @duetoday@; }
QLabel.number[ink="approaching"] { color: @approaching@; }
QLabel.quiet { color: @quiet@; }
QLabel.strong { @Strong@ }
QLabel.tag { background: @chosen@; border-radius: 10dp; padding: 3dp 9dp; @Heading@ }

QFrame.card { background: @paper@; border: 1px solid @line@; border-radius: 10dp; }
QFrame.header { background: @paper@; border: none; border-bottom: 1px solid @line@; }
QFrame.divider { background: @line@; border: none; max-height: 1px; min-height: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox, QComboBox {
    background: @paper@; border: 1px solid @edge@; border-radius: 7dp; padding: 6dp 9dp;
    selection-background-color: @accent@; selection-color: @accentink@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QDateTimeEdit:focus, QTimeEdit:focus,
QSpinBox:focus, QComboBox:focus { border: 2px solid @accent@; padding: 5dp 8dp; }
redress--GrowingText { padding: 3dp 6dp; }
redress--GrowingText:focus { padding: 2dp 5dp; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { background: @canvas@; color: @faint@; }
QComboBox QLineEdit, QSpinBox QLineEdit, QAbstractItemView QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox, QDateEdit, QDateTimeEdit { padding-right: 24dp; }
QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus { padding-right: 23dp; }
QComboBox::drop-down { border: none; width: 24dp; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/drop-down.svg); width: 12dp; height: 12dp; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 24dp; }

QAbstractItemView { background: @paper@; border: 1px solid @line@; border-radius: 10dp; gridline-color: @line@;
    selection-background-color: @chosen@; selection-color: @ink@; }
QAbstractItemView:focus { border: 1px solid @accent@; }
QComboBoxPrivateContainer { border: none; background: @paper@; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { border: 1px solid @edge@; border-radius: 0; padding: 4dp; outline: none; }
QAbstractItemView.plain, QTextBrowser.plain { border: none; background: transparent; padding: 0; }
QListWidget { padding: 4dp; outline: none; }
QListWidget::item { padding: 7dp 10dp; border-radius: 6dp; color: @ink@; }
QListWidget::item:hover { background: @hover@; }
QListWidget::item:selected { background: @chosen@; color: @ink@; }
QHeaderView { background: @paper@; border: none; border-radius: 0; }
QHeaderView::section { background: @paper@; color: @quiet@; border: none; border-bottom: 1px solid @line@;
    padding: 7dp 8dp; @Heading@ }
QTableView#dueLetters::item, QTableView#dutiesTable::item { border: 0px; padding: 0 5dp; }
QTableCornerButton::section { background: @paper@; border: none; border-bottom: 1px solid @line@; }

QHeaderView::section:first { border-top-left-radius: 9dp; }
QHeaderView::section:last { border-top-right-radius: 9dp; }

QCheckBox::indicator, QRadioButton::indicator { width: 14dp; height: 14dp; border: 1px solid @quiet@; background: @paper@; }
QCheckBox::indicator { border-radius: 4dp; }
QRadioButton::indicator { border-radius: @circle@; }
QCheckBox::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/icons/ticked.svg); }
QRadioButton::indicator:checked { border: @dotedge@ solid @link@; width: @dot@; height: @dot@; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @link@; }
QCheckBox:focus, QRadioButton:focus { color: @link@; }
QCheckBox, QRadioButton { spacing: 7dp; }

QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 8dp 2dp; margin-right: 20dp; }
QTabBar::tab:selected { border-bottom-color: @link@; @Strong@ }
QTabBar::tab:hover, QTabBar::tab:focus { color: @link@; }

QMenu { background: @paper@; border: 1px solid @edge@; padding: 4dp; }
QMenu::item { padding: 6dp 22dp 6dp 12dp; border-radius: 5dp; }
QMenu::item:selected { background: @chosen@; color: @ink@; }
QMenu::item:disabled { color: @faint@; }
QMenu::icon, QMenu::indicator { padding-left: 8dp; }
QMenu::separator { height: 1px; background: @line@; margin: 4dp 8dp; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12dp; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12dp; margin: 0; }
QScrollBar::handle { background: @edge@; border-radius: 4dp; margin: 2dp; min-height: 28dp; min-width: 28dp; }
QScrollBar::handle:hover { background: @quiet@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame#rail { background: @rail@; border: none; }
QLabel#railName { color: #ffffff; @Strong@ }
QFrame#rail QToolButton { color: @railink@; background: transparent; border: 2px solid transparent; border-radius: 8dp;
    padding: 6dp 2dp; @Small@ }
QFrame#rail QToolButton:hover { background: @railchosen@; }
QFrame#rail QToolButton:checked { background: @railchosen@; color: #ffffff; font-weight: 600; }
QFrame#rail QToolButton:focus { border-color: @railink@; }
QFrame#statusStrip { background: @paper@; border: none; border-top: 1px solid @line@; }

QProgressBar { background: @line@; border: none; border-radius: 4dp; max-height: 8dp; text-align: center; }
QProgressBar::chunk { background: @accent@; border-radius: 4dp; }
QSplitter::handle { background: transparent; }
)";

QString css(Theme::Text text) {
    const QFont font = Theme::font(text);
    return u"font-size: %1pt; font-weight: %2;"_s.arg(font.pointSizeF(), 0, 'f', 2).arg(int(font.weight()));
}

QString withLengths(QString text) {
    static const QRegularExpression length(u"(\\d+)dp"_s);
    for (auto match = length.match(text); match.hasMatch(); match = length.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(Theme::scaled(match.captured(1).toInt())) + u"px"_s);
    return text;
}

}  // namespace

QString styleSheetFor(const QPalette &palette) {
    QString text = QString::fromLatin1(sheet);
    const std::initializer_list<std::pair<QLatin1StringView, Theme::Role>> colours{
        {"@ink@"_L1, Theme::Role::Ink},
        {"@quiet@"_L1, Theme::Role::QuietInk},
        {"@canvas@"_L1, Theme::Role::Canvas},
        {"@paper@"_L1, Theme::Role::Paper},
        {"@line@"_L1, Theme::Role::Line},
        {"@edge@"_L1, Theme::Role::Edge},
        {"@accent@"_L1, Theme::Role::Accent},
        {"@link@"_L1, Theme::Role::Link},
        {"@accentink@"_L1, Theme::Role::AccentInk},
        {"@rail@"_L1, Theme::Role::Rail},
        {"@railchosen@"_L1, Theme::Role::RailChosen},
        {"@railink@"_L1, Theme::Role::RailInk},
        {"@chosen@"_L1, Theme::Role::Chosen},
        {"@hover@"_L1, Theme::Role::Hover},
        {"@overdue@"_L1, Theme::Role::Overdue},
        {"@duetoday@"_L1, Theme::Role::DueToday},
        {"@approaching@"_L1, Theme::Role::Approaching}};
    for (const auto &[name, role] : colours) text.replace(name, Theme::colour(role, palette).name());
    text.replace("@faint@"_L1, palette.color(QPalette::Disabled, QPalette::Text).name());
    text.replace("@Strong@"_L1, css(Theme::Text::Strong).section(u' ', 2));
    text.replace("@Small@"_L1, css(Theme::Text::Small));
    text.replace("@Title@"_L1, css(Theme::Text::Title));
    text.replace("@Heading@"_L1, css(Theme::Text::Heading));
    text.replace("@Number@"_L1, css(Theme::Text::Number));
    // Half of the indicator with its border: a radius that is a pixel larger is not drawn at all. The chosen one is as
    // large, to the pixel, whatever lengths are rounded to.
    const int across = Theme::scaled(14) + 2;
    const int dotEdge = Theme::scaled(5);
    text.replace("@circle@"_L1, u"%1px"_s.arg(across / 2));
    text.replace("@dotedge@"_L1, u"%1px"_s.arg(dotEdge));
    text.replace("@dot@"_L1, u"%1px"_s.arg(across - 2 * dotEdge));
    return withLengths(text);
}

}  // namespace redress
