// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/quality_card.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString share(qint64 part, qint64 whole) {
    return whole == 0 ? QString() : u"%1%"_s.arg(QLocale().toString(100.0 * double(part) / double(whole), 'f', 0));
}

}  // namespace

QualityCard::QualityCard(QWidget *parent) : SectionCard(tr("Audits and survey"), tr("Of the last year."), parent) {}

void QualityCard::show(const LearningPicture &picture) {
    delete m_lines;
    m_lines = new QWidget(this);
    auto *rows = new QVBoxLayout(m_lines);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::scaled(4));
    column()->addWidget(m_lines);
    addHeading(tr("Audits of responses"));
    if (picture.audits.empty()) addLine(tr("None was audited."));
    for (const auto &line : picture.audits)
        addLine(tr("%1: %2 audited, %3 of the questions met", "a stage, a number and a share")
                    .arg(line.stage)
                    .arg(line.count.audited)
                    .arg(share(line.count.met, line.count.asked)));
    addHeading(tr("Survey of complainants"));
    addLine(tr("Sent: %1").arg(picture.surveysSent));
    for (const auto &line : picture.survey) {
        const double mean = line.count.answered == 0 ? 0 : double(line.count.sum) / double(line.count.answered);
        addLine(tr("%1: %2 of 5, from %3", "a question, the mean of its marks and how many answered")
                    .arg(line.question, QLocale().toString(mean, 'f', 1))
                    .arg(line.count.answered));
    }
    rows->addStretch();
}

void QualityCard::addHeading(const QString &words) {
    auto *rows = static_cast<QVBoxLayout *>(m_lines->layout());
    if (rows->count() > 0) rows->addSpacing(Theme::scaled(8));
    addLine(words);
    setLook(m_lines->findChildren<QLabel *>().last(), Look::Heading);
}

void QualityCard::addLine(const QString &words) {
    auto *line = new QLabel(words, m_lines);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    m_lines->layout()->addWidget(line);
}

}  // namespace redress
