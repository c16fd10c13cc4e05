// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_result_step.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ImportResultStep::ImportResultStep(QWidget *parent)
    : SetupStep(
          tr("Bringing it in"),
          tr("What has been brought in stays, even if you stop; doing it again takes the rest and adds nothing twice."),
          parent),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_result(new QWidget(this)),
      m_imported(new QLabel(m_result)),
      m_unchanged(new QLabel(m_result)),
      m_rejected(new QLabel(m_result)),
      m_words(new QLabel(m_result)),
      m_open(new QPushButton(tr("Open the rows that were not taken"), m_result)) {
    setLook(m_state, Look::Strong);
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much has been brought in"));
    m_open->setObjectName(u"importOpenRejected"_s);
    m_imported->setObjectName(u"importedCount"_s);
    m_unchanged->setObjectName(u"unchangedCount"_s);
    m_rejected->setObjectName(u"rejectedCount"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_rejectedFile).absoluteFilePath())); });
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(Theme::scaled(40));
    addNumber(*numbers, 0, m_imported, tr("brought in"));
    addNumber(*numbers, 1, m_unchanged, tr("already there"));
    addNumber(*numbers, 2, m_rejected, tr("not taken"));
    numbers->setColumnStretch(3, 1);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins({});
    result->setSpacing(Theme::scaled(16));
    result->addLayout(numbers);
    result->addWidget(m_words);
    result->addWidget(m_open, 0, Qt::AlignLeft);
    column()->addWidget(m_state);
    column()->addWidget(m_progress);
    column()->addSpacing(Theme::scaled(8));
    column()->addWidget(m_result);
    column()->addStretch();
}

void ImportResultStep::addNumber(QGridLayout &numbers, int column, QLabel *number, const QString &words) {
    auto *label = new QLabel(words, m_result);
    setLook(number, Look::Number);
    setLook(label, Look::Quiet);
    numbers.addWidget(number, 0, column);
    numbers.addWidget(label, 1, column);
}

void ImportResultStep::begin(int rows) {
    clear();
    m_state->show();
    m_progress->show();
    setProgress(0, rows);
}

void ImportResultStep::clear() {
    m_state->hide();
    m_progress->hide();
    m_result->hide();
}

void ImportResultStep::setProgress(int done, int rows) {
    m_progress->setRange(0, rows);
    m_progress->setValue(done);
    const QLocale locale;
    m_state->setText(tr("%1 of %2 rows").arg(locale.toString(done), locale.toString(rows)));
}

void ImportResultStep::show(const ImportSummary &summary) {
    const QLocale locale;
    m_progress->hide();
    m_result->show();
    m_state->setText(summary.cancelled ? tr("Stopped. Rows so far: %1").arg(locale.toString(summary.rows))
                                       : tr("Done. Rows: %1").arg(locale.toString(summary.rows)));
    m_imported->setText(locale.toString(summary.imported));
    m_unchanged->setText(locale.toString(summary.unchanged));
    m_rejected->setText(locale.toString(summary.rejected));
    m_rejectedFile = summary.rejectedFile;
    m_open->setVisible(!m_rejectedFile.isEmpty());
    QString words =
        tr("Nothing was guessed silently. Whatever could not be read word for word, such as a year of two digits, a "
           "missing reference or "
           "a decision that the policy does not know, is noted on the timeline of its case.");
    if (summary.rejected > 0)
        words += u"\n\n"_s + tr("The rows that were not taken stand untouched in %1, each with the reason before it. "
                                "Correct them there and bring in that file.")
                                 .arg(QFileInfo(m_rejectedFile).fileName());
    m_words->setText(words);
}

}  // namespace redress
