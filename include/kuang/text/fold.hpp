#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/character.hpp>

#include <string>
#include <string_view>

namespace kuang {

/// Folds a character to the one form in which all our tables are written. One character in, one out:
/// Traditional to Simplified (國 → 国), full width to half width (％ → %, Ａ → a), compatibility ideographs
/// to unified ones, ASCII capitals to small letters, 〇 to 零. The pairs are in data/fold_pairs.hpp; a test
/// holds them against ICU's Traditional-Simplified and NFKC.
///
/// Idempotent: fold(fold(c)) == fold(c). O(1).
[[nodiscard]] char32_t fold(char32_t c) noexcept;

/// All that the library knows of a character. O(1).
[[nodiscard]] character character_of(char32_t c) noexcept;

/// The folded characters of a UTF-8 text, default-ignorable ones left out; ill-formed pieces become U+FFFD.
[[nodiscard]] std::u32string fold(std::string_view utf8);

}  // namespace kuang

#include <kuang/text/detail/fold.hpp>  // bodies
