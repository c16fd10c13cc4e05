// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/fault.h"
#include "core/calendar/bank_holidays.h"

class QLabel;

namespace redress {

// Which years' bank holidays are known, and the way to a newer list.
class HolidaysForm : public QWidget {
    Q_OBJECT

public:
    explicit HolidaysForm(Division division, QWidget *parent = nullptr);

    void setDownload(const QByteArray &download);  // as the register keeps it; empty: the shipped list alone
    [[nodiscard]] QByteArray download() const { return m_download; }
    void use(const QString &path);  // a file of gov.uk; one that is not is refused in words

Q_SIGNALS:
    void edited();
    void refused(const redress::Fault &fault);

private:
    void describe();

    Division m_division;
    QByteArray m_download;
    QLabel *m_years;
    QLabel *m_next;
};

}  // namespace redress
