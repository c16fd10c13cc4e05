// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/case/drafts.h"

namespace redress {

// Keeps what is typed in one place safe from a crash: whatever it was last told is on disk five seconds later at most,
// and at once when the place is closed.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int saveAfterMs = 5000;

    explicit DraftKeeper(Drafts drafts, QObject *parent = nullptr);
    ~DraftKeeper() override;

    // Turns to another place, after saving what the one before it still had. Answers the words left there, if any.
    [[nodiscard]] QJsonObject moveTo(const DraftKey &key);

    void keep(const QJsonObject &words);  // the place's words as they are now; an empty object: nothing is typed
    void discard();                       // they have been recorded, or are not wanted
    void flush();                         // saves now what waits to be saved

Q_SIGNALS:
    void failed(const redress::Fault &fault);  // words could not be saved; said once until it works again

private:
    Drafts m_drafts;
    DraftKey m_key;
    QJsonObject m_waiting;
    QTimer m_timer;
    bool m_failing = false;
};

}  // namespace redress
