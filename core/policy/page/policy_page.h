// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace redress {

// One cell of a table on the page.
struct PageCell {
    enum class Mark {
        None,
        LocalSetting,  // the policy's text is silent; the figure is the organisation's own
        Differs,       // the code that the policy is compared with asks for something else
        Same           // it asks for the same
    };

    QString text;
    QString note;  // in quieter type under the text; may be empty
    Mark mark = Mark::None;
};

struct PageTable {
    QString caption;
    QStringList headings;
    std::vector<int> shares;                  // of the page's width, in percent, one for each heading
    std::vector<std::vector<PageCell>> rows;  // each as long as the headings
};

// What the page says about one procedure, or about who can complain.
struct PageSection {
    QString anchor;  // for jumping to it
    QString title;
    QString badge;  // whether it counts as a complaint; may be empty
    QStringList paragraphs;
    std::vector<PageTable> tables;
};

struct PageFact {
    QString label;
    QString value;
};

// A policy as a readable page, before anyone has decided how it looks: the window shows it as HTML, the command line
// as text. All words are plain text and translated.
struct PolicyPage {
    QString title;
    QString organisation;
    std::vector<PageFact> facts;
    QStringList paragraphs;
    std::vector<PageSection> sections;
};

[[nodiscard]] QString anchorOf(const PageSection &section, size_t table);  // where that table of the section stands
[[nodiscard]] QString labelOf(PageCell::Mark mark);  // "Local setting", "Differs", "The same"; empty for none

}  // namespace redress
