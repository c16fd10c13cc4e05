// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/pages/case_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include "core/casework/event_names.h"
#include "tests/journeys/pages/ask_page.h"
#include "tests/journeys/pages/hand.h"
#include "ui/case/case_screen.h"
#include "ui/case/fold_out.h"

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

// What stands in the composer's list of kinds and not under What next.
bool isContact(const QString &event) {
    return QStringList{u"call"_s, u"email"_s, u"visit"_s, u"letter"_s, u"note"_s}.contains(event);
}

}  // namespace

CaseRef CasePage::reference() const {
    return m_journey.window().screens().caseScreen().reference();
}

QWidget *CasePage::composer() const {
    return under(m_journey.screen(), u"composer"_s);
}

void CasePage::unfold(const QWidget *button) const {
    const QWidget *place = button->parentWidget();
    while (place && !qobject_cast<const FoldOut *>(place)) place = place->parentWidget();
    if (!place) qFatal("%s cannot be seen, and nothing folds it away.", qPrintable(button->objectName()));
    hand::click(place->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
}

void CasePage::begin(const QString &event) const {
    if (isContact(event)) return under<QAction>(under(composer(), u"kind"_s), event)->trigger();
    auto *button = under<QPushButton>(m_journey.screen(), u"choice."_s + event);
    if (!button->isVisible()) unfold(button);
    hand::click(button);
}

void CasePage::tell(const QString &event, const QJsonObject &data) const {
    begin(event);
    const AskPage asks(composer());
    auto *more = under<QPushButton>(composer(), u"more"_s);
    if (more->isVisible() && !more->isChecked()) hand::click(more);
    for (auto part = data.begin(); part != data.end(); ++part) {
        if (asks.asksFor(part.key()))
            asks.answer(part.key(), part.value());
        else
            hand::type(under(composer(), u"words"_s), part.value().toString());
    }
    hand::settle();
}

void CasePage::record() const {
    const auto entries = [this] { return m_journey.desk->caseFile(reference())->timeline.size(); };
    const size_t before = entries();
    auto *button = under<QPushButton>(composer(), u"record"_s);
    if (button->visibleRegion().isEmpty()) qFatal("What is to be recorded leaves no room for the button.");
    hand::click(button);
    if (entries() == before) qFatal("Nothing is recorded: %s", qPrintable(said()));
}

QString CasePage::said() const {
    QStringList words;
    for (const auto *label : composer()->findChildren<QLabel *>())
        if (label->isVisible()) words << label->text();
    return words.join(u" | "_s);
}

void CasePage::turnTo(const QString &tab) const {
    auto *tabs = under<QTabBar>(m_journey.screen(), u"caseTabs"_s);
    for (int at = 0; at < tabs->count(); ++at)
        if (tabs->tabText(at) == tab) return QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(at).center());
    qFatal("A case has no part “%s”.", qPrintable(tab));
}

void CasePage::changeDetails(const QJsonObject &changed) const {
    turnTo(u"Details"_s);
    for (auto detail = changed.begin(); detail != changed.end(); ++detail) {
        auto *field = under(m_journey.screen(), u"detail."_s + detail.key());
        if (detail->isBool())
            hand::tick(field);
        else
            hand::type(field, detail->toString());
    }
    hand::click(under(m_journey.screen(), u"saveDetails"_s));
    turnTo(u"Timeline"_s);
}

void CasePage::writeLetter(const QString &id) const {
    hand::click(under(m_journey.screen(), u"letter."_s + id));
}

void CasePage::writeSomeLetter() const {
    hand::click(under(m_journey.screen(), u"writeLetter"_s));
}

}  // namespace redress::test
