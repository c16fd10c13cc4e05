// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/panel_lines.h"

#include <QEvent>

namespace redress::panel {

namespace {

using namespace Qt::StringLiterals;

// By rule and not by palette: a palette set on a label does not follow a change between light and dark.
class StateLabel : public QLabel {
public:
    StateLabel(const QString &text, Theme::Role colour, QWidget *parent) : QLabel(text, parent), m_colour(colour) {
        colourIt();
    }

protected:
    void changeEvent(QEvent *event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange) colourIt();
    }

private:
    void colourIt() {
        const QString rule = u"color: %1; font-weight: 600;"_s.arg(Theme::colour(m_colour).name());
        if (styleSheet() != rule) setStyleSheet(rule);
    }

    Theme::Role m_colour;
};

QLabel *added(QLabel *label, QBoxLayout *column) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

}  // namespace

void clear(QBoxLayout *column) {
    while (auto *item = column->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *addLine(QBoxLayout *column, const QString &text, std::optional<Look> look) {
    if (text.trimmed().isEmpty()) return nullptr;
    auto *label = added(new QLabel(text, column->parentWidget()), column);
    if (look) setLook(label, *look);
    return label;
}

QLabel *addHeading(QBoxLayout *column, const QString &text) {
    auto *heading = new QLabel(text, column->parentWidget());
    heading->setTextFormat(Qt::PlainText);
    setLook(heading, Look::Heading);
    column->addWidget(heading);
    return heading;
}

QLabel *addState(QBoxLayout *column, const QString &text, Theme::Role colour) {
    return added(new StateLabel(text, colour, column->parentWidget()), column);
}

}  // namespace redress::panel
