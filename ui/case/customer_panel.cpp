// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/customer_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/casework/authority.h"
#include "ui/common/dates.h"
#include "ui/common/elided_label.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// An address of several lines reads as one here.
QString onOneLine(QString text) {
    return text.replace(u'\n', u", "_s).simplified();
}

QString wordsOf(const CaseRow &row, QDate today) {
    QStringList parts{row.about, row.outcome.isEmpty() ? row.stageName : row.outcome,
                      dates::brief(row.received, today)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}  // namespace

CustomerPanel::CustomerPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(3));
}

void CustomerPanel::clear() {
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void CustomerPanel::display(const CaseFile &file, const std::vector<CaseRow> &alike, QDate today) {
    clear();
    const CaseDetails &details = file.subject.details;
    addHeading(tr("The customer"));
    addLine(details.complainant, false);
    addLine(onOneLine(details.postcode.isEmpty() || details.address.contains(details.postcode)
                          ? details.address
                          : tr("%1, %2", "an address and its postcode").arg(details.address, details.postcode)),
            false);
    addLine(details.phone, true);
    addLine(details.email, true);
    addLine(details.tenure, true);
    addPeople(file.subject.people);
    std::vector<CaseRow> others = alike;
    std::erase_if(others, [&](const CaseRow &row) { return row.reference == file.subject.reference; });
    if (others.empty()) return;
    m_column->addSpacing(Theme::scaled(10));
    addHeading(tr("Other cases of theirs"));
    for (const auto &row : others) addCase(row, today);
}

void CustomerPanel::addPeople(const PeopleOnCase &people) {
    if (people.advocate) {
        m_column->addSpacing(Theme::scaled(10));
        addHeading(tr("Acts for them"));
        addLine(people.advocate->name, false);
        for (const auto &line : {people.advocate->organisation, onOneLine(people.advocate->address),
                                 people.advocate->phone, people.advocate->email})
            addLine(line, true);
        addLine(tr("Written authority: %1").arg(labelOf(people.advocate->authority)), true);
    }
    if (people.addressee) {
        m_column->addSpacing(Theme::scaled(10));
        addHeading(tr("The reply goes to"));
        addLine(people.addressee->name, false);
        for (const auto &line :
             {people.addressee->capacity, onOneLine(people.addressee->address), people.addressee->email})
            addLine(line, true);
    }
    if (people.group.empty()) return;
    m_column->addSpacing(Theme::scaled(10));
    addHeading(tr("Also complain"));
    for (const auto &member : people.group)
        addLine(member.name == people.nominatedContact ? tr("%1, contact of the group").arg(member.name) : member.name,
                false);
}

void CustomerPanel::addHeading(const QString &words) {
    auto *heading = new QLabel(words, this);
    setLook(heading, Look::Heading);
    m_column->addWidget(heading);
}

void CustomerPanel::addLine(const QString &text, bool quiet) {
    if (text.trimmed().isEmpty()) return;
    auto *line = new QLabel(text, this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet) setLook(line, Look::Quiet);
    m_column->addWidget(line);
}

void CustomerPanel::addCase(const CaseRow &row, QDate today) {
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::scaled(4));
    auto *link = new QPushButton(row.reference.text(), both);
    link->setObjectName(u"earlier."_s + row.reference.text());
    link->setAccessibleName(tr("Open case %1, %2").arg(row.reference.text(), wordsOf(row, today)));
    setLook(link, Look::Link);
    connect(link, &QPushButton::clicked, this, [this, reference = row.reference] { Q_EMIT caseWanted(reference); });
    line->addWidget(link);
    line->addWidget(new ElidedLabel(wordsOf(row, today), both), 1);
    m_column->addWidget(both);
}

}  // namespace redress
