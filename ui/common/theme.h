// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace redress {

// How Redress looks. There is one small style sheet; a widget asks for one of its looks with
//
//     setLook(button, Look::Primary);
//
// and leaves everything else to the style and the palette. The looks, by the widget they are for:
//
//     QPushButton  Primary   the one thing most people came for; at most one on a screen
//                  (none)    a plain button
//                  Link      an action that reads as words: "Why this date?"
//                  Chip      a rounded filter, checkable or with a menu
//                  Tile      a card that can be pressed: the numbers of Today
//     QLabel       Title     the name of the screen or of the dialog
//                  Heading   the name of a section, small and bold
//                  Number    a figure that is read from afar
//                  Quiet     what may be read second
//                  Strong    what is read first within a section
//                  Tag       a short fact in a rounded box: "Large print"
//     QFrame       Card      paper with a thin line around it; never one inside another
//                  Header    the strip at the top of a screen (PageHeader is one)
//                  Divider   a thin line between two things
//     QLineEdit, QTextEdit … need none.
//     Views        Plain     a table or list inside a card: no frame of its own
//
// Colours of painted things come from Theme::colour(), sizes from Theme::scaled(), fonts from Theme::font():
// all follow the palette and the system font at the moment of painting.
enum class Look { Primary, Link, Chip, Tile, Title, Heading, Number, Quiet, Strong, Tag, Card, Header, Divider, Plain };

void setLook(QWidget *widget, Look look);

class Theme {
public:
    enum class Scheme { System, Light, Dark };
    enum class Role {
        Ink,         // text
        QuietInk,    // text that may be read second
        Canvas,      // behind the cards
        Paper,       // cards, tables, fields
        Line,        // between things
        Edge,        // around things that can be pressed or typed in
        Rail,        // the navigation at the left
        RailChosen,  // behind the chosen screen on it
        RailInk,     // text on it
        Accent,      // fill of the primary button, marks of what is chosen
        AccentInk,   // text on it
        Link,        // the accent as text
        Chosen,      // behind a selected row
        Hover,       // behind what the mouse is over
        Overdue,     // states, as text on paper; always with sign and words
        DueToday,
        Approaching,
        Met,
        OverdueTint,  // behind text of those colours
        DueTodayTint,
        MetTint,
        Mark,  // behind words that a search found
        Bar,   // columns of a chart
        BarToday
    };
    enum class Text { Body, Small, Strong, Heading, Title, Number };

    // Sets style, palette, style sheet and, where the platform has none of its own, the font.
    static void apply(QApplication &application, Scheme scheme);

    [[nodiscard]] static QColor colour(Role role, const QPalette &palette);
    [[nodiscard]] static QColor colour(Role role);  // of the application's palette
    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QPalette palette(bool dark);

    [[nodiscard]] static QFont font(Text text);  // grows with the system font
    // A length of the design, which is drawn for 14-pixel text, at the size of the system font.
    [[nodiscard]] static int scaled(int pixels);
};

}  // namespace redress
