// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidays_form.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/file_choice.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestList = 4 * 1024 * 1024;

BankHolidays listWith(const QByteArray &download) {
    const BankHolidays shipped = BankHolidays::shipped();
    if (download.isEmpty()) return shipped;
    const auto newer = BankHolidays::fromJson(download);
    return newer ? shipped.updatedWith(*newer) : shipped;
}

}  // namespace

HolidaysForm::HolidaysForm(Division division, QWidget *parent)
    : QWidget(parent), m_division(division), m_years(new QLabel(this)), m_next(new QLabel(this)) {
    m_years->setObjectName(u"holidayYears"_s);
    m_next->setWordWrap(true);
    setLook(m_next, Look::Quiet);
    auto *choose = new QPushButton(tr("Use a newer download…"), this);
    choose->setToolTip(tr("The file bank-holidays.json from www.gov.uk/bank-holidays.json"));
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFile(this,
                   {FileChoice::For::Opening,
                    tr("Choose bank-holidays.json from gov.uk"),
                    tr("Bank holidays (*.json)"),
                    {},
                    {}},
                   [this](const QString &path) { use(path); });
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::scaled(8));
    column->addWidget(m_years);
    column->addWidget(m_next);
    column->addWidget(choose, 0, Qt::AlignLeft);
}

void HolidaysForm::setDownload(const QByteArray &download) {
    m_download = download;
    describe();
}

void HolidaysForm::use(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestList) {
        Q_EMIT refused(
            {tr("%1 could not be read. Download the list again from www.gov.uk/bank-holidays.json.").arg(path),
             {},
             {}});
        return;
    }
    const QByteArray json = file.readAll();
    if (const auto list = BankHolidays::fromJson(json); !list) {
        Q_EMIT refused(list.error());
        return;
    }
    m_download = json;
    describe();
    Q_EMIT edited();
}

void HolidaysForm::describe() {
    const BankHolidays list = listWith(m_download);
    m_years->setText(
        tr("Published for %1 to %2", "two years").arg(list.firstYear(m_division)).arg(list.lastYear(m_division)));
    m_next->setText(m_download.isEmpty() ? tr("This is the list that came with Redress. Later years are reckoned by "
                                              "the fixed rules and marked as not yet published.")
                                         : tr("This list has been brought up to date with a download from gov.uk."));
}

}  // namespace redress
