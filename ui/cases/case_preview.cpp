// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_preview.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <ranges>

#include "ui/case/event_words.h"
#include "ui/common/dates.h"
#include "ui/common/empty_state.h"
#include "ui/common/state_look.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QLabel *label(const QString &words, QWidget *parent) {
    auto *text = new QLabel(words, parent);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

QLabel *stateLabel(const StateLook &look, QWidget *parent) {
    QLabel *text = label(look.text(), parent);
    QPalette palette = text->palette();
    palette.setColor(QPalette::WindowText, Theme::colour(look.colour));
    text->setPalette(palette);
    if (look.strong) text->setFont(Theme::font(Theme::Text::Strong));
    return text;
}

// What an officer looks for at a glance: what is still to come, and what was missed.
bool isWorthShowing(const Target &target) {
    const bool window = target.kind != TargetRule::Kind::Due;
    return target.date.isKnown() && target.state != TargetState::Waived &&
           !(window && (target.state == TargetState::Closed || target.state == TargetState::NotOpen));
}

QString firstLines(const QString &text) {
    constexpr qsizetype most = 160;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most).trimmed() + u'…';
}

}  // namespace

CasePreview::CasePreview(const Register &reg, QWidget *parent)
    : QFrame(parent),
      m_register(reg),
      m_nothing(new EmptyState(tr("No case is chosen"), tr("Choose a case in the list to see it here."), this)),
      m_filled(new QWidget(this)),
      m_open(new QPushButton(tr("&Open case"), this)) {
    setLook(this, Look::Card);
    setObjectName(u"casePreview"_s);
    auto *scroll = new QScrollArea(m_filled);
    auto *inside = new QWidget(scroll);
    m_holder = new QVBoxLayout(inside);
    m_holder->setContentsMargins(Theme::scaled(20), Theme::scaled(16), Theme::scaled(20), Theme::scaled(16));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Preview of the case"));
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, Theme::scaled(12));
    filled->addWidget(scroll, 1);
    filled->addWidget(m_open, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_filled);
    m_filled->hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CasePreview::read);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_reference); });
}

void CasePreview::setCase(const CaseRef &reference) {
    if (reference == m_reference) return;
    m_reference = reference;
    m_rest.start();
}

void CasePreview::readAgain() {
    if (!m_reference.isEmpty()) m_rest.start();
}

void CasePreview::flush() {
    if (m_rest.isActive()) read();
}

void CasePreview::changeEvent(QEvent *event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) readAgain();
}

void CasePreview::read() {
    m_rest.stop();
    if (m_reference.isEmpty()) {
        m_nothing->setWords(tr("No case is chosen"), tr("Choose a case in the list to see it here."));
        m_filled->hide();
        return m_nothing->show();
    }
    const auto file = m_register.caseFile(m_reference);
    m_filled->setVisible(file.has_value());
    m_nothing->setVisible(!file);
    if (file) return showFile(*file);
    m_nothing->setWords(tr("%1 cannot be shown").arg(m_reference.text()), file.error().message);
}

void CasePreview::showFile(const CaseFile &file) {
    clearContent();
    addHead(file);
    addTargets(file);
    addLatest(file);
    m_column->addStretch();
    m_open->setAccessibleName(tr("Open case %1").arg(m_reference.text()));
}

void CasePreview::clearContent() {
    delete m_content;
    m_content = new QWidget(m_filled);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(6));
    m_holder->addWidget(m_content);
}

void CasePreview::addHead(const CaseFile &file) {
    const Case &subject = file.subject;
    const QDate today = m_register.clock().today();
    QLabel *reference = addText(subject.reference.text());
    setLook(reference, Look::Quiet);
    const QString who = subject.details.complainant;
    setLook(addText(who.isEmpty() ? tr("Anonymous") : who), Look::Title);
    if (!subject.details.summary.isEmpty()) addText(subject.details.summary);
    const Stage *stage = file.procedure().stage(subject.stage());
    QStringList facts;
    facts += subject.open && stage ? stage->name : tr("Closed");
    if (!subject.details.officer.isEmpty()) facts += subject.details.officer;
    facts += tr("received %1").arg(dates::withWeekday(subject.received.day(), today));
    setLook(addText(facts.join(u" · "_s)), Look::Quiet);
}

void CasePreview::addTargets(const CaseFile &file) {
    const QDate today = m_register.clock().today();
    addHeading(tr("Targets"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::scaled(12));
    grid->setColumnStretch(0, 1);
    for (const Target &target : file.targets) {
        const TargetRule *rule = file.procedure().target(target.id);
        if (!rule || !isWorthShowing(target)) continue;
        const int row = grid->rowCount();
        grid->addWidget(label(rule->name, m_content), row, 0, Qt::AlignTop);
        grid->addWidget(stateLabel(lookOf(target, file, today), m_content), row, 1, Qt::AlignTop);
    }
    m_column->addLayout(grid);
}

void CasePreview::addLatest(const CaseFile &file) {
    const QDate today = m_register.clock().today();
    addHeading(tr("What happened last"));
    const std::vector<Event> standing = file.standing();
    const auto first = standing.rbegin();
    const auto shown = std::min(std::ssize(standing), std::ptrdiff_t(latestEvents));
    for (const Event &event : std::ranges::subrange(first, first + shown)) {
        setLook(addText(labelOf(event, file)), Look::Strong);
        setLook(addText(tr("%1, %2", "when and by whom").arg(dates::withWeekday(event.at, today), event.by)),
                Look::Quiet);
        if (const QString text = firstLines(textOf(event, file)); !text.isEmpty()) addText(text);
        m_column->addSpacing(Theme::scaled(6));
    }
}

void CasePreview::addHeading(const QString &words) {
    m_column->addSpacing(Theme::scaled(12));
    auto *line = new QFrame(m_content);
    setLook(line, Look::Divider);
    m_column->addWidget(line);
    m_column->addSpacing(Theme::scaled(6));
    setLook(addText(words), Look::Heading);
}

QLabel *CasePreview::addText(const QString &words) {
    QLabel *text = label(words, m_content);
    m_column->addWidget(text);
    return text;
}

}  // namespace redress
