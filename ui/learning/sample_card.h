// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sample.h"
#include "ui/common/message_bar.h"
#include "ui/common/session.h"
#include "ui/reports/latest_work.h"
#include "ui/settings/section_card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace redress {

class PeriodPicker;

// Draws cases by chance for tenants to look at, without names, into a PDF. The same number draws the same cases again.
class SampleCard : public SectionCard {
    Q_OBJECT

public:
    explicit SampleCard(const Session &session, QWidget *parent = nullptr);

    void saveTo(const QString &path);

Q_SIGNALS:
    void said(redress::MessageBar::Kind kind, const QString &words, const QString &action = {});

private:
    [[nodiscard]] QWidget *buildNumbers();
    void chooseFile();
    void take(const Result<Sample> &sample);
    [[nodiscard]] Result<SampleWish> wish() const;

    Session m_session;
    PeriodPicker *m_period;
    QSpinBox *m_size;
    QLineEdit *m_seed;
    QPushButton *m_save;
    LatestWork<Sample> m_drawing;
    QString m_path;
};

}  // namespace redress
