#pragma once  // SPDX-License-Identifier: MIT

#include <kuang/text/encoding.hpp>
#include <kuang/text/error.hpp>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace kuang {
namespace detail {

inline void close_converter::operator()(UConverter* c) const noexcept { ucnv_close(c); }

// ICU's own substitution writes U+001A for some encodings, so we have ours.
inline void replace_ill_formed(const void* counter, UConverterToUnicodeArgs* args, const char*, std::int32_t,
                               UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;  // a reset or the like
    ++*static_cast<std::size_t*>(const_cast<void*>(counter));
    *status = U_ZERO_ERROR;
    constexpr UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

// `units` end on a character border, since the converter writes both halves of a pair or neither.
inline void append_utf16(std::string& out, const UChar* units, std::size_t size) {
    const std::size_t old = out.size();
    out.resize(old + 3 * size);
    std::int32_t written = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(out.data() + old, static_cast<std::int32_t>(3 * size), &written, units,
                       static_cast<std::int32_t>(size), 0xFFFD, nullptr, &status);
    out.resize(old + static_cast<std::size_t>(written));
}

}  // namespace detail

inline utf8_converter::utf8_converter(std::string_view encoding) : ill_formed_{std::make_unique<std::size_t>(0)} {
    // ICU takes an empty name for "whatever the locale says", reads options behind a comma, stops at a NUL, and
    // may look for a file of the name.
    const bool plain = !encoding.empty() && encoding.find_first_of(std::string_view{",/\\\0", 4}) == encoding.npos;
    UErrorCode status = U_ZERO_ERROR;
    if (plain) from_.reset(ucnv_open(std::string{encoding}.c_str(), &status));
    if (!from_)
        throw error{"encoding \"" + std::string{encoding} +
                    "\" is not known; ICU knows UTF-8, UTF-16, Big5, GBK, GB18030, EUC-TW, Shift_JIS and many more"};
    ucnv_setToUCallBack(from_.get(), detail::replace_ill_formed, ill_formed_.get(), nullptr, nullptr, &status);
}

inline void utf8_converter::convert(std::string& out, std::string_view bytes, bool last) {
    std::array<UChar, 4096> units;
    const char* in = bytes.data();
    const char* const end = in + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    UChar pending = 0;  // the first half of a pair that the array cut
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar* to = units.data();
        if (pending) *to++ = pending;
        ucnv_toUnicode(from_.get(), &to, units.data() + units.size(), &in, end, nullptr, last, &status);
        auto size = static_cast<std::size_t>(to - units.data());
        pending = 0;
        if (status == U_BUFFER_OVERFLOW_ERROR && size > 0 && (units[size - 1] & 0xFC00) == 0xD800)
            pending = units[--size];
        detail::append_utf16(out, units.data(), size);
    }
    if (last) ucnv_reset(from_.get());
}

inline std::string to_utf8(std::string_view bytes, std::string_view encoding) {
    utf8_converter from{encoding};
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 2);
    from.append(out, bytes);
    from.finish(out);
    return out;
}

}  // namespace kuang
