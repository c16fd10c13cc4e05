// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_story.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/money_reader.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Story {
    Q_DECLARE_TR_FUNCTIONS(RowStory)
};

When later(const When &a, const When &b) {
    return !a.isKnown() || (b.isKnown() && b.day() > a.day()) ? b : a;
}

When earlier(const When &a, const When &b) {
    return !a.isKnown() || (b.isKnown() && b.day() < a.day()) ? b : a;
}

}  // namespace

When RowStory::latest() const {
    When last = received;
    for (const auto &stage : stages)
        last = later(later(later(last, stage.started), stage.acknowledged), stage.responded);
    return last;
}

RowResult<RowStory> RowStoryReader::read() {
    if (auto read = readReceipt(); !read) return turnAway(read.error());
    if (auto read = readStages(); !read) return turnAway(read.error());
    readOutcomes();
    readMoney();
    if (auto settled = settleStarts(); !settled) return turnAway(settled.error());
    if (auto read = readEnd(); !read) return turnAway(read.error());
    if (auto ordered = checkOrder(); !ordered) return turnAway(ordered.error());
    return std::move(m_story);
}

RowResult<> RowStoryReader::readReceipt() {
    const RowCell cell = m_cells.cell(ColumnField::Received);
    const auto received = m_days.read(cell, m_notes);
    if (!received) return turnAway(received.error());
    if (!received->isKnown())
        return turnAway(
            RowRefusal::Kind::NoReceipt,
            cell.text.isEmpty()
                ? Story::tr("%1 is empty: without the day of receipt no target can be reckoned.").arg(cell.heading)
                : Story::tr("%1: “%2” is not a date, and without the day of receipt no target can be reckoned.")
                      .arg(cell.heading, cell.text.simplified().left(60)));
    m_story.received = m_days.withTime(*received, m_cells.cell(ColumnField::ReceivedTime), m_notes);
    return {};
}

// The stage of the columns that name none: Stage 1, or the one that the row says it is at where it is an informal one
// before, or where the register has no columns for later stages.
void RowStoryReader::findFirstStage() {
    const StageId formal = m_procedure.stage(StageId(u"stage-1"_s)) ? StageId(u"stage-1"_s) : m_procedure.entry;
    const RowCell cell = m_cells.cell(ColumnField::Stage);
    const StageReading stated = m_words.stage(cell.text);
    const bool isBefore = stated.known && placeOf(stated.stage) < placeOf(formal);
    const bool onlyOne = stated.known && !m_cells.index().hasLaterStages(formal);
    const StageId first = isBefore || onlyOne ? stated.stage : formal;
    m_story.stages.push_back(StageStory{first, {}, {}, {}, {}, {}, true});
    if (stated.known) storyOf(stated.stage).askedFor = true;
    if (!cell.text.isEmpty() && !stated.known)
        m_notes.add(Story::tr("%1: “%2” is none of the policy's stages; taken as %3.")
                        .arg(cell.heading, cell.text.simplified(), nameOf(first)));
    else if (cell.text.isEmpty() && first != m_procedure.entry)
        m_notes.add(Story::tr("The row does not say at which stage the case is; taken as %1.").arg(nameOf(first)));
}

RowResult<> RowStoryReader::readStages() {
    findFirstStage();
    for (const auto &cell : m_cells.filled(ColumnField::StageStarted)) {
        if (m_words.common().meansYes(cell.text)) storyOf(cell.stage).askedFor = true;
    }
    if (auto read = readDays(ColumnField::StageStarted, &StageStory::started); !read) return read;
    if (auto read = readDays(ColumnField::Acknowledged, &StageStory::acknowledged); !read) return read;
    return readDays(ColumnField::Responded, &StageStory::responded);
}

RowResult<> RowStoryReader::readDays(ColumnField field, When StageStory::*day) {
    for (const auto &cell : m_cells.filled(field)) {
        if (field != ColumnField::Responded && m_words.common().meansYes(cell.text)) {
            if (field == ColumnField::Acknowledged)
                m_notes.add(Story::tr("%1 says “%2” without a date, so nothing was recorded for it.")
                                .arg(cell.heading, cell.text));
            continue;
        }
        const auto when = m_days.read(cell, m_notes);
        if (!when) return turnAway(when.error());
        if (when->isKnown()) storyOf(cell.stage).*day = *when;
    }
    return {};
}

void RowStoryReader::readOutcomes() {
    for (const auto &cell : m_cells.filled(ColumnField::Outcome)) {
        if (m_words.common().meansNothing(cell.text))
            m_notes.add(Story::tr("%1 says “%2”: taken as no decision.").arg(cell.heading, cell.text));
        else
            storyOf(cell.stage).outcome = cell;
    }
}

void RowStoryReader::readMoney() {
    for (const auto &cell : m_cells.filled(ColumnField::Compensation)) {
        const auto sum = redress::readMoney(cell.text);
        if (!sum) {
            m_notes.add(Story::tr("%1: “%2” is not a sum of money; no compensation was recorded.")
                            .arg(cell.heading, cell.text.simplified().left(200)));
        } else if (sum->value > 0 && !cell.stage.isEmpty()) {
            storyOf(cell.stage).compensation = sum;
        } else if (sum->value > 0) {
            m_story.compensation = sum;
            m_story.compensationCell = cell;
        }
    }
}

