// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/sample_card.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/common/file_choice.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/reports/period_picker.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostCases = 500;
constexpr int usualSize = 10;

Period lastQuarter(QDate today) {
    return Period::containing(Period::Kind::Quarter, today).previous();
}

int sizeOf(const Policy &policy) {
    return policy.learning.sampleSize > 0 ? policy.learning.sampleSize : usualSize;
}

}  // namespace

SampleCard::SampleCard(const Session &session, QWidget *parent)
    : SectionCard(tr("A sample for tenants"),
                  tr("Answered complaints drawn by chance, with all names taken out. The same seed draws the same "
                     "cases again."),
                  parent),
      m_session(session),
      m_period(new PeriodPicker(lastQuarter(session.reg.clock().today()), session.reg.clock().today(), this)),
      m_size(new QSpinBox(this)),
      m_seed(new QLineEdit(QString::number(QRandomGenerator::system()->bounded(1'000'000)), this)),
      m_save(new QPushButton(icon(Icon::Save), tr("&Draw and save as PDF…"), this)),
      m_drawing(session.reg) {
    m_size->setObjectName(u"sampleSize"_s);
    m_size->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_size->setRange(1, mostCases);
    m_size->setValue(sizeOf(*session.reg.policy()));
    m_seed->setObjectName(u"sampleSeed"_s);
    m_save->setObjectName(u"saveSample"_s);
    column()->addWidget(m_period, 0, Qt::AlignLeft);
    column()->addWidget(buildNumbers());
    column()->addWidget(m_save, 0, Qt::AlignLeft);
    column()->addStretch();
    connect(m_save, &QPushButton::clicked, this, &SampleCard::chooseFile);
}

QWidget *SampleCard::buildNumbers() {
    auto *numbers = new QWidget(this);
    auto *form = new QFormLayout(numbers);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::scaled(12));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&How many cases"), m_size);
    form->addRow(tr("&Seed to draw with"), m_seed);
    return numbers;
}

Result<SampleWish> SampleCard::wish() const {
    bool whole = false;
    const quint64 seed = m_seed->text().trimmed().toULongLong(&whole);
    if (!whole) return refuse(tr("The seed has to be a whole number, not “%1”.").arg(m_seed->text().left(30)));
    return SampleWish{m_period->period(), m_size->value(), seed};
}

void SampleCard::chooseFile() {
    if (const auto wanted = wish(); !wanted) return Q_EMIT said(MessageBar::Kind::Problem, wanted.error().message);
    const QString name = u"sample-%1.pdf"_s.arg(m_period->period().toText().replace(u'/', u'-'));
    const FileChoice choice{FileChoice::For::Saving, tr("Save the sample"), tr("PDF (*.pdf)"), u"pdf"_s, name};
    redress::chooseFile(this, choice, [this](const QString &path) { saveTo(path); });
}

void SampleCard::saveTo(const QString &path) {
    const auto wanted = wish();
    if (!wanted) return Q_EMIT said(MessageBar::Kind::Problem, wanted.error().message);
    m_path = path;
    m_save->setEnabled(false);
    m_drawing.ask(
        [wanted = *wanted](Register &own, const Progress &progress) {
            return drawSample(own, wanted, [&progress] { return progress.isCancelled(); });
        },
        [this](const Result<Sample> &sample) { take(sample); });
}

void SampleCard::take(const Result<Sample> &sample) {
    m_save->setEnabled(true);
    if (!sample) return Q_EMIT said(MessageBar::Kind::Problem, sample.error().message);
    if (const auto saved = saveSample(*sample, m_path); !saved)
        return Q_EMIT said(MessageBar::Kind::Problem, saved.error().message);
    Q_EMIT said(MessageBar::Kind::Done, tr("%1 of %2 complaints answered were drawn and saved as %3.")
                                            .arg(sample->cases.size())
                                            .arg(sample->outOf)
                                            .arg(m_path));
}

}  // namespace redress
