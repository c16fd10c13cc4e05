// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/improvement_dialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/store/matters.h"
#include "ui/common/dates.h"
#include "ui/common/flow_layout.h"
#include "ui/common/opening_size.h"
#include "ui/common/theme.h"
#include "ui/learning/improvement_form.h"
#include "ui/learning/improvement_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString sourceOf(const Improvement &improvement) {
    const auto sources = improvementSources();
    const auto found = std::ranges::find(sources, improvement.source, &Ask::Choice::id);
    return found == sources.end() ? QString() : found->name;
}

QString causeOf(const Improvement &improvement, const Policy &policy) {
    const auto found = std::ranges::find(policy.learning.causes, improvement.cause, &Cause::id);
    return found == policy.learning.causes.end() ? QString() : found->name;
}

QLabel *plainLabel(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *quietLabel(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setLook(label, Look::Quiet);
    return label;
}

}  // namespace

ImprovementDialog::ImprovementDialog(const Session &session, const ImprovementId &improvement, QWidget *parent)
    : QDialog(parent), m_session(session), m_improvement(improvement), m_column(new QVBoxLayout(this)) {
    setObjectName(u"improvementDialog"_s);
    m_column->setContentsMargins(0, 0, 0, Theme::scaled(16));
    addClose();
    resize(openingSize(*this, {600, 560}));
    showImprovement();
    connect(&session.reg.matters(), &Matters::recorded, this, [this](const MatterId &matter) {
        if (matter == matterOf(m_improvement)) showImprovement();
    });
}

void ImprovementDialog::showImprovement() {
    const auto read = m_session.reg.matters().improvement(m_improvement);
    if (!read) return reject();
    delete m_content;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(16), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(8));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_content = scroll;
    m_column->insertWidget(0, scroll, 1);
    setWindowTitle(read->id.text());
    addLine(read->title);
    setLook(page->findChildren<QLabel *>().last(), Look::Title);
    addLine(read->text);
    addFacts(*read);
    addChoices(*read);
    addHistory(*read);
    column->addStretch();
}

void ImprovementDialog::addClose() {
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::scaled(24), 0, Theme::scaled(24), 0);
    row->addStretch();
    row->addWidget(close);
    m_column->addLayout(row);
}

void ImprovementDialog::addLine(const QString &text) {
    if (text.isEmpty()) return;
    QWidget *page = static_cast<QScrollArea *>(m_content)->widget();
    page->layout()->addWidget(plainLabel(text, page));
}

void ImprovementDialog::addFacts(const Improvement &improvement) {
    QWidget *page = static_cast<QScrollArea *>(m_content)->widget();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::scaled(16));
    form->setVerticalSpacing(Theme::scaled(6));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &name, const QString &text) {
        if (text.isEmpty()) return;
        QLabel *fact = plainLabel(text, page);
        fact->setAccessibleName(tr("%1: %2", "a fact's name and the fact").arg(name, text));
        form->addRow(quietLabel(name, page), fact);
    };
    const QDate today = m_session.reg.clock().today();
    const bool isDropped = improvement.state == Improvement::State::Dropped;
    add(tr("State"), labelOf(improvement.state));
    if (improvement.isPending() || improvement.state == Improvement::State::Judged)
        add(tr("How it stands"), redress::lookOf(improvement, today).text());
    add(tr("Who sees to it"), improvement.owner);
    add(tr("Cause"), causeOf(improvement, *m_session.reg.policy()));
    add(tr("Where it comes from"), sourceOf(improvement));
    add(isDropped ? tr("Why it was dropped") : tr("What was changed"), improvement.changed);
    add(tr("How it shows"), improvement.shows);
    add(tr("You said"), improvement.said);
    add(tr("We did"), improvement.did);
    if (!improvement.cases.empty()) form->addRow(quietLabel(tr("Cases"), page), casesOf(improvement));
    static_cast<QVBoxLayout *>(page->layout())->addLayout(form);
}

QWidget *ImprovementDialog::casesOf(const Improvement &improvement) {
    auto *row = new QWidget(m_content);
    auto *flow = new FlowLayout(row);
    for (const auto &reference : improvement.cases) {
        auto *link = new QPushButton(reference.text(), row);
        link->setAutoDefault(false);
        setLook(link, Look::Link);
        connect(link, &QPushButton::clicked, this, [this, reference] {
            reject();
            Q_EMIT caseWanted(reference);
        });
        flow->addWidget(link);
    }
    return row;
}

void ImprovementDialog::addChoices(const Improvement &improvement) {
    QWidget *page = static_cast<QScrollArea *>(m_content)->widget();
    auto *row = new QWidget(page);
    auto *flow = new FlowLayout(row);
    flow->setSpacing(Theme::scaled(8));
    for (const auto &choice : m_session.reg.matters().choicesFor(improvement)) {
        if (!choice.obstacle.isEmpty()) continue;
        auto *button = new QPushButton(choice.label, row);
        button->setObjectName(choice.event.text());
        button->setAutoDefault(false);
        // Queued: what it records replaces this very button.
        connect(
            button, &QPushButton::clicked, this, [this, improvement, choice] { begin(improvement, choice); },
            Qt::QueuedConnection);
        flow->addWidget(button);
    }
    page->layout()->addWidget(row);
}

void ImprovementDialog::addHistory(const Improvement &improvement) {
    const auto timeline = m_session.reg.matters().timeline(matterOf(improvement.id));
    if (!timeline || timeline->empty()) return;
    const QDate today = m_session.reg.clock().today();
    addLine(tr("What has happened"));
    setLook(m_content->findChildren<QLabel *>().last(), Look::Heading);
    for (const auto &event : *timeline)
        addLine(tr("%1: %2 by %3", "a day, what was recorded, and whom by")
                    .arg(dates::withWeekday(event.at.day(), today), wordsFor(event.name), event.by));
}

void ImprovementDialog::begin(const Improvement &improvement, const Choice &choice) {
    auto *form = new ImprovementForm(m_session, improvement, choice, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

}  // namespace redress
