// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFuture>

#include "core/base/clock.h"
#include "core/base/result.h"

class QLabel;
class QProgressBar;

namespace redress {

// Brings a register that an earlier version wrote up to date, beside the window: how far it is, and a way to stop.
// A copy of the register as it was stands beside it; one that is stopped stays as it was.
class UpkeepDialog : public QDialog {
    Q_OBJECT

public:
    UpkeepDialog(const QString &path, const Clock &clock, QWidget *parent = nullptr);
    ~UpkeepDialog() override;

    // Why it ended before it was done; nothing once it is.
    [[nodiscard]] const Result<> &outcome() const { return m_outcome; }

    void reject() override;  // stops it

private:
    void begin(const QString &path, const Clock &clock);

    QLabel *m_words;
    QProgressBar *m_progress;
    QFuture<Result<>> m_work;
    Result<> m_outcome;
};

}  // namespace redress
