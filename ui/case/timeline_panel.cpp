// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/case/timeline_model.h"
#include "ui/case/timeline_view.h"
#include "ui/common/search_sign.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QSet<int> strikeableIn(const std::vector<Choice> &choices) {
    QSet<int> sequences;
    const auto strike = std::ranges::find(choices, events::struck, &Choice::event);
    if (strike == choices.end()) return sequences;
    for (const Ask &ask : strike->asks)
        for (const Ask::Choice &entry : ask.choices) sequences.insert(entry.id.toInt());
    return sequences;
}

}  // namespace

TimelinePanel::TimelinePanel(const Session &session, const Drafts &drafts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new TimelineModel(this)),
      m_view(new TimelineView(m_model, this)),
      m_composer(new Composer(session, drafts, this)),
      m_finder(new QWidget(this)),
      m_kinds(new QComboBox(m_finder)),
      m_find(new QLineEdit(m_finder)),
      m_found(new QLabel(this)) {
    buildFinder();
    m_found->setTextFormat(Qt::PlainText);
    m_found->setObjectName(u"found"_s);
    setLook(m_found, Look::Quiet);
    m_found->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::scaled(12), 0, 0);
    column->setSpacing(Theme::scaled(6));
    column->addWidget(m_composer);
    column->addWidget(m_found);
    column->addWidget(m_view, 1);
    m_view->setMinimumHeight(Theme::scaled(150));
    connect(m_view, &TimelineView::mistakeWanted, this, &TimelinePanel::beginToStrike);
}

void TimelinePanel::buildFinder() {
    m_kinds->setObjectName(u"timelineKinds"_s);
    m_kinds->setAccessibleName(tr("Which entries are shown"));
    m_find->setObjectName(u"timelineFind"_s);
    m_find->setAccessibleName(tr("Find in the timeline"));
    m_find->setPlaceholderText(tr("Find in timeline"));
    m_find->setToolTip(tr("Find in the timeline (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    addSearchSign(*m_find);
    m_find->setFixedWidth(Theme::scaled(200));
    QSizePolicy keepsItsPlace = m_finder->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_finder->setSizePolicy(keepsItsPlace);
    auto *row = new QHBoxLayout(m_finder);
    row->setContentsMargins(0, 0, 0, Theme::scaled(6));
    row->setSpacing(Theme::scaled(8));
    row->addWidget(m_kinds);
    row->addWidget(m_find);
    connect(m_kinds, &QComboBox::activated, this, &TimelinePanel::applyKind);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_view->find(words);
        sayHowMany();
    });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, m_find, [this] { m_find->setFocus(); });
}

void TimelinePanel::display(const CaseFile &file, const std::vector<Choice> &choices) {
    const bool another = m_shown != file.subject.reference;
    m_shown = file.subject.reference;
    if (another) {
        m_model->clear();
        m_view->foldAll();
        m_find->clear();
    }
    m_model->show(file, m_session.reg.clock().today());
    m_view->setStrikeable(strikeableIn(choices));
    if (another) m_view->scrollToTop();
    fillKinds();
    sayHowMany();
    m_composer->display(file, choices);
}

// Which entry it is about is known: only the reason is left to write.
void TimelinePanel::beginToStrike(int sequence) {
    m_composer->begin(events::struck, {{keys::entry, QString::number(sequence)}});
    m_composer->takeFocus();
}

void TimelinePanel::fillKinds() {
    const QVariant chosen = m_kinds->currentData();
    m_kinds->clear();
    m_kinds->addItem(tr("Everything"));
    const auto offer = [this](EventKind kind, const QString &words) {
        if (m_model->hasKind(kind)) m_kinds->addItem(words, int(kind));
    };
    offer(EventKind::Contact, tr("Contacts and notes"));
    offer(EventKind::Progress, tr("Steps of the policy"));
    offer(EventKind::Points, tr("Points of complaint"));
    offer(EventKind::People, tr("People on the case"));
    offer(EventKind::Right, tr("Putting right"));
    offer(EventKind::Outside, tr("Ombudsman and others"));
    offer(EventKind::Behaviour, tr("Difficult contact"));
    offer(EventKind::Learning, tr("Learning"));
    offer(EventKind::Details, tr("Changes of details"));
    offer(EventKind::Import, tr("Import"));
    const int at = chosen.isValid() ? m_kinds->findData(chosen) : 0;
    m_kinds->setCurrentIndex(std::max(0, at));
    if (at < 0) applyKind();
}

void TimelinePanel::applyKind() {
    const QVariant kind = m_kinds->currentData();
    m_model->showOnly(kind.isValid() ? std::optional(EventKind(kind.toInt())) : std::nullopt);
    sayHowMany();
}

void TimelinePanel::sayHowMany() {
    const int count = m_model->eventCount();
    m_found->setVisible(m_model->isFiltered());
    m_found->setText(count == 0   ? tr("Nothing on this timeline is like that.")
                     : count == 1 ? tr("1 entry")
                                  : tr("%n entries", nullptr, count));
}

void TimelinePanel::markSince(int sequence) {
    m_model->markFresh(sequence);
}

void TimelinePanel::reveal(int sequence) {
    m_view->reveal(sequence);
}

}  // namespace redress
