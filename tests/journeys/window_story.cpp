// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window_story.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <QJsonArray>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/store/matters.h"
#include "core/store/people.h"
#include "tests/journeys/pages/hand.h"
#include "tests/journeys/pages/learning_page.h"
#include "tests/journeys/pages/letters_page.h"
#include "tests/journeys/pages/new_case_page.h"
#include "tests/journeys/recorded_story.h"
#include "ui/case/case_screen.h"

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

// Without it letters would have gaps.
void nameOrganisation(Register &reg) {
    Organisation organisation = reg.organisation();
    organisation.address = QStringList{u"Cavendish House"_s, u"12 Moor Lane"_s, u"Manchester"_s, u"M19 1AA"_s};
    organisation.phone = u"0161 496 0000"_s;
    organisation.email = u"complaints@example.org"_s;
    organisation.website = u"www.example.org"_s;
    if (const auto named = reg.setOrganisation(organisation, u"Joan Pike"_s); !named)
        qFatal("%s", qPrintable(named.error().message));
}

}  // namespace

WindowStory::WindowStory(Story story)
    : m_story(std::move(story)),
      m_journey(m_story.policy, momentOf(0)),
      m_case(m_journey),
      m_day(momentOf(0).left(10)) {
    nameOrganisation(*m_journey.desk);
}

QString WindowStory::eventOf(size_t at) const {
    return line(at)[u"event"_s].toString();
}

QString WindowStory::momentOf(size_t at) const {
    return line(at)[u"at"_s].toString();
}

QJsonObject WindowStory::dataOf(size_t at) const {
    return line(at)[u"data"_s].toObject();
}

void WindowStory::tell() {
    m_journey.open().resize(1280, 800);
    size_t at = receive();
    while (at < m_story.lines.size()) {
        sleepUntil(momentOf(at));
        m_journey.desk.setNow(momentOf(at));
        hand::settle();
        at += go(at);
        lookForWhatIsTooWide(u"the timeline"_s);
    }
}

// Whoever is named at the very moment of receipt is named in the same dialog.
size_t WindowStory::receive() {
    const NewCasePage page(m_journey);
    page.open();
    page.chooseProcedure(line(1).value("procedure"_L1).toString(m_journey.desk->policy()->defaultProcedure.text()));
    page.tell(dataOf(1));
    size_t at = 2;
    for (; momentOf(at) == momentOf(1); ++at) page.name(eventOf(at), dataOf(at));
    page.create();
    m_reference = m_case.reference();
    return at;
}

void WindowStory::sleepUntil(const QString &at) {
    const QString day = at.left(10);
    if (day == m_day) return;
    m_day = day;
    m_journey.desk.setNow(u"%1T%2"_s.arg(day, QLatin1StringView(RecordedStory::nightly)));
    m_journey.scheduler.look();
    while (m_journey.scheduler.hasMovesToCome()) QTest::qWait(1);
}

// A holding letter moves the date and is on the timeline as sent: two entries of one act.
bool WindowStory::isOfOneAct(size_t at) const {
    return at + 1 < m_story.lines.size() && momentOf(at) == momentOf(at + 1) && dataOf(at + 1).contains(keys::letter);
}

void WindowStory::improve(size_t at) {
    const LearningPage learning(m_journey);
    learning.open();
    QJsonObject data = dataOf(at);
    if (data.contains(keys::cases)) data[keys::cases] = QJsonArray{m_reference.text()};
    if (eventOf(at) == events::improvementProposed.text())
        learning.propose(data);
    else
        learning.step(eventOf(at), data);
    learning.leave();
}

std::vector<Event> WindowStory::improvement() {
    return m_journey.desk->matters().timeline(matterOf(improvementId(1))).value_or(std::vector<Event>());
}

size_t WindowStory::go(size_t at) {
    if (line(at).contains("improvement"_L1)) {
        improve(at);
        return 1;
    }
    if (dataOf(at).contains(keys::letter) || isOfOneAct(at)) return writeLetter(at);
    if (eventOf(at) == events::detailsChanged.text())
        m_case.changeDetails(dataOf(at));
    else
        recordOnCase(at);
    return 1;
}

void WindowStory::recordOnCase(size_t at) {
    m_case.tell(eventOf(at), dataOf(at));
    lookForWhatIsTooWide(eventOf(at));
    m_case.record();
}

size_t WindowStory::writeLetter(size_t at) {
    const LettersPage letters(m_journey);
    if (!isOfOneAct(at)) {
        m_case.writeLetter(dataOf(at)[keys::letter].toString());
        letters.fill(dataOf(at));
        letters.save();
        return 1;
    }
    m_case.writeSomeLetter();
    letters.choose(dataOf(at + 1)[keys::text].toString());
    letters.promise(QDate::fromString(dataOf(at)[keys::until].toString(), Qt::ISODate),
                    dataOf(at)[keys::reason].toString());
    letters.save();
    return 2;
}

// Also a window that has had to grow is too wide for what it shows.
void WindowStory::lookForWhatIsTooWide(const QString &what) {
    const MainWindow &window = m_journey.window();
    if (window.width() > 1280) m_tooWide << u"the window, with %1"_s.arg(what);
    for (const auto *area : window.findChildren<QAbstractScrollArea *>()) {
        const QScrollBar *bar = area->horizontalScrollBar();
        if (area->isVisible() && bar->maximum() > 0) m_tooWide << u"%1, with %2"_s.arg(area->objectName(), what);
    }
}

CaseFile WindowStory::file() {
    return *m_journey.desk->caseFile(m_reference);
}

std::vector<Event> WindowStory::person() {
    const auto person = m_journey.desk->people().file(file().subject.details.person);
    if (!person) qFatal("%s", qPrintable(person.error().message));
    return person->timeline;
}

}  // namespace redress::test
