// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/commonality_note.h"

#include <QVBoxLayout>

#include "core/learning/commonality.h"
#include "core/reports/learning_picture.h"
#include "ui/case/panel_lines.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// All that cases are compared by.
QStringList traitsOf(const Case &subject) {
    return {subject.reference.text(),  subject.learnt.cause.text(),  subject.learnt.place,
            subject.learnt.contractor, subject.details.service,      subject.details.category,
            subject.details.postcode,  subject.details.person.text()};
}

}  // namespace

CommonalityNote::CommonalityNote(const Session &session, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_work(session.reg) {
    setObjectName(u"commonalityNote"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(3));
    hide();
}

void CommonalityNote::display(const CaseFile &file) {
    const QStringList traits = traitsOf(file.subject);
    if (traits == m_lookedFor) return;
    if (m_lookedFor.isEmpty() || traits.first() != m_lookedFor.first()) hide();
    m_lookedFor = traits;
    m_work.ask(
        [reference = file.subject.reference](Register &own, const Progress &progress) {
            return casesAlike(own, reference, [&progress] { return progress.isCancelled(); });
        },
        [this](const Result<std::vector<Cluster>> &found) {
            show(found.value_or(std::vector<Cluster>()));
            Q_EMIT looked();
        });
}

void CommonalityNote::show(const std::vector<Cluster> &clusters) {
    panel::clear(m_column);
    panel::addHeading(m_column, tr("Not the only one"));
    for (const Cluster &cluster : clusters) {
        panel::addLine(m_column, nameOf(cluster));
        panel::addLine(m_column, sentenceOf(cluster), Look::Quiet);
    }
    setToolTip(howItIsFound().join(u'\n'));
    setVisible(!clusters.empty());
}

}  // namespace redress
