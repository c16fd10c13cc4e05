// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/change_watcher.h"

#include <chrono>

namespace redress {

namespace {

using namespace std::chrono_literals;

constexpr auto interval = 2s;

}  // namespace

ChangeWatcher::ChangeWatcher(Register &reg, QObject *parent) : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, &reg, &Register::lookForOthersChanges);
    m_timer.start(interval);
}

}  // namespace redress
