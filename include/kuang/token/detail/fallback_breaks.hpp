#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/token/icu_tokenizer.hpp>

#include <unicode/ubrk.h>

#include <memory>

namespace kuang::detail {

// ICU's own word breaks for a document's buffer, where there is no dictionary that we can read. False: ICU has none.
inline bool prepare_fallback(icu_breaks& buffer) {
    static const std::shared_ptr<const UBreakIterator> prototype = [] {
        UErrorCode status = U_ZERO_ERROR;
        UBreakIterator* const opened = ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status);
        return std::shared_ptr<const UBreakIterator>{
            opened, [](const UBreakIterator* breaks) { ubrk_close(const_cast<UBreakIterator*>(breaks)); }};
    }();
    if (!prototype) return false;
    if (buffer.cloned_from != prototype) {
        UErrorCode status = U_ZERO_ERROR;
        buffer.breaks.reset(ubrk_clone(prototype.get(), &status));
        buffer.cloned_from = prototype;
    }
    return buffer.breaks != nullptr;
}

}  // namespace kuang::detail
