// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace redress {

// Puts the magnifier at the head of a field to search in.
void addSearchSign(QLineEdit &field);

}  // namespace redress
