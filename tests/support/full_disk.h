// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace redress::test {

// As long as it lives, files end at so many bytes, as they do on a disk that is full.
class FullDisk {
public:
    explicit FullDisk([[maybe_unused]] quint64 bytes) {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &now);
#endif
    }
    ~FullDisk() {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

}  // namespace redress::test
