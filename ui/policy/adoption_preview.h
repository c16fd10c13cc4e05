// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/policy_adoption.h"

class QWidget;

namespace redress {

class ChangePreview;

// What taking another file of the policy would mean, to be confirmed. Goes when it is closed.
[[nodiscard]] ChangePreview *adoptionPreview(const PolicyAdoption &adoption, QWidget *parent);

// "version 7.0", and from the second revision of its file on "version 7.0 (revision 2 of its file)".
[[nodiscard]] QString editionInWords(const QString &version, int revision);

}  // namespace redress
