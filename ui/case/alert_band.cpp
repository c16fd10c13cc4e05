// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/alert_band.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString quoted(const QStringList &words) {
    QStringList marked;
    for (const QString &word : words) marked << u"“%1”"_s.arg(word);
    return marked.join(u", "_s);
}

}  // namespace

AlertBand::AlertBand(AlertWords words, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_column(new QVBoxLayout(this)) {
    setObjectName(u"alertBand"_s);
    setAccessibleName(tr("What words may mean"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(8));
    hide();
}

void AlertBand::display(const std::vector<Alert> &alerts, Offers offers) {
    for (QWidget *row : m_rows) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Alert &alert : alerts) {
        QWidget *row = m_rows.emplace_back(rowOf(alert, offers, alerts.size() == 1));
        m_column->addWidget(row);
        row->show();
    }
    setVisible(!m_rows.empty());
}

QWidget *AlertBand::rowOf(const Alert &alert, Offers offers, bool withAdvice) {
    const AlertKind *kind = m_words.kind(alert.kind);
    auto *row = new QFrame(this);
    row->setObjectName(u"alert."_s + alert.kind);
    setLook(row, Look::Card);
    auto *sign = new QLabel(row);
    const int side = Theme::scaled(18);
    sign->setPixmap(icon(Icon::Warning, Theme::Role::DueToday).pixmap(side, side));
    auto *prompt = plainLabel(tr("%1: %2.", "a prompt and the words that led to it")
                                  .arg(kind ? kind->prompt : alert.kind, quoted(alert.words)),
                              row);
    setLook(prompt, Look::Strong);
    row->setAccessibleName(prompt->text());
    auto *advice = plainLabel(kind ? kind->advice : QString(), row);
    setLook(advice, Look::Quiet);
    advice->setVisible(withAdvice);
    row->setToolTip(advice->text());
    row->setAccessibleDescription(advice->text());
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::scaled(2));
    words->setContentsMargins(0, Theme::scaled(offers == Offers::Nothing ? 0 : 7), 0, 0);
    words->addWidget(prompt);
    words->addWidget(advice);
    words->addStretch();
    sign->setContentsMargins(0, words->contentsMargins().top(), 0, 0);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(Theme::scaled(12), Theme::scaled(8), Theme::scaled(12), Theme::scaled(8));
    line->setSpacing(Theme::scaled(10));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    if (offers == Offers::Nothing) return row;
    if (kind && !kind->policy.isEmpty() && !alert.procedure.isEmpty()) {
        auto *open = new QPushButton(tr("Open a hazard case"), row);
        open->setObjectName(u"openFor."_s + alert.kind);
        connect(open, &QPushButton::clicked, this, [this, alert] { Q_EMIT caseWantedFor(alert); });
        line->addWidget(open, 0, Qt::AlignTop);
    }
    auto *decide = new QPushButton(tr("Decide"), row);
    decide->setObjectName(u"decide."_s + alert.kind);
    decide->setAccessibleName(tr("Decide: %1", "what words may mean").arg(kind ? kind->name : alert.kind));
    connect(decide, &QPushButton::clicked, this, [this, alert] { Q_EMIT decisionWanted(alert.kind); });
    line->addWidget(decide, 0, Qt::AlignTop);
    return row;
}

}  // namespace redress
