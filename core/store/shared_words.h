// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>

namespace redress {

// Text that comes again and again, made once and shared. Keeps no more than a thousand.
class SharedWords {
public:
    [[nodiscard]] QString of(std::string_view utf8) {
        const auto known = m_words.find(utf8);
        if (known != m_words.end()) return known->second;
        if (m_words.size() >= mostWords) m_words.clear();
        return m_words.emplace(utf8, QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))).first->second;
    }

private:
    static constexpr size_t mostWords = 1000;

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view utf8) const { return std::hash<std::string_view>()(utf8); }
    };

    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_words;
};

}  // namespace redress
