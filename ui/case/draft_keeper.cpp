// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/draft_keeper.h"

namespace redress {

DraftKeeper::DraftKeeper(Drafts drafts, QObject *parent) : QObject(parent), m_drafts(std::move(drafts)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() {
    flush();
}

QJsonObject DraftKeeper::moveTo(const DraftKey &key) {
    flush();
    m_key = key;
    return m_drafts.load(key);
}

void DraftKeeper::keep(const QJsonObject &words) {
    m_waiting = words;
    // Not restarted while it runs: steady typing is saved every five seconds, not five seconds after it ends.
    if (!m_timer.isActive()) m_timer.start();
}

void DraftKeeper::discard() {
    m_timer.stop();
    m_waiting = {};
    m_drafts.discard(m_key);
}

void DraftKeeper::flush() {
    if (!m_timer.isActive() && m_waiting.isEmpty()) return;
    m_timer.stop();
    if (m_waiting.isEmpty()) {
        m_drafts.discard(m_key);
        return;
    }
    const Result<> saved = m_drafts.save(m_key, m_waiting);
    const bool failedBefore = std::exchange(m_failing, !saved);
    if (saved) {
        m_waiting = {};
        return;
    }
    m_timer.start();
    if (!failedBefore) Q_EMIT failed(saved.error());
}

}  // namespace redress