RowResult<> RowStoryReader::settleStarts() {
    const RowCell stated = m_cells.cell(ColumnField::Stage);
    std::ranges::sort(m_story.stages, {}, [this](const StageStory &story) { return placeOf(story.stage); });
    for (size_t i = 1; i < m_story.stages.size(); ++i) {
        auto &story = m_story.stages[i];
        const auto &before = m_story.stages[i - 1];
        const bool reached =
            story.askedFor || story.started.isKnown() || story.acknowledged.isKnown() || story.responded.isKnown();
        if (!reached) continue;
        if (!story.askedFor && !stated.text.isEmpty() && m_words.stage(stated.text).known)
            m_notes.add(Story::tr("%1 says “%2”, but the row has dates of %3; the dates were followed.")
                            .arg(stated.heading, stated.text.simplified(), nameOf(story.stage)));
        if (auto settled = settleStart(story, before); !settled) return settled;
    }
    return {};
}

// A later stage begins when it is asked for. A row that does not say when is given the earliest day that it proves.
RowResult<> RowStoryReader::settleStart(StageStory &story, const StageStory &before) {
    if (story.started.isKnown()) return {};
    story.started = earlier(story.acknowledged, story.responded);
    if (!story.started.isKnown()) story.started = before.responded;
    if (!story.started.isKnown())
        return turnAway(RowRefusal::Kind::NotDated,
                        Story::tr("The row is at %1 and has no date on which that began, nor an answer before it.")
                            .arg(nameOf(story.stage)));
    m_notes.add(Story::tr("The row does not say when %1 was asked for; the earliest day that it proves was taken, %2.")
                    .arg(nameOf(story.stage), story.started.toText()));
    return {};
}

RowResult<> RowStoryReader::readEnd() {
    m_story.closeReason = m_cells.cell(ColumnField::CloseReason).text.simplified();
    const auto closed = m_days.read(m_cells.cell(ColumnField::Closed), m_notes);
    if (!closed) return turnAway(closed.error());
    m_story.closed = *closed;
    const auto withdrawn = m_days.read(m_cells.cell(ColumnField::Withdrawn), m_notes);
    if (!withdrawn) return turnAway(withdrawn.error());
    m_story.withdrawn = *withdrawn;
    return settleStatus();
}

RowResult<> RowStoryReader::settleStatus() {
    const RowCell status = m_cells.cell(ColumnField::Status);
    if (status.text.isEmpty()) return {};
    const bool ended = m_story.closed.isKnown() || m_story.withdrawn.isKnown();
    if (m_words.common().meansOpen(status.text)) {
        if (ended)
            m_notes.add(Story::tr("%1 says “%2”, but the row has a date of closing; the date was followed.")
                            .arg(status.heading, status.text));
        return {};
    }
    if (!m_words.common().meansClosed(status.text)) {
        m_notes.keep(status.heading, status.text);
        return {};
    }
    if (ended) return {};
    const When last = m_story.latest();
    if (last.day() == m_story.received.day())
        return turnAway(RowRefusal::Kind::NotDated,
                        Story::tr("%1 says “%2”, but the row has no date on which the case was closed or answered.")
                            .arg(status.heading, status.text));
    m_story.closed = When::on(last.day());
    m_notes.add(Story::tr("%1 says “%2” without a date; closed on the last day that the row names, %3.")
                    .arg(status.heading, status.text, m_story.closed.toText()));
    return {};
}

RowResult<> RowStoryReader::checkOrder() const {
    using Kind = RowRefusal::Kind;
    const auto before = [this](Kind kind, const QString &what, const When &when) -> RowResult<> {
        if (!when.isKnown() || when.day() >= m_story.received.day()) return {};
        return turnAway(kind, Story::tr("%1 (%2) is before the case was received (%3).")
                                  .arg(what, when.day().toString(u"dd/MM/yyyy"_s),
                                       m_story.received.day().toString(u"dd/MM/yyyy"_s)));
    };
    for (const auto &story : m_story.stages) {
        const QString name = nameOf(story.stage);
        if (auto is = before(Kind::AnsweredTooEarly, Story::tr("The answer at %1").arg(name), story.responded); !is)
            return is;
        if (auto is = before(Kind::TooEarly, Story::tr("The acknowledgement at %1").arg(name), story.acknowledged); !is)
            return is;
        if (auto is = before(Kind::TooEarly, Story::tr("The request for %1").arg(name), story.started); !is) return is;
    }
    if (auto is = before(Kind::TooEarly, Story::tr("The day of closing"), m_story.closed); !is) return is;
    if (auto is = before(Kind::TooEarly, Story::tr("The withdrawal"), m_story.withdrawn); !is) return is;
    return checkClosing();
}

// A case may be closed and then go to a later stage; nothing else comes after its closing.
RowResult<> RowStoryReader::checkClosing() const {
    if (!m_story.closed.isKnown()) return {};
    const QDate closed = m_story.closed.day();
    for (const auto &story : m_story.stages) {
        const bool reopened = story.started.isKnown() && story.started.day() >= closed;
        const When last = later(story.acknowledged, story.responded);
        if (!reopened && last.isKnown() && last.day() > closed)
            return turnAway(RowRefusal::Kind::ClosedTooEarly,
                            Story::tr("The case was closed (%1) before the last thing that the row names (%2).")
                                .arg(closed.toString(u"dd/MM/yyyy"_s), last.day().toString(u"dd/MM/yyyy"_s)));
    }
    return {};
}

StageStory &RowStoryReader::storyOf(const StageId &stage) {
    if (stage.isEmpty()) return m_story.stages.front();
    const auto found = std::ranges::find(m_story.stages, stage, &StageStory::stage);
    if (found != m_story.stages.end()) return *found;
    return m_story.stages.emplace_back(StageStory{stage, {}, {}, {}, {}, {}, false});
}

QString RowStoryReader::nameOf(const StageId &stage) const {
    const auto *known = m_procedure.stage(stage);
    return known ? known->name : stage.text();
}

qsizetype RowStoryReader::placeOf(const StageId &stage) const {
    return std::ranges::find(m_procedure.stages, stage, &Stage::id) - m_procedure.stages.begin();
}

}  // namespace redress
