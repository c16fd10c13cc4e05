// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace redress {

// What a file is asked for with.
struct FileChoice {
    enum class For { Opening, Saving };

    For purpose = For::Opening;
    QString title;     // "Choose the logo"
    QString filter;    // "Pictures (*.png *.jpg)"
    QString suffix;    // added on saving where none was typed: "pdf"
    QString proposed;  // a path or a name to begin with; may be empty
};

// Asks for a file without holding up the window; `chosen` hears the path, and nothing where the person thought better
// of it.
void chooseFile(QWidget *parent, const FileChoice &choice, std::function<void(const QString &)> chosen);

}  // namespace redress
