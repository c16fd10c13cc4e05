// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <functional>
#include <optional>

#include "ui/common/background.h"

namespace redress {

// Work beside the window of which only the last that was asked for matters: an earlier one is told to stop, and the
// next begins when it has. Nothing answers once this has gone, and nothing of it still runs then.
template <class Value>
class LatestWork {
public:
    using Work = std::function<Result<Value>(Register &own, const Progress &progress)>;
    using Answer = std::function<void(const Result<Value> &)>;

    explicit LatestWork(const Register &reg) : m_register(reg) {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    ~LatestWork() {
        cancel();
        m_watcher.disconnect();
        m_watcher.waitForFinished();
    }
    LatestWork(const LatestWork &) = delete;
    LatestWork &operator=(const LatestWork &) = delete;

    void ask(Work work, Answer answer) {
        m_waiting = Asked{std::move(work), std::move(answer)};
        if (m_watcher.isRunning())
            m_watcher.cancel();
        else
            begin();
    }

    void cancel() {
        m_waiting.reset();
        m_watcher.cancel();
    }

private:
    struct Asked {
        Work work;
        Answer answer;
    };

    void begin() {
        m_answer = std::move(m_waiting->answer);
        m_watcher.setFuture(runInBackground<Value>(m_register, std::move(m_waiting->work)));
        m_waiting.reset();
    }

    void finish() {
        if (m_waiting) return begin();
        if (!m_watcher.isCanceled()) m_answer(m_watcher.result());
    }

    const Register &m_register;
    QFutureWatcher<Result<Value>> m_watcher;
    std::optional<Asked> m_waiting;
    Answer m_answer;
};

}  // namespace redress
