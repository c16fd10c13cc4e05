// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/journey.h"
#include "tests/journeys/pages/case_page.h"
#include "tests/journeys/story.h"

namespace redress::test {

// A story as one officer lives it before the window: each line is clicked and typed at its own moment, and early on
// each day the program, which stays open, has looked at the clock.
class WindowStory {
public:
    explicit WindowStory(Story story);

    void tell();
    [[nodiscard]] QStringList tooWide() const { return m_tooWide; }  // what would have to be scrolled sideways
    [[nodiscard]] CaseFile file();
    [[nodiscard]] std::vector<Event> improvement();  // that came of the case; empty: none did
    [[nodiscard]] std::vector<Event> person();       // the complainant's own timeline

private:
    [[nodiscard]] size_t receive();      // answers how many lines that were
    [[nodiscard]] size_t go(size_t at);  // as does this
    [[nodiscard]] size_t writeLetter(size_t at);
    void recordOnCase(size_t at);
    void sleepUntil(const QString &at);
    void lookForWhatIsTooWide(const QString &what);
    [[nodiscard]] const QJsonObject &line(size_t at) const { return m_story.lines[at]; }
    [[nodiscard]] QString eventOf(size_t at) const;
    [[nodiscard]] QString momentOf(size_t at) const;
    [[nodiscard]] QJsonObject dataOf(size_t at) const;
    void improve(size_t at);
    [[nodiscard]] bool isOfOneAct(size_t at) const;  // the line and the next one

    Story m_story;
    Journey m_journey;
    CasePage m_case;
    CaseRef m_reference;
    QString m_day;
    QStringList m_tooWide;
};

}  // namespace redress::test
