// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString stageOf(const CaseFile &file) {
    if (!file.subject.open) return CaseHeader::tr("Closed");
    const auto *stage = file.procedure().stage(file.subject.stage());
    return stage ? stage->name : file.subject.stage().text();
}

QString asideOf(const CaseFile &file) {
    const CaseDetails &details = file.subject.details;
    const bool usual = file.policy->defaultProcedure == file.subject.procedure;
    QStringList parts{usual ? QString() : file.procedure().name, details.service, details.category, stageOf(file),
                      details.officer.isEmpty() ? CaseHeader::tr("no officer yet") : details.officer};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QFrame(parent),
      m_back(new QPushButton(icon(Icon::Back), tr("Back"), this)),
      m_reference(new QLabel(this)),
      m_complainant(new ElidedLabel(this)),
      m_aside(new ElidedLabel(this)),
      m_actions(new QWidget(this)) {
    setLook(this, Look::Header);
    setLook(m_reference, Look::Title);
    setLook(m_aside, Look::Quiet);
    m_reference->setObjectName(u"pageTitle"_s);
    m_reference->setTextFormat(Qt::PlainText);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont name = Theme::font(Theme::Text::Title);
    name.setWeight(QFont::Normal);
    m_complainant->setFont(name);
    m_complainant->setStyleSheet(u"font-size: %1pt;"_s.arg(name.pointSizeF()));
    m_back->setObjectName(u"back"_s);
    m_back->setToolTip(tr("Back to where you were (Alt+Left)"));
    connect(m_back, &QPushButton::clicked, this, &CaseHeader::backWanted);
    auto *print = new QPushButton(icon(Icon::Print), tr("Print…"), m_actions);
    auto *letter = new QPushButton(icon(Icon::Letters), tr("Letter…"), m_actions);
    print->setObjectName(u"printCase"_s);
    letter->setObjectName(u"writeLetter"_s);
    print->setToolTip(tr("Print the case and its timeline, or save them as PDF"));
    connect(print, &QPushButton::clicked, this, &CaseHeader::printWanted);
    connect(letter, &QPushButton::clicked, this, &CaseHeader::letterWanted);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(Theme::scaled(12));
    actions->addWidget(print);
    actions->addWidget(letter);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(Theme::scaled(24), Theme::scaled(10), Theme::scaled(24), Theme::scaled(10));
    row->setSpacing(Theme::scaled(9));
    row->setUpright(FlowLayout::Upright::Middle);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_reference, m_complainant, m_aside, m_actions})
        row->addWidget(part);
    row->setGrowing(m_aside);
    setMinimumHeight(Theme::scaled(56));
    clear();
}

void CaseHeader::display(const CaseFile &file) {
    m_reference->setText(file.subject.reference.text());
    m_complainant->setText(file.subject.details.complainant);
    m_aside->setText(asideOf(file));
    m_aside->setMinimumWidth(std::min(m_aside->sizeHint().width(), Theme::scaled(470)));
    m_actions->show();
}

void CaseHeader::clear() {
    m_reference->setText(tr("Case"));
    m_complainant->clear();
    m_aside->clear();
    m_actions->hide();
}

}  // namespace redress
